"""Month names of many languages, in the forms that dates use: nominative, genitive, abbreviated."""

from collections.abc import Iterable

from watcher.text.dates.fold import fold

# A language ends with a semicolon, a month with a comma; the forms of one month are parted by spaces.
_GREGORIAN = """
january jan, february feb febr, march mar, april apr, may, june jun, july jul, august aug, september sep
  sept, october oct, november nov, december dec;
январь января янв, февраль февраля фев февр, март марта мар, апрель апреля апр, май мая, июнь июня июн,
  июль июля июл, август августа авг, сентябрь сентября сен сент, октябрь октября окт, ноябрь ноября ноя
  нояб, декабрь декабря дек;
січень січня січ, лютий лютого лют, березень березня бер, квітень квітня кві квіт, травень травня тра
  трав, червень червня чер черв, липень липня лип, серпень серпня сер серп, вересень вересня вер, жовтень
  жовтня жов жовт, листопад листопада лис лист, грудень грудня гру груд;
студзень студзеня студз, люты лютага лют, сакавік сакавіка сак, красавік красавіка крас, май травень мая
  траўня, чэрвень чэрвеня чэрв, ліпень ліпеня ліп, жнівень жніўня жн, верасень верасня вер, кастрычнік
  кастрычніка кастр, лістапад лістапада ліст, снежань снежня сьнежня снеж;
janvier janv, fevrier fevr fev, mars, avril avr, mai, juin, juillet juil juill, aout, septembre,
  octobre, novembre, decembre;
januar jänner jaenner jän, februar feber, märz maerz mär mrz, april, mai, juni, juli, august, september,
  oktober okt, november, dezember dez;
enero ene, febrero, marzo, abril abr, mayo, junio, julio, agosto ago, septiembre setiembre set, octubre,
  noviembre, diciembre dic;
gennaio gen, febbraio, marzo, aprile, maggio mag, giugno giu, luglio lug, agosto, settembre sett,
  ottobre ott, novembre, dicembre;
styczeń stycznia sty, luty lutego lut, marzec marca, kwiecień kwietnia kwi, maj maja, czerwiec czerwca
  cze, lipiec lipca lip, sierpień sierpnia sie, wrzesień września wrz, październik października paź,
  listopad listopada lis, grudzień grudnia gru;
ocak oca, şubat şub, mart, nisan nis, mayıs, haziran haz, temmuz tem, ağustos ağu, eylül eyl, ekim eki,
  kasım kas, aralık ara;
janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro out, novembro, dezembro;
يناير, فبراير, مارس, أبريل ابريل إبريل, مايو, يونيو يونية, يوليو يولية, أغسطس, سبتمبر, أكتوبر, نوفمبر,
  ديسمبر;
جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية, أوت غشت, شتنبر, أكتوبر, نونبر, دجنبر;
كانون_الثاني, شباط, آذار, نيسان, أيار ايّار, حزيران, تموز, آب, أيلول, تشرين_الأول, تشرين_الثاني,
  كانون_الأول;
leden ledna led, únor února úno, březen března bře, duben dubna dub, květen května kvě, červen června
  čvn, červenec července čvc, srpen srpna srp, září zář, říjen října říj, listopad listopadu lis, prosinec
  prosince pro;
január januára, február februára, marec marca, apríl apríla, máj mája, jún júna, júl júla, august
  augusta, september septembra, október októbra, november novembra, december decembra;
januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december;
januari, februari, maart mrt, april, mei, juni, juli, augustus, september, oktober, november, december;
ianuarie ian, februarie, martie, aprilie, mai, iunie iun, iulie iul, august, septembrie, octombrie,
  noiembrie noi nov, decembrie;
ιανουάριος ιανουαρίου ιαν, φεβρουάριος φεβρουαρίου φεβ φεβρ, μάρτιος μαρτίου μαρ μαρτ, απρίλιος απριλίου
  απρ, μάιος μαΐου μάη μαι, ιούνιος ιουνίου ιουν, ιούλιος ιουλίου ιουλ, αύγουστος αυγούστου αυγ,
  σεπτέμβριος σεπτεμβρίου σεπ σεπτ, οκτώβριος οκτωβρίου οκτ, νοέμβριος νοεμβρίου νοε, δεκέμβριος
  δεκεμβρίου δεκ;
ינואר בינואר, פברואר בפברואר, מרץ במרץ מרס במרס, אפריל באפריל, מאי במאי, יוני ביוני, יולי ביולי, אוגוסט
  באוגוסט, ספטמבר בספטמבר, אוקטובר באוקטובר, נובמבר בנובמבר, דצמבר בדצמבר;
ژانویه, فوریه, مارس, آوریل, مه می, ژوئن, ژوئیه جولای, اوت آگوست, سپتامبر, اکتبر, نوامبر, دسامبر;
جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر;
มกราคม ม_ค_, กุมภาพันธ์ ก_พ_, มีนาคม มี_ค_, เมษายน เม_ย_, พฤษภาคม พ_ค_, มิถุนายน มิ_ย_, กรกฎาคม ก_ค_,
  สิงหาคม ส_ค_, กันยายน ก_ย_, ตุลาคม ต_ค_, พฤศจิกายน พ_ย_, ธันวาคม ธ_ค_;
január, február, március márc, április ápr, május máj, június jún, július júl, augusztus, szeptember
  szept, október, november, december;
tammikuu tammikuuta tammi, helmikuu helmikuuta helmi, maaliskuu maaliskuuta maalis, huhtikuu huhtikuuta
  huhti, toukokuu toukokuuta touko, kesäkuu kesäkuuta kesä, heinäkuu heinäkuuta heinä, elokuu elokuuta
  elo, syyskuu syyskuuta syys, lokakuu lokakuuta loka, marraskuu marraskuuta marras, joulukuu joulukuuta
  joulu;
januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december;
januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember des;
janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember;
jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember;
janvāris janvāra janvārī, februāris februāra februārī, marts marta martā, aprīlis aprīļa aprīlī, maijs
  maija maijā, jūnijs jūnija jūnijā, jūlijs jūlija jūlijā, augusts augusta augustā, septembris septembra
  septembrī, oktobris oktobra oktobrī, novembris novembra novembrī, decembris decembra decembrī;
sausis sausio, vasaris vasario, kovas kovo, balandis balandžio, gegužė gegužės, birželis birželio, liepa
  liepos, rugpjūtis rugpjūčio, rugsėjis rugsėjo, spalis spalio, lapkritis lapkričio, gruodis gruodžio;
януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември;
јануар јануара јануари, фебруар фебруара фебруари, март марта, април априла, мај маја, јун јуна јуни,
  јул јула јули, август августа, септембар септембра септември, октобар октобра октомври, новембар
  новембра ноември, децембар децембра декември;
januar januara, februar februara, mart marta marec marca, april aprila, maj maja, jun juna junij junija,
  jul jula julij julija, avgust avgusta, septembar septembra, oktobar oktobra, novembar novembra, decembar
  decembra;
janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor;
gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre;
januari, februari pebruari, maret mac, april, mei, juni jun, juli julai, agustus ogos, september,
  oktober, november, desember disember;
enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre, disyembre;
yanvar, fevral, mart, aprel, may, iyun, iyul, avqust avgust, sentyabr, oktyabr, noyabr, dekabr;
қаңтар қаңтардағы, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан;
იანვარი იანვარს, თებერვალი თებერვალს, მარტი მარტს, აპრილი აპრილს, მაისი მაისს, ივნისი ივნისს, ივლისი
  ივლისს, აგვისტო აგვისტოს, სექტემბერი სექტემბერს, ოქტომბერი ოქტომბერს, ნოემბერი ნოემბერს, დეკემბერი
  დეკემბერს;
հունվար հունվարի, փետրվար փետրվարի, մարտ մարտի, ապրիլ ապրիլի, մայիս մայիսի, հունիս հունիսի, հուլիս
  հուլիսի, օգոստոս օգոստոսի, սեպտեմբեր սեպտեմբերի, հոկտեմբեր հոկտեմբերի, նոյեմբեր նոյեմբերի, դեկտեմբեր
  դեկտեմբերի;
जनवरी, फरवरी फ़रवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर सितम्बर, अक्टूबर अक्तूबर, नवंबर
  नवम्बर, दिसंबर दिसम्बर;
জানুয়ারি জানুয়ারি জানুয়ারী, ফেব্রুয়ারি ফেব্রুয়ারি, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট অগাস্ট,
  সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর;
januari, februari, machi, aprili, mei, juni, julai, agosti, septemba, oktoba, novemba, desemba;
"""

