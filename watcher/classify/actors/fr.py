"""French names of states beside those in CLDR: adjectives, inhabitants, capitals, seats of government."""

NAMES = """
AE: Émirats, Emirats, EAU, émirati*, Abou Dhabi
AF: afghan*, Kaboul
AL: albanais*
AM: arménien*, Erevan, Arménie
AR: argentin*
AT: autrichien*, Vienne
AU: australien*, Canberra
AZ: azerbaïdjanais*, azéri*, Bakou
BE: belge*
BF: burkinabè, burkinabé, Burkina, Ouagadougou
BG: bulgare*
BI: burundais*
BJ: béninois*
BR: brésilien*, Brasilia
BY: Bélarus, Biélorussie, biélorusse*, bélarusse*, Minsk
CA: canadien*, Ottawa
CD: RDC, Kinshasa, congolais*, République démocratique du Congo
CF: centrafricain*, Bangui
CG: Brazzaville
CH: helvétique*, Berne
CI: ivoirien*, Abidjan
CM: camerounais*, Yaoundé
CN: chinois*, Pékin, RPC
CO: colombien*, Bogota
CU: cubain*, Havane
CY: chypriote*
CZ: tchèque*, Prague
DE: allemand*, Berlin
DK: danois*
DZ: algérien*, Alger
EE: estonien*
EG: égyptien*, Caire, Egypte
ER: érythréen*
ES: espagnol*, Madrid
ET: éthiopien*, Addis-Abeba
FI: finlandais*
FR: français*, Paris, Élysée, Elysée, Quai d'Orsay, Matignon
GA: gabonais*
GB: Grande-Bretagne, britannique*, anglais*, Angleterre, Londres
GE: géorgien*, Tbilissi
GN: guinéen*, Conakry
GR: grec, grecque, grecs, grecques, Athènes, Grèce
HR: croate*
HT: haïtien*, Haïti
HU: hongrois*, Budapest
IE: irlandais*
IL: israélien*, Israel, Jérusalem, Tel-Aviv, Tel Aviv
IN: indien*, New Delhi
IQ: irakien*, iraquien*, Irak, Bagdad
IR: iranien*, Téhéran
IT: italien*, Rome
JP: japonais*, Tokyo
KP: Corée du Nord, nord-coréen*, Pyongyang, RPDC
KR: Corée du Sud, sud-coréen*, Séoul
KZ: kazakh*
LB: libanais*, Beyrouth
LT: lituanien*, Vilnius
LV: letton*, Riga
LY: libyen*, Tripoli
MA: marocain*, Rabat
MD: moldave*, Moldavie, Chisinau
MG: malgache*
ML: malien*, Bamako
MM: birman*, Birmanie
MR: mauritanien*
MX: mexicain*, Mexico
NE: nigérien*, Niamey
NG: nigérian*, Abuja
NI: nicaraguayen*
NL: néerlandais*, Hollande, Pays-Bas, La Haye
PK: pakistanais*, Islamabad
PL: polonais*, Varsovie
PS: palestinien*, Palestine, Ramallah
PT: portugais*, Lisbonne
QA: qatari*, qatarien*, Doha
RO: roumain*, Bucarest
RS: serbe*, Belgrade
RU: russe*, Moscou, Kremlin, soviétique*, URSS, Fédération de Russie
RW: rwandais*, Kigali
SA: saoudien*, Arabie saoudite, Riyad
SD: soudanais*, Khartoum
SE: suédois*
SN: sénégalais*, Dakar
SO: somalien*
SY: syrien*, Damas
TD: tchadien*, Ndjamena
TN: tunisien*, Tunis
TR: turc, turque, turcs, turques, Ankara, Turquie
TW: taïwanais*, Taipei
UA: ukrainien*, Kiev, Kyiv
UG: ougandais*, Kampala
US: États-Unis, Etats-Unis, USA, américain*, Amérique, Washington, Maison Blanche, Maison-Blanche
VE: vénézuélien*, Caracas
VN: vietnamien*
XK: kosovar*, Pristina
YE: yéménite*
ZA: sud-africain*, Pretoria
"""
