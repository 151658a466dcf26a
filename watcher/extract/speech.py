"""Verbs and words that report speech, in the languages of our sources; held against text in lower case."""

from watcher.extract.phrases import one_of

SAID = one_of(
    r"""
    \b(?:said|says|stated|told|added|noted|stressed|underlined|emphasi[sz]ed|declared|explained|replied|
    answered|
    responded|commented|insisted|wrote|reiterated|remarked|pointed out|went on to say|
    сказала?|заявила?|сообщила?|отметила?|подчеркнула?|добавила?|ответила?|пояснила?|прокомментировала?|
    написала?|
    сказа(?:в|ла)|заяви(?:в|ла)|зазначи(?:в|ла)|наголоси(?:в|ла)|повідоми(?:в|ла)|дода(?:в|ла)|
    підкресли(?:в|ла)|поясни(?:в|ла)|відпові(?:в|ла)|написа(?:в|ла)|
    sagte?|erklärte?|betonte?|unterstrich|kommentierte|äußerte|antwortete|ergänzte|
    a (?:déclaré|dit|affirmé|indiqué|souligné|ajouté|précisé|estimé|répondu|rappelé|expliqué)|
    dijo|declaró|afirmó|señaló|añadió|subrayó|indicó|explicó|respondió|aseguró|manifestó|
    ha (?:detto|dichiarato|affermato|aggiunto|sottolineato|spiegato|dicho|declarado|afirmado|señalado|añadido|
    subrayado|indicado|explicado|asegurado|manifestado|recordado)|
    disse|declarou|afirmou|acrescentou|sublinhou|explicou|
    powiedziała?|oświadczyła?|podkreśliła?|dodała?|stwierdziła?|zaznaczyła?|przekazała?|
    dedi|söyledi|belirtti|vurguladı|ifade etti|açıkladı|
    řekla?|uvedla?|prohlásila?|dodala?|zei|zegt|verklaarde|benadrukte|sade|säger|sa|sier|uttalte|udtalte|
    siger|sagde|
    sanoi|totesi|mondta|közölte|hangsúlyozta|nyilatkozta|a (?:spus|declarat|afirmat|subliniat|precizat)|
    каза|заяви|
    посочи|подчерта|rekao|rekla|izjavi(?:o|la)|istaka(?:o|la)|δήλωσε|τόνισε|είπε|ανέφερε|υπογράμμισε|
    σημείωσε|πρόσθεσε)\b
    """
)
"""Verbs that report speech."""
CLAIMED = one_of(
    r"""
    \b(?:called|calls|rejected|denied|dismissed|described|warned|condemned|accused|urged|argued|claimed|
    announced|
    acknowledged|conceded|cautioned|vowed|pledged|observed|maintained|testified|confirmed|recalled|
    concluded|continued|tweeted|posted|asked|назвала?|обвинила?|отвергла?|опровергла?|
    назва(?:в|ла)|звинувати(?:в|ла)|спростува(?:в|ла)|указала?|напомнила?|
    уточнила?|рассказала?|предупредила?|розпові(?:в|ла)|уточни(?:в|ла)|нагада(?:в|ла)|
    nannte|warnte|wies|verurteilte|kritisierte|forderte|meinte|mahnte|versicherte|bekräftigte|urteilte|
    a (?:qualifié|rejeté|dénoncé|averti|assuré|martelé|insisté|poursuivi|annoncé|confirmé|noté|conclu|réagi)|
    calificó|rechazó|advirtió|insistió|sostuvo|agregó|expresó|recordó|destacó|apuntó|reiteró|anunció|comentó|
    ha (?:avvertito|ribadito|precisato|osservato|commentato|annunciato|confermato|ricordato)|
    garantiu|referiu|considerou|reiterou|alertou|ressaltou|destacou|informou|comentou|
    oceniła?|poinformowała?|zapewniła?|zapowiedziała?|wyjaśniła?|napisała?|nazwała?|odrzuciła?)\b
    """
)
"""Verbs that report speech only where something stands in quotation marks."""
ACCORDING = one_of(
    r"""
    \b(?:according to|in the words of|laut|nach (?:angaben|den worten|worten) von|selon|d['’]après|según|
    secondo|
    segundo|volgens|enligt|ifølge|как (?:отметил|заявил|сказал|сообщил|подчеркнул|пояснил)а?|
    як (?:зазначи|сказа|заяви|повідоми|наголоси)(?:в|ла))\b
    """
)
"""What stands before a speaker and leaves the name as it is."""
SAID_LAST = one_of(r"belirtti|söyledi|vurguladı|ifade etti|açıkladı|dedi")
"""Those of the verbs that close a sentence whose subject opens it."""
