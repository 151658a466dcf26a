"""The third set, longer and plainer in style, written after the second was mended and before it was read."""

from tests.classify.accusing_sentences import sentences

THIRD = sentences("""
en | Finland>Russia | Helsinki is accusing Moscow of steering migrants towards its border crossings.
en | China>United_States | Beijing's ambassador said that Washington was to blame for the arms race.
en | Sudan>United_Arab_Emirates | Khartoum has repeatedly accused the Emirates of arming the rebels.
en | ?>Venezuela! | Venezuela flatly denies that its soldiers crossed the river.
en | South_Korea>North_Korea | Seoul condemned North Korea's launch of three missiles as a grave provocation.
en | Estonia>Russia | The cable was cut by Russia, according to Estonian officials.
en | Armenia>Azerbaijan | Yerevan and Baku have met, but Armenia still blames Azerbaijan for the killings.
en | ?>Hezbollah | Hezbollah has murdered civilians and hidden rockets in schools.
en | Hungary>Ukraine | Hungary's foreign ministry accused Ukraine of cutting off its oil.
en | Iran>Israel | Iran's accusation that Israel poisoned the well remains unproven.
en | ?>Turkey! | Ankara dismissed the accusations as nonsense.
en | Georgia>Russia | Georgia, whose coast was shelled, holds Russia responsible.
en |  | France and Germany will supply Ukraine with air defence against drones.
ru | Latvia>Belarus | Рига обвинила Минск в гибридной атаке на границу.
ru | ?>United_States | Соединённые Штаты продолжают вмешиваться во внутренние дела других стран.
ru | Sergey_Lavrov>European_Union | Лавров обвинил Евросоюз в двойных стандартах.
ru | Iran>Israel! | Израиль назвал обвинения Ирана ложью.
ru | ?>Ukraine | Киев несёт полную ответственность за гибель мирных жителей.
ru | Azerbaijan>Armenia | По данным Баку, армянские войска обстреляли посёлок.
uk | Ukraine>Hungary | Київ звинуватив Угорщину у шантажі.
uk | ?>Alexander_Lukashenko | Режим Лукашенка катує політичних в'язнів.
uk | Dmytro_Kuleba>Russia | Кулеба сказав, що Росія винна у голоді.
fr | Niger>France | Niamey a accusé la France de vouloir déstabiliser le pays.
fr | Tunisia>Italy! | L'Italie dément les accusations de Tunis.
fr | ?>China | Pékin est responsable de la répression au Tibet.
fr | Lebanon>Israel | Le premier ministre libanais a accusé Israël d'avoir violé la trêve.
fr | United_States>Venezuela | Les États-Unis reprochent à Caracas de protéger les trafiquants.
de | Lithuania>China | Litauen wirft China wirtschaftliche Erpressung vor.
de | Serbia>Kosovo | Belgrad macht den Kosovo für die Gewalt im Norden verantwortlich.
de | ?>Russia! | Der Kreml bestreitet, den Oppositionellen vergiftet zu haben.
de | Annalena_Baerbock>Russia | Baerbock sagte, Russland verletze das Völkerrecht.
de | India>Pakistan | Pakistan wird von Indien beschuldigt, Terroristen zu finanzieren.
es | Ecuador>Mexico | Quito acusó a México de proteger a un prófugo.
es | Chile>Venezuela | El canciller chileno afirmó que Venezuela está detrás del asesinato.
es | ?>Nicaragua | El régimen de Managua encarcela a periodistas.
es | Peru>Colombia! | Bogotá desmintió las acusaciones de Perú.
es | Spain>Russia | España culpa a Rusia del ciberataque contra sus hospitales.
pl | Poland>Russia | Warszawa obarczyła Rosję odpowiedzialnością za eksplozję.
pl | Germany>China | Niemcy oskarżają Chiny o szpiegostwo.
pl | Ukraine>Hungary! | Węgry odrzuciły zarzuty Kijowa.
tr | Iran>Israel | İran, İsrail'i nükleer tesisine saldırmakla suçladı.
tr | Russia>Ukraine | Moskova saldırıdan Kiev'i sorumlu tuttu.
tr | Syria>Turkey! | Türkiye, Suriye'nin suçlamalarını reddetti.
ar | Yemen>Houthis | اتهمت الحكومة اليمنية الحوثيين بخرق الهدنة.
ar | ?>Iran! | نفت طهران ضلوعها في الهجوم.
ar | Turkey>Israel | أدانت تركيا العدوان الإسرائيلي على لبنان.
zh | ?>Japan | 日本政府掩盖事实，欺骗国际社会。
zh | Ukraine>Russia | 乌克兰指控俄罗斯绑架儿童。
zh | Iran>United_States | 伊朗认为美国应对袭击负责。
zh | Britain>Russia! | 俄罗斯否认英国的指控。
it | France>Azerbaijan | Parigi accusa l'Azerbaigian di fomentare le rivolte in Nuova Caledonia.
it | ?>Egypt | L'Egitto ha torturato e ucciso il ricercatore.
it | Ukraine>Russia! | Mosca smentisce le accuse di Kiev.
""")
