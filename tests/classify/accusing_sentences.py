"""Sentences written for the tests of frames, each with the frames that a reader finds in it.

A frame is written ``accuser>accused``, with ``?`` for somebody whom the sentence does not name, and ``!`` at
the end where the accusation is denied. A second set follows in ``accusing_sentences_unseen``.
"""

from typing import NamedTuple


class Sentence(NamedTuple):
    """A sentence, its language, and its frames parted by spaces; names are joined by underscores."""

    language: str
    text: str
    frames: str


def sentences(table: str) -> tuple[Sentence, ...]:
    """Read lines of ``language | frames | sentence``."""
    rows = [[part.strip() for part in line.split(" | ")] for line in table.strip().splitlines()]
    return tuple(Sentence(language, text, frames) for language, frames, text in rows)


FIRST = sentences("""
en | Ukraine>Russia | Ukraine accuses Russia of shelling a grain terminal on the Danube.
en | Britain>Russia | Russia was accused by Britain of jamming the minister's aircraft.
en | Israel>Iran | Accusations against Iran by Israel were repeated in the Council.
en | Emmanuel_Macron>Azerbaijan | Macron said that Azerbaijan is responsible for the blockade of the road.
en | ?>Russia | Russia is committing war crimes in the occupied villages.
en | Britain>Russia! | Moscow rejected London's accusations as baseless.
en | Volodymyr_Zelensky>Russia | The attack on the dam was ordered by Moscow, Zelensky said.
en | Poland>Belarus Poland>Russia | Warsaw blamed Belarus and Russia for the pressure on its border.
en | Pakistan>India | Islamabad put the blame for the failed talks on New Delhi.
en | Russia>Ukraine | Russia's accusations against Ukraine were discussed in Vienna.
en | ?>China! | China denies that it stole the blueprints.
en | Turkey>Greece | Greece, which Turkey accuses of arming the islands, did not reply.
en | ?>Syria | The Syrian government has tortured thousands of prisoners.
en |  | Support for Ukraine and the attack on Israel were discussed by the ministers.
en | Rwanda>DR_Congo | Kigali points the finger at Kinshasa over the broken ceasefire.
en | United_States>Iran | According to Washington, Tehran was behind the strike on the tanker.
ru | Russia>Ukraine | Москва обвинила Киев в обстреле общежития.
ru | Ukraine>Russia | Россию обвинил Киев в подрыве плотины.
ru | ?>Russia | Обвинения в адрес России звучат каждую неделю.
ru | Maria_Zakharova>United_States | Захарова возложила на Вашингтон ответственность за срыв переговоров.
ru | Britain>Russia! | Кремль назвал обвинения Лондона голословными.
ru | Sergey_Lavrov>NATO | Лавров заявил, что НАТО несёт ответственность за эскалацию.
ru | ?>Ukraine | Украинские войска нарушили перемирие и обстреляли школу.
ru |  | Лавров поблагодарил Турцию за поддержку переговоров.
uk | Ukraine>Russia | Київ звинуватив Росію в обстрілі порту.
uk | ?>Russia | Росія вчиняє воєнні злочини на окупованих територіях.
uk | Russia>Ukraine! | Україна відкинула звинувачення Москви як безпідставні.
uk | Volodymyr_Zelensky>Iran | Зеленський заявив, що Іран відповідальний за постачання дронів для вбивств.
fr | France>Russia | Paris accuse Moscou d'avoir manipulé les élections.
fr | DR_Congo>Rwanda | Le Rwanda est accusé par Kinshasa de soutenir le M23.
fr | Israel>Iran | Les accusations d'Israël contre l'Iran ont été examinées à Vienne.
fr | Azerbaijan>France! | Paris rejette les accusations infondées de Bakou.
fr | Algeria>Morocco | Alger a rejeté la responsabilité de la rupture sur le Maroc.
fr | ?>Syria | Le régime syrien a torturé des milliers de détenus.
de | Ukraine>Russia | Kiew wirft Moskau vor, den Hafen beschossen zu haben.
de | Germany>Russia | Die Bundesregierung macht Russland für den Cyberangriff verantwortlich.
de | Britain>Russia | Russland wurde von London beschuldigt, Satelliten zu stören.
de | Poland>Belarus! | Minsk wies die Vorwürfe aus Warschau als haltlos zurück.
de | Israel>Iran | Die Vorwürfe Israels gegen den Iran seien schwerwiegend.
de | ?>Russia | Russland begeht in den besetzten Gebieten Kriegsverbrechen.
es | Venezuela>United_States | Caracas acusó a Estados Unidos de planear un golpe.
es | Colombia>Venezuela | Venezuela fue acusada por Colombia de proteger a la guerrilla.
es | Cuba>United_States | Cuba responsabilizó a Washington por la crisis eléctrica.
es | Spain>Israel | Madrid afirmó que Israel es responsable de la muerte de los cooperantes.
es | Israel>Iran! | Teherán calificó de falsas las acusaciones de Israel.
es | ?>Nicaragua | El gobierno de Nicaragua ha reprimido a los obispos.
pl | Poland>Russia | Polska oskarżyła Rosję o podpalenie magazynu.
pl | Lithuania>Belarus | Białoruś została oskarżona przez Litwę o wysyłanie balonów.
pl | Ukraine>Russia! | Kreml odrzucił oskarżenia Ukrainy jako bezpodstawne.
pl | ?>Russia | Rosja morduje cywilów w Ukrainie.
tr | Turkey>Israel | Türkiye, İsrail'i savaş suçu işlemekle suçladı.
tr | Greece>Turkey! | Ankara, Yunanistan'ın asılsız iddialarını reddetti.
tr | ?>Israel | İsrail Gazze'de sivilleri katletti.
ar | Iran>Israel | اتهمت إيران إسرائيل باغتيال العالم.
ar | Saudi_Arabia>Iran | حملت الرياض طهران مسؤولية الهجوم على المنشأة.
ar | Britain>Iran! | نفت إيران اتهامات بريطانيا لها بدعم القراصنة.
zh | China>United_States | 中方指责美国破坏地区稳定。
zh | ?>Russia | 俄罗斯在占领区犯下战争罪行。
zh | Japan>China! | 中国外交部表示，日本的指责毫无根据。
it | Italy>Russia | Roma accusa Mosca di aver violato lo spazio aereo.
it | Serbia>Kosovo! | Il Kosovo respinge le accuse della Serbia come infondate.
it | ?>Iran | Il regime iraniano ha incarcerato migliaia di manifestanti.
""")
