"""Whose statement a title says it is; titles written for this test."""

import pytest

from watcher.extract.speaker import find_speaker

# (title, who: None where nobody is named who could have said it)
TITLES = [
    ("Statement by the High Representative on the situation in Georgia", "The High Representative"),
    (
        "Statement by High Representative/Vice-President Josep Bauer on the arrests",
        "High Representative/Vice-President Josep Bauer",
    ),
    ("Remarks by President Alden at the signing of the treaty", "President Alden"),
    ("Remarks by the President on the Economy", "The President"),
    ("Statement from Press Secretary Joan Kerr", "Press Secretary Joan Kerr"),
    ("Statement of the Spokesperson on the elections", "The Spokesperson"),
    ("Speech by Minister Anna Lind at the Security Conference", "Minister Anna Lind"),
    ("Foreign Minister Anna Lind’s speech at the UN General Assembly", "Foreign Minister Anna Lind"),
    ("Prime Minister’s statement on Ukraine: 3 May 2024", "Prime Minister"),
    ("PM statement on Gaza", "PM"),
    ("Secretary Pike’s Remarks to the Press", "Secretary Pike"),
    ("Secretary Ann Pike Remarks at a Press Availability", "Secretary Ann Pike"),
    ("Opening remarks by Commissioner Stella Roth at the press conference", "Commissioner Stella Roth"),
    ("Press statement by President von Thal with Prime Minister Falk", "President von Thal"),
    ("Keynote speech by Governor Elena Marsh, Bank of X, at the forum", "Governor Elena Marsh"),
    (
        "Foreign Ministry Spokesperson Mao Lan’s Regular Press Conference on May 6, 2024",
        "Foreign Ministry Spokesperson Mao Lan",
    ),
    ("Foreign Ministry Spokesperson’s Remarks on the visit", "Foreign Ministry Spokesperson"),
    ("Interview with Foreign Minister Anna Lind in Die Woche", "Foreign Minister Anna Lind"),
    ("Interview of Foreign Minister Sergey Vetrov with TASS", "Foreign Minister Sergey Vetrov"),
    ("Press conference by NATO Secretary General Jan Storm", "NATO Secretary General Jan Storm"),
    ("Doorstep statement by NATO Secretary General Jan Storm", "NATO Secretary General Jan Storm"),
    ("Readout of President Alden’s Call with President Costa", None),
    ("Readout of the Secretary-General’s meeting with the President", None),
    ("Joint Statement by the Foreign Ministers of the G7", None),
    ("Joint Statement of the Leaders of France and Germany", None),
    ("Statement by the Foreign Ministry on the incident", None),
    ("Statement by the Ministry of Defence", None),
    ("Statement on the Anniversary of Independence", None),
    ("Presidential Message on the Birthday of Benjamin Flint", None),
    ("A Message of Hope", None),
    ("Declaration of Independence Day", None),
    ("Letter to the Speaker of the House", None),
    ("Message to the Congress of the United States", None),
    ("Statement on the death of President Costa", None),
    ("Press release: Minister visits Rome", None),
    ("Rede von Bundeskanzler Max Ander zur Eröffnung der Messe", "Bundeskanzler Max Ander"),
    ("Rede des Bundespräsidenten beim Festakt", "Bundespräsident"),
    (
        "Rede der Bundesministerin des Auswärtigen, Anna Lind, vor dem Bundestag",
        "Bundesministerin des Auswärtigen, Anna Lind",
    ),
    ("Erklärung des Regierungssprechers zur Lage in Syrien", "Regierungssprecher"),
    ("Statement von Außenministerin Lind nach dem Treffen", "Außenministerin Lind"),
    ("Außenministerin Lind anlässlich ihrer Reise nach Kiew", None),
    (
        "Discours de M. Paul Martel, Président de la République, à l’ONU",
        "M. Paul Martel, Président de la République",
    ),
    ("Déclaration du porte-parole du ministère", "porte-parole du ministère"),
    ("Déclaration de Claire Vasseur, ministre de l’Europe", "Claire Vasseur, ministre de l’Europe"),
    ("Entretien de Claire Vasseur avec « Le Jour »", "Claire Vasseur"),
    ("Discurso del presidente Juan Gil en la cumbre", "presidente Juan Gil"),
    ("Declaración de la ministra de Exteriores, Rosa Gil", "ministra de Exteriores, Rosa Gil"),
    ("Palabras de la Presidenta Inés Cortázar", "Presidenta Inés Cortázar"),
    ("Intervento del Ministro Carlo Valli alla Camera", "Ministro Carlo Valli"),
    ("Discurso do Presidente da República João Pires", "Presidente da República João Pires"),
    ("Przemówienie Prezydenta Jana Wilka na szczycie", None),
    ("Выступление М.В.Орловой на брифинге", "М.В.Орлова"),
    ("Брифинг официального представителя МИД России М.В.Орловой, Москва, 6 мая", "М.В.Орлова"),
    ("Выступление Министра иностранных дел С.А.Ветрова на пленарном заседании", "С.А.Ветров"),
    ("Комментарий официального представителя МИД М. В. Орловой", "М. В. Орлова"),
    ("Интервью Министра С.А.Ветрова газете «Новости»", "С.А.Ветров"),
    ("О встрече С.А.Ветрова с послом", None),
    ("Заявление МИД России", None),
    ("Заява МЗС України щодо виборів", None),
    ("Виступ Президента України в парламенті", None),
    ("外交部发言人宋岚就制裁答记者问", "宋岚"),
    ("2024年5月6日外交部发言人宋岚主持例行记者会", "宋岚"),
    ("李明在峰会上的讲话", "李明"),
    ("杨林会见德国外长", None),
    ("岩田外務大臣会見記録", "岩田外務大臣"),
    ("Speech: Foreign Secretary’s address to the UN", "Foreign Secretary"),
    ("Statement to Parliament: Defence Secretary Jan Storm on Ukraine", "Defence Secretary Jan Storm"),
    (
        "Background Press Call by Senior Administration Officials on Sanctions",
        "Senior Administration Officials",
    ),
    (
        "Transcript of the press briefing by Joan Kerr, Director of Communications",
        "Joan Kerr, Director of Communications",
    ),
    ("Daily Press Briefing by the Office of the Spokesperson for the Secretary-General", None),
]


@pytest.mark.parametrize(("title", "speaker"), TITLES)
def test_a_title_names_whose_statement_it_is(title: str, speaker: str | None) -> None:
    assert find_speaker(title) == speaker
