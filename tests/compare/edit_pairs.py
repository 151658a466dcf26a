"""Real edits of official texts, written for the test: what a page said, what it says, and what must be found.

A row: language, what the edit is about, a paragraph before, the same after, the edits (kind, words that went,
words that came). It stands between two others of its language, see ``AROUND``. "||" parts paragraphs.
"""

from watcher.model.edit import EditKind

NEGATION, NUMBER, DATE, NAME = EditKind.NEGATION, EditKind.NUMBER, EditKind.DATE, EditKind.NAME
HEDGE, EXCHANGE, REMOVED, INSERTED = EditKind.HEDGE, EditKind.EXCHANGE, EditKind.REMOVED, EditKind.INSERTED
REWORDED, TYPO, PUNCTUATION = EditKind.REWORDED, EditKind.TYPO, EditKind.PUNCTUATION

Found = list[tuple[EditKind, str, str]]
Row = tuple[str, str, str, str, Found]

AROUND = {
    "en": (
        "The ministry has followed the events of the past week with great concern and informs its partners.",
        "Further details will be given at the regular briefing, to which all media are invited.",
    ),
    "fr": (
        "Le ministère suit avec une grande attention les événements de la semaine et reste en contact.",
        "De plus amples précisions seront données lors du point de presse ouvert à tous les médias.",
    ),
    "de": (
        "Das Ministerium verfolgt die Ereignisse der vergangenen Woche mit Sorge und hält Kontakt.",
        "Weitere Einzelheiten werden in der Pressekonferenz bekannt gegeben, zu der alle geladen sind.",
    ),
    "es": (
        "El ministerio sigue con gran preocupación los acontecimientos de la semana y sigue en contacto.",
        "Se darán más detalles en la rueda de prensa habitual, a la que están invitados todos los medios.",
    ),
    "it": (
        "Il ministero segue con grande preoccupazione gli eventi della settimana ed è in stretto contatto.",
        "Ulteriori dettagli saranno resi noti nella consueta conferenza stampa aperta a tutti i media.",
    ),
    "pl": (
        "Ministerstwo z wielką troską śledzi wydarzenia minionego tygodnia i pozostaje w stałym kontakcie.",
        "Dalsze szczegóły zostaną podane podczas konferencji prasowej, na którą zaproszono wszystkie media.",
    ),
    "tr": (
        "Bakanlık geçen haftanın gelişmelerini büyük bir endişeyle izlemekte ve temas hâlindedir.",
        "Diğer ayrıntılar bütün basın mensuplarının davetli olduğu basın toplantısında açıklanacaktır.",
    ),
    "ru": (
        "Министерство с большой озабоченностью следит за событиями минувшей недели и остаётся на связи.",
        "Дальнейшие подробности будут сообщены на очередном брифинге, куда приглашена вся пресса.",
    ),
    "uk": (
        "Міністерство з великим занепокоєнням стежить за подіями минулого тижня та перебуває на зв'язку.",
        "Подальші подробиці буде повідомлено на черговому брифінгу, куди запрошено всіх представників преси.",
    ),
    "ar": (
        "تتابع الوزارة بقلق بالغ أحداث الأسبوع الماضي وتبقى على اتصال وثيق مع جميع الشركاء في المنطقة.",
        "وستقدم تفاصيل أخرى في المؤتمر الصحفي الدوري الذي دعيت إليه جميع وسائل الإعلام المعتمدة.",
    ),
    "zh": (
        "外交部密切关注过去一周的事态发展，对此表示严重关切，并与各方保持密切沟通和协调。",
        "更多情况将在例行记者会上介绍，欢迎所有已注册的中外媒体记者届时出席并提问。",
    ),
}

