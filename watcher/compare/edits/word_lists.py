"""The words by which an edit is described, in the languages of the topic packs and a few more.

One language a line. Words stand as ``str.casefold`` leaves them, without punctuation.
"""

from typing import Final


def _listed(table: str) -> frozenset[str]:
    return frozenset(table.split())


def _classes(table: str) -> dict[str, str]:
    """Map each word to the first of its class: classes are parted by a slash, words by spaces."""
    return {
        word: forms.split()[0]
        for line in table.splitlines()
        for forms in line.split("/")
        for word in forms.split()
    }


# The lone "t" is the end of "don't". Forms of one word are no change of negation among themselves.
NEGATIONS: Final = _classes("""
    not t cannot / no none / never / neither / nor / nobody / nothing / nowhere / without
    не / нет / ни / никогда / никто никого никому / ничто ничего / нельзя / без / никакой никаких никакие
    ні / немає нема / ніколи / ніхто нікого / нічого / неможливо / жоден жодна жодних жодного жодної
    ne n / pas / jamais / aucun aucune / sans / non / nul nulle / rien / ni
    nicht / kein keine keinen keiner keinem keines / nie niemals / ohne / weder / niemand / nichts
    nunca / jamás / sin / ningún ninguna ninguno / tampoco / nadie / nada
    senza / nessun nessuno nessuna / né / niente nulla
    não / nem / sem / nenhum nenhuma
    nie / nigdy / bez / żaden żadna żadne żadnych żadnego / nikt nikogo / nic
    değil değildir / yok yoktur / hayır / hiç hiçbir / asla
    لا ولا فلا / لم ولم فلم / لن ولن فلن / ليس ليست وليس وليست ليسوا / بدون دون / غير / عدم
    नहीं / न
""")
"""Negating word -> the first of its forms."""

SOFT: Final = _listed("""
    may might could should would can possibly perhaps probably likely apparently allegedly reportedly
    presumably seemingly potentially supposedly purportedly appears appear appeared seems seem seemed
    peut peuvent pourrait pourraient pourra pourront devrait devraient pouvons pourrions devrions
    aurait auraient serait seraient
    éventuellement probablement possiblement semble semblent apparemment prétendument vraisemblablement
    soll sollen
    kann können könnte könnten sollte sollten würde würden dürfte dürften möglicherweise vielleicht
    wahrscheinlich wohl angeblich mutmaßlich voraussichtlich scheint scheinen offenbar
    puede pueden podría podrían podrá podrán debería deberían posiblemente quizás quizá probablemente
    habría habrían sería serían
    presuntamente supuestamente aparentemente podemos podríamos deberíamos
    può possono potrebbe potrebbero potrà potranno dovrebbe dovrebbero forse probabilmente possibilmente
    avrebbe avrebbero sarebbe sarebbero
    presumibilmente sembra sembrano apparentemente presunto presunta asseritamente eventualmente
    może mogą mógłby mogłaby mogłoby mogliby mogłyby powinien powinna powinno powinni powinny możliwe
    prawdopodobnie rzekomo podobno zapewne chyba
    belki muhtemelen galiba olabilir olabilirler sözde iddiaya herhalde
    может могут мог могла могло могли можно возможно вероятно предположительно якобы видимо следует
    наверное пожалуй кажется очевидно
    може можуть міг могла можна можливо ймовірно імовірно нібито мабуть слід певно
    قد وقد ربما يمكن ويمكن ينبغي وينبغي يحتمل محتمل يبدو يجوز لعل
""")
"""Words that leave open whether it is so."""

FIRM: Final = _listed("""
    will shall must ll
    doit doivent devra devront sera seront va vont
    muss müssen wird werden
    debe deben deberá deberán será serán
    deve devono dovrà dovranno sarà saranno
    musi muszą będzie będą
    должен должна должно должны будет будут обязан обязана обязаны надо необходимо
    повинен повинна повинні повинно мусить мають буде будуть зобов'язаний зобов'язані необхідно треба
    سوف يجب ويجب سيتم لابد
""")
"""Words that say it is, will be or must be so: against another one they show how sure one is."""

