"""The second set of sentences, written after frames knew the first and before they saw any of these."""

from tests.classify.accusing_sentences import sentences

SECOND = sentences("""
en | Lithuania>Belarus | Vilnius has accused Minsk of sending smugglers' balloons over its airport.
en | Iran>Israel Iran>United_States | Tehran holds Israel and the United States responsible for the killing.
en | ?>Wagner_Group | Wagner fighters executed dozens of farmers, survivors told the commission.
en | India>Pakistan! | Pakistan dismissed India's allegations of cross-border shelling as far-fetched.
en | Sergey_Lavrov>Ukraine | Foreign Minister Sergey Lavrov alleged that Kyiv had mined the harbour.
en | ?>Rwanda! | Rwanda says it has no troops in the east and calls the report a fabrication.
en | European_Union>China | The European Commission blamed China for flooding the market with cheap steel.
en | Serbia>Kosovo | Kosovo has been accused by Belgrade of provoking the clashes.
en | ?>Syria | It was the Syrian army that used chlorine against the town.
en | ?>Iran | Responsibility for the hijacking lies with Tehran.
en | Philippines>China | China's coast guard rammed our boats, Manila said, accusing Beijing of aggression.
en |  | The minister thanked Poland for its help and offered condolences to Israel after the attack.
en | ?>North_Korea | North Korea is once again violating the resolutions of the Council.
en | Ukraine>Russia! | The Kremlin's spokesman called Ukraine's claims about the hospital a lie.
ru | Poland>Belarus | Варшава обвиняет Минск в организации миграционного кризиса.
ru | Armenia>Azerbaijan | Азербайджан был обвинён Арменией в нарушении перемирия.
ru | United_States>Russia! | Москва отвергает обвинения США во вмешательстве в выборы.
ru | Dmitry_Peskov>The_West | По словам Пескова, Запад разжигает конфликт.
ru | ?>Israel | Израиль нарушил международное право, нанеся удар по посольству.
ru | Russia>Ukraine | МИД России возложил вину за теракт на украинские спецслужбы.
ru | Vladimir_Putin>NATO | Путин упрекнул НАТО в нежелании слушать.
ru |  | Президент Турции посетил Россию и обсудил помощь Сирии.
uk | Poland>Russia | Польща звинувачує Росію у кібератаках на залізницю.
uk | ?>Russia | Російські війська обстріляли лікарню в Херсоні.
uk | Russia>Ukraine! | Звинувачення Кремля проти України є вигадкою.
uk | European_Union>Russia | Євросоюз поклав на Москву відповідальність за зрив угоди.
fr | Algeria>France | Alger accuse Paris d'ingérence dans ses affaires.
fr | Rwanda>DR_Congo! | La RDC rejette en bloc les allégations de Kigali.
fr | Emmanuel_Macron>Russia | Selon Emmanuel Macron, la Russie est responsable de la famine.
fr | ?>Israel | L'armée israélienne a bombardé un hôpital.
fr | Armenia>Azerbaijan | Erevan dénonce l'agression de l'Azerbaïdjan.
fr | Mali>France | Bamako reproche à la France d'armer des groupes terroristes.
fr |  | Le président a exprimé son soutien à l'Ukraine et à la Moldavie.
de | Israel>Iran | Israel beschuldigt den Iran, Raketen zu liefern.
de | Ukraine>Russia | Nach Angaben Kiews hat Russland den Staudamm gesprengt.
de | Iran>Germany! | Berlin bezeichnete die Behauptungen Teherans als frei erfunden.
de | Turkey>Greece | Griechenland wird von der Türkei vorgeworfen, die Inseln zu militarisieren.
de | Poland>Belarus | Der polnische Ministerpräsident gab Belarus die Schuld an der Krise.
de | ?>China | China unterdrückt die Uiguren und bedroht seine Nachbarn.
es | Argentina>Nicolás_Maduro | El gobierno argentino acusa a Maduro de secuestrar a un gendarme.
es | Nicolás_Maduro>Colombia | Maduro responsabilizó a Bogotá del ataque.
es | United_States>Cuba! | La Habana rechazó las acusaciones de Washington sobre la base de espionaje.
es | ?>Russia | Rusia cometió crímenes de guerra en Bucha.
es | Guyana>Venezuela | Guyana denunció la agresión de Venezuela en el Esequibo.
es | ?>Israel | Israel es culpable de genocidio.
pl | Lithuania>Belarus | Litwa zarzuca Białorusi wysyłanie migrantów.
pl | Donald_Tusk>Russia | Premier Tusk stwierdził, że za sabotażem stoi Rosja.
pl | Poland>Russia! | Moskwa zaprzecza oskarżeniom Warszawy.
pl | ?>Russia | Rosyjskie wojska zbombardowały szpital.
tr | Recep_Tayyip_Erdoğan>Israel | Erdoğan, İsrail'in soykırım yaptığını söyledi.
tr | Armenia>Azerbaijan | Ermenistan, Azerbaycan'ı ateşkesi ihlal etmekle itham etti.
tr | ?>Greece | Yunanistan mültecilere işkence yapıyor.
ar | Egypt>Ethiopia | اتهمت القاهرة إثيوبيا بخرق الاتفاق.
ar | ?>Israel | ارتكبت إسرائيل جرائم حرب في غزة.
ar | Morocco>Algeria! | رفضت الجزائر اتهامات المغرب.
ar | Lebanon>Israel | قال الرئيس اللبناني إن إسرائيل تنتهك وقف إطلاق النار.
zh | United_States>China! | 中方驳斥美方的指控，称其为谎言。
zh | Russia>Ukraine | 俄罗斯国防部指责乌克兰袭击核电站。
zh | Philippines>China | 菲律宾称中国船只撞击了其补给船，指责中方侵犯主权。
it | Ukraine>Russia | Kiev ha accusato la Russia di aver rapito bambini.
it | ?>Israel | Israele ha violato la tregua.
it | Iran>Israel | Teheran attribuisce a Israele la responsabilità dell'attentato.
""")