ENGLISH: list[Row] = [
    (
        "en",
        "a country dropped",
        "The envoy spoke with the ministers of Norland, Veldania and Sylvania about the border.",
        "The envoy spoke with the ministers of Norland and Sylvania about the border.",
        [(NAME, "Norland, Veldania", "Norland")],
    ),
    (
        "en",
        "a month",
        "The measures enter into force on 24 March and apply to all ports.",
        "The measures enter into force on 24 April and apply to all ports.",
        [(DATE, "March", "April")],
    ),
    (
        "en",
        "a term",
        "Operators have 30 days to comply.",
        "Operators have 90 days to comply.",
        [(NUMBER, "30", "90")],
    ),
    (
        "en",
        "a negation taken out",
        "The government does not recognise the result of the vote.",
        "The government does recognise the result of the vote.",
        [(NEGATION, "not", "")],
    ),
    (
        "en",
        "what is listed",
        "The new package lists 15 banks in the region.",
        "The new package lists 51 vessels in the region.",
        [(NUMBER, "15 banks", "51 vessels")],
    ),
    (
        "en",
        "one word in three places",
        "We spoke about elections. They want elections soon. Such elections need observers.",
        "We spoke about. They want soon. Such need observers.",
        [(REMOVED, "about elections.", "about."), (REMOVED, "elections", ""), (REMOVED, "elections", "")],
    ),
    (
        "en",
        "a question cut with its answer",
        "Question: Will it reopen this year?||Answer: It will.||Question: Has he left?||Answer: No idea.",
        "Question: Will it reopen this year?||Answer: It will.",
        [(EXCHANGE, "Question: Has he left?\n\nAnswer: No idea.", "")],
    ),
    (
        "en",
        "a name respelled",
        "The minister received Aldric Venn on Friday.",
        "The minister received Aldrik Venn on Friday.",
        [(NAME, "Aldric", "Aldrik")],
    ),
    (
        "en",
        "a sentence added",
        "We expect an answer.",
        "We expect an answer. The talks have reached a dead end.",
        [(INSERTED, "", "The talks have reached a dead end.")],
    ),
    (
        "en",
        "a sentence with a number taken out",
        "The convoy was stopped. It carried 40 tonnes of flour. The crew is safe.",
        "The convoy was stopped. The crew is safe.",
        [(REMOVED, "It carried 40 tonnes of flour.", "")],
    ),
    (
        "en",
        "a hedge",
        "The council will extend the measures in autumn.",
        "The council may extend the measures in autumn.",
        [(HEDGE, "will", "may")],
    ),
    (
        "en",
        "a duty that became advice",
        "Carriers must report every such transfer.",
        "Carriers should report every such transfer.",
        [(HEDGE, "must", "should")],
    ),
    (
        "en",
        "a claim that became hearsay",
        "The vessel was hit by a drone.",
        "The vessel was reportedly hit by a drone.",
        [(HEDGE, "", "reportedly")],
    ),
    (
        "en",
        "a scale",
        "The loan amounts to 3 million euros a year.",
        "The loan amounts to 3 billion euros a year.",
        [(NUMBER, "million", "billion")],
    ),
    (
        "en",
        "a percentage",
        "The tariff rises by 2.5% at once.",
        "The tariff rises by 25% at once.",
        [(NUMBER, "2.5%", "25%")],
    ),
    (
        "en",
        "a sign at a number",
        "The duty is 12% of the value.",
        "The duty is $12 of the value.",
        [(NUMBER, "12%", "$12")],
    ),
    (
        "en",
        "a footnote number",
        "The list was amended.[3] It is public.",
        "The list was amended.[4] It is public.",
        [(NUMBER, "amended.[3]", "amended.[4]")],
    ),
    (
        "en",
        "who said it",
        "“We reject this charge,” said Deputy Minister Jana Berg after the talks.",
        "“We reject this charge,” said Deputy Minister Olha Hai after the talks.",
        [(NAME, "Jana Berg", "Olha Hai")],
    ),
    (
        "en",
        "a slip of the pen",
        "The goverment will answer in writing.",
        "The government will answer in writing.",
        [(TYPO, "goverment", "government")],
    ),
    (
        "en",
        "a prefix that denies",
        "The envoy called the proposal acceptable.",
        "The envoy called the proposal unacceptable.",
        [(NEGATION, "acceptable.", "unacceptable.")],
    ),
    (
        "en",
        "a number in words",
        "The talks were attended by two delegations.",
        "The talks were attended by twelve delegations.",
        [(NUMBER, "two", "twelve")],
    ),
    (
        "en",
        "a year",
        "The ban expires in 2027 unless renewed.",
        "The ban expires in 2029 unless renewed.",
        [(DATE, "2027", "2029")],
    ),
    (
        "en",
        "a day of the week",
        "The embassy reopens on Monday for visitors.",
        "The embassy reopens on Thursday for visitors.",
        [(DATE, "Monday", "Thursday")],
    ),
    (
        "en",
        "wording",
        "They had a frank exchange on the matter.",
        "They had a friendly talk on the matter.",
        [(REWORDED, "frank exchange", "friendly talk")],
    ),
    (
        "en",
        "a comma",
        "The president said the minister lied.",
        "The president, said the minister, lied.",
        [(PUNCTUATION, "president", "president,"), (PUNCTUATION, "minister", "minister,")],
    ),
    (
        "en",
        "a currency",
        "The loan amounts to 3 million dollars a year.",
        "The loan amounts to 3 million euros a year.",
        [(NUMBER, "dollars", "euros")],
    ),
]

TITLES: list[tuple[str, str, str, Found]] = [
    (
        "en",
        "Statement on the situation at the boarder",
        "Statement on the situation at the border",
        [(TYPO, "boarder", "border")],
    ),
    (
        "en",
        "Statement on the attack on 12 ships",
        "Statement on the attack on 13 ships",
        [(NUMBER, "12", "13")],
    ),
    (
        "fr",
        "Déclaration sur la visite du ministre",
        "Déclaration sur l'entretien avec le ministre",
        [(REWORDED, "la visite du", "l'entretien avec le")],
    ),
    ("zh", "外交部发言人就美国声明答记者问", "外交部发言人就英国声明答记者问", [(NAME, "美", "英")]),
]
"""Edits of the title alone."""
