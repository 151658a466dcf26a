"""Turkish names of states beside those in CLDR: adjectives, inhabitants, inflected forms, capitals."""

NAMES = """
AE: BAE
AF: Afgan*, Kabil
AM: Ermeni*, Erivan*, Ermenistan*
AT: Avusturya*, Viyana
AZ: Azerbaycan*, Azeri*, Bakü*
BG: Bulgar*
BY: Belarus*, Minsk*
CA: Kanada*, Ottawa
CN: Çin, Çinli*, Çin'in, Pekin*
CY: Kıbrıs*, Rum Kesimi, Rum yönetimi, GKRY, Lefkoşa
DE: Alman*, Almanya*, Berlin*
DK: Danimarka*
EG: Mısır*, Kahire*
ES: İspanya*, İspanyol*, Madrid
FR: Fransa*, Fransız*, Paris*
GB: İngiltere*, İngiliz*, Britanya*, Birleşik Krallık, Londra*
GE: Gürcistan*, Gürcü*, Tiflis
GR: Yunan*, Yunanistan*, Atina*
HU: Macar*, Macaristan*
IL: İsrail*, Tel Aviv, siyonist*, Kudüs
IN: Hindistan*, Yeni Delhi
IQ: Irak*, Bağdat*
IR: İran*, Tahran*
IT: İtalya*, İtalyan*, Roma
JP: Japon*, Japonya*, Tokyo
KP: Kuzey Kore*, Pyongyang
KR: Güney Kore*, Seul
LB: Lübnan*, Beyrut*
LY: Libya*, Trablus
NL: Hollanda*, Lahey
PK: Pakistan*, İslamabad
PL: Polonya*, Varşova*
PS: Filistin*
QA: Katar*, Doha
RO: Romanya*
RS: Sırbistan*, Sırp*, Belgrad
RU: Rus, Ruslar*, Rusya*, Moskova*, Kremlin*, Sovyet*
SA: Suudi*, Suudi Arabistan*, Riyad*
SE: İsveç*, Stockholm
SY: Suriye*, Şam
TR: Türkiye*, Türk, Ankara*, Cumhurbaşkanlığı
UA: Ukrayna*, Kiev*
US: ABD*, Amerika*, Amerikan*, Washington*, Beyaz Saray*
VE: Venezuela*
YE: Yemen*
"""
