"""Turkish words of accusing."""

CUES = """
accuse: suçladı, suçluyor, suçladılar, suçlayan, suçlayarak, suçlamıştı, suçlamakta, suçlayıp, suçlar,
    suçluyorlar, itham etti, itham ediyor, itham eden, itham ederek, sorumlu tuttu, sorumlu tutuyor,
    sorumlu tutan, sorumlu tuttular, yüklendi, hedef aldı, mesul tuttu, suçu attı, suçlamasında bulundu
accused: suçlandı, suçlanıyor, suçlanan, itham edildi, itham ediliyor, itham edilen, sorumlu tutuldu,
    sorumlu tutuluyor
condemn: kınadı, kınıyor, kınıyoruz, kınayan, lanetledi, eleştirdi, eleştiriyor, eleştiren,
    tepki gösterdi, protesto etti
passive: tarafından
charge: suçlama, suçlamalar, suçlamaları, suçlamalarını, suçlamalarına, suçlaması, suçlamasını,
    suçlamalarının, suçlamalarıyla, itham, ithamlar, ithamları, ithamlarını, ithamlarının, iftira,
    iftiralar, iftiraları, iftiralarını
claim: iddia, iddialar, iddiaları, iddialarını, iddialarının, iddialarına, iddiasını, iddiası,
    iddiasının, açıklama*, haber*, rapor*, ifade*
blame: sorumluluğu yükledi, suçu yükledi, sorumluluğunu yükledi, yükledi, yüklüyor
face: suçlamalarla karşı karşıya
guilty: sorumlu, sorumlusu, sorumludur, sorumlusudur, sorumlusunun, sorumlu olduğunu, suçlu, suçlusu,
    arkasında, parmağı, suç ortağı, faili, azmettiren
did: yalan söyledi, yalan söylüyor, aldattı, kandırdı, ihlal etti, ihlal ediyor, ihlal ettiğini, çiğnedi,
    çiğniyor, işgal etti, işgal ediyor, ilhak etti, bombaladı, bombalıyor, bombaladığını, katletti,
    katlediyor, katlettiğini, öldürdü, öldürüyor, öldürdüğünü, işkence yaptı, işkence yapıyor,
    işkence etti, kaçırdı, kaçırdığını, sürgün etti, çaldı, çalıyor, yağmaladı, manipüle etti,
    istikrarsızlaştırıyor, karıştı, karışıyor, müdahale etti, müdahale ettiğini, finanse etti,
    finanse ediyor, finanse ettiğini, silahlandırıyor, silahlandırdı, destekliyor, desteklediğini,
    baskı uyguladı, baskı uyguluyor, zulmediyor, ihanet etti, sabote etti, casusluk yaptı,
    şantaj yapıyor, işledi, işliyor, işlediğini, tehdit etti, tehdit ediyor, tehdit ettiğini, yok etti,
    yok ediyor, engelledi, engelliyor, saldırdı, saldırıyor, saldırdığını, vurdu, vurduğunu, kışkırttı,
    kışkırtıyor, zehirledi, kullandı, yürütüyor
crime: savaş suç*, suçları, suçlar, vahşet*, yalan*, dezenformasyon*, propaganda*, terör, baskı*,
    provokasyon*, ikiyüzlülü*, müdahale*, şantaj*, zulm*, ihlal*
act: soykırım*, işgal*, bombardıman*, cinayet*, katliam*, saldırı*, ilhak*, suikast*, abluka*
say: söyledi, söylüyor, dedi, belirtti, belirten, ifade etti, savundu, savunuyor, öne sürdü, açıkladı,
    vurguladı, iddia etti, iddia ediyor, kaydetti, ileri sürdü, nitelendirdi, niteledi, değerlendirdi,
    tanımladı, ekledi, yanıt verdi, söyleyen, bildirdi
according: göre
deny: reddeden, yalanladı, yalanlıyor, yalanlayan, inkâr etti, inkar etti, inkar ediyor
reject: reddetti, reddediyor, reddettiler, geri çevirdi, kabul etmedi
false: asılsız*, mesnetsiz*, temelsiz*, yalan, yalandır, iftira, iftiradır, uydurma*, gerçek dışı,
    gerçekdışı, gerçeği yansıtm*, doğru değil*, saçma*, hayal ürünü, dayanaksız*
against: karşı, yönelik, aleyhindeki, hakkındaki, hakkında
by: tarafından
on: üzerine
prep: için, ile, gibi, kadar, sonra, önce, birlikte
role: hükümet*, yönetim*, cumhurbaşkan*, başbakan*, bakan*, dışişleri, savunma, sözcü*, ordu*, asker*,
    güçler*, kuvvetler*, istihbarat*, yetkili*, rejim*, lider*, büyükelçi*, elçilik*, temsilci*,
    parlamento*, milletvekil*, başkan*, diplomat*, polis*, dış işleri, içişleri, devlet*, devrim, taraf*,
    medya*, uçak*, parti*, muhalefet*, iktidar*
article: bir, bu, şu, o, kendi, yeni, eski, tüm, bütün, ağır, sözde
and: ve, ile, ya da, veya
that: ki, olduğunu, olduğu
not: değil, asla, hiçbir
we: biz, bizi, bizim, ülkemiz*, ben
they: onlar, onları
mutual: birbirini, birbirlerini, karşılıklı
"""
