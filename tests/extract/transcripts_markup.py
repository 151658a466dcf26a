"""Transcripts whose mark-up tells turns apart, or hides them."""

# (convention, mark-up, turns as "kind role speaker: beginning"); speaker "-" is unnamed
TRANSCRIPTS = [
    (
        "Labels in the terms of a definition list",
        """<dl><dt>Question</dt><dd>Is it over?</dd><dt>Minister Lark</dt><dd>Nearly.</dd><dt>Question</dt>
        <dd>How nearly?</dd><dt>Minister Lark</dt><dd>Very.</dd></dl>""",
        [
            "question journalist -: Is it",
            "answer official Minister Lark: Nearly",
            "question journalist -: How",
            "answer official Minister Lark: Very",
        ],
    ),
    (
        "Labels in the cells of a table",
        """<table><tr><td>MR. LARK:</td><td>Good day to you all.</td></tr>
        <tr><td>Q:</td><td>Any news of the talks?</td></tr><tr><td>MR. LARK:</td><td>They go on.</td></tr>
        <tr><td>Q:</td><td>Where?</td></tr><tr><td>MR. LARK:</td><td>In Geneva.</td></tr></table>""",
        [
            "statement official MR. LARK: Good day",
            "question journalist -: Any news",
            "answer official MR. LARK: They go",
            "question journalist -: Where",
            "answer official MR. LARK: In Geneva",
        ],
    ),
    (
        "Labels as headings over the text, without colons",
        """<h4>Minister Anna Lark</h4><p>Welcome. We have a result.</p><p>It is a good one.</p>
        <h4>Journalist</h4><p>What is it?</p><h4>Minister Anna Lark</h4><p>A treaty.</p>
        <h4>Journalist</h4><p>Signed?</p><h4>Minister Anna Lark</h4><p>Tomorrow.</p>""",
        [
            "statement official Minister Anna Lark: Welcome",
            "question journalist -: What is",
            "answer official Minister Anna Lark: A treaty",
            "question journalist -: Signed",
            "answer official Minister Anna Lark: Tomorrow",
        ],
    ),
    (
        "Labels in square brackets, time stamps before them",
        """<p>[00:14] MODERATOR: Welcome to the call.</p><p>[00:21] DR. WREN: Thank you for joining.</p>
        <p>[01:05] OPERATOR: Your first question is from Ann Pike with CNN.</p>
        <p>[01:12] REPORTER: Is the vaccine safe?</p><p>[01:20] DR. WREN: Yes.</p>
        <p>[01:31] REPORTER: Thank you.</p>""",
        [
            "statement official MODERATOR: Welcome",
            "statement official DR. WREN: Thank",
            "statement official OPERATOR: Your",
            "question journalist -: Is the",
            "answer official DR. WREN: Yes",
            "question journalist -: Thank",
        ],
    ),
    (
        "Notes in brackets: interpreters, laughter, languages",
        """<p>PRIME MINISTER BIRK: (Via interpreter.) Thank you for your welcome.</p>
        <p>(Applause.)</p><p>PRESIDENT ALDEN: (In English.) My friend is too kind.</p>
        <p>Q (In Danish.) What about the fish?</p>
        <p>PRIME MINISTER BIRK (as interpreted): We talked about them.</p>
        <p>(Speaks Danish.)</p><p>Q (Via interpreter) And you, Mr. President?</p>
        <p>PRESIDENT ALDEN: We did. (Laughter.)</p>""",
        [
            "statement official PRIME MINISTER BIRK: (Via",
            "statement official PRESIDENT ALDEN: (In English",
            "question journalist -: (In Danish",
            "answer official PRIME MINISTER BIRK: We talked",
            "question journalist -: (Via",
            "answer official PRESIDENT ALDEN: We did",
        ],
    ),
    (
        "One paragraph with line breaks between the turns",
        """<p>Q: Was there a deal?<br>A: There was.<br>Q: On what?<br>A: On fish.<br><br>It holds for a
        year.<br>Q: Only?
        <br>A: Only.</p>""",
        [
            "question journalist -: Was there",
            "answer official -: There was",
            "question journalist -: On what",
            "answer official -: On fish",
            "question journalist -: Only?",
            "answer official -: Only.",
        ],
    ),
    (
        "The whole transcript in one paragraph",
        """<p>1:05 p.m. MR LARK: Good afternoon. QUESTION: Any news? MR LARK: Yes: the talks are over.
        We shall publish the text. QUESTION: When is that? QUESTION: And where? MR LARK: Tomorrow,
        here.</p>""",
        [
            "statement - -: 1:05",
            "statement official MR LARK: Good afternoon",
            "question journalist -: Any news",
            "answer official MR LARK: Yes",
            "question journalist -: When",
            "question journalist -: And where",
            "answer official MR LARK: Tomorrow",
        ],
    ),
    (
        "The whole Chinese transcript in one paragraph",
        """<p>问：对此有何评论？ 答：我们注意到有关报道。 问：何时公布？ 答：及时公布：请关注。</p>""",
        [
            "question journalist -: 对此",
            "answer official -: 我们",
            "question journalist -: 何时",
            "answer official -: 及时",
        ],
    ),
    (
        "Bold questions with a mark, answers without",
        """<p><b>Question 1: What is a sanction?</b></p><p>A measure against a state or a person.</p>
        <p>It is taken by the Council.</p><p><b>Question 2: Who is on the list?</b></p>
        <p>Nobody yet.</p>""",
        [
            "question journalist -: What is",
            "answer official -: A measure",
            "question journalist -: Who is",
            "answer official -: Nobody",
        ],
    ),
    (
        "A name with office and body in parentheses, and one with a medium",
        """<p>Marta Kind (Head of Delegation, OSCE): We observed the vote.</p><p>It was calm.</p>
        <p>Paul Berg (AFP): Was it fair?</p>
        <p>Marta Kind (Head of Delegation, OSCE): The report will tell.</p>
        <p>Olga Rudd (Interfax): When is it due?</p>
        <p>Marta Kind (Head of Delegation, OSCE): On Monday.</p>""",
        [
            "statement official Marta Kind: We observed",
            "question journalist Paul Berg: Was",
            "answer official Marta Kind: The report",
            "question journalist Olga Rudd: When",
            "answer official Marta Kind: On Monday",
        ],
    ),
    (
        "Reporters by name only among officials with titles",
        """<p>Admiral Voss: Good morning. The exercise has begun.</p>
        <p>Jennifer Pratt: Admiral, how many ships?</p>
        <p>Admiral Voss: Twelve.</p><p>Idris Cole: And aircraft?</p><p>Admiral Voss: I will check: many.</p>
        <p>Jennifer Pratt: Will there be live fire?</p><p>Admiral Voss: Yes.</p>""",
        [
            "statement official Admiral Voss: Good morning",
            "question journalist Jennifer Pratt: Admiral",
            "answer official Admiral Voss: Twelve",
            "question journalist Idris Cole: And",
            "answer official Admiral Voss: I will",
            "question journalist Jennifer Pratt: Will",
            "answer official Admiral Voss: Yes",
        ],
    ),
    (
        "Initials of the speakers as labels",
        """<p>PS: Good afternoon, welcome to the midday briefing.</p>
        <p>Q: A question for Peter: what of Iran?</p>
        <p>PS: We have seen the reports. We condemn them.</p><p>Q: Anything more?</p>
        <p>NM: If I may: no.</p>
        <p>PS: Thank you.</p><p>NM: Thank you all.</p>""",
        [
            "statement official PS: Good",
            "question journalist -: A question",
            "answer official PS: We have",
            "question journalist -: Anything",
            "answer official NM: If I",
            "answer official PS: Thank you.",
            "answer official NM: Thank you all",
        ],
    ),
    (
        "A speech, then questions under a heading",
        """<p>Remarks as delivered</p><p>PRESIDENT ALDEN: Friends, this is a great day.</p>
        <p>We have a treaty.</p>
        <p>It binds us all: large and small.</p><h3>Questions</h3><p>Q: Mr. President, who signed?</p>
        <p>PRESIDENT ALDEN: All of us.</p><p>Q: All?</p><p>PRESIDENT ALDEN: All.</p><p>END</p>
        <p>Press office</p>""",
        [
            "statement - -: Remarks",
            "statement official PRESIDENT ALDEN: Friends",
            "statement - -: Questions",
            "question journalist -: Mr. President",
            "answer official PRESIDENT ALDEN: All of",
            "question journalist -: All?",
            "answer official PRESIDENT ALDEN: All.",
            "statement - -: END",
        ],
    ),
    (
        "Q and A in bold letters in the paragraph, answers of several paragraphs, a list inside",
        """<p><b>Q</b> What has been decided?</p><p><b>A</b> Three things:</p>
        <ul><li>more money for aid</li>
        <li>fewer forms: at last</li></ul><p>That is all.</p><p><b>Q</b> From when?</p>
        <p><b>A</b> From May.</p>""",
        [
            "question journalist -: What has",
            "answer official -: Three",
            "question journalist -: From when",
            "answer official -: From May",
        ],
    ),
    (
        "Numbered questions in bold with answers marked",
        """<p><b>Question 1</b> (Reuters): What is new?</p><p><b>Answer 1:</b> Nothing.</p>
        <p><b>Question 2</b> (AFP): Really?</p><p><b>Answer 2:</b> Really.</p>""",
        [
            "question journalist -: What is",
            "answer official -: Nothing",
            "question journalist -: Really?",
            "answer official -: Really.",
        ],
    ),
    (
        "Labels on lines of their own",
        """<p><b>QUESTION</b></p><p>Do you confirm?</p><p><b>MS BRANDT</b></p><p>I do not.</p>
        <p>I never did.</p>
        <p><b>QUESTION</b></p><p>Why?</p><p><b>MS BRANDT</b></p><p>Because.</p>""",
        [
            "question journalist -: Do you",
            "answer official MS BRANDT: I do not",
            "question journalist -: Why",
            "answer official MS BRANDT: Because",
        ],
    ),
    (
        "Numbered questions and answers",
        """<p>Q1. What happened?</p><p>A1. We do not know.</p><p>Q2. Who did it?</p><p>Q3. And why?</p>
        <p>A3. Ask them.</p>""",
        [
            "question journalist -: What",
            "answer official -: We do",
            "question journalist -: Who",
            "question journalist -: And why",
            "answer official -: Ask",
        ],
    ),
]
