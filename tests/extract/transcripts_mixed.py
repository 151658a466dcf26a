"""Transcripts that mix conventions, or leave some turns without a label; texts written for these tests."""

# (convention, mark-up, turns as "kind role speaker: beginning"); speaker "-" is unnamed
TRANSCRIPTS = [
    (
        "Brussels, spokespersons by name, a journalist by first name",
        """<p>Anitta Hall: Good afternoon, welcome.</p>
        <p>Journalist (Politico): On the tariffs, what is the plan?</p>
        <p>Olof Grimm: We are ready to respond: firmly.</p>
        <p>Journalist: And when?</p>
        <p>Olof Grimm: In due time.</p>
        <p>Anitta Hall: Thank you, next.</p>""",
        [
            "statement official Anitta Hall: Good",
            "question journalist -: On the",
            "answer official Olof Grimm: We are",
            "question journalist -: And when",
            "answer official Olof Grimm: In due",
            "answer official Anitta Hall: Thank",
        ],
    ),
    (
        "Only two turns",
        """<p>Question: What is the reaction of the ministry to the arrests?</p>
        <p>Answer: We demand their release.</p>""",
        [
            "question journalist -: What is",
            "answer official -: We demand",
        ],
    ),
    (
        "Comment of a spokesperson on a question, Russian",
        """<p><b>Вопрос:</b> Как Вы оцениваете заявление Лондона?</p>
        <p><b>Ответ:</b> Оно лживо.</p>
        <p>Мы не удивлены: это не ново.</p>""",
        [
            "question journalist -: Как Вы",
            "answer official -: Оно лживо",
        ],
    ),
    (
        "Chinese single question",
        """<p>有记者问：据报道，美方宣布制裁。中方对此有何评论？</p>
        <p>毛岚说，中方坚决反对。</p>""",
        [
            "statement official 毛岚: 有记者",
        ],
    ),
    (
        "Q in bold with space then text, A without label after break",
        """<p><strong>Q:</strong> Is the minister well?</p>
        <p>He is fine.</p>
        <p><strong>Q:</strong> Will he travel?</p>
        <p>He will.</p>""",
        [
            "question journalist -: Is the",
            "answer official -: He is",
            "question journalist -: Will he",
            "answer official -: He will",
        ],
    ),
    (
        "US Treasury, dates and offices with periods",
        """<p>Deputy Assistant Secretary J. P. Moore: Good morning.</p>
        <p>Q: Sir, why now?</p>
        <p>Deputy Assistant Secretary J. P. Moore: The evidence is clear.</p>
        <p>Q: How many targets?</p>
        <p>Acting Director (ret.) Col. Tim Wade: Forty.</p>""",
        [
            "statement official Deputy Assistant Secretary J. P. Moore: Good",
            "question journalist -: Sir",
            "answer official Deputy Assistant Secretary J. P. Moore: The",
            "question journalist -: How many",
            "answer official Acting Director Col. Tim Wade: Forty",
        ],
    ),
    (
        "Speech with a colon, then Q&A",
        """<p>Ladies and gentlemen, three priorities: peace, trade and climate.</p>
        <p>First, peace: we need it.</p>
        <p>Second, trade: we want it.</p>
        <p>Question: Minister, and climate?</p>
        <p>Minister Lark: It comes third.</p>
        <p>Question: Why third?</p>
        <p>Minister Lark: Somebody has to be.</p>""",
        [
            "statement - -: Ladies",
            "question journalist -: Minister",
            "answer official Minister Lark: It comes",
            "question journalist -: Why third",
            "answer official Minister Lark: Somebody",
        ],
    ),
    (
        "Answer with list labels inside",
        """<p>Q: What are the pillars?</p>
        <p>MS. LARK: Three pillars:</p>
        <p>Security: more patrols.</p>
        <p>Trade: fewer tariffs.</p>
        <p>Look: it works.</p>
        <p>Q: And the cost?</p>
        <p>MS. LARK: Note: it is small.</p>""",
        [
            "question journalist -: What are",
            "answer official MS. LARK: Three",
            "question journalist -: And the",
            "answer official MS. LARK: Note",
        ],
    ),
    (
        "Interpreter and speaker in brackets after name",
        """<p>PRESIDENT KOSTA [through interpreter]: Thank you.</p>
        <p>PRESIDENT ALDEN: Welcome.</p>
        <p>Q [through interpreter]: When will you meet again?</p>
        <p>PRESIDENT KOSTA [through interpreter]: Soon.</p>
        <p>Q: And Mr. Alden?</p>
        <p>PRESIDENT ALDEN: Same.</p>""",
        [
            "statement official PRESIDENT KOSTA: Thank",
            "statement official PRESIDENT ALDEN: Welcome",
            "question journalist -: When will",
            "answer official PRESIDENT KOSTA: Soon",
            "question journalist -: And Mr",
            "answer official PRESIDENT ALDEN: Same",
        ],
    ),
    (
        "Portuguese with travessão",
        """<p>Jornalista – O senhor confirma a viagem?</p>
        <p>Ministro – Confirmo.</p>
        <p>Jornalista – E quando será?</p>
        <p>Ministro – Em maio: no início.</p>""",
        [
            "question journalist -: O senhor",
            "answer official Ministro: Confirmo",
            "question journalist -: E quando",
            "answer official Ministro: Em maio",
        ],
    ),
    (
        "Dutch/Flemish",
        """<p>MINISTER DE BOER: Goedemiddag.</p>
        <p>VRAAG: Komt er een besluit?</p>
        <p>MINISTER DE BOER: Ja: vrijdag.</p>
        <p>VRAAG (Van Dam, ANP): Zeker?</p>
        <p>MINISTER DE BOER: Zeker.</p>""",
        [
            "statement official MINISTER DE BOER: Goede",
            "question journalist -: Komt",
            "answer official MINISTER DE BOER: Ja",
            "question journalist -: Zeker?",
            "answer official MINISTER DE BOER: Zeker.",
        ],
    ),
    (
        "Arabic names",
        """<p>السيد الوزير: أهلا بكم جميعا.</p>
        <p>السؤال الأول: ما موقفكم من المفاوضات؟</p>
        <p>السيد الوزير: نؤيدها.</p>
        <p>السؤال الثاني: ومتى تستأنف؟</p>
        <p>السيد الوزير: قريبا.</p>""",
        [
            "statement official السيد الوزير: أهلا",
            "question journalist -: ما موقفكم",
            "answer official السيد الوزير: نؤيدها",
            "question journalist -: ومتى",
            "answer official السيد الوزير: قريبا",
        ],
    ),
    (
        "Hindi",
        """<p>प्रश्न: क्या वार्ता जारी है?</p>
        <p>उत्तर: हाँ, जारी है।</p>
        <p>पत्रकार: कब तक?</p>
        <p>प्रवक्ता: जल्द ही।</p>""",
        [
            "question journalist -: क्या",
            "answer official -: हाँ",
            "question journalist -: कब",
            "answer official प्रवक्ता: जल्द",
        ],
    ),
    (
        "Japanese with honorific, moderator, colon",
        """<p>記者：次の質問です。日程は？</p>
        <p>大臣：未定です。</p>
        <p>司会：時間ですので、最後の質問とします。</p>
        <p>記者：わかりました。</p>
        <p>大臣：ありがとうございました。</p>""",
        [
            "question journalist -: 次の",
            "answer official 大臣: 未定",
            "answer official 司会: 時間",
            "question journalist -: わかり",
            "answer official 大臣: ありがとう",
        ],
    ),
    (
        "Two officials of the same surname title, hyphen names",
        """<p>MS. JEAN-BAPTISTE: Hello.</p>
        <p>Q    Thanks, Karen.  Is it true?</p>
        <p>MS. JEAN-BAPTISTE:  It is.</p>
        <p>ADMIRAL O’NEIL-KERR:  I concur.</p>
        <p>Q    (Cross-talk.)</p>
        <p>MS. JEAN-BAPTISTE:  One at a time.</p>""",
        [
            "statement official MS. JEAN-BAPTISTE: Hello",
            "question journalist -: Thanks",
            "answer official MS. JEAN-BAPTISTE: It is",
            "answer official ADMIRAL O’NEIL-KERR: I concur",
            "question journalist -: (Cross",
            "answer official MS. JEAN-BAPTISTE: One",
        ],
    ),
    (
        "A header in bold capitals that names who briefs",
        """<p><b>PRESS BRIEFING</b></p><p><b>BY PRESS SECRETARY JOAN KERR</b></p><p>Hall Room</p>
        <p>1:05 P.M. EST</p><p>MS. KERR: Hello.</p><p>Q Joan, is it true?</p><p>MS. KERR: Yes, sir.</p>
        <p>END</p><p>1:09 P.M. EST</p>""",
        [
            "statement - -: PRESS BRIEFING",
            "statement official MS. KERR: Hello",
            "question journalist -: Joan",
            "answer official MS. KERR: Yes",
            "statement - -: END",
        ],
    ),
    (
        "Nairobi",
        """<p>Gov. Spokesperson Isaac Mora: Good morning.</p>
        <p>Journalist 1: Is fuel going up?</p>
        <p>Gov. Spokesperson Isaac Mora: No.</p>
        <p>Journalist 2: And bread?</p>
        <p>Gov. Spokesperson Isaac Mora: No, too.</p>""",
        [
            "statement official Gov. Spokesperson Isaac Mora: Good",
            "question journalist -: Is fuel",
            "answer official Gov. Spokesperson Isaac Mora: No",
            "question journalist -: And bread",
            "answer official Gov. Spokesperson Isaac Mora: No, too",
        ],
    ),
    (
        "US mission, Ambassador by surname",
        """<p>AMBASSADOR GREER: Morning.</p>
        <p>QUESTION: Ambassador, Colum Lane from the Daily Herald. Any vote today?</p>
        <p>AMBASSADOR GREER: We hope so.</p>
        <p>QUESTION: [In Spanish]</p>
        <p>AMBASSADOR GREER: [In Spanish]</p>
        <p>AMBASSADOR GREER: Thank you.</p>""",
        [
            "statement official AMBASSADOR GREER: Morning",
            "question journalist -: Ambassador",
            "answer official AMBASSADOR GREER: We hope",
            "question journalist -: [In Spanish",
            "answer official AMBASSADOR GREER: [In Spanish",
            "answer official AMBASSADOR GREER: Thank",
        ],
    ),
    (
        "Kremlin with a note line and a heading",
        """<p><b>В.Громов:</b> Уважаемые коллеги, добрый день.</p>
        <p><…></p>
        <p><b>В.Громов:</b> Пожалуйста, вопросы.</p>
        <p><b>О.Маслова («Первый канал»):</b> Владимир Петрович, что дальше?</p>
        <p><b>В.Громов:</b> Дальше – работа.</p>
        <p><b>К.Бэйли</b> <i>(как переведено)</i><b>:</b> Кэйт Бэйли, Си-эн-эн. А санкции?</p>
        <p><b>В.Громов:</b> Нам они не мешают.</p>""",
        [
            "statement official В.Громов: Уважаемые",
            "statement official В.Громов: Пожалуйста",
            "question journalist О.Маслова: Владимир",
            "answer official В.Громов: Дальше",
            "question journalist К.Бэйли: Кэйт",
            "answer official В.Громов: Нам",
        ],
    ),
    (
        "Taipei English",
        """<p>CNA: Will the minister visit Tokyo?</p>
        <p>Spokesperson Liu: There is no such plan at the moment.</p>
        <p>Liberty Times: And the ferry?</p>
        <p>Spokesperson Liu: It runs again.</p>
        <p>TVBS: One more: the budget?</p>
        <p>Spokesperson Liu: Passed.</p>""",
        [
            "question journalist CNA: Will",
            "answer official Spokesperson Liu: There",
            "question journalist Liberty Times: And",
            "answer official Spokesperson Liu: It runs",
            "question journalist TVBS: One",
            "answer official Spokesperson Liu: Passed",
        ],
    ),
]
