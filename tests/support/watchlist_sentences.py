"""Sentences in many languages with a name of a list, or with one that only looks like it; all made up."""

LIST = """
person: Karsov, Dmitri | Карсов Дмитрий Андреевич | 卡尔索夫
Olena Marchuk
Kim Jong Sun
Garcia Lopez, Juan Carlos
bin Rashid, Omar
Zheleznov Pavel Igorevich
Hryhoriy Bondar
Nikolai Petrovich Ordin
person: Zhao Lei
Maria Velikova
Vesta Karyakina
SUNRISE I; IMO 9308065
IMO 9074729
vessel: Kapitan Danko
Norneft PJSC | ПАО «Норнефть» | 诺尔石油股份有限公司
Alfa Line Ltd
ООО «Восход»
Объединённая портовая корпорация
Sunrise Ltd
Brandt & Söhne GmbH
INN 7701234567
passport: 72 4567890
exact: MTR
Wagenfeld
Société Maritime du Levant S.A.
محمد سالم الحارثي
person: سليمان القرداحي
"""

HITS = (
    ("en", "Foreign Minister Dmitri Karsov arrived in Oslo.", "Dmitri Karsov"),
    ("en", "Dmitry Karsov's adviser resigned.", "Dmitry Karsov's"),
    ("en", "D. A. Karsov signed the decree.", "D. A. Karsov"),
    ("en", "The list names KARSOV, Dmitri Andreevich as its head.", "KARSOV, Dmitri Andreevich"),
    ("en", "Mr. Karsov Dmitri Andreevich was added.", "Karsov Dmitri Andreevich"),
    ("en", "Kim Jong-sun chaired the session.", "Kim Jong-sun"),
    ("en", "A letter by Juan Garcia Lopez was read.", "Juan Garcia Lopez"),
    ("en", "Omar bin Rashid owns the fleet.", "Omar bin Rashid"),
    ("en", "Omar Bin Rashid owns the fleet.", "Omar Bin Rashid"),
    ("en", "The tanker SUNRISE I left port on Monday.", "SUNRISE I"),
    ("en", "The ship “Sunrise I” changed its flag.", "Sunrise I"),
    ("en", "the oil tanker Kapitan Danko was boarded", "Kapitan Danko"),
    ("en", "A vessel (IMO 9074729) was detained.", "IMO 9074729"),
    ("en", "A vessel, IMO: 9074729, was detained.", "IMO: 9074729"),
    ("en", "IMO9074729 is on the list.", "IMO9074729"),
    ("en", "IMO No. 9074729 is on the list.", "IMO No. 9074729"),
    ("en", "The tanker with the number 9074729 sailed.", "9074729"),
    ("en", "Shares of Norneft fell.", "Norneft"),
    ("en", "“Norneft” denied this.", "Norneft"),
    ("en", "Alfa-Line ordered two ferries.", "Alfa-Line"),
    ("en", "They bought it from Sunrise Ltd in May.", "Sunrise"),
    ("en", "They dealt with the company “Sunrise” in May.", "Sunrise"),
    ("en", "Brandt and Söhne built it.", "Brandt and Söhne"),
    ("en", "Taxpayer 7701234567 owes nothing.", "7701234567"),
    ("en", "Holder of passport 72 45 67890.", "72 45 67890"),
    ("en", "The broadcaster MTR lost its licence.", "MTR"),
    ("en", "Fighters of Wagenfeld withdrew.", "Wagenfeld"),
    ("de", "Außenminister Dmitrij Karsow reiste ab.", "Dmitrij Karsow"),
    ("de", "Dmitri Karsows Antwort blieb aus.", "Dmitri Karsows"),
    ("de", "Der Konzern Norneft dementierte.", "Norneft"),
    ("de", "Das Schiff „Sunrise I“ liegt in Emden.", "Sunrise I"),
    ("de", "Die Firma Brandt & Söhne baute es.", "Brandt & Söhne"),
    ("fr", "Le ministre Dmitri Karsov a quitté Paris.", "Dmitri Karsov"),
    ("fr", "Pavel Jeleznov dirige la banque.", "Pavel Jeleznov"),
    ("fr", "La Société maritime du Levant possède le navire.", "Société maritime du Levant"),
    ("fr", "Le pétrolier Kapitan Danko est à quai.", "Kapitan Danko"),
    ("es", "El ministro Dmitri Kársov viajó a Quito.", "Dmitri Kársov"),
    ("es", "Juan Carlos García López firmó la carta.", "Juan Carlos García López"),
    ("es", "El buque SUNRISE I zarpó ayer.", "SUNRISE I"),
    ("it", "Il ministro Dmitrij Karsov è a Roma.", "Dmitrij Karsov"),
    ("pl", "Minister Dmitrij Karsow przybył do Oslo.", "Dmitrij Karsow"),
    ("pl", "Spotkanie z Dmitrijem Karsowem trwało godzinę.", "Dmitrijem Karsowem"),
    ("pl", "Wypowiedź Dmitrija Karsowa wywołała śmiech.", "Dmitrija Karsowa"),
    ("pl", "Akcje Norneftu spadły.", "Norneftu"),
    ("pl", "Dla Marii Wielikowej to porażka.", "Marii Wielikowej"),
    ("pl", "Tankowiec SUNRISE I wypłynął z portu.", "SUNRISE I"),
    ("cs", "Jednání s Dmitrijem Karsovem skončilo.", "Dmitrijem Karsovem"),
    ("cs", "Ministr Dmitrij Karsov odletěl.", "Dmitrij Karsov"),
    ("ru", "Министр Дмитрий Карсов прибыл в Осло.", "Дмитрий Карсов"),
    ("ru", "Заявление Карсова Дмитрия Андреевича опубликовано.", "Карсова Дмитрия Андреевича"),
    ("ru", "Встреча с Дмитрием Андреевичем Карсовым перенесена.", "Дмитрием Андреевичем Карсовым"),
    ("ru", "Д. А. Карсову вручили ноту.", "Д. А. Карсову"),
    ("ru", "Карсов Д. А. подписал указ.", "Карсов Д. А"),
    ("ru", "Об этом сказала Олена Марчук.", "Олена Марчук"),
    ("ru", "Приговор Павлу Железнову обжалован.", "Павлу Железнову"),
    ("ru", "Пресс-служба «Норнефти» не ответила.", "Норнефти"),
    ("ru", "Договор с Норнефтью расторгнут.", "Норнефтью"),
    ("ru", "Счета ООО «Восход» заморожены.", "Восход"),
    ("ru", "Активы Объединённой портовой корпорации проданы.", "Объединённой портовой корпорации"),
    ("ru", "Слова Николая Петровича Ордина услышали.", "Николая Петровича Ордина"),
    ("ru", "Танкер SUNRISE I вышел из порта.", "SUNRISE I"),
    ("ru", "Судно, ИМО 9074729, задержано.", "ИМО 9074729"),
    ("ru", "Мария Великова и другие вошли в список.", "Мария Великова"),
    ("ru", "Дело Марии Великовой передано в суд.", "Марии Великовой"),
    ("uk", "Міністр Дмитро Карсов прибув до Осло.", "Дмитро Карсов"),
    ("uk", "Зустріч із Дмитром Карсовим відбулася.", "Дмитром Карсовим"),
    ("uk", "Слова Григорія Бондаря здивували.", "Григорія Бондаря"),
    ("uk", "За словами Олени Марчук, це помилка.", "Олени Марчук"),
    ("uk", "Рахунки Норнефті заблоковано.", "Норнефті"),
    ("tr", "Bakan Dmitri Karsov Ankara'ya geldi.", "Dmitri Karsov"),
    ("tr", "Dmitri Karsov'un sözleri tepki çekti.", "Dmitri Karsov'un"),
    ("tr", "Dmitri Karsovun sözleri tepki çekti.", "Dmitri Karsovun"),
    ("tr", "Norneft şirketi açıklama yaptı.", "Norneft"),
    ("el", "Ο υπουργός Ντμίτρι Κάρσοφ έφτασε στο Όσλο.", "Ντμίτρι Κάρσοφ"),
    ("ar", "وصل الوزير دميتري كارسوف إلى أوسلو", "دميتري كارسوف"),
    ("ar", "وقال محمد سالم الحارثي إن الأمر انتهى", "محمد سالم الحارثي"),
    ("en", "Suleiman al-Qardahi was released.", "Suleiman al-Qardahi"),
    ("ar", "أعلنت شركة نورنفت ذلك", "نورنفت"),
    ("zh", "外交部长卡尔索夫抵达奥斯陆。", "卡尔索夫"),
    ("zh", "诺尔石油公司否认了这一说法。", "诺尔石油"),
    ("zh", "油轮（IMO 9074729）被扣押。", "IMO 9074729"),
    ("zh", "Norneft公司否认了这一说法。", "Norneft"),
)
"""Language, sentence, and the words of the name in it."""

