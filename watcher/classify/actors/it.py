"""Italian names of states beside those in CLDR: adjectives, inhabitants, capitals, seats of government."""

NAMES = """
AE: Emirati, emiratino*, emiratina*
AF: afghano, afghana, afghani, Kabul
AM: armeno, armena, armeni
AT: austriaco, austriaca, Vienna
AZ: azero, azera, azeri, Baku, azerbaigiano*, azerbaigiana*
BY: Bielorussia, Belarus, bielorusso, bielorussa, bielorussi, Minsk
CA: canadese, canadesi
CN: cinese, cinesi, Pechino
CU: cubano, cubana, cubani, L'Avana, Avana
CZ: ceco, ceca, cechi, Praga, Repubblica Ceca
DE: tedesco, tedesca, tedeschi, tedesche, Berlino
DZ: algerino, algerina, algerini, Algeri
EG: egiziano, egiziana, egiziani, Cairo
ES: spagnolo, spagnola, spagnoli, Madrid
ET: etiope, etiopi
FR: francese, francesi, Parigi, Eliseo
GB: Gran Bretagna, Inghilterra, britannico, britannica, britannici, britanniche, inglese, inglesi, Londra
GE: georgiano, georgiana, Tbilisi
GR: greco, greca, greci, Atene
HU: ungherese, ungheresi, Budapest
IL: israeliano, israeliana, israeliani, israeliane, Tel Aviv, Gerusalemme
IN: indiano, indiana, Nuova Delhi
IQ: iracheno, irachena, Baghdad
IR: iraniano, iraniana, iraniani, iraniane, Teheran
IT: italiano, italiana, italiani, Roma, Palazzo Chigi, Farnesina
JP: giapponese, giapponesi, Tokyo
KP: nordcoreano, nordcoreana, nordcoreani, Pyongyang, Corea del Nord
KR: sudcoreano, sudcoreana, Seul, Corea del Sud
LB: libanese, libanesi, Beirut
LT: lituano, lituana, Vilnius
LV: lettone, lettoni, Riga
LY: libico, libica, libici, Tripoli
MA: marocchino, marocchina, Rabat
MD: moldavo, moldava, Chisinau
NL: olandese, olandesi, Olanda, L'Aia
PK: pakistano, pakistana, Islamabad
PL: polacco, polacca, polacchi, Varsavia
PS: palestinese, palestinesi, Palestina
RO: rumeno, rumena, romeno, romena
RS: serbo, serba, serbi, Belgrado
RU: russo, russa, russi, russe, Mosca, Cremlino, sovietico*, sovietica*, URSS, Federazione Russa
RW: ruandese, ruandesi, Kigali
SA: saudita, sauditi, Arabia Saudita, Riad
SD: sudanese, sudanesi
SY: siriano, siriana, siriani, Damasco
TN: tunisino, tunisina, Tunisi
TR: turco, turca, turchi, turche, Ankara
TW: taiwanese, Taipei
UA: ucraino, ucraina, ucraini, ucraine, Kiev
US: USA, Usa, americano, americana, americani, americane, statunitense, statunitensi, Washington,
    Casa Bianca, America
VE: venezuelano, venezuelana, Caracas
XK: kosovaro, kosovara, kosovari, Pristina
"""