# Croatian shares names with its neighbours for other months.
_CROATIAN = (
    "siječanj siječnja,veljača veljače,ožujak ožujka,travanj travnja,svibanj svibnja,lipanj lipnja,"
    "srpanj srpnja,kolovoz kolovoza,rujan rujna,listopad listopada,studeni studenoga studenog,"
    "prosinac prosinca"
)

_SOLAR_HIJRI = (
    "فروردین,اردیبهشت,خرداد,تیر,مرداد امرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند",
    "حمل,ثور,جوزا,سرطان,اسد,سنبله,میزان,عقرب,قوس,جدی,دلو,حوت",
)


def _table(languages: Iterable[str]) -> dict[str, int]:
    """Read the tables into folded name -> number; the first language to use a name keeps it."""
    names: dict[str, int] = {}
    for language in languages:
        for number, forms in enumerate(language.split(","), start=1):
            for form in forms.split():
                names.setdefault(fold(form), number)
    return names


_NAMES = _table(_GREGORIAN.split(";"))
_CROATIAN_NAMES = _table([_CROATIAN])
_SOLAR_NAMES = _table(_SOLAR_HIJRI)
_ONLY_CROATIAN = {name: month for name, month in _CROATIAN_NAMES.items() if name not in _NAMES}


_LUNAR_HIJRI = (
    "محرم",
    "صفر",
    "ربيع الأول|ربيع اول",
    "ربيع الآخر|ربيع الثاني",
    "جمادى الأولى|جمادى الأول|جمادى الاولى",
    "جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعدة|ذي القعدة",
    "ذو الحجة|ذي الحجة",
)
LUNAR_MONTHS = {
    fold(name): number for number, names in enumerate(_LUNAR_HIJRI, start=1) for name in names.split("|")
}
"""Folded Arabic names of the months of the Islamic calendar -> 1 to 12; two words each, or one."""


def month_number(word: str, language: str | None = None) -> int | None:
    """Return 1 to 12 for a folded Gregorian month name or abbreviation, None for another word."""
    if language == "hr" and word in _CROATIAN_NAMES:
        return _CROATIAN_NAMES[word]
    return _NAMES.get(word) or _ONLY_CROATIAN.get(word)


def solar_month_number(word: str) -> int | None:
    """Return 1 to 12 for a folded month name of the Solar Hijri calendar, None for another word."""
    return _SOLAR_NAMES.get(word)
