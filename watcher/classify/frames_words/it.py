"""Italian words of accusing."""

CUES = """
accuse: accusa, accusano, accusato, accusò, accusarono, accusando, accusare, ha accusato, hanno accusato,
    accusava, incolpa, incolpano, incolpato, incolpando, imputa, imputano, imputato a, rimprovera,
    rimproverano, rimproverato, punta il dito contro, puntato il dito contro, puntano il dito contro,
    attacca, addita, sospetta, ritiene responsabile
accused: accusato, accusata, accusati, accusate, incolpato, incolpata, sospettato, sospettata, indicato,
    additato
condemn: condanna, condannano, condannato, condanniamo, denuncia, denunciano, denunciato, critica,
    criticano, criticato, stigmatizza, biasima
passive: è, sono, era, stato, stata, stati, viene, venne, essere, erano
charge: accuse, accusa, imputazion*, insinuazion*, calunni*, addebit*
claim: affermazion*, dichiarazion*, rapporto, rapporti, notizia, notizie, versione, voci, parole, tesi
blame: attribuisce, attribuiscono, attribuito, attribuito la responsabilità, dato la colpa, dà la colpa,
    danno la colpa, scarica la responsabilità, scaricato la colpa, responsabilità ricade, colpa ricade,
    ricade, addossa, addossato
face: deve rispondere, affronta, è oggetto
guilty: responsabil*, è dietro, sono dietro, c'è, dietro, colpevol*, complic*, autore, autori, artefice,
    mandante, mandanti, coinvolt*, ha la colpa, porta la responsabilità
did: mentito, mente, mentono, ingannato, inganna, violato, viola, violano, invaso, invade, invadono,
    annesso, bombardato, bombarda, bombardano, massacrato, massacra, assassinato, assassina, torturato,
    tortura, torturano, rapito, rapisce, deportato, deporta, deportano, rubato, ruba, rubano,
    saccheggiato, manipolato, manipola, manipolano, destabilizza, destabilizzano, interferisce,
    interferito, interferiscono, finanzia, finanziano, finanziato, arma, armano, armato, represso,
    reprime, reprimono, perseguita, perseguitato, tradito, sabotato, sabota, spiato, spia, ricatta,
    ricattato, commesso, commette, commettono, minacciato, minaccia, minacciano, ucciso, uccide,
    uccidono, distrutto, distrugge, bloccato, blocca, occupa, occupato, attaccato, attaccano, avvelenato,
    diffonde, diffonde disinformazione, incarcerato, incarcera, provocato, provoca, fomenta,
    sostiene il terrorismo, affama, nasconde
crime: crimine, crimini, atrocità, aggressione, menzogn*, bugie, disinformazione, propaganda,
    repressione, barbarie, ingerenz*, ricatto, ipocrisia, terrore, provocazion*, violazion*,
    interferenz*, spionaggio
act: genocidio, invasione, bombardament*, assassinio, omicidio, massacr*, occupazione, annessione,
    persecuzione, tortur*, attacc*, deportazion*, rapiment*, raid, offensiva, blocco
say: detto, dice, dicono, dichiarato, dichiara, afferma, affermano, affermato, sostiene, sostengono,
    sostenuto, ha aggiunto, aggiunto, ribadito, sottolineato, ritiene, ritengono, definito, definisce,
    definiscono, bollato, bolla, giudica, spiegato, commentato, risposto, replicato, replica, scritto,
    secondo cui, assicura, avvertito
according: secondo, a detta di, a giudizio di
deny: nega, negano, negato, ha negato, smentisce, smentito, smentiscono, contesta, confuta
reject: respinge, respinto, respingono, respinse, rigetta, rigettato, rigettano
false: infondat*, prive di fondamento, privo di fondamento, prive di ogni fondamento,
    priva di fondamento, fals*, menzogn*, bugia, bugie, calunni*, inventat*, invenzion*, fabbricat*,
    assurd*, ridicol*, montatura, senza fondamento, diffamatori*, fake news, bufala
against: contro, nei confronti di, nei confronti del, nei confronti della, verso, rivolte a, ai danni di
by: da, dal, dalla, dai, dagli, dalle, dall, da parte di, da parte del, da parte della
on: a, al, alla, allo, ai, alle, su, sul, sulla, all
of: di, del, della, dello, dei, degli, delle, dell, d
prep: in, con, per, nel, nella, nell, nei, tra, fra, dopo, prima, sotto, senza, presso, durante,
    sostegno a, grazie a, oltre
role: govern*, president*, presidente, ministr*, ministero, premier, primo, esteri, difesa, interno,
    portavoce, esercito, militar*, forze, armate, truppe, soldati, intelligence, serviz*, segreti,
    autorità, regime, leader, ambasciat*, ambasciatore, delegazione, rappresentant*, parlamento,
    deputat*, senator*, cancelliere, capo, diplomazia, diplomatic*, marina, amministrazione, hacker,
    agenti, leadership, ribelli, polizia, stato, segretario, generale, media, droni, missili, aerei,
    azienda, gruppo, esecutivo, opposizione, milizi*, parte, degli affari
article: il, lo, la, i, gli, le, l, un, uno, una, suo, sua, suoi, sue, questo, questa, queste, questi,
    tutto, tutta, proprio, attuale, nuovo, nuove, ex, gravi
and: e, ed, nonché, o, insieme a, né
that: che, di aver, di avere
not: non, mai, né
we: noi, ci, nostro, nostra, nostri, io
they: loro, essi
it: egli, lui, lei
mutual: a vicenda, reciprocamente, l'un l'altro
content: di, per
which: che, cui
"""
