"""Transcripts in the conventions of Europe, the Americas and international bodies."""

# (convention, mark-up, turns as "kind role speaker: beginning"); speaker "-" is unnamed
TRANSCRIPTS = [
    (
        "US State Department, two sentences in a label's paragraph, off-microphone remarks",
        """<p>2:13 p.m. EDT</p><p><strong>MR TALBOT:</strong> Afternoon. I have one thing for you.</p>
        <p>The Department welcomes the ceasefire: it must hold.</p><p>With that, Nadia.</p>
        <p><strong>QUESTION:</strong> Thank you. Two things: first, Iran.</p>
        <p>And secondly, will there be sanctions?</p>
        <p><strong>MR TALBOT:</strong> On the first –</p><p><strong>QUESTION:</strong> (Off-mike.)</p>
        <p><strong>MR TALBOT:</strong> Let me finish. No.</p>
        <p><strong>QUESTION:</strong> Can I follow up?</p>
        <p><strong>QUESTION:</strong> Matt –</p><p><strong>MR TALBOT:</strong> Go ahead, Saeed.</p>
        <p>(The briefing was concluded at 2:44 p.m.)</p><p># # #</p>""",
        [
            "statement - -: 2:13",
            "statement official MR TALBOT: Afternoon",
            "question journalist -: Thank you",
            "answer official MR TALBOT: On the first",
            "question journalist -: (Off-mike",
            "answer official MR TALBOT: Let me",
            "question journalist -: Can I",
            "question journalist -: Matt",
            "answer official MR TALBOT: Go ahead",
            "statement - -: (The briefing",
        ],
    ),
    (
        "White House, Q without a colon, a follow-up, an aide and the end",
        """<p>South Lawn</p><p>9:02 A.M. EDT</p><p>Q    Mr. President, a word on the tariffs?</p>
        <p>THE PRESIDENT:  They stay.</p><p>Q    Follow-up?</p><p>THE PRESIDENT:  Sure.</p>
        <p>Q    -- and on the border --</p><p>Q    Sir!  Sir!</p>
        <p>THE PRESIDENT:  (Laughter.)  One at a time.</p>
        <p>AIDE:  Thank you, press.</p><p>SECRETARY O’DELL:  Let’s go.</p>
        <p>END                9:07 A.M. EDT</p>""",
        [
            "statement - -: South Lawn",
            "question journalist -: Mr. President, a word",
            "answer official THE PRESIDENT: They stay",
            "question journalist -: Follow-up?",
            "answer official THE PRESIDENT: Sure",
            "question journalist -: -- and on",
            "question journalist -: Sir!",
            "answer official THE PRESIDENT: (Laughter",
            "answer official AIDE: Thank you, press",
            "answer official SECRETARY O’DELL: Let’s go",
            "statement - -: END",
        ],
    ),
    (
        "London, the Prime Minister's press conference with reporters called by name and medium",
        """<p><strong>Prime Minister:</strong></p><p>Good evening. Let me start with the figures.</p>
        <p>They are better: not good, but better.</p><p><strong>Dr Ellen Marsh:</strong></p>
        <p>Next slide, please.</p>
        <p><strong>Laura Kent, BBC:</strong></p><p>When will schools open?</p>
        <p><strong>Prime Minister:</strong></p><p>Soon, Laura.</p><p><strong>Robert Hale, ITV:</strong></p>
        <p>How soon is that?</p><p><strong>Prime Minister:</strong></p><p>In March.</p>
        <p><strong>Dr Ellen Marsh:</strong></p><p>At the earliest.</p>""",
        [
            "statement official Prime Minister: Good evening",
            "statement official Dr Ellen Marsh: Next slide",
            "question journalist Laura Kent: When will",
            "answer official Prime Minister: Soon",
            "question journalist Robert Hale: How soon",
            "answer official Prime Minister: In March",
            "answer official Dr Ellen Marsh: At the",
        ],
    ),
    (
        "German government press conference in mixed case, bodies in brackets, a particle before a surname",
        """<p>Vorsitzende Krumm eröffnet die Pressekonferenz und begrüßt StS Hold sowie die Sprecher.</p>
        <p><strong>StS Hold:</strong> Guten Tag! Der Kanzler reist morgen nach Wien.</p>
        <p>Dabei geht es um zwei Themen: Handel und Grenzschutz.</p>
        <p><strong>Frage:</strong> Wird er den Präsidenten treffen?</p><p><strong>StS Hold:</strong> Ja.</p>
        <p><strong>Zusatzfrage:</strong> Wann?</p><p><strong>StS Hold:</strong> Am Abend.</p>
        <p><strong>Frage Jungbauer:</strong> Ans Auswärtige Amt: Gibt es neue Erkenntnisse?</p>
        <p><strong>Winkler (AA):</strong> Nein.</p><p><strong>von Thal (BMVg):</strong> Auch nicht.</p>
        <p><strong>Zusatz Jungbauer:</strong> Ich warte seit Montag auf eine Antwort.</p>
        <p><strong>Winkler (AA):</strong> Sie kommt.</p>
        <p><strong>Vors. Krumm:</strong> Dann sind wir am Ende. Danke!</p>""",
        [
            "statement - -: Vorsitzende",
            "statement official StS Hold: Guten Tag",
            "question journalist -: Wird er",
            "answer official StS Hold: Ja",
            "question journalist -: Wann",
            "answer official StS Hold: Am Abend",
            "question journalist Jungbauer: Ans",
            "answer official Winkler: Nein",
            "answer official von Thal: Auch",
            "question journalist Jungbauer: Ich warte",
            "answer official Winkler: Sie",
            "answer official Vors. Krumm: Dann",
        ],
    ),
    (
        "Paris, Q and R with dashes, an answer in several paragraphs",
        """<p><b>Q</b> - Avez-vous une réaction aux tirs de cette nuit ?</p>
        <p><b>R</b> - Nous les condamnons : ils sont inacceptables.</p>
        <p>Nous le dirons à nos partenaires.</p>
        <p><b>Q</b> - Et les sanctions ?</p><p><b>R</b> - Elles sont sur la table.</p>
        <p>Q. : Une date ?</p><p>R. : Non.</p>""",
        [
            "question journalist -: Avez-vous",
            "answer official -: Nous les",
            "question journalist -: Et les",
            "answer official -: Elles sont",
            "question journalist -: Une date",
            "answer official -: Non",
        ],
    ),
    (
        "Paris, names before dashes and a journalist without one",
        """<p>Claire Vasseur - Bonjour à tous. Nous avons eu un échange utile.</p>
        <p>Nous nous reverrons.</p><p>Question - Avez-vous parlé des frontières ?</p>
        <p>Claire Vasseur - Oui, longuement.</p><p>Question - Et du gaz ?</p>
        <p>Henri Delmas - C’est mon domaine. Aussi.</p><p>Claire Vasseur - Merci.</p>""",
        [
            "statement official Claire Vasseur: Bonjour",
            "question journalist -: Avez-vous",
            "answer official Claire Vasseur: Oui",
            "question journalist -: Et du",
            "answer official Henri Delmas: C’est",
            "answer official Claire Vasseur: Merci",
        ],
    ),
    (
        "Madrid, full stop and dash",
        """<p><strong>Portavoz.-</strong> Buenas tardes. El Consejo ha aprobado dos decretos.</p>
        <p><strong>Secretario de Estado de Comunicación.-</strong> Empezamos. Marta, de la radio.</p>
        <p><strong>Pregunta.-</strong> ¿Habrá elecciones?</p><p>Y una segunda: ¿cuándo?</p>
        <p><strong>Portavoz.-</strong> No.</p><p><strong>Sr. Ruiz Mora.-</strong> Lo confirmo: no.</p>
        <p><strong>P.-</strong> ¿Seguro?</p><p><strong>R.-</strong> Seguro.</p>""",
        [
            "statement official Portavoz: Buenas",
            "statement official Secretario de Estado de Comunicación: Empezamos",
            "question journalist -: ¿Habrá",
            "answer official Portavoz: No",
            "answer official Sr. Ruiz Mora: Lo",
            "question journalist -: ¿Seguro",
            "answer official -: Seguro",
        ],
    ),
    (
        "Latin America, names with offices in capitals, voices",
        """<p>PRESIDENTA DE LA REPÚBLICA, INÉS CORTÁZAR LEÓN: Buenos días. Adelante, Pedro.</p>
        <p>PREGUNTA: Gracias, presidenta. Pedro Gil, de Radio Norte.</p><p>¿Qué opina del arancel?</p>
        <p>PRESIDENTA INÉS CORTÁZAR LEÓN: Que es un error.</p><p>Y lo diremos: con respeto.</p>
        <p>INTERVENCIÓN: (Inaudible)</p><p>PRESIDENTA INÉS CORTÁZAR LEÓN: Otro día.</p>
        <p>MODERADORA: Última pregunta.</p><p>INTERLOCUTOR: ¿Y el agua?</p>
        <p>ANA SOLÍS, SECRETARIA DE ENERGÍA: Vamos bien.</p>""",
        [
            "statement official INÉS CORTÁZAR LEÓN: Buenos",
            "question journalist -: Gracias",
            "answer official PRESIDENTA INÉS CORTÁZAR LEÓN: Que",
            "question journalist -: (Inaudible",
            "answer official PRESIDENTA INÉS CORTÁZAR LEÓN: Otro",
            "answer official MODERADORA: Última",
            "question journalist -: ¿Y el",
            "answer official ANA SOLÍS: Vamos",
        ],
    ),
    (
        "Rome",
        """<p>DOMANDA: Ministro, avete parlato dei dazi?</p><p>RISPOSTA: Certamente: a lungo.</p>
        <p>DOMANDA: E con quale esito?</p><p>MINISTRO VALLI: Lo vedremo.</p><p>GIORNALISTA: Quando?</p>
        <p>MINISTRO VALLI: Presto.</p>""",
        [
            "question journalist -: Ministro",
            "answer official -: Certamente",
            "question journalist -: E con",
            "answer official MINISTRO VALLI: Lo",
            "question journalist -: Quando",
            "answer official MINISTRO VALLI: Presto",
        ],
    ),
    (
        "Lisbon and Brasília",
        """<p><strong>Porta-voz:</strong> Boa noite. O presidente regressa amanhã.</p>
        <p><strong>Jornalista:</strong> Ele vai ao Congresso?</p><p><strong>Porta-voz:</strong> Vai.</p>
        <p><strong>Jornalista (Rádio Sul):</strong> E a reforma?</p>
        <p><strong>Presidente:</strong> Segue: com calma.</p><p><strong>Pergunta:</strong> Este ano?</p>
        <p><strong>Resposta:</strong> Este ano.</p>""",
        [
            "statement official Porta-voz: Boa noite",
            "question journalist -: Ele vai",
            "answer official Porta-voz: Vai",
            "question journalist -: E a",
            "answer official Presidente: Segue",
            "question journalist -: Este ano?",
            "answer official -: Este ano.",
        ],
    ),
    (
        "Brussels doorstep: only the questions have a mark, the answers follow",
        """<p>Good morning. We meet at a difficult time.</p>
        <p>We will discuss the Sahel and the Caucasus today.</p>
        <p><strong>Q. Will there be new sanctions?</strong></p><p>That is for the ministers to decide.</p>
        <p>I will propose them: you know my position.</p>
        <p><strong>Q. On Georgia, what do you expect?</strong></p>
        <p>Not much. Let us wait.</p><p>Q. ¿Y sobre Venezuela?</p><p>Seguimos trabajando.</p>
        <p>Thank you.</p>""",
        [
            "statement - -: Good morning",
            "question journalist -: Will there",
            "answer official -: That is",
            "question journalist -: On Georgia",
            "answer official -: Not much",
            "question journalist -: ¿Y sobre",
            "answer official -: Seguimos",
        ],
    ),
    (
        "New York noon briefing: unnamed opening, spokesman, questions and a correspondent",
        """<p>The following is a near-verbatim transcript of the noon briefing by Paul Ferrand.</p>
        <p>**Sudan</p><p>Our colleagues tell us that aid has reached the town.</p>
        <p>**Questions and Answers</p><p><strong>Spokesman:</strong> Edith, then Benny.</p>
        <p><strong>Question:</strong> Thank you. On Sudan: who paid?</p>
        <p><strong>Spokesman:</strong> Donors.</p>
        <p><strong>Correspondent:</strong> That is not much of an answer.</p>
        <p><strong>Spokesman:</strong> It is the one I have. Monica, over to you.</p>
        <p><strong>Deputy Spokesman:</strong> I have nothing to add.</p>""",
        [
            "statement - -: The following",
            "statement official Spokesman: Edith",
            "question journalist -: Thank you",
            "answer official Spokesman: Donors",
            "question journalist -: That is",
            "answer official Spokesman: It is",
            "answer official Deputy Spokesman: I have",
        ],
    ),
    (
        "Alliance press conference: names with offices in square brackets, reporters with their media",
        """<p>Oda Lund [Alliance Spokesperson]: Good afternoon. We start with the Secretary General.</p>
        <p>Secretary General Jan Storm: Thank you. We stand together.</p>
        <p>Oda Lund: First question, please.</p>
        <p>Terry Brandt [NPR]: Is there a timeline?</p><p>Secretary General Jan Storm: There is.</p>
        <p>Question: [inaudible]</p><p>Secretary General Jan Storm: I did not hear you.</p>
        <p>Lars Holm, Radio Denmark: And Greenland?</p><p>Secretary General Jan Storm: No comment.</p>
        <p>Oda Lund: Thank you, that is all.</p>""",
        [
            "statement official Oda Lund: Good afternoon",
            "statement official Secretary General Jan Storm: Thank you",
            "statement official Oda Lund: First",
            "question journalist Terry Brandt: Is there",
            "answer official Secretary General Jan Storm: There is",
            "question journalist -: [inaudible]",
            "answer official Secretary General Jan Storm: I did",
            "question journalist Lars Holm: And Greenland",
            "answer official Secretary General Jan Storm: No",
            "answer official Oda Lund: Thank you",
        ],
    ),
    (
        "Athens, capitals without accents",
        """<p>ΚΥΒΕΡΝΗΤΙΚΟΣ ΕΚΠΡΟΣΩΠΟΣ: Καλημέρα σας. Ξεκινάμε.</p>
        <p>ΔΗΜΟΣΙΟΓΡΑΦΟΣ: Θα υπάρξουν κυρώσεις;</p>
        <p>ΚΥΒΕΡΝΗΤΙΚΟΣ ΕΚΠΡΟΣΩΠΟΣ: Όχι: δεν υπάρχει λόγος.</p><p>ΕΡΩΤΗΣΗ: Πότε;</p>
        <p>ΑΠΑΝΤΗΣΗ: Σύντομα.</p>
        <p>Π. ΜΑΡΙΝΟΣ: Συμφωνώ.</p><p>ΔΗΜΟΣΙΟΓΡΑΦΟΣ: Ευχαριστώ.</p>""",
        [
            "statement official ΚΥΒΕΡΝΗΤΙΚΟΣ ΕΚΠΡΟΣΩΠΟΣ: Καλημέρα",
            "question journalist -: Θα υπάρξουν",
            "answer official ΚΥΒΕΡΝΗΤΙΚΟΣ ΕΚΠΡΟΣΩΠΟΣ: Όχι",
            "question journalist -: Πότε",
            "answer official -: Σύντομα",
            "answer official Π. ΜΑΡΙΝΟΣ: Συμφωνώ",
            "question journalist -: Ευχαριστώ",
        ],
    ),
]
