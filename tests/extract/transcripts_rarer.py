"""Transcripts in conventions met less often."""

# (convention, mark-up, turns as "kind role speaker: beginning"); speaker "-" is unnamed
TRANSCRIPTS = [
    (
        "Paris, an interview whose first question has no mark",
        """<p>Bonsoir, Madame la ministre. Vous attendiez-vous à cette crise ?</p>
        <p>R - Franchement, non. Personne ne l’attendait.</p><p>Q - Que fera la France ?</p>
        <p>R - Elle parlera à tous : c’est son rôle.</p><p>Q - Même à Moscou ?</p><p>R - À tous.</p>""",
        [
            "question journalist -: Bonsoir",
            "answer official -: Franchement",
            "question journalist -: Que fera",
            "answer official -: Elle parlera",
            "question journalist -: Même",
            "answer official -: À tous",
        ],
    ),
    (
        "Tokyo: reporter with medium, minister with name",
        """<p>日朝協議</p><p>【NHK 大森記者】協議の日程は決まりましたか。</p>
        <p>【玄田外務大臣】調整中です。決まり次第お知らせします。</p>
        <p>【北都新聞 樋田記者】関連してもう一点。</p><p>【玄田外務大臣】どうぞ。</p>""",
        [
            "statement - -: 日朝",
            "question journalist -: 協議",
            "answer official 玄田外務大臣: 調整",
            "question journalist -: 関連",
            "answer official 玄田外務大臣: どうぞ",
        ],
    ),
    (
        "Beijing in English",
        """<p>CCTV: Can you share more on the visit?</p><p>Lin Yue: The two sides will exchange views.</p>
        <p>China values this friendship: it is time-honoured.</p>
        <p>Harbour TV: We noted the panda agreement. Details?</p>
        <p>Lin Yue: They will leave in June.</p><p>Kyodo News: On the islands. What is your response?</p>
        <p>Lin Yue: Our position is clear and consistent.</p><p>Bloomberg: When will the tariffs end?</p>
        <p>Lin Yue: I would refer you to competent authorities.</p>""",
        [
            "question journalist CCTV: Can you",
            "answer official Lin Yue: The two",
            "question journalist Harbour TV: We noted",
            "answer official Lin Yue: They will",
            "question journalist Kyodo News: On the",
            "answer official Lin Yue: Our position",
            "question journalist Bloomberg: When",
            "answer official Lin Yue: I would",
        ],
    ),
    (
        "Buenos Aires, capitals before a full stop and dash",
        """<p>VOCERO.- Buenas tardes. Vamos a dar inicio.</p><p>Una pregunta por medio: breve.</p>
        <p>PERIODISTA.- Presidenta, ¿qué pasará con el campo?</p><p>PRESIDENTA.- Vamos a dialogar.</p>
        <p>PERIODISTA.- ¿Cuándo?</p><p>PRESIDENTA.- Ya.</p><p>VOCERO.- La última.</p>""",
        [
            "statement official VOCERO: Buenas",
            "question journalist -: Presidenta",
            "answer official PRESIDENTA: Vamos",
            "question journalist -: ¿Cuándo",
            "answer official PRESIDENTA: Ya",
            "answer official VOCERO: La",
        ],
    ),
    (
        "Ottawa, two languages",
        """<p>Moderator: Good morning. Bonjour à tous.</p><p>Hon. Claire Joyal: Thank you. Merci.</p>
        <p>Question: Minister, will Canada follow?</p>
        <p>Hon. Claire Joyal: Canada will decide: in due course.</p>
        <p>Question: En français, s’il vous plaît ?</p><p>Hon. Claire Joyal: Le Canada décidera.</p>
        <p>Le très hon. Paul Martel: J’ajoute un mot.</p><p>Moderator: Last question.</p>""",
        [
            "statement official Moderator: Good",
            "statement official Hon. Claire Joyal: Thank",
            "question journalist -: Minister",
            "answer official Hon. Claire Joyal: Canada",
            "question journalist -: En français",
            "answer official Hon. Claire Joyal: Le Canada",
            "answer official Le très hon. Paul Martel: J’ajoute",
            "answer official Moderator: Last",
        ],
    ),
    (
        "Canberra, an interview with surnames in capitals",
        """<p>SARAH FENTON, HOST: Minister, welcome. Is the deal off?</p>
        <p>PENELOPE WARD, MINISTER FOR FOREIGN AFFAIRS: It is not.</p>
        <p>FENTON: But the letter says so, doesn’t it?</p>
        <p>WARD: The letter says many things.</p><p>FENTON: When will you know?</p>
        <p>WARD: Next week, I hope.</p>
        <p>FENTON: Thank you for your time.</p>""",
        [
            "question journalist SARAH FENTON: Minister",
            "answer official PENELOPE WARD: It is",
            "question journalist FENTON: But",
            "answer official WARD: The letter",
            "question journalist FENTON: When",
            "answer official WARD: Next",
            "question journalist FENTON: Thank",
        ],
    ),
    (
        "Canberra, a doorstop",
        """<p>PRIME MINISTER: Good morning. I have two announcements.</p>
        <p>JOURNALIST: Will you visit Jakarta?</p>
        <p>PRIME MINISTER: Yes.</p><p>JOURNALIST: Inaudible.</p><p>SENATOR WARD: I can take that.</p>
        <p>JOURNALISTS: Prime Minister!</p><p>PRIME MINISTER: Thanks, everyone.</p>""",
        [
            "statement official PRIME MINISTER: Good",
            "question journalist -: Will",
            "answer official PRIME MINISTER: Yes",
            "question journalist -: Inaudible",
            "answer official SENATOR WARD: I can",
            "question journalist -: Prime",
            "answer official PRIME MINISTER: Thanks",
        ],
    ),
    (
        "Wellington, PM and Media",
        """<p>PM: Good afternoon. Cabinet has met today.</p>
        <p>Media: Prime Minister, what about the ferries?</p>
        <p>PM: A decision is due.</p><p>Media: Before Christmas?</p><p>Hon Walter Pike: Before Easter.</p>
        <p>PM: There you have it.</p>""",
        [
            "statement official PM: Good",
            "question journalist -: Prime",
            "answer official PM: A decision",
            "question journalist -: Before Christmas",
            "answer official Hon Walter Pike: Before Easter",
            "answer official PM: There",
        ],
    ),
    (
        "A central bank, full stops behind capitals, reporters by name",
        """<p>CHAIR HOLM. Good afternoon. Inflation has eased.</p>
        <p>My colleagues and I decided to wait.</p>
        <p>MIRIAM SLOAN. Let us start with Nick.</p>
        <p>NICK TARROW. Nick Tarrow of the Evening Journal. Why wait?</p>
        <p>CHAIR HOLM. Because we can.</p><p>NICK TARROW. And for how long?</p>
        <p>CHAIR HOLM. We shall see.</p>
        <p>MIRIAM SLOAN. Jean.</p><p>JEAN POTTS. Jean Potts, Bloomberg TV. What of the banks?</p>
        <p>CHAIR HOLM. They are sound.</p>""",
        [
            "statement official CHAIR HOLM: Good",
            "statement official MIRIAM SLOAN: Let",
            "question journalist NICK TARROW: Nick",
            "answer official CHAIR HOLM: Because",
            "question journalist NICK TARROW: And",
            "answer official CHAIR HOLM: We shall",
            "answer official MIRIAM SLOAN: Jean",
            "question journalist JEAN POTTS: Jean",
            "answer official CHAIR HOLM: They",
        ],
    ),
    (
        "A congressional hearing",
        """<p>The CHAIRMAN. The committee will come to order.</p>
        <p>Senator PELL. Thank you, Mr. Chairman.</p>
        <p>Mr. LODGE. I welcome the chance to speak.</p><p>My statement is short. It has three points.</p>
        <p>The CHAIRMAN. Please go on.</p><p>Mr. LODGE. I yield.</p>""",
        [
            "statement official The CHAIRMAN: The committee",
            "statement official Senator PELL: Thank",
            "statement official Mr. LODGE: I welcome",
            "statement official The CHAIRMAN: Please",
            "statement official Mr. LODGE: I yield",
        ],
    ),
    (
        "The Pentagon: ranks, staff",
        """<p>BRIG. GEN. PAT ROWE: Good afternoon. A few updates.</p><p>Q: Thanks, General. Any strikes?</p>
        <p>BRIG. GEN. PAT ROWE: None to announce.</p><p>STAFF: Last question.</p><p>Q: On Niger?</p>
        <p>PRESS SECRETARY JOAN KERR: We are watching it.</p><p>SEC. HALE: Closely.</p>
        <p>Brig. Gen. Pat Rowe: Thank you.</p>""",
        [
            "statement official BRIG. GEN. PAT ROWE: Good",
            "question journalist -: Thanks",
            "answer official BRIG. GEN. PAT ROWE: None",
            "answer official STAFF: Last",
            "question journalist -: On Niger",
            "answer official PRESS SECRETARY JOAN KERR: We are",
            "answer official SEC. HALE: Closely",
            "answer official Brig. Gen. Pat Rowe: Thank",
        ],
    ),
    (
        "Manila: reporters with a slash and their medium",
        """<p>SEC. ROXAS: Magandang umaga. Let us begin.</p>
        <p>JOSEPH MORALES/GMA NEWS: Secretary, the typhoon?</p>
        <p>SEC. ROXAS: We are ready.</p><p>MS. PIA RANDA/PTV4 NEWS: And the budget, sir?</p>
        <p>SEC. ROXAS: Signed today.</p><p>Q: Thank you, sir.</p>""",
        [
            "statement official SEC. ROXAS: Magandang",
            "question journalist JOSEPH MORALES/GMA NEWS: Secretary",
            "answer official SEC. ROXAS: We are",
            "question journalist MS. PIA RANDA/PTV4 NEWS: And",
            "answer official SEC. ROXAS: Signed",
            "question journalist -: Thank",
        ],
    ),
    (
        "Stockholm, Oslo, Helsinki, Budapest and The Hague",
        """<p>Fråga: Blir det sanktioner?</p><p>Svar: Ja: snart.</p><p>Spørsmål: Når?</p>
        <p>Utenriksministeren: Snart.</p>
        <p>Kysymys: Milloin?</p><p>Vastaus: Pian.</p><p>Kérdés: Mikor?</p><p>Szóvivő: Hamarosan.</p>
        <p>Vraag: Wanneer?</p><p>Woordvoerder: Binnenkort.</p>""",
        [
            "question journalist -: Blir",
            "answer official -: Ja",
            "question journalist -: Når",
            "answer official Utenriksministeren: Snart",
            "question journalist -: Milloin",
            "answer official -: Pian",
            "question journalist -: Mikor",
            "answer official Szóvivő: Hamarosan",
            "question journalist -: Wanneer",
            "answer official Woordvoerder: Binnenkort",
        ],
    ),
    (
        "Yerevan, Tbilisi, Baku, Tashkent and Astana",
        """<p>Հարց. Ե՞րբ կլինի հանդիպումը։</p><p>Պատասխան. Շուտով։</p>
        <p>კითხვა: როდის გაიმართება შეხვედრა?</p>
        <p>პასუხი: მალე.</p><p>Sual: Görüş nə vaxt olacaq?</p><p>Cavab: Tezliklə.</p><p>Savol: Qachon?</p>
        <p>Javob: Tez orada.</p><p>Сұрақ: Қашан?</p><p>Жауап: Жақында.</p>""",
        [
            "question journalist -: Ե՞րբ",
            "answer official -: Շուտով",
            "question journalist -: როდის",
            "answer official -: მალე",
            "question journalist -: Görüş",
            "answer official -: Tezliklə",
            "question journalist -: Qachon",
            "answer official -: Tez",
            "question journalist -: Қашан",
            "answer official -: Жақында",
        ],
    ),
    (
        "Vienna and Bern",
        """<p><strong>Bundeskanzler Max Ander:</strong> Guten Morgen. Wir haben uns geeinigt.</p>
        <p><strong>Journalistin (ORF):</strong> Worauf denn?</p>
        <p><strong>Ander:</strong> Auf ein Budget.</p>
        <p><strong>Journalist:</strong> Und die Steuern?</p>
        <p><strong>Vizekanzlerin Rosa Egger:</strong> Bleiben gleich.</p>
        <p><strong>Moderation:</strong> Noch eine Frage, bitte.</p>
        <p><strong>Frage (APA):</strong> Bis wann?</p>
        <p><strong>Ander:</strong> Bis Jahresende.</p>""",
        [
            "statement official Bundeskanzler Max Ander: Guten",
            "question journalist -: Worauf",
            "answer official Ander: Auf",
            "question journalist -: Und die",
            "answer official Vizekanzlerin Rosa Egger: Bleiben",
            "answer official Moderation: Noch",
            "question journalist -: Bis wann",
            "answer official Ander: Bis Jahres",
        ],
    ),
    (
        "Minsk and Sofia",
        """<p><strong>Корреспондент агентства «БелТА»:</strong> Когда состоится визит?</p>
        <p><strong>Пресс-секретарь МИД Анна Гук:</strong> В мае.</p>
        <p><strong>Корреспондент:</strong> Куда?</p>
        <p><strong>А.Гук:</strong> В Пекин.</p><p><strong>Въпрос:</strong> А кога е следващата среща?</p>
        <p><strong>Говорителят:</strong> Утре.</p><p><strong>Журналист:</strong> Къде?</p>
        <p><strong>Отговор:</strong> Тук.</p>""",
        [
            "question journalist БелТА: Когда",
            "answer official Пресс-секретарь МИД Анна Гук: В мае",
            "question journalist -: Куда",
            "answer official А.Гук: В Пекин",
            "question journalist -: А кога",
            "answer official Говорителят: Утре",
            "question journalist -: Къде",
            "answer official -: Тук",
        ],
    ),
    (
        "Spokespersons of a commission by name, journalists by name and medium after a comma",
        """<p><strong>Peter Strand, Commission spokesperson:</strong> Welcome to the midday.</p>
        <p><strong>Eva Lopes, Lusa:</strong> Two questions on Moldova: first, the money?</p>
        <p><strong>Nadia Orsini, spokesperson for foreign affairs:</strong> It has been paid.</p>
        <p><strong>Eva Lopes, Lusa:</strong> And second, the observers.</p>
        <p><strong>Nadia Orsini, spokesperson for foreign affairs:</strong> They leave today.</p>
        <p><strong>Tom Baring, Financial Herald:</strong> On gas: any news?</p>
        <p><strong>Peter Strand:</strong> No.</p>""",
        [
            "statement official Peter Strand: Welcome",
            "question journalist Eva Lopes: Two",
            "answer official Nadia Orsini: It has",
            "question journalist Eva Lopes: And second",
            "answer official Nadia Orsini: They leave",
            "question journalist Tom Baring: On gas",
            "answer official Peter Strand: No",
        ],
    ),
]
