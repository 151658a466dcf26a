"""Organs of states, alliances, organisations, armed groups and companies.

A line is ``id | kind | state | forms``; the state (ISO code, may be empty) is whom an organ stands for.
"""

BODIES = """
European Union | organisation | | European Union, EU, European Commission, Brussels, Union européenne,
    UE, Bruxelles, Commission européenne, Europäische* Union, Europäische* Kommission, EU-Kommission,
    Brüssel*, Unión Europea, Bruselas, Comisión Europea, Unione Europea, Commissione europea,
    Uni* Europejsk*, Bruksel*, Komisj* Europejsk*, Avrupa Birliği*, AB, Brüksel*, Avrupa Komisyonu*, ЕС,
    Евросоюз*, Европейск* Союз*, Брюссел*, Еврокомисс*, ЄС, Євросоюз*, Європейськ* Союз*, Єврокомісі*,
    欧盟, 欧方, 布鲁塞尔, الاتحاد الأوروبي, بروكسل
NATO | organisation | | NATO, Nato, OTAN, North Atlantic Alliance, НАТО, Североатлантическ* альянс*,
    натовск*, натовц*, 北约, الناتو, حلف شمال الأطلسي
United Nations | organisation | | United Nations, UN, Nations unies, Nations Unies, ONU,
    Vereinte Nationen, Vereinten Nationen, UNO, Naciones Unidas, Nazioni Unite, ONZ, Narody Zjednoczone,
    Narodów Zjednoczonych, Birleşmiş Milletler, BM, ООН, 联合国, الأمم المتحدة
UN Security Council | organisation | | Security Council, Conseil de sécurité, Sicherheitsrat*,
    Consejo de Seguridad, Consiglio di sicurezza, Rada Bezpieczeństwa, Rady Bezpieczeństwa,
    Güvenlik Konseyi*, Совет* Безопасности, Совбез*, Радбез*, 安理会, مجلس الأمن
IAEA | organisation | | IAEA, AIEA, IAEO, OIEA, MAEA, UAEA, МАГАТЭ, МАГАТЕ, 国际原子能机构,
    الوكالة الدولية للطاقة الذرية
OSCE | organisation | | OSCE, OSZE, OBWE, AGİT, ОБСЕ, ОБСЄ, 欧安组织
OPCW | organisation | | OPCW, OIAC, OPCW, OPAQ, ОЗХО, 禁化武组织
International Criminal Court | organisation | | ICC, International Criminal Court, CPI,
    Cour pénale internationale, IStGH, Internationale* Strafgerichtshof*, Corte Penal Internacional,
    Corte penale internazionale, МУС, 国际刑事法院, المحكمة الجنائية الدولية
World Health Organization | organisation | | WHO, OMS, World Health Organization,
    World Health Organisation, ВОЗ, ВООЗ, DSÖ, 世卫组织, منظمة الصحة العالمية
UNRWA | organisation | | UNRWA, БАПОР, الأونروا, 近东救济工程处
G7 | organisation | | G7, G-7, 七国集团
African Union | organisation | | African Union, Union africaine, Afrikanische* Union, Unión Africana,
    Африканск* союз*, الاتحاد الأفريقي, 非盟
ECOWAS | organisation | | ECOWAS, CEDEAO, إيكواس
OPEC | organisation | | OPEC, OPEP, ОПЕК, أوبك, 欧佩克
World Trade Organization | organisation | | WTO, OMC, World Trade Organization, ВТО, СОТ, 世贸组织
International Monetary Fund | organisation | | IMF, FMI, МВФ, 国际货币基金组织
The West | alliance | | the West, West, Western, Occident, occidental*, occidentaux, occidentale*,
    Westen*, westlich*, Occidente, occidentale, occidentali, occidentales, Zachód, Zachodu, Zachodem,
    zachodni*, Batı, Batılı*, Запад, Запада, Западу, Западом, Западе, западн*, Захід, Заходу, Заходом,
    західн*, 西方, 西方国家, الغرب, الغربية, غربية
Hamas | armed group | PS | Hamas*, ХАМАС*, 哈马斯, حماس
Islamic Jihad | armed group | PS | Islamic Jihad, Jihad islamique, Islamische* Dschihad*,
    Исламск* джихад*, الجهاد الإسلامي
Hezbollah | armed group | | Hezbollah, Hizbollah, Hizbullah, Hizballah, Hisbollah, Hezbolá, Hezbollahu,
    Хезболл*, Хизбалл*, Гезболл*, 真主党, حزب الله
Houthis | armed group | | Houthi, Houthis, Huthi*, Houthistes, hutíes, Huti*, Husi*, Huthi-Rebellen,
    хусит*, хусіт*, 胡塞, 胡塞武装, الحوثي*, حوثي*
Taliban | armed group | | Taliban*, Taleban, talibán*, talibanes, Талибан*, талиб*, Талібан*, 塔利班, طالبان
Islamic State | armed group | | Islamic State, ISIS, ISIL, Daesh, Daech, IS-Miliz, IŞİD, DEAŞ, ИГИЛ,
    Исламск* государств*, ІДІЛ, 伊斯兰国, داعش
al-Qaeda | armed group | | al-Qaeda, al Qaeda, al-Qaida, al Qaida, Al-Qaïda, El Kaide, Аль-Каид*, 基地组织,
    القاعدة
Boko Haram | armed group | | Boko Haram, Боко Харам, بوكو حرام
al-Shabaab | armed group | | al-Shabaab, al Shabaab, shebab, eş-Şebab, Аш-Шабаб, حركة الشباب
PKK | armed group | | PKK*, РПК, 库尔德工人党
YPG | armed group | | YPG*, PYD*
FETÖ | armed group | | FETÖ*, FETO
M23 | armed group | | M23, М23
Rapid Support Forces | armed group | | RSF, Rapid Support Forces, Forces de soutien rapide,
    قوات الدعم السريع, الدعم السريع
FARC | armed group | | FARC, ФАРК
ELN | armed group | | ELN
Polisario | armed group | | Polisario, البوليساريو
Wagner Group | armed group | RU | Wagner, Wagner-Gruppe, Grup* Wagner*, Вагнер*, 瓦格纳, فاغنر
FSB | organ | RU | FSB, ФСБ, 俄联邦安全局
GRU | organ | RU | GRU, ГРУ
SVR | organ | RU | SVR, СВР
Gazprom | company | RU | Gazprom*, Газпром*, 俄气
Rosatom | company | RU | Rosatom*, Росатом*
RT | company | RU | RT, Russia Today
SBU | organ | UA | SBU, СБУ
Azov | armed group | UA | Azov, Asow, Азов*
CIA | organ | US | CIA, ЦРУ, 中情局, 中央情报局, 美中情局, وكالة المخابرات المركزية
FBI | organ | US | FBI, ФБР, 联邦调查局
NSA | organ | US | NSA, АНБ, 国家安全局
Pentagon | organ | US | Pentagon*, Пентагон*, 五角大楼, البنتاغون
State Department | organ | US | State Department, Госдеп*, Держдеп*, Département d'État,
    Departamento de Estado, Departament Stanu, 美国务院, 国务院发言人, الخارجية الأميركية
US Treasury | organ | US | US Treasury, Treasury Department, 美财政部
Republicans | party | US | Republican, Republicans, GOP
Democrats | party | US | Democrat, Democrats
MI6 | organ | GB | MI6, МИ-6, МИ6
Conservative Party | party | GB | Tories, Tory, Conservatives
Labour Party | party | GB | Labour
Mossad | organ | IL | Mossad*, Моссад*, Мосад*, 摩萨德, الموساد
Israel Defense Forces | organ | IL | IDF, ЦАХАЛ*, Tsahal
Revolutionary Guards | organ | IR | IRGC, Revolutionary Guard, Revolutionary Guards, Quds Force,
    Revolutionsgarde*, Gardiens de la révolution, Guardia Revolucionaria, Pasdaran, КСИР*, 革命卫队,
    الحرس الثوري
Huawei | company | CN | Huawei*, 华为
TikTok | company | CN | TikTok
AKP | party | TR | AKP*, AK Parti*
CHP | party | TR | CHP*
PiS | party | PL | PiS, PiS-u, PiS-owi
Civic Platform | party | PL | Platforma Obywatelska, PO, Platformy Obywatelskiej
AfD | party | DE | AfD
CDU | party | DE | CDU
SPD | party | DE | SPD
PSOE | party | ES | PSOE
Partido Popular | party | ES | PP, Partido Popular
Facebook | company | US | Facebook
Google | company | US | Google
Microsoft | company | US | Microsoft
CNN | media | US | CNN
BBC | media | GB | BBC, Би-би-си
Al Jazeera | media | QA | Al Jazeera, قناة الجزيرة, Аль-Джазира
FIFA | organisation | | FIFA, ФИФА
IOC | organisation | | IOC, CIO, МОК, 国际奥委会
WADA | organisation | | WADA, AMA, ВАДА
"""

PLACES = """
    West Bank, Cisjordanie occupée, Middle East, South China Sea, East China Sea, Black Sea, Washington Post
    New York Times, Wall Street Journal, Moscow Times, Jerusalem Post, Gulf of Mexico, New Mexico,
    Latin America
    Latin American, South America, North America, Central America, America Latina, América Latina,
    Paris Agreement
    Accord de Paris, Vienna Convention, Rome Statute, Minsk agreements, Minsker Abkommen, Минск* соглашени*
    Минск* договоренност*, Мінськ* угод*, Budapest Memorandum, Будапештск* меморандум*, 南海, 东海
    West Africa, Западн* Африк*, Afrique de l'Ouest, Южн* Осети*, South Ossetia, Western Sahara,
    Amérique latine
    Lateinamerika, porozumie* mińsk*, Acuerdo de París, Convenção de Viena, Convención de Viena,
    Westjordanland*
"""
"""Names that hold the name of an actor and are none."""
