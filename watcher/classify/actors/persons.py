"""Persons who speak for states or are spoken of: heads of state and government, ministers, speakers.

A line is ``id | ISO code of the state or alliance | forms``; Chinese and Arabic forms stand beside others:
a script tells its language.
"""

PERSONS = """
Vladimir Putin | RU | Putin*, Poutine, Путин*, Путін*, 普京, بوتين
Sergey Lavrov | RU | Lavrov*, Lawrow*, Lavrow*, Ławrow*, Лавров*, 拉夫罗夫, لافروف
Maria Zakharova | RU | Zakharova*, Sacharowa, Zacharow*, Zajárova, Zaharova*, Захаров*, 扎哈罗娃, زاخاروفا
Dmitry Peskov | RU | Peskov*, Peskow*, Pieskow*, Песков*, Пєсков*, Пєскова, 佩斯科夫, بيسكوف
Dmitry Medvedev | RU | Medvedev*, Medwedew*, Miedwiediew*, Медведев*, Медведєв*, 梅德韦杰夫, ميدفيديف
Vasily Nebenzya | RU | Nebenzya, Nebenzia, Nebensja, Nebienzia, Небензя, Небензи, Небензю, Небензей, 涅边贾,
    نيبينزيا
Sergei Shoigu | RU | Shoigu, Schoigu, Choïgou, Szojgu, Шойгу, 绍伊古, شويغو
Sergey Naryshkin | RU | Naryshkin*, Naryschkin*, Narychkine, Naryszkin*, Нарышкин*, Наришкін*
Ramzan Kadyrov | RU | Kadyrov*, Kadyrow*, Кадыров*, Кадиров*, قديروف
Volodymyr Zelensky | UA | Zelensk*, Selensk*, Zełensk*, Zelens'kyj, Зеленск*, Зеленськ*, 泽连斯基, زيلينسكي,
    زيلنسكي
Andrii Sybiha | UA | Sybiha*, Sybiga*, Sibiha, Sybih*, Сибиг*, Сибіг*, Сибіх*
Dmytro Kuleba | UA | Kuleba*, Кулеб*
Mykhailo Podolyak | UA | Podolyak*, Podoljak*, Podolak*, Подоляк*
Petro Poroshenko | UA | Poroshenko, Poroschenko, Porochenko, Poroszenk*, Порошенко
Donald Trump | US | Trump, Trumps, Trumpa, Trumpowi, Trumpem, Trump's, Трамп*, 特朗普, 川普, ترامب
Joe Biden | US | Biden*, Байден*, 拜登, بايدن
Barack Obama | US | Obama*, Обам*, 奥巴马, أوباما
Marco Rubio | US | Rubio*, Рубио, Рубіо, 卢比奥, 鲁比奥, روبيو
Antony Blinken | US | Blinken*, Блинкен*, Блінкен*, 布林肯, بلينكن
Mike Pompeo | US | Pompeo, Помпео, 蓬佩奥, بومبيو
JD Vance | US | Vance, Вэнс*, Венс*, 万斯, فانس
Pete Hegseth | US | Hegseth*, Хегсет*, 赫格塞思, هيغسيث
Hillary Clinton | US | Clinton*, Клинтон, Клінтон
Emmanuel Macron | FR | Macron*, Макрон*, 马克龙, ماكرون
Nicolas Sarkozy | FR | Sarkozy*, Саркози, Саркозі
Jean-Noël Barrot | FR | Barrot, Барро
Keir Starmer | GB | Starmer*, Стармер*, 斯塔默, ستارمر
Boris Johnson | GB | Johnson*, Джонсон*, 约翰逊, جونسون
David Lammy | GB | Lammy, Лэмми
Olaf Scholz | DE | Scholz, Шольц*, 朔尔茨, شولتس
Friedrich Merz | DE | Merz, Мерц*, 默茨, ميرتس
Angela Merkel | DE | Merkel*, Меркель, 默克尔, ميركل
Annalena Baerbock | DE | Baerbock*, Бербок, 贝尔伯克
Donald Tusk | PL | Tusk*, Туск*, 图斯克
Radosław Sikorski | PL | Sikorsk*, Сикорск*, Сікорськ*
Karol Nawrocki | PL | Nawrock*, Навроцк*, Навроцьк*
Andrzej Duda | PL | Duda, Dudy, Dudę, Dudzie, Дуда, Дуды, Дуду
Viktor Orban | HU | Orban*, Orbán*, Орбан*, 欧尔班, أوربان
Péter Szijjártó | HU | Szijjártó, Szijjarto, Сийярто, Сіярто
Alexander Lukashenko | BY | Lukashenko*, Lukashenka, Lukaschenk*, Loukachenko, Łukaszenk*, Lukaşenko*,
    Лукашенк*, 卢卡申科, لوكاشينكو
Benjamin Netanyahu | IL | Netanyahu*, Netanjahu*, Netanyahou, Netaniahu, Нетаньяху, Нетаньягу, 内塔尼亚胡,
    نتنياهو
Yoav Gallant | IL | Gallant*, Галант*
Israel Katz | IL | Katz, Кац*
Mahmoud Abbas | PS | Abbas, Аббас*, 阿巴斯
Bashar al-Assad | SY | Assad*, Asad, Esad*, Асад*, 阿萨德, بشار الأسد
Ali Khamenei | IR | Khamenei*, Chamenei*, Hamaney*, Jamenei, Chameneï, Хаменеи, 哈梅内伊, خامنئي
Ebrahim Raisi | IR | Raisi, Raissi, Reisi, Раиси
Masoud Pezeshkian | IR | Pezeshkian*, Peseschkian*, Пезешкиан*, 佩泽希齐扬, بزشكيان
Abbas Araghchi | IR | Araghchi, Araqchi, Araghtschi, Arakçi, Арагчи, Аракчи, 阿拉格齐, عراقجي
Mahmoud Ahmadinejad | IR | Ahmadinejad*, Ahmadinedschad*, Ахмадинежад*, 内贾德
Recep Tayyip Erdoğan | TR | Erdogan*, Erdoğan*, Эрдоган*, Ердоган*, 埃尔多安, أردوغان
Hakan Fidan | TR | Fidan, Фидан*, 费丹, فيدان
Xi Jinping | CN | Xi Jinping, Xi, Си Цзиньпин*, Сі Цзіньпін*, 习近平, شي جين بينغ
Wang Yi | CN | Wang Yi, Ван И, 王毅, وانغ يي
Kim Jong-un | KP | Kim Jong Un, Kim Jong-un, Kim Jong, Ким Чен Ын*, 金正恩, كيم جونغ أون
Kim Yo-jong | KP | Kim Yo Jong, Kim Yo-jong, Ким Ё Чен, 金与正
Nicolás Maduro | VE | Maduro*, Мадуро, 马杜罗, مادورو
Hugo Chávez | VE | Chávez, Chavez, Чавес*, 查韦斯
Gustavo Petro | CO | Petro, Петро
Luiz Inácio Lula da Silva | BR | Lula, Лула, Лулы, 卢拉, لولا
Jair Bolsonaro | BR | Bolsonaro*, Болсонару
Javier Milei | AR | Milei, Милей, 米莱
Nayib Bukele | SV | Bukele, Букеле
Daniel Ortega | NI | Ortega, Ортега, Ортегу
Claudia Sheinbaum | MX | Sheinbaum, Шейнбаум
Andrés Manuel López Obrador | MX | López Obrador, Lopez Obrador
Miguel Díaz-Canel | CU | Díaz-Canel, Diaz-Canel, Диас-Канель
Narendra Modi | IN | Modi, Моди, 莫迪, مودي
Imran Khan | PK | Imran Khan, Имран Хан
Shehbaz Sharif | PK | Shehbaz Sharif, Sharif, Шариф*
Shigeru Ishiba | JP | Ishiba, 石破茂, Исиба
Sanae Takaichi | JP | Takaichi, 高市早苗, 高市, Такаити
Lai Ching-te | TW | Lai Ching-te, 赖清德, Лай Циндэ
Ferdinand Marcos | PH | Marcos, 马科斯
Nikol Pashinyan | AM | Pashinyan*, Paschinjan*, Pachinian, Paşinyan*, Пашинян*, 帕希尼扬, باشينيان
Ilham Aliyev | AZ | Aliyev*, Aliev*, Alijew*, Алиев*, Алієв*, 阿利耶夫, علييف
Mikheil Saakashvili | GE | Saakashvili*, Saakaschwili*, Саакашвили, Саакашвілі
Maia Sandu | MD | Sandu, Санду
Aleksandar Vučić | RS | Vucic, Vučić*, Вучич*, 武契奇
Albin Kurti | XK | Kurti, Курти, Курті
Slobodan Milošević | RS | Milosevic*, Milošević*, Милошевич*
Paul Kagame | RW | Kagame, Кагаме, كاغامي
Félix Tshisekedi | CD | Tshisekedi, Чисекеди
Abdel Fattah al-Sisi | EG | Sisi, Sissi, السيسي, Сиси, 塞西
Mohammed bin Salman | SA | bin Salman, محمد بن سلمان, بن سلمان
Muammar Gaddafi | LY | Gaddafi*, Kadhafi, Kaddafi*, Qadhafi, Каддафи, القذافي
Saddam Hussein | IQ | Saddam*, Саддам*, صدام حسين
Robert Mugabe | ZW | Mugabe*, Мугабе
Abiy Ahmed | ET | Abiy*, آبي أحمد
Isaias Afwerki | ER | Isaias, Afwerki, أفورقي
Cyril Ramaphosa | ZA | Ramaphosa, Рамафоса
Pedro Sánchez | ES | Sánchez, Санчес
José María Aznar | ES | Aznar
Mariano Rajoy | ES | Rajoy
Giorgia Meloni | IT | Meloni, Мелони, 梅洛尼
Matteo Salvini | IT | Salvini
Silvio Berlusconi | IT | Berlusconi
Kemal Kılıçdaroğlu | TR | Kılıçdaroğlu
Fethullah Gülen | TR | Gülen, Gulen
Justin Trudeau | CA | Trudeau, Трюдо, 特鲁多
Mark Carney | CA | Carney, Карни
Ursula von der Leyen | EU | von der Leyen, Leyen, фон дер Ляйен, 冯德莱恩
Kaja Kallas | EU | Kallas, Каллас, 卡拉斯
Josep Borrell | EU | Borrell*, Боррел*
Jens Stoltenberg | NATO | Stoltenberg*, Столтенберг*, 斯托尔滕贝格
Mark Rutte | NATO | Rutte, Рютте, 吕特
António Guterres | UN | Guterres, Guterresa, Гутерриш*, Гутерреш*, 古特雷斯, غوتيريش
Rafael Grossi | IAEA | Grossi, Гросси, Гроссі, 格罗西, غروسي
"""
