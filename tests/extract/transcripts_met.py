"""Transcripts in conventions met while reading other sites; texts written for these tests."""

# (convention, mark-up, turns as "kind role speaker: beginning"); speaker "-" is unnamed
TRANSCRIPTS = [
    (
        "Tokyo in English",
        """<p>Opening Remarks</p>
        <p>Mr. Taro Mori, Minister for Foreign Affairs: Today I met my colleague from Cairo.</p>
        <p>We agreed on many things.</p>
        <p>Reporter: Will you visit Tehran?</p>
        <p>Minister Mori: Nothing has been decided.</p>
        <p>Reporter: (Inaudible)</p>
        <p>Minister Mori: As I said.</p>""",
        [
            "statement - -: Opening",
            "statement official Mr. Taro Mori: Today",
            "question journalist -: Will you",
            "answer official Minister Mori: Nothing",
            "question journalist -: (Inaudible",
            "answer official Minister Mori: As I",
        ],
    ),
    (
        "Athens in English",
        """<p>JOURNALIST: Mr. Minister, what is your assessment?</p>
        <p>D. KOSTAS: We had a good exchange.</p>
        <p>JOURNALIST: Can the Union find …</p>
        <p>D. KOSTAS: These matters will be discussed. Will it be easy? No.</p>
        <p>JOURNALIST: Was Iran raised?</p>
        <p>D. KOSTAS: … on Iran. Of course.</p>""",
        [
            "question journalist -: Mr. Minister",
            "answer official D. KOSTAS: We had",
            "question journalist -: Can the",
            "answer official D. KOSTAS: These",
            "question journalist -: Was Iran",
            "answer official D. KOSTAS: … on",
        ],
    ),
    (
        "Surnames of several ministers",
        """<p>Orlov: On behalf of our group: all went well. (Laughter).</p>
        <p>Esteemed colleagues, thank you.</p>
        <p>Question: A question for Secretary Pike. Are you content?</p>
        <p>Pike: I am.</p>
        <p>Question (retranslated): And the others?</p>
        <p>Valli: We all are.</p>
        <p>Orlov: Thank you.</p>""",
        [
            "statement official Orlov: On behalf",
            "question journalist -: A question",
            "answer official Pike: I am",
            "question journalist -: And the",
            "answer official Valli: We all",
            "answer official Orlov: Thank",
        ],
    ),
    (
        "Moscow in English",
        """<p>Good afternoon. The talks were useful.</p>
        <p><b>Question:</b> <i>Will there be another round?</i></p>
        <p><b>Sergey Vetrov:</b> I hope so.</p>
        <p>We are ready: always.</p>
        <p><b>Question (addressed to both ministers):</b> Where?</p>
        <p><b>Sergey Vetrov:</b> In Geneva.</p>
        <p><b>Péter Kovács (translated from Hungarian):</b> I agree.</p>""",
        [
            "statement - -: Good",
            "question journalist -: Will there",
            "answer official Sergey Vetrov: I hope",
            "question journalist -: Where",
            "answer official Sergey Vetrov: In Geneva",
            "answer official Péter Kovács: I agree",
        ],
    ),
    (
        "Beijing, defence ministry",
        """<p>记者：近日外方军机多次抵近，请问有何评论？</p>
        <p>吴岩：我们注意到有关情况。</p>
        <p>中国军队将采取一切必要措施：坚决维护主权。</p>
        <p>记者：第二个问题，联演何时举行？</p>
        <p>吴岩：请关注后续消息。</p>
        <p>主持人：今天的记者会到此结束。</p>""",
        [
            "question journalist -: 近日",
            "answer official 吴岩: 我们",
            "question journalist -: 第二个",
            "answer official 吴岩: 请关注",
            "answer official 主持人: 今天",
        ],
    ),
    (
        "Hong Kong in English",
        """<p>Following is the transcript of remarks by the Secretary for Security, Mr Chan:</p>
        <p>Reporter: Will the rules change?</p>
        <p>Secretary for Security: We keep them under review.</p>
        <p>Reporter: By when?</p>
        <p>Secretary for Security: Soon.</p>
        <p>(Please also refer to the Chinese portion of the transcript.)</p>""",
        [
            "statement - -: Following",
            "question journalist -: Will the",
            "answer official Secretary for Security: We keep",
            "question journalist -: By when",
            "answer official Secretary for Security: Soon",
        ],
    ),
    (
        "Washington, a fund",
        """<p>MS. KOVAR: Good morning, everyone, and welcome.</p>
        <p>First, the travel of the Managing Director.</p>
        <p>QUESTIONER: Thank you. On Argentina, when is the review?</p>
        <p>MS. KOVAR: In June.</p>
        <p>QUESTIONER: And Ukraine?</p>
        <p>MS. KOVAR: (reading a question submitted online) Thank you. Soon.</p>
        <p>*****</p>""",
        [
            "statement official MS. KOVAR: Good",
            "question journalist -: Thank",
            "answer official MS. KOVAR: In June",
            "question journalist -: And Ukraine",
            "answer official MS. KOVAR: (reading",
            "statement - -: *****",
        ],
    ),
    (
        "Islamabad",
        """<p><strong>Spokesperson:</strong> Assalam-o-alaikum. I have one announcement.</p>
        <p><strong>Question (Khalid Mahmood, GNN):</strong> What about the border?</p>
        <p><strong>Spokesperson:</strong> It is open.</p>
        <p><strong>Question:</strong> (Anas Mallick – WION) A follow-up.</p>
        <p><strong>Spokesperson:</strong> Please.</p>""",
        [
            "statement official Spokesperson: Assalam",
            "question journalist -: What about",
            "answer official Spokesperson: It is",
            "question journalist -: (Anas",
            "answer official Spokesperson: Please",
        ],
    ),
    (
        "Delhi, spokesperson before the name",
        """<p>Official Spokesperson, Shri Rohan Mehta: Good evening. We begin.</p>
        <p>Question: Sir, the visit of the minister?</p>
        <p>Official Spokesperson, Shri Rohan Mehta: It is on Friday.</p>
        <p>Question (contd.): And the agenda?</p>
        <p>Official Spokesperson, Shri Rohan Mehta: Trade: mostly.</p>""",
        [
            "statement official Shri Rohan Mehta: Good",
            "question journalist -: Sir",
            "answer official Shri Rohan Mehta: It is",
            "question journalist -: And the",
            "answer official Shri Rohan Mehta: Trade",
        ],
    ),
    (
        "A telebriefing",
        """<p>OPERATOR: Welcome and thank you for standing by.</p>
        <p>BENJAMIN HALE: Thank you. We are joined by Dr. Nora Messner.</p>
        <p>NORA MESSNER: Thanks, Ben. Cases rose.</p>
        <p>OPERATOR: Our first question comes from Mike Stobbe with the Associated Press. Your line is
        open.</p>
        <p>MIKE STOBBE: Hi. Thanks for taking the call. How many cases are there?</p>
        <p>NORA MESSNER: Ninety.</p>
        <p>BENJAMIN HALE: Next question, please.</p>
        <p>OPERATOR: Eben Brown, Fox News Radio.</p>
        <p>EBEN BROWN: Is the number final?</p>
        <p>NORA MESSNER: No.</p>""",
        [
            "statement official OPERATOR: Welcome",
            "statement official BENJAMIN HALE: Thank",
            "statement official NORA MESSNER: Thanks",
            "statement official OPERATOR: Our",
            "question journalist MIKE STOBBE: Hi",
            "answer official NORA MESSNER: Ninety",
            "answer official BENJAMIN HALE: Next",
            "answer official OPERATOR: Eben",
            "question journalist EBEN BROWN: Is",
            "answer official NORA MESSNER: No",
        ],
    ),
    (
        "Berlin, a joint appearance with questions",
        """<p><strong>BK’in Martha Kern:</strong> Sehr geehrte Damen und Herren, ich freue mich.</p>
        <p><strong>P Leclerc:</strong> (auf Französisch) Danke, liebe Martha.</p>
        <p><strong>Frage:</strong> Frau Bundeskanzlerin, wann kommt der Vertrag?</p>
        <p><strong>BK’in Kern:</strong> Bald.</p>
        <p><strong>Frage (auf Französisch):</strong> Und wo?</p>
        <p><strong>P Leclerc:</strong> In Aachen.</p>""",
        [
            "statement official BK’in Martha Kern: Sehr",
            "statement official P Leclerc: (auf",
            "question journalist -: Frau",
            "answer official BK’in Kern: Bald",
            "question journalist -: Und wo",
            "answer official P Leclerc: In",
        ],
    ),
    (
        "Rome, president of the council",
        """<p>PRESIDENTE MARINI: Buongiorno a tutti.</p>
        <p>DOMANDA: Presidente, i dazi?</p>
        <p>PRESIDENTE MARINI: Ne abbiamo parlato.</p>
        <p>DOMANDA (fuori microfono)</p>
        <p>PRESIDENTE MARINI: Non ho sentito.</p>
        <p>MODERATRICE: Ultima domanda.</p>
        <p>DOMANDA: Giorgio Neri, ANSA. La Libia?</p>
        <p>PRESIDENTE MARINI: Vedremo.</p>""",
        [
            "statement official PRESIDENTE MARINI: Buongiorno",
            "question journalist -: Presidente",
            "answer official PRESIDENTE MARINI: Ne",
            "question journalist -: (fuori",
            "answer official PRESIDENTE MARINI: Non",
            "answer official MODERATRICE: Ultima",
            "question journalist -: Giorgio",
            "answer official PRESIDENTE MARINI: Vedremo",
        ],
    ),
    (
        "Dublin",
        """<p>Taoiseach: Good morning, everyone.</p>
        <p>Journalist: Taoiseach, on housing, is the target gone?</p>
        <p>Taoiseach: It is not. The target stands.</p>
        <p>Journalist: But will it be met?</p>
        <p>Tánaiste: We believe so.</p>
        <p>Taoiseach: We do.</p>""",
        [
            "statement official Taoiseach: Good",
            "question journalist -: Taoiseach",
            "answer official Taoiseach: It is",
            "question journalist -: But",
            "answer official Tánaiste: We believe",
            "answer official Taoiseach: We do",
        ],
    ),
    (
        "Q&A with a dash list mark before each",
        """<p>– Question : Monsieur le Ministre, quelle suite ?</p>
        <p>– Le ministre : Nous verrons.</p>
        <p>– Question : Quand ?</p>
        <p>– Le ministre : Demain.</p>""",
        [
            "question journalist -: Monsieur",
            "answer official Le ministre: Nous",
            "question journalist -: Quand",
            "answer official Le ministre: Demain",
        ],
    ),
    (
        "Kyiv, the president with journalists by name",
        """<p><strong>Президент:</strong> Доброго дня. Дякую, що прийшли.</p>
        <p><strong>Ольга Крук, «Суспільне»:</strong> Пане Президенте, коли вибори?</p>
        <p><strong>Президент:</strong> Після війни.</p>
        <p><strong>Іван Бондар (Reuters):</strong> А переговори?</p>
        <p><strong>Президент:</strong> Тривають.</p>
        <p><strong>Модератор:</strong> Останнє питання.</p>""",
        [
            "statement official Президент: Доброго",
            "question journalist Ольга Крук: Пане",
            "answer official Президент: Після",
            "question journalist Іван Бондар: А переговори",
            "answer official Президент: Тривають",
            "answer official Модератор: Останнє",
        ],
    ),
]
