"""Texts without turns whose words look like labels; written for this test."""

import pytest

from tests.support.statements import statement
from watcher.extract import split
from watcher.model.statement import PassageKind

PROSE = "The ministry has taken note of the report and will answer it in the way that it deserves."

# a paragraph a line, "$" for a sentence or two; a line of mark-up stands for itself
TEXTS = {
    "notes": """
        Note: this is a draft. $
        Background: $
        WASHINGTON: $
        1. Sanctions: $
        Contact: press@x.org""",
    "what when where": """
        What: A summit of ministers
        When: 3 May, 10:00
        Where: Geneva, Palais
        Who: Minister Anna Lind
        Why: $""",
    "bold fields": """
        <b>Date:</b> 3 May
        <b>Venue:</b> Geneva
        <b>Chair:</b> Ambassador Lind
        <b>Participants:</b> all states
        <b>Outcome:</b> $""",
    "Q1 results": """
        Q1 results were strong. $
        Q2 will be weaker. $
        Q3 remains open. $""",
    "Q4 heads": """
        Q1 2024: growth of 2 per cent
        Q2 2024: growth of 3 per cent
        Q3 2024: growth of 1 per cent
        Q4 2024: no growth""",
    "a new era": """
        A new era begins. $
        A question remains. $
        A few words more: $
        A - that is the point. $""",
    "outline": """
        A. Background
        Text. $
        B. Measures
        $
        C. Next steps
        $
        D. Annexes
        $
        A. Scope
        $
        B. Terms
        $""",
    "outline colon": """
        A: first option of the list
        B: second option of the list
        C: third option
        D: fourth option""",
    "outline russian": """
        А. Введение
        Б. Основная часть
        В. Выводы
        Г. Приложения. $""",
    "countries": """
        Iran: $
        Syria: $
        North Korea: $
        Cuba: $
        Iran: $""",
    "countries bold": """
        <b>Iran:</b> $
        <b>Syria:</b> $
        <b>North Korea:</b> $
        <b>Iran:</b> $
        <b>North Korea:</b> $""",
    "people list": """
        Ivan Petrov: born 1960, colonel of the army
        Pyotr Ivanov: born 1970, general
        Ivan Petrov: listed twice""",
    "designations": """
        <b>Name:</b> Ivan Petrov
        <b>Position:</b> Minister of Defence
        <b>Title:</b> General
        <b>Name:</b> Oleg Sidorov
        <b>Position:</b> Deputy Minister
        <b>Title:</b> Colonel""",
    "quotes": """
        The minister said: “We will act.” $
        He added: “And soon.” $
        She concluded: “Thank you.”""",
    "quotes rhetorical": """
        Minister Lind said: why should we wait? $
        President Alden said: why not? $
        Is it enough? $""",
    "headings question": """
        <h3>What is a sanction?</h3>
        $
        <h3>Who is listed?</h3>
        $""",
    "myth fact": """
        <b>Myth:</b> We are at war. Are we?
        <b>Fact:</b> We are not.
        <b>Myth:</b> We are at war. Are we?
        <b>Fact:</b> We are not.
        <b>Myth:</b> We are at war. Are we?
        <b>Fact:</b> We are not.""",
    "agenda": """
        09:00 Opening
        09:15 Minister Lind: welcome
        09:30 Ambassador Costa: keynote
        10:00 Coffee
        10:30 Professor Wren: panel""",
    "signature": """
        $
        $
        Anna Lind
        Minister of Foreign Affairs
        Press Secretary: Jan Storm
        Spokesperson: Oda Lund""",
    "press contacts": """
        $
        Press officer: Ann Pike, tel. 123
        Spokesperson: Oda Lund, tel. 124""",
    "delegation": """
        Head of delegation: Ambassador Costa
        Deputy head: Mr Berg
        Secretary: Ms Kind
        Members: Mr Rudd, Ms Pratt""",
    "resolution": """
        Recalling its resolutions: $
        Decides: $
        Requests the Secretary-General: $
        Requests the Secretary-General: to report.""",
    "question of": """
        A question of trust: that is what it is. $
        The question: who pays? $
        The answer: all of us. $""",
    "single question word": """
        $
        Question: who pays for it all
        $
        $""",
    "german2": """
        Bundesministerin Anna Lind: „Wir handeln.“ $
        Staatssekretär Jan Storm: „Das ist gut.“ $""",
    "russian": """
        Справка: $
        Москва: $
        Посол: $
        Тема: $
        Вопрос о границах: $""",
    "chinese": """
        时间：5月6日。
        地点：北京。
        主持人：宋岚。
        外交部：中方反对。
        注：本文为草稿。""",
    "japanese": """
        日時：5月6日
        場所：東京
        出席者：外務大臣
        （注）本件は速報です。
        （1）背景
        （2）経緯
        【背景】本件について
        【概要】以下のとおり""",
    "spanish": """
        Pregunta clave: ¿quién paga? $
        Fuente: ministerio
        Fecha: 3 de mayo
        Presidente: Juan Gil
        Secretario: Luis Mora
        Vocal: Ana Solís""",
    "french": """
        Contexte : $
        Objet : $
        Contact presse : x
        Paris - $
        Le ministre : $""",
    "datelines": """
        New York - $
        Buenos Aires - $
        Tel Aviv - $
        New York - $""",
    "letters r p": """
        R. Smith was appointed. $
        P. Jones was not. $
        A. Brown left. $""",
    "references": """
        P. 12 of the report. $
        P. 14 of the report. $""",
    "table": """
        <table><tr><td>Envoy</td><td>A. Lind</td></tr><tr><td>Envoy</td><td>J. Storm</td></tr></table>""",
    "list": """
        <ul><li>Security: more staff</li><li>Trade: fewer tariffs for all</li><li>Trade: again</li></ul>""",
    "list2": """
        <ul><li><b>Free Trade:</b> no tariffs</li><li><b>Free Trade:</b> no quotas</li></ul>""",
    "factsheet caps office": """
        THE PRESIDENT’S PLAN: $
        THE SECRETARY’S VISIT: $""",
    "titles": """
        Mr. Lind was born in 1960. $
        Dr. Wren - the chair - spoke. $""",
    "appointments": """
        Minister of Trade: Anna Lind
        Minister of Health: Jan Storm
        Minister of Justice: Oda Lund
        Minister of Trade: also Energy""",
    "for the press": """
        <b>Media:</b> press@x.org
        <b>Press:</b> +1 555
        $
        <h3>Media</h3>
        $
        <h3>Press</h3>
        $""",
    "press offices": """
        <b>Journalists:</b> register by 3 May
        <b>Host:</b> Minister Lind
        $""",
    "full stops": """
        WASHINGTON. $
        NEW YORK. $
        SECTION ONE. $
        SECTION TWO. $
        The COUNCIL. $""",
    "caps heads": """
        <b>MEETING WITH PRESIDENT XI:</b> $
        <b>PRESIDENT ALDEN ON ENERGY:</b> $
        OFFICE OF THE PRESIDENT: $""",
    "quote para": """
        Anna Lind, minister: “We will act.” $
        $
        Jan Storm, mayor: “Good.” $""",
    "program": """
        Moderator: Anna Lind
        Speakers: Jan Storm, Oda Lund
        Host: University of X
        Interpreter: yes""",
    "bold inline": """
        <b>Sanctions.</b> $
        <b>Export Controls.</b> $
        <b>Sanctions.</b> $
        <b>Export Controls.</b> $""",
    "bold office": """
        <b>Secretary of State.</b> $
        <b>Attorney General.</b> $
        <b>Secretary of State.</b> $""",
    "section": """
        Sec. 1. Purpose. $
        Sec. 2. Policy. $
        Sec. 3. General Provisions. $""",
    "order": """
        (a) The Secretary of State shall: $
        (b) The Attorney General shall: $
        (i) the President: $""",
    "q and a head": """
        <h2>Questions and answers</h2>
        $
        <h2>Q&amp;A</h2>
        $""",
    "emails": """
        To: all
        From: Anna Lind, Minister
        Cc: Jan Storm, Director
        Subject: question?""",
    "portfolio": """
        <b>Prime Minister Alden</b> arrived in Rome. $
        <b>President Costa</b> received him. $
        <b>Prime Minister Alden</b> left. $""",
    "names bold": """
        <b>Anna Lind</b> is a painter. $
        <b>Jan Storm</b> is a poet. Is he? $
        <b>Anna Lind</b> again. Why?
        <b>Jan Storm</b> again.""",
    "times": """
        10:00 President Alden meets ministers
        11:00 President Alden visits Rome
        12:00 THE PRESIDENT departs""",
    "faq words in prose": """
        Questions: see the annex. $
        Answers: see below. $""",
}


@pytest.mark.parametrize("lines", TEXTS.values(), ids=TEXTS.keys())
def test_a_text_without_turns_is_cut_into_paragraphs_and_loses_no_word(lines: str) -> None:
    written = [line.strip().replace("$", f"{PROSE} {PROSE}") for line in lines.strip().splitlines()]
    block_tags = ("<h", "<dl", "<ul", "<table")
    read = statement("".join(line if line.startswith(block_tags) else f"<p>{line}</p>" for line in written))
    passages = split(read)
    assert {passage.kind for passage in passages} == {PassageKind.STATEMENT}
    assert "\n\n".join(passage.text for passage in passages) == read.text
