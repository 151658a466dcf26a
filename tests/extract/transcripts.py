"""Transcripts as press services of many countries write them; texts written for these tests."""

# (convention, mark-up, turns as "kind role speaker: beginning"); speaker "-" is unnamed
TRANSCRIPTS = [
    (
        "Capitals with a title, as US departments write them",
        """<p>1:14 p.m. EST</p><p>MR HALDEN: Good afternoon, everyone. Two things at the top.</p>
        <p>First, the Secretary will travel: the details follow.</p><p>QUESTION: Can you tell us where to?</p>
        <p>MR HALDEN: I cannot.</p><p>QUESTION: (Inaudible.)</p><p>QUESTION: On the sanctions --</p>
        <p>MR HALDEN: (Laughter.) Let her finish.</p><p>(The briefing was concluded at 1:31 p.m.)</p>""",
        [
            "statement - -: 1:14",
            "statement official MR HALDEN: Good afternoon",
            "question journalist -: Can you",
            "answer official MR HALDEN: I cannot",
            "question journalist -: (Inaudible.)",
            "question journalist -: On the sanctions",
            "answer official MR HALDEN: (Laughter.)",
            "statement - -: (The briefing",
        ],
    ),
    (
        "A bare Q before each question",
        """<p>Aboard the aircraft</p><p>4:26 P.M. EDT</p><p>Q Should they leave?</p>
        <p>THE PRESIDENT: A good question.</p>
        <p>A few words more: they should.</p><p>Q -- and when?</p><p>Q Sir, a second one: who pays?</p>
        <p>SECRETARY MORROW: We do.</p><p>END 4:31 P.M. EDT</p>""",
        [
            "statement - -: Aboard",
            "question journalist -: Should they",
            "answer official THE PRESIDENT: A good question",
            "question journalist -: -- and when",
            "question journalist -: Sir, a second",
            "answer official SECRETARY MORROW: We do",
            "statement - -: END",
        ],
    ),
    (
        "Russian: bold labels, initials, line breaks",
        """<p>Уважаемые коллеги, начнём.</p><p><b>Вопрос:</b> Как Вы прокомментируете эти обвинения?<br>
        <b>М.В.Орлова:</b> Мы слышали их много раз. Вывод один: доказательств нет.</p><p>Повторю: нет.</p>
        <p><b>Вопрос (перевод с английского):</b> Будет ли ответ?</p><p><b>М.В.Орлова:</b> Обязательно.</p>
        <p><b>С.А.Ветров</b> (добавляет): Скоро.</p>""",
        [
            "statement - -: Уважаемые",
            "question journalist -: Как Вы",
            "answer official М.В.Орлова: Мы слышали",
            "question journalist -: Будет ли",
            "answer official М.В.Орлова: Обязательно",
            "answer official С.А.Ветров: Скоро",
        ],
    ),
    (
        "Chinese: agencies ask by name",
        """<p>路透社记者：美方宣布新的制裁，中方有何评论？</p><p>林楠：中方坚决反对非法单边制裁。</p><p>我们将采取必要措施。</p>
        <p>《晨报》记者：第二个问题，会谈何时举行？</p><p>林楠：谢谢你的关注：目前没有可以提供的信息。</p>""",
        [
            "question journalist -: 美方宣布",
            "answer official 林楠: 中方坚决",
            "question journalist -: 第二个",
            "answer official 林楠: 谢谢",
        ],
    ),
    (
        "Chinese: question and answer",
        """<p>问：对此有何评论？</p><p>答：我们注意到有关报道。</p><p>问：何时公布？</p><p>发言人：及时公布。</p>""",
        [
            "question journalist -: 对此",
            "answer official -: 我们",
            "question journalist -: 何时",
            "answer official 发言人: 及时",
        ],
    ),
    (
        "German government press conference",
        """<p>VORS. KRUMM: Guten Tag.</p>
        <p>FRAGE BAUM: Herr Seefeld, gibt es neue Erkenntnisse zum Anschlag?</p>
        <p>STS SEEFELD: Dazu kann ich hier nichts sagen.</p><p>ZUSATZFRAGE: Wann denn?</p>
        <p>WINTER (AA): Ich kann das ergänzen: Es gibt einen Zeitplan.</p><p>Er ist bekannt.</p>
        <p>FRAGE: Noch einmal zu den Sanktionen.</p><p>STS SEEFELD: Bitte.</p>""",
        [
            "statement official VORS. KRUMM: Guten Tag",
            "question journalist BAUM: Herr Seefeld",
            "answer official STS SEEFELD: Dazu",
            "question journalist -: Wann",
            "answer official WINTER: Ich kann",
            "question journalist -: Noch einmal",
            "answer official STS SEEFELD: Bitte",
        ],
    ),
    (
        "French: Question and Réponse, then Q and R with dashes",
        """<p><strong>Question :</strong> Quelle est la réaction de la France ?</p>
        <p><strong>Réponse :</strong> La France condamne cet acte.</p><p>Q - Et les sanctions ?</p>
        <p>R - Elles restent en place : rien ne change.</p>""",
        [
            "question journalist -: Quelle est",
            "answer official -: La France",
            "question journalist -: Et les",
            "answer official -: Elles restent",
        ],
    ),
    (
        "Spanish morning conference",
        """<p>PRESIDENTA ELENA RUBIO PARDO: Buenos días.</p><p>PREGUNTA: ¿Habrá nuevas sanciones?</p>
        <p>PRESIDENTA ELENA RUBIO PARDO: No.</p><p>INTERLOCUTORA: Gracias, presidenta.</p>
        <p>SECRETARIO DE SEGURIDAD, OMAR LUNA: Informo: hubo dos detenidos.</p>""",
        [
            "statement official PRESIDENTA ELENA RUBIO PARDO: Buenos",
            "question journalist -: ¿Habrá",
            "answer official PRESIDENTA ELENA RUBIO PARDO: No.",
            "question journalist -: Gracias",
            "answer official OMAR LUNA: Informo",
        ],
    ),
    (
        "Japanese: speakers in brackets",
        """<p>【冒頭発言】</p><p>（記者）制裁について伺います。</p><p>（長官）政府としては注視しております。</p>
        <p>引き続き対応します。</p><p>（記者）いつですか。</p><p>（長官）未定です。</p>""",
        [
            "statement - -: 【冒頭",
            "question journalist -: 制裁",
            "answer official 長官: 政府",
            "question journalist -: いつ",
            "answer official 長官: 未定",
        ],
    ),
    (
        "Japanese finance: half brackets",
        """<p>問）今後の対応は。</p><p>答）検討しています。</p><p>問）時期は。</p><p>答）年内です。</p>""",
        [
            "question journalist -: 今後",
            "answer official -: 検討",
            "question journalist -: 時期",
            "answer official -: 年内",
        ],
    ),
    (
        "Arabic",
        """<p>سؤال: ما موقفكم من العقوبات الجديدة؟</p><p>جواب: موقفنا واضح ولم يتغير.</p>
        <p>سؤال: وماذا بعد؟</p><p>جواب: سنرى.</p>""",
        [
            "question journalist -: ما موقفكم",
            "answer official -: موقفنا",
            "question journalist -: وماذا",
            "answer official -: سنرى",
        ],
    ),
    (
        "Ukrainian: question, journalist, spokesperson",
        """<p><b>Питання:</b> Чи буде реакція на звинувачення?</p><p><b>Речник:</b> Так: вони неправдиві.</p>
        <p><b>Журналіст:</b> Коли?</p><p><b>О. Гайовий:</b> Найближчим часом.</p>""",
        [
            "question journalist -: Чи буде",
            "answer official Речник: Так",
            "question journalist -: Коли",
            "answer official О. Гайовий: Найближчим",
        ],
    ),
    (
        "Polish and Turkish words",
        """<p>Pytanie: Czy będą sankcje?</p><p>Rzecznik MSZ Adam Wrona: Tak.</p><p>Dziennikarz TVN: Kiedy?</p>
        <p>Adam Wrona: Wkrótce.</p><p>SORU: Yaptırım olacak mı?</p><p>CEVAP: Hayır.</p>""",
        [
            "question journalist -: Czy będą",
            "answer official Rzecznik MSZ Adam Wrona: Tak",
            "question journalist TVN: Kiedy",
            "answer official Adam Wrona: Wkrótce",
            "question journalist -: Yaptırım",
            "answer official -: Hayır",
        ],
    ),
    (
        "Name and role in brackets, a journalist with a medium",
        """<p>Pieter Stolen (EU spokesperson): Good afternoon.</p>
        <p>Anna Lind (Reuters): Is there contact with Moscow?</p>
        <p>Pieter Stolen (EU spokesperson): No.</p>
        <p>Maria Costa: Let me add one thing: we are working on it.</p>""",
        [
            "statement official Pieter Stolen: Good",
            "question journalist Anna Lind: Is there",
            "answer official Pieter Stolen: No.",
            "answer official Maria Costa: Let me add",
        ],
    ),
    (
        "Indian briefing: name, office; asker, medium",
        """<p>Shri Ravi Menon, Official Spokesperson: Good evening, friends.</p>
        <p>Sudha, WION: Sir, my question is on the visas: when?</p>
        <p>Shri Ravi Menon, Official Spokesperson: Noted.</p>
        <p>Unidentified Speaker: And the talks?</p><p>Shri Ravi Menon, Official Spokesperson: Soon.</p>""",
        [
            "statement official Shri Ravi Menon: Good evening",
            "question journalist Sudha: Sir",
            "answer official Shri Ravi Menon: Noted",
            "question journalist Unidentified Speaker: And the talks",
            "answer official Shri Ravi Menon: Soon",
        ],
    ),
    (
        "Names in bold, without a colon",
        """<p><b>Nadia Marsal</b> Thank you for the question.</p><p><b>Journalist</b> And now?</p>
        <p><b>Nadia Marsal</b> We will see.</p><p><b>Nadia Marsal</b> Next, please.</p>""",
        [
            "statement official Nadia Marsal: Thank you",
            "question journalist -: And now",
            "answer official Nadia Marsal: We will",
            "answer official Nadia Marsal: Next",
        ],
    ),
    (
        "Chinese briefing in English: media ask under their own names",
        """<p>Reuters: The US announced sanctions. Does China have a comment?</p>
        <p>Wang Nan: China opposes them.</p>
        <p>We will respond.</p><p>Lakeside Media Group: When will the visit take place?</p>
        <p>Wang Nan: No information.</p><p>AFP: A follow-up on that?</p>
        <p>Wang Nan: I have answered it.</p>""",
        [
            "question journalist Reuters: The US",
            "answer official Wang Nan: China opposes",
            "question journalist Lakeside Media Group: When",
            "answer official Wang Nan: No information",
            "question journalist AFP: A follow-up",
            "answer official Wang Nan: I have",
        ],
    ),
    (
        "Surnames alone, one of them once",
        """<p>Harrow: Good afternoon.</p><p>Q: Mr. Secretary, any news?</p>
        <p>Harrow: No. Tonia Clark may know.</p>
        <p>Clark: I do not.</p><p>Q: Sir, one more.</p><p>Harrow: Go on.</p>""",
        [
            "statement official Harrow: Good",
            "question journalist -: Mr. Secretary",
            "answer official Harrow: No.",
            "answer official Clark: I do not",
            "question journalist -: Sir",
            "answer official Harrow: Go on",
        ],
    ),
    (
        "Office before the name, questions from agencies, time stamps",
        """<p>00:00:12 Alliance Secretary General, Mark Ruter: Good afternoon.</p>
        <p>00:01 Question from Reuters: Is there a plan?</p>
        <p>Alliance Secretary General, Mark Ruter: There is.</p><p>Q (AFP): And money?</p>
        <p>Alliance Secretary General, Mark Ruter: Also.</p>""",
        [
            "statement official Mark Ruter: Good",
            "question journalist Reuters: Is there",
            "answer official Mark Ruter: There is",
            "question journalist -: And money",
            "answer official Mark Ruter: Also",
        ],
    ),
    (
        "Parliament: constituency and office in brackets",
        """<p>Mr. Jack Field (Lakeside) (Lab): I ask for a statement.</p>
        <p>The Secretary of State for Foreign Affairs (Mr. Philip Dawn): I will make one.</p>
        <p>Mr. Field: I thank him.</p>""",
        [
            "statement official Mr. Jack Field: I ask",
            "statement official Mr. Philip Dawn: I will",
            "statement official Mr. Field: I thank",
        ],
    ),
    (
        "French names and journalists on lines of their own",
        """<p><strong>Emmanuel MARTEL</strong></p><p>Bonjour à tous.</p><p><strong>Journaliste</strong></p>
        <p>Une question.</p><p><strong>Emmanuel MARTEL</strong></p><p>Oui.</p>""",
        [
            "statement official Emmanuel MARTEL: Bonjour",
            "question journalist -: Une question",
            "answer official Emmanuel MARTEL: Oui",
        ],
    ),
    (
        "Turkish with dashes, Korean in angle brackets",
        """<p>SORU- Sayın Bakan, ne diyorsunuz?</p><p>BAKAN YILDIZ- Teşekkürler.</p><p>SORU- Peki?</p>
        <p>BAKAN YILDIZ- Evet.</p><p>&lt;질문&gt; 제재에 대한 입장은?</p>
        <p>&lt;답변&gt; 주시하고 있습니다.</p>""",
        [
            "question journalist -: Sayın",
            "answer official BAKAN YILDIZ: Teşekkürler",
            "question journalist -: Peki",
            "answer official BAKAN YILDIZ: Evet",
            "question journalist -: 제재에",
            "answer official -: 주시하고",
        ],
    ),
]
