"""English names of states beside those in CLDR: adjectives, inhabitants, capitals, seats of government."""

NAMES = """
AE: UAE, Emirates, Emirati*, Abu Dhabi
AF: Afghan, Afghans, Kabul
AL: Albanian*, Tirana
AM: Armenian*, Yerevan
AO: Angolan*
AR: Argentin*, Buenos Aires
AT: Austrian*, Vienna
AU: Australian*, Canberra
AZ: Azerbaijan*, Azeri*, Baku
BA: Bosnia, Bosnian*, Sarajevo
BD: Bangladesh*, Dhaka
BE: Belgian*
BF: Burkina, Burkinabe, Ouagadougou
BG: Bulgarian*, Sofia
BI: Burundian*
BO: Bolivian*, La Paz
BR: Brazilian*, Brasilia
BY: Belarus*, Minsk
CA: Canadian*, Ottawa
CD: DRC, DR Congo, Democratic Republic of Congo, Democratic Republic of the Congo, Kinshasa, Congolese
CF: Bangui
CG: Brazzaville
CH: Swiss, Bern
CI: Ivory Coast, Ivorian*
CL: Chilean*, Santiago
CM: Cameroonian*, Yaounde
CN: Chinese, PRC, CCP, People's Republic of China, Beijing, Peking, Chinese Communist Party
CO: Colombian*, Bogota, Bogotá
CU: Cuban*, Havana
CY: Cypriot*, Nicosia
CZ: Czech, Czechs, Czech Republic, Prague
DE: German, Germans, Berlin
DK: Danish, Danes, Copenhagen
DZ: Algerian*, Algiers
EC: Ecuador, Ecuadorean*, Ecuadorian*, Quito
EE: Estonian*, Tallinn
EG: Egyptian*, Cairo
ER: Eritrean*, Asmara
ES: Spanish, Spaniards, Madrid
ET: Ethiopian*, Addis Ababa
FI: Finnish, Finns, Helsinki
FR: French, Paris, Elysee, Élysée
GB: Britain, British, UK, U.K, Great Britain, England, London, Downing Street, Whitehall, Britons
GE: Georgian*, Tbilisi
GR: Greek, Greeks, Athens
GT: Guatemalan*
HN: Honduran*
HR: Croat, Croats, Croatian*, Zagreb
HT: Haitian*
HU: Hungarian*, Budapest
ID: Indonesian*, Jakarta
IE: Irish, Dublin
IL: Israel*, Jerusalem, Tel Aviv
IN: Indian, Indians, New Delhi, Delhi
IQ: Iraqi*, Baghdad
IR: Iranian*, Tehran, Teheran, Islamic Republic
IT: Italian*, Rome
JO: Jordanian*, Amman
JP: Japanese, Tokyo
KE: Kenyan*, Nairobi
KG: Kyrgyz, Bishkek
KH: Cambodian*, Phnom Penh
KP: North Korea*, DPRK, Pyongyang
KR: South Korea*, ROK, Republic of Korea, Seoul
KW: Kuwaiti*
KZ: Kazakh*, Astana
LB: Lebanese, Beirut
LK: Sri Lankan*, Colombo
LT: Lithuanian*, Vilnius
LV: Latvian*, Riga
LY: Libyan*, Tripoli
MA: Moroccan*, Rabat
MD: Moldovan*, Chisinau
ME: Montenegrin*, Podgorica
MK: Macedonian*, Skopje
ML: Malian*, Bamako
MM: Burma, Burmese, Naypyidaw
MX: Mexican*, Mexico City
MY: Malaysian*, Kuala Lumpur
MZ: Mozambican*
NE: Nigerien*, Niamey
NG: Nigerian*, Abuja
NI: Nicaraguan*, Managua
NL: Dutch, The Hague
NO: Norwegian*, Oslo
NP: Nepali*, Kathmandu
NZ: Wellington
OM: Omani*
PE: Peruvian*
PH: Philippine*, Filipino*, Manila
PK: Pakistan*, Islamabad
PL: Polish, Poles, Warsaw
PS: Palestine, Palestinian*, Ramallah
PT: Portuguese, Lisbon
QA: Qatari*, Doha
RO: Romanian*, Bucharest
RS: Serb, Serbs, Serbian*, Belgrade
RU: Russia*, Moscow, Kremlin, Soviet*, USSR, Russian Federation
RW: Rwandan*, Rwandese, Kigali
SA: Saudi, Saudis, Riyadh
SD: Sudanese, Khartoum
SE: Swedish, Swedes, Stockholm
SI: Slovenian*, Slovene*, Ljubljana
SK: Slovak, Slovaks, Bratislava
SN: Senegalese, Dakar
SO: Somali, Somalis, Mogadishu
SS: South Sudanese, Juba
SV: Salvadoran*
SY: Syrian*, Damascus
TD: Chadian*, N'Djamena
TH: Thai, Thais, Bangkok
TJ: Tajik*, Dushanbe
TN: Tunisian*, Tunis
TR: Turkey, Turkiye, Turkish, Turks, Ankara
TW: Taiwanese, Taipei
TZ: Tanzanian*
UA: Ukrain*, Kyiv, Kiev
UG: Ugandan*, Kampala
US: US, U.S, USA, America, American, Americans, United States of America, Washington, White House,
    Capitol Hill
UZ: Uzbek*, Tashkent
VE: Venezuelan*, Caracas
VN: Vietnamese, Hanoi
XK: Kosovan*, Kosovar*, Pristina
YE: Yemeni*, Sanaa
ZA: South African*, Pretoria
ZW: Zimbabwean*, Harare
"""
