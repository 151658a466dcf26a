"""Spanish names of states beside those in CLDR: adjectives, inhabitants, capitals, seats of government."""

NAMES = """
AE: Emiratos, emiratí*
AF: afgano, afgana, afganos, afganas, Kabul
AM: armenio*, armenia, armenias, Ereván
AR: argentino*, argentina, argentinas, Buenos Aires, Casa Rosada
AT: austriaco*, austriaca*, Viena
AU: australiano*, australiana*
AZ: azerbaiyano*, azerbaiyana*, azerí*, Bakú
BO: boliviano*, boliviana*, La Paz
BR: brasileño*, brasileña*, Brasilia
BY: Belarús, Belarus, bielorruso*, bielorrusa*, Minsk
CA: canadiense*, Ottawa
CL: chileno*, chilena*
CN: chino, china, chinos, chinas, Pekín, Beijing
CO: colombiano*, colombiana*, Bogotá
CR: costarricense*
CU: cubano*, cubana*, La Habana, Habana
DE: alemán, alemana, alemanes, alemanas, Berlín
DO: dominicano*, dominicana*
DZ: argelino*, argelina*, Argel
EC: ecuatoriano*, ecuatoriana*, Quito
EG: egipcio*, egipcia*, El Cairo
ES: español, española, españoles, españolas, Madrid, Moncloa
ET: etíope*
FI: finlandés, finlandesa, Helsinki
FR: francés, francesa, franceses, francesas, París, Elíseo
GB: Gran Bretaña, británico*, británica*, inglés, inglesa, Londres, Inglaterra
GE: georgiano*, georgiana*
GR: griego*, griega*, Atenas
GT: guatemalteco*, guatemalteca*
GY: guyanés, guyanesa
HN: hondureño*, hondureña*, Tegucigalpa
HT: haitiano*, haitiana*
HU: húngaro*, húngara*, Budapest
IL: israelí*, Tel Aviv, Jerusalén, sionista*
IN: indio, india, indios, indias, Nueva Delhi
IQ: iraquí*, Bagdad, Irak
IR: iraní*, Teherán
IT: italiano*, italiana*, Roma
JP: japonés, japonesa, japoneses, japonesas, Tokio
KP: norcoreano*, norcoreana*, Pyongyang, Corea del Norte
KR: surcoreano*, surcoreana*, Seúl, Corea del Sur
LB: libanés, libanesa, libaneses, Beirut
LT: lituano*, lituana*, Vilna
LY: libio*, libia, libias
MA: marroquí*, Rabat
MD: moldavo*, moldava*, Moldavia
MX: mexicano*, mexicana*, Ciudad de México
NI: nicaragüense*, Managua
NL: neerlandés, neerlandesa, holandés, holandesa, Holanda, La Haya
PA: panameño*, panameña*
PE: peruano*, peruana*, Lima
PK: pakistaní*, paquistaní*, Islamabad
PL: polaco*, polaca*, Varsovia
PS: palestino*, palestina, palestinas, Palestina
PT: portugués, portuguesa, portugueses, Lisboa
PY: paraguayo*, paraguaya*, Asunción
QA: catarí*, qatarí*, Qatar, Doha
RO: rumano*, rumana*
RS: serbio*, serbia, serbias, Belgrado
RU: ruso, rusa, rusos, rusas, Moscú, Kremlin, soviético*, soviética*, URSS, Federación Rusa,
    Federación de Rusia
RW: ruandés, ruandesa, ruandeses, Kigali
SA: saudí, saudíes, saudita*, Arabia Saudita, Arabia Saudí, Riad
SE: sueco*, sueca*
SV: salvadoreño*, salvadoreña*
SY: sirio, siria, sirios, sirias, Damasco
TR: turco, turca, turcos, turcas, Ankara
TW: taiwanés, taiwanesa, Taipéi
UA: ucraniano*, ucraniana*, Kiev, Kyiv
US: EEUU, EE.UU, EE UU, EUA, estadounidense*, norteamericano*, norteamericana*, Washington, Casa Blanca,
    Estados Unidos de América
UY: uruguayo*, uruguaya*, Montevideo
VE: venezolano*, venezolana*, Caracas, Miraflores
YE: yemení*
ZA: sudafricano*, sudafricana*
"""
