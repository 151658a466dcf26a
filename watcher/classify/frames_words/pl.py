"""Polish words of accusing."""

CUES = """
accuse: oskarżył, oskarżyła, oskarżyli, oskarżyło, oskarżyły, oskarża, oskarżają, oskarżając, oskarżać,
    zarzucił, zarzuciła, zarzucili, zarzuciło, zarzuca, zarzucają, zarzucając, obwinił, obwiniła,
    obwinili, obwinia, obwiniają, obwiniając, wini, winią, wytknął, wytknęła, wytyka, podejrzewa,
    pomówił, posądza, posądził*
accused: oskarżony, oskarżona, oskarżone, oskarżeni, oskarżana, oskarżany, oskarżano, obwiniany,
    obwiniana, obwiniona, podejrzewany, podejrzewana
condemn: potępił, potępiła, potępili, potępiło, potępia, potępiają, potępiamy, skrytykował*, krytykuje,
    krytykują, krytykował*, napiętnował*, piętnuje
passive: jest, są, został, została, zostały, zostali, był, była, być, bywa
charge: oskarżeni*, oskarżeń, zarzut, zarzuty, zarzutów, zarzutom, zarzutami, zarzutach, zarzutu,
    pomówieni*, pomówień, insynuacj*, oszczerstw*, pretensj*
claim: twierdzeni*, twierdzeń, doniesieni*, doniesień, informacj*, oświadczeni*, raport*, słow*, słów,
    wypowied*, tez*
blame: obarczył*, obarcza, obarczają, zrzucił*, zrzuca, zrzucają, przypisał*, przypisuje, przypisują,
    odpowiedzialność ponosi, winę ponosi, odpowiedzialność spada, spada, zwalił*, zwala
face: mierzy się, stoi w obliczu, usłyszał*
guilty: odpowiedzialn*, odpowiada za, odpowiadają za, winn*, winien, stoi za, stoją za, stał za,
    stała za, stały za, stoi, stoją, stała, współwinn*, współodpowiedzialn*, zamieszan*, sprawc*, ponosi,
    ponoszą, współsprawc*, maczał*
did: okłamał*, okłamuje, oszukał*, oszukuje, naruszył*, narusza, naruszają, łamie, łamią, złamał*,
    najechał*, napadł*, anektował*, zaanektował*, bombarduje, bombardują, zbombardował*, ostrzelał*,
    ostrzeliwuje, ostrzeliwują, morduje, mordują, zamordował*, mordował*, torturuje, torturują,
    torturował*, porwał*, porywa, porywają, deportuje, deportował*, wywozi, ukradł*, kradnie, kradną,
    manipuluje, manipulują, manipulował*, destabilizuje, destabilizują, ingeruje, ingerował*, ingerują,
    finansuje, finansują, finansował*, zbroi, represjonuje, represjonował*, prześladuje, prześladują,
    prześladował*, zdradził*, sabotuje, szpieguje, szpiegował*, szantażuje, szantażował*, popełnił*,
    popełnia, popełniają, grozi, grożą, groził*, zabił*, zabija, zabijają, zniszczył*, niszczy, niszczą,
    zablokował*, blokuje, okupuje, okupują, zaatakował*, atakuje, atakują, otruł*, kłamie, kłamią,
    kłamał*, szerzy, sieje, prowokuje, podsyca, wysyła, instrumentalizuje, więzi, uwięził*, stłumił*,
    tłumi, ukrywa, podpalił*, prowadzi wojnę, zakłóca
crime: zbrodni*, przestępstw*, agresj*, kłamstw*, dezinformacj*, propagand*, represj*, terror, terroru,
    ingerencj*, szantaż*, hipokryzj*, prowokacj*, naruszeni*, naruszeń, okrucieństw*, cyberatak*,
    szpiegostw*, sabotaż*, dywersj*
act: ludobójstw*, inwazj*, ostrzał*, bombardowani*, morderstw*, zabójstw*, masakr*, okupacj*, aneksj*,
    prześladowani*, tortur*, atak*, deportacj*, porwani*, napaść, napaści, blokad*
say: powiedział*, mówi, mówią, oświadczył*, oświadcza, twierdzi, twierdzą, twierdził*, uważa, uważają,
    stwierdził*, stwierdza, podkreślił*, dodał*, ocenił*, ocenia, zaznaczył*, przekonuje, nazwał*,
    nazywa, nazywają, określił*, określa, uznał*, uznaje, napisał*, odpowiedział*, odparł*,
    poinformował*, ogłosił*, ostrzegł*, jego zdaniem, zapewnił*, zapewnia
according: według, zdaniem, wedle, w ocenie, w opinii
deny: zaprzeczył*, zaprzecza, zaprzeczają, zdementował*, dementuje, dementują, neguje, wyparł*, wypiera,
    zanegował*
reject: odrzucił*, odrzuca, odrzucają, odpiera, odparł zarzuty, odpierają
false: bezpodstawn*, bezzasadn*, nieprawdziw*, nieprawd*, kłamstw*, kłamliw*, oszczer*, pomówieni*,
    zmyślon*, sfabrykowan*, fałszyw*, absurd*, wyssan* z palca, niedorzeczn*, nonsens*, bzdur*,
    fake news*, wymysł*, gołosłown*
against: przeciw, przeciwko, wobec, pod adresem, względem, w stosunku do, w kierunku
by: przez, ze strony, od
on: na
of: spośród
prep: w, we, z, ze, dla, do, o, za, pod, nad, przy, między, po, przed, bez, dzięki, poprzez, u, wokół,
    wśród, mimo, poza
role: rząd*, prezydent*, minister*, ministr*, ministerstw*, premier*, spraw zagranicznych, zagranicznych,
    obrony, spraw wewnętrznych, rzeczni*, armia, armii, armię, armią, wojsk*, sił*, siły, żołnierz*,
    służb*, wywiad*, władz*, reżim*, przywód*, ambasad*, ambasador*, delegacj*, przedstawiciel*,
    parlament*, poseł, posłowie, europoseł*, senator*, kanclerz*, szef*, MSZ, MON, dyplomat*, dyplomacj*,
    administracj*, hakerz*, hakerzy, agent*, lider*, sekretarz*, resort*, okupant*, najeźdźc*,
    wiceminister*, strona, strony, stronę, media, propagand*, bojówki, rebeliant*, policj*, opozycj*,
    dron*, rakiet*, samolot*, zbrojn*, specjaln*, koncern*, firm*
article: swój, swoją, swoje, jego, jej, ich, ten, ta, to, te, tych, tego, cały, nowe, nowych, były,
    obecny, sam, sama, sami, tak zwan*, wszystk*, kolejn*, rzekom*, poważn*, także
and: i, oraz, a także, lub, albo, wraz z, ani, razem z
that: że, jakoby, iż
not: nie, nigdy, ani
we: my, nas, nam, nasz*, ja
they: oni, one
it: on, ona
mutual: się nawzajem, nawzajem, wzajemn*
content: o, za
which: któr*
"""