CERTAIN: Final = _listed("""
    certainly definitely undoubtedly unquestionably
    certainement assurément indubitablement
    sicherlich zweifellos gewiss
    ciertamente indudablemente
    certamente indubbiamente sicuramente
    zdecydowanie niewątpliwie bezwzględnie
    kesinlikle mutlaka şüphesiz
    несомненно безусловно обязательно
    безумовно безперечно обов'язково
    بالتأكيد حتما
""")
"""Words that vouch for it: they weigh alone."""

WEAK_VERBS: Final = _listed("""
    aim aims hope hopes intend intends plan plans expect expects seek seeks try tries
    espère espèrent entend envisage compte hofft hoffen beabsichtigt plant espera esperan pretende intende
    spera planuje zamierza планирует планируют намерен намерены надеется планує планують має
""")
"""What one does who does not say that it will be done; only against a firm word."""

NUMERALS: Final = _listed("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens dozen half twice
    deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig
    sechzig siebzig achtzig neunzig
    dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta
    sesenta setenta ochenta noventa cien ciento
    due tre quattro cinque sette otto nove dieci dodici quindici venti trenta quaranta cinquanta sessanta
    settanta ottanta novanta cento
    dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu
    dziewięć dziewięciu dziesięć dziesięciu dwanaście piętnaście dwadzieścia trzydzieści czterdzieści
    pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto
    iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli altmış yetmiş seksen doksan yüz
    два две двух три трех трёх четыре четырех четырёх пять пяти шесть шести семь семи восемь восьми девять
    девяти десять десяти двенадцать пятнадцать двадцать двадцати тридцать тридцати сорок сорока пятьдесят
    пятидесяти шестьдесят семьдесят восемьдесят девяносто сто двести триста пятьсот
    дві двох трьох чотири чотирьох п'ять п'яти шість шести сім семи вісім восьми дев'ять десять
    дванадцять п'ятнадцять двадцять тридцять п'ятдесят шістдесят сімдесят вісімдесят дев'яносто двісті
    اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين
    ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مائة مئة
""")
ORDINALS: Final = _classes("""
    one once / first / second / third / fourth / fifth / sixth
    un une / premier première / deuxième / troisième / quatrième / uno una / primer primero primera
    segundo segunda / tercer tercero tercera / primo prima / terzo terza
    ein eine einen einem einer / erste ersten erster / zweite zweiten zweiter / dritte dritten dritter
    jeden jedna jedno jednego / pierwszy pierwsza pierwszego / drugi druga drugiego / trzeci trzecia
    bir / birinci / ikinci / üçüncü
    один одна одно одного / первый первая первого / второй вторая второго / третий третья третьего
    одне / перший перша першого / другий друга другого / третій третя третього
    واحد واحدة / الأول الأولى / الثاني الثانية / الثالث الثالثة
""")
"""Numbers only where the other side counts, too ("one of them"); each with the first of its forms."""

WEEKDAYS: Final = _listed("""
    monday tuesday wednesday thursday friday saturday sunday
    lundi mardi mercredi jeudi vendredi samedi dimanche
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    lunes martes miércoles jueves viernes sábado domingo
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    poniedziałek poniedziałku wtorek wtorku środa środę środy czwartek czwartku piątek piątku sobota sobotę
    niedziela niedzielę
    pazartesi salı çarşamba perşembe cuma cumartesi
    понедельник понедельника вторник вторника среда среду среды четверг четверга пятница пятницу пятницы
    суббота субботу субботы воскресенье воскресенья
    понеділок понеділка вівторок вівторка середа середу середи четвер четверга п'ятниця п'ятницю п'ятниці
    субота суботу неділя неділю
    الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
""")

YEAR_WORDS: Final = _listed("""
    in since by until from of year before after during end early late
    en depuis année jusqu'en fin début im seit bis jahr jahre ende anfang von nach vor
    desde año hasta nel dal entro anno w od do roku rok yılı yılında в с до году года год у з рік року році
    عام سنة في
    born né née geboren nacido nacida nato nata urodzony urodzona doğumlu родился родилась
    народився народилася
    مواليد
""")
"""Words beside which four digits are a year."""

TITLES: Final = _listed("""
    الرئيس رئيس الوزير وزير السيد السيدة الملك الأمير السفير الأمين المتحدث باسم الجنرال الدكتور مع
    رئيسة وزيرة المستشار النائب
""")
"""What stands before a name in a script without capitals."""
