"""Polish names of states beside those in CLDR: adjectives, inhabitants, inflected forms, capitals."""

NAMES = """
AF: afgańsk*, Kabul*
AM: armeńsk*, ormiańsk*, Erywań, Erywania
AT: austriack*, Wiedeń, Wiednia
AZ: azerbejdżańsk*, azersk*, Baku
BE: belgijsk*
BG: bułgarsk*
BY: Białoru*, białorusk*, Mińsk*
CA: kanadyjsk*, Ottaw*
CN: Chiny, Chin, Chinom, Chinami, Chinach, chińsk*, Pekin*
CU: kubańsk*, Hawan*, Kuba, Kuby, Kubę
CZ: Czechy, Czech, Czechom, Czechami, czesk*, Praga, Pragi, Pragę
DE: Niemcy, Niemiec, Niemcom, Niemcami, Niemczech, niemieck*, Berlin*
DK: duńsk*
EE: estońsk*, Tallin*
EG: egipsk*, Kair*
ES: hiszpańsk*, Madryt*
FI: fińsk*, Helsink*
FR: francusk*, Francj*, Paryż*
GB: Brytyjcz*, Wielk* Brytani*, Brytani*, brytyjsk*, Londyn*
GE: gruzińsk*, Tbilisi
GR: greck*, Ateny, Aten
HR: chorwack*
HU: węgiersk*, Węgry, Węgier, Węgrom, Węgrami, Budapeszt*
IL: izraelsk*, Izrael*, Tel Awiw*, Jerozolim*
IN: indyjsk*, Indie, Indii, Indiom, Indiami, Delhi
IQ: irack*, Irak*, Bagdad*
IR: irańsk*, Teheran*
IT: włosk*, Włochy, Włoch, Włochom, Włochami, Rzym*
JP: japońsk*, Tokio
KP: północnokoreańsk*, Pjongjang*, Korea Północna, Koreę Północną, Korei Północnej
KR: południowokoreańsk*, Seul*, Korea Południowa, Koreę Południową, Korei Południowej
LB: libańsk*, Bejrut*
LT: litewsk*, Litw*, Wiln*
LV: łotewsk*, Łotw*, Ryga, Rygi, Rygę
MD: mołdawsk*, Kiszyni*
NL: holenderski*, Holandi*, Hag*
NO: norwesk*, Oslo
PL: polski, polska, polskie, polskiego, polskiej, polskich, polskim, polską, Polska, Polski, Polskę,
    Polsce, Polską, Warszaw*, Polacy, Polaków
PS: palestyńsk*, Palestyńcz*, Palestyn*
RO: rumuńsk*, Bukareszt*
RS: serbsk*, Belgrad*
RU: Rosj*, rosyjsk*, Rosjan*, Moskw*, moskiewsk*, Kreml*, sowieck*, ZSRR, radzieck*, Federacj* Rosyjsk*
SA: saudyjsk*, Arabi* Saudyjsk*, Rijad*
SE: szwedzk*, Sztokholm*
SK: słowack*, Bratysław*
SY: syryjsk*, Damaszk*, Damaszek
TR: tureck*, Ankar*, Turcj*
TW: tajwańsk*
UA: ukraińsk*, Ukraiń*, Ukraińc*, Kijów, Kijow*, Ukrain*
US: USA, Ameryk*, amerykańsk*, Amerykan*, Waszyngton*, Stany Zjednoczone, Stanów Zjednoczonych,
    Stanom Zjednoczonym, Stanami Zjednoczonymi, Biały Dom, Białego Domu, Białym Domem
VE: wenezuelsk*, Caracas
"""