LOOK_ALIKES = (
    ("en", "Minister Karsov spoke alone."),
    ("en", "Dmitri Karsovsky arrived in Oslo."),
    ("en", "Anna Karsova arrived in Oslo."),
    ("en", "Sergei Karsov, the brother, arrived."),
    ("en", "S. Karsov signed it."),
    ("en", "D. B. Karsov signed it."),
    ("en", "Dmitri Borisovich Karsov is somebody else."),
    ("en", "He met Karsov, Dmitri Petrov and others."),
    ("en", "Thanks go to Dmitri. Karsov did not come."),
    ("en", "Dmitri Karsov-Belsky arrived in Oslo."),
    ("en", "Kim Jong-il chaired the session."),
    ("en", "Mario Velikov sang."),
    ("en", "Zhao Leiji sang."),
    ("en", "Juan Lopez wrote a letter."),
    ("en", "They met at sunrise."),
    ("en", "Sunrise was at six."),
    ("en", "The Sunrise Movement protested."),
    ("en", "The wind rose before sunrise; the tanker sailed."),
    ("en", "SUNRISE I is a song."),
    ("en", "The tanker SUNRISE II left port."),
    ("en", "The population is 9074729 people."),
    ("en", "IMO 9074730 is another ship."),
    ("en", "Call 90747291 for the tanker."),
    ("en", "The Alfalfa Line was closed."),
    ("en", "the alfa line of the graph"),
    ("en", "Alfa. Line by line they read it."),
    ("en", "Norneftegaz is another company."),
    ("en", "Taxpayer 77012345678 owes nothing."),
    ("en", "The mtr format is open."),
    ("en", "Brandt left; Söhne stayed."),
    ("de", "Bei Sonnenaufgang fuhr der Tanker aus."),
    ("de", "Dmitri und Karsow sind zwei Orte."),
    ("fr", "Le soleil du Levant brille."),
    ("es", "Juan García viajó a Quito."),
    ("es", "Mario Velikova no existe."),
    ("pl", "Minister Karsowski przybył do Oslo."),
    ("pl", "Z Dmitrijem rozmawiał Karsowski."),
    ("ru", "Карсов прибыл в Осло."),
    ("ru", "Дмитрий Карсовский прибыл в Осло."),
    ("ru", "Дмитрий Борисович Карсов прибыл в Осло."),
    ("ru", "Карсов Дмитрий Борисович прибыл в Осло."),
    ("ru", "На восходе танкер вышел из порта."),
    ("ru", "Восход солнца ожидается в шесть."),
    ("ru", "Улица Карсова названа в честь Дмитрия."),
    ("ru", "Норнефтегаз - другая компания."),
    ("ru", "Марина Великова поёт."),
    ("uk", "Дмитро Карсовський прибув до Осло."),
    ("uk", "Олена Марченко прибула до Осло."),
    ("tr", "Karsova bölgesinde Dmitri adlı biri var."),
    ("ar", "وصل الوزير محمد سالم إلى أوسلو"),
    ("zh", "卡尔罗夫抵达奥斯陆。"),
)
"""Language and sentence."""
