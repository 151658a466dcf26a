"""German names of states beside those in CLDR: adjectives, inhabitants, genitives, capitals."""

NAMES = """
AE: Emirate, Emiraten, VAE, emiratisch*
AF: Afghanistan*, afghanisch*, Kabul*
AL: Albanien*, albanisch*, Tirana
AM: Armenien*, armenisch*, Eriwan*, Jerewan*
AR: Argentinien*, argentinisch*
AT: Österreich*, österreichisch*, Wien, Wiens
AU: Australien*, australisch*
AZ: Aserbaidschan*, aserbaidschanisch*, Baku, Bakus
BA: Bosnien*, bosnisch*
BE: Belgien*, belgisch*
BG: Bulgarien*, bulgarisch*, Sofia
BR: Brasilien*, brasilianisch*
BY: Belarus*, Weißrussland*, belarussisch*, weißrussisch*, Minsk*
CA: Kanada*, kanadisch*, Ottawa*
CD: Kongo, Kongos, kongolesisch*, Kinshasa
CH: Schweiz, schweizer*, Schweizer, Bern, Berns
CN: China*, chinesisch*, Chinesen, Peking*
CO: Kolumbien*, kolumbianisch*
CU: Kuba*, kubanisch*, Havanna*
CY: Zypern*, zyprisch*
CZ: Tschechien*, tschechisch*, Prag, Prags
DE: Deutschland*, deutsche, deutschen, deutscher, deutsches, Berlin*, Bundesregierung, Auswärtige Amt,
    Auswärtiges Amt, Bundeswehr
DK: Dänemark*, dänisch*
DZ: Algerien*, algerisch*
EE: Estland*, estnisch*, Tallinn*
EG: Ägypten*, ägyptisch*, Kairo*
ER: Eritrea*, eritreisch*
ES: Spanien*, spanisch*, Madrid*
ET: Äthiopien*, äthiopisch*
FI: Finnland*, finnisch*, Helsinki*
FR: Frankreich*, französisch*, Franzosen, Paris, Élysée
GB: Großbritannien*, Vereinigte Königreich, Vereinigten Königreich*, britisch*, Briten, England*, London*
GE: Georgien*, georgisch*, Tiflis
GR: Griechenland*, griechisch*, Athen, Athens
HR: Kroatien*, kroatisch*
HU: Ungarn*, ungarisch*, Budapest*
IE: Irland*, irisch*
IL: Israel*, israelisch*, Jerusalem*, Tel Aviv
IN: Indien*, indisch*, Neu-Delhi*
IQ: Irak*, irakisch*, Bagdad*
IR: Iran, Irans, iranisch*, Iraner*, Teheran*
IT: Italien*, italienisch*, Rom, Roms
JP: Japan*, japanisch*, Tokio*
KP: Nordkorea*, nordkoreanisch*, Pjöngjang*
KR: Südkorea*, südkoreanisch*, Seoul*
KZ: Kasachstan*, kasachisch*
LB: Libanon*, libanesisch*, Beirut*
LT: Litauen*, litauisch*, Vilnius
LV: Lettland*, lettisch*, Riga, Rigas
LY: Libyen*, libysch*
MA: Marokko*, marokkanisch*
MD: Moldau, moldauisch*, Moldawien*, Chisinau
ML: Mali, Malis, malisch*
MM: Myanmar*, Birma*
MX: Mexiko*, mexikanisch*
NI: Nicaragua*, nicaraguanisch*
NL: Niederlande, Niederlanden, niederländisch*, Holland*, Den Haag
NO: Norwegen*, norwegisch*, Oslo*
PK: Pakistan*, pakistanisch*, Islamabad*
PL: Polen*, polnisch*, Warschau*
PS: Palästina*, palästinensisch*, Palästinenser*
PT: Portugal*, portugiesisch*
QA: Katar*, katarisch*, Doha
RO: Rumänien*, rumänisch*, Bukarest*
RS: Serbien*, serbisch*, Serben, Belgrad*
RU: Russland*, Rußland*, russisch*, Russen, Moskau*, Kreml*, sowjetisch*, Sowjetunion, Moskauer
RW: Ruanda*, ruandisch*, Kigali*
SA: Saudi-Arabien*, saudisch*, saudi-arabisch*, Riad, Riads
SD: Sudan*, sudanesisch*
SE: Schweden*, schwedisch*, Stockholm*
SK: Slowakei, slowakisch*, Pressburg
SY: Syrien*, syrisch*, Damaskus
TR: Türkei, türkisch*, Türken, Ankara*
TW: Taiwan*, taiwanisch*
UA: Ukraine, ukrainisch*, Ukrainer*, Kiew*, Kyjiw*
US: USA, US, Amerika*, amerikanisch*, Amerikaner*, Vereinigte Staaten, Vereinigten Staaten, Washington*,
    Weiße Haus, Weiße* Haus*
VE: Venezuela*, venezolanisch*, Caracas
VN: Vietnam*, vietnamesisch*
XK: Kosovo*, kosovarisch*
YE: Jemen*, jemenitisch*
ZA: Südafrika*, südafrikanisch*
"""
