"""French words of accusing."""

CUES = """
accuse: accuse, accusent, accusait, accusaient, accusé, accusée, accusés, accusant, accuser, accusons,
    reproche, reprochent, reproché, reprochait, reprochant, incrimin*, soupçonne, soupçonnent,
    met en cause, mettent en cause, mis en cause, a mis en cause, ont mis en cause, pointe du doigt,
    pointé du doigt, pointent du doigt, impute, imputent, imputé, blâme, blâment
accused: accusé, accusée, accusés, accusées, soupçonné, soupçonnée, soupçonnés, mis en cause,
    mise en cause, incriminé, pointé du doigt, pointée du doigt, tenu pour responsable,
    tenue pour responsable
condemn: condamne, condamnent, condamné, condamnons, condamnant, dénonce, dénoncent, dénoncé, dénonçons,
    dénonçant, fustige, fustigent, fustigé, critique, critiquent, critiqué, épingle, épinglé,
    s'en prend à, s'en est pris à, s'en est prise à, s'en sont pris à
passive: est, sont, était, étaient, été, être, fut
charge: accusation, accusations, allégation*, reproche, reproches, insinuation*, calomnie*,
    mises en cause, mise en cause, imputations, griefs
claim: affirmation*, déclaration*, rapport*, propos, information, informations, conclusions, thèse*, rumeur*
blame: rejeté la responsabilité, rejette la responsabilité, rejettent la responsabilité, rejeté la faute,
    rejette la faute, rejeter la faute, fait porter la responsabilité, fait porter, font porter,
    attribue, attribuent, attribué, attribué la responsabilité, impute la responsabilité,
    imputé la responsabilité, responsabilité incombe, responsabilité en incombe, incombe, incombent
face: fait face à, font face à, essuie, visé par, visée par, sous le feu, fait l'objet
guilty: responsable*, est derrière, sont derrière, était derrière, être derrière, derrière, coupable*,
    complice*, à l'origine, porte la responsabilité, portent la responsabilité,
    porte une lourde responsabilité, impliqué*, auteur, auteurs, instigat*, commanditaire*
did: menti, mentent, ment, trompé, trompe, trompent, violé, viole, violent, violant, bafoué, bafoue,
    bafouent, envahi, envahit, envahissent, annexé, annexe, bombardé, bombarde, bombardent, massacré,
    massacre, massacrent, assassiné, assassine, assassinent, torturé, torture, torturent, déporté,
    déporte, déportent, pillé, pille, pillent, manipulé, manipule, manipulent, instrumentalise,
    instrumentalisent, instrumentalisé, déstabilis*, s'ingère, s'immisce, s'ingérer, financé, finance,
    financent, arme, arment, armé, réprimé, réprime, répriment, persécuté, persécute, trahi, trahit,
    saboté, sabote, espionné, espionne, orchestré, fomenté, attisé, attise, attisent, affame, affamé,
    emprisonné, emprisonne, attaqué, attaque, attaquent, empoisonné, commis, commet, commettent,
    commettre, menacé, menace, menacent, tué, tue, tuent, détruit, détruisent, bloqué, bloque, bloquent,
    occupe, occupé, enlevé, kidnappé, volé, vole, soutient, soutiennent, enfreint, provoqué, provoque,
    piraté, abrite, exploite, sème
crime: crime*, atrocité*, agression*, mensonge*, désinformation, propagande, répression, barbarie,
    ingérence*, chantage, hypocrisie, exaction*, violation*, terreur, provocation*, cyberattaque*,
    espionnage
act: génocid*, invasion, bombardement*, meurtre*, assassinat*, massacre*, occupation, annexion,
    persécution*, torture*, frappe*, attaque*, déportation*, blocus, enlèvement*, raid*, offensive
say: dit, disent, déclaré, déclare, déclarent, affirme, affirment, affirmé, affirmant, estime, estiment,
    estimé, assure, assurent, assuré, soutient que, soutenu que, prétend, prétendent, prétendu, ajouté,
    indiqué, annoncé, expliqué, juge, jugé, qualifie, qualifient, qualifié, considère, considèrent,
    considéré, tient, tiennent, accuse que, martelé, souligné, rappelé, écrit, dénoncé que, répondu,
    rétorqué, répliqué, assène, fait savoir, a lancé, conclu
according: selon, d'après, aux yeux de, de l'avis de, pour sa part selon
deny: dément, démentent, démenti, démentant, nie, nient, nié, niant, nier, réfute, réfutent, réfuté,
    réfutant, conteste, contestent, contesté, balaie
reject: rejette, rejettent, rejeté, rejetant, rejetée, balayé, récuse, récusé, récusent
false: infondé*, sans fondement, dénué* de fondement, dénuées de tout fondement, mensong*, faux, fausse,
    fausses, calomni*, fabriqu*, inventé*, de toutes pièces, fallacieu*, absurde*, ridicule*, grotesque*,
    infox, fantaisiste*, erroné*, diffamatoire*, gratuites, contre-vérité*, montage, intox
against: contre, à l'encontre de, à l'encontre du, à l'encontre des, à l'égard de, envers, visant, visant à
by: par, de la part de, de la part du, de la part des, émanant de
on: sur, à, au, aux
of: de, d, du, des
prep: en, dans, avec, pour, chez, vers, entre, après, avant, sans, sous, près de, malgré, depuis,
    grâce à, parmi, face à, soutien à, soutien au, hors de
role: gouvernement*, président*, ministre*, ministère*, premier, première, affaires étrangères, affaires,
    étrangères, défense, intérieur, porte-parole, porte, parole, armée*, militaire*, forces, troupes,
    soldats, renseignement*, service*, secrets, autorités, régime, dirigeant*, dirigeants, ambassadeur*,
    ambassadrice, ambassade, délégation, représentant*, représentation, parlement, député*, sénateur*,
    chancelier, chancelière, chef, cheffe, diplomat*, diplomatie, marine, administration, responsables,
    hackers, pirates, agents, pouvoir, junte, rebelles, exécutif, opposition, police, état, roi, émir,
    secrétaire, d'état, général, médias, drones, missiles, navires, avions, entreprise*, société, groupe,
    milice*, partie, côté, présidence, parquet, justice, mercenaires, voisin, presse
article: le, la, les, l, un, une, son, sa, ses, leur, leurs, ce, cette, ces, tout, toute, tous, propre,
    actuel, nouveau, nouvelles, ancien, ancienne, certains, plusieurs, même
and: et, ainsi que, ou, ni, avec, comme
that: que, qu, selon lesquelles, selon laquelle, d'avoir
not: ne, n, jamais, pas, aucun, aucune
we: nous, notre, nos, je, j
they: ils, elles
it: il, elle, lui, celui-ci, celle-ci, ce dernier
mutual: mutuellement, l'un l'autre, réciproquement, s'accusent, se rejettent
content: de, d, pour
which: que, qu, laquelle, lequel
"""
