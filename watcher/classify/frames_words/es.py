"""Spanish words of accusing."""

CUES = """
accuse: acusó, acusa, acusan, acusaron, acusar, acusando, acusaba, ha acusado, han acusado, acusado a,
    acusamos, culpó, culpa a, culpan, culparon, culpar, culpando, ha culpado, responsabilizó,
    responsabiliza, responsabilizan, responsabilizaron, responsabilizar, responsabilizando,
    ha responsabilizado, señaló a, señala a, señalan a, imputó, imputa, reprochó, reprocha, reprochan,
    recriminó, inculpó, sospecha de, tachó, tildó, tacha, tilda, achacó, achaca
accused: acusado, acusada, acusados, acusadas, señalado, señalada, culpado, culpada, responsabilizado,
    responsabilizada, imputado
condemn: condenó, condena, condenan, condenaron, condenamos, condenar, repudió, repudia, repudian,
    denunció, denuncia, denuncian, denunciaron, denunciamos, criticó, critica, critican, criticaron,
    arremetió contra, arremete contra, cargó contra, carga contra, censuró
passive: es, son, fue, fueron, sido, ser, era, está, están, siendo
charge: acusación, acusaciones, señalamiento*, imputacion*, imputación, reproche*, alegacion*, calumnia*,
    infundio*, insinuacion*
claim: afirmacion*, afirmación, declaracion*, informe*, denuncia, denuncias, versión, versiones,
    informacion*, informaciones, palabras, rumor*, conclusiones
blame: atribuyó, atribuye, atribuyen, atribuyeron, echó la culpa, echa la culpa, echan la culpa,
    culpa recae, responsabilidad recae, recae, cargó la responsabilidad, descargó la culpa, culpa es,
    descarga la responsabilidad
face: enfrenta, afronta, recibió, es objeto
guilty: responsable*, está detrás, están detrás, estaba detrás, estuvo detrás, detrás de, culpable*,
    cómplice*, autor de, autores de, implicado*, implicada, artífice, tiene la culpa, tienen la culpa,
    instigador*, involucrad*
did: mintió, miente, mienten, mentido, engañó, engaña, engañan, violó, viola, violan, violado, vulneró,
    vulnera, vulnerado, invadió, invade, invaden, invadido, anexó, bombardeó, bombardea, bombardean,
    bombardeado, masacró, masacra, masacrado, asesinó, asesina, asesinan, asesinado, torturó, tortura,
    torturan, torturado, secuestró, secuestra, secuestran, secuestrado, robó, roba, roban, robado,
    saqueó, saquea, saquean, manipuló, manipula, manipulan, desestabiliza, desestabilizó, desestabilizan,
    interfiere, interfirió, se entromete, financia, financió, financian, arma, armó, reprime, reprimió,
    reprimido, reprimen, persigue, persiguió, perseguido, persiguen, traicionó, saboteó, sabotea, espió,
    espía, chantajea, conspira, conspiró, cometió, comete, cometen, cometido, amenazó, amenaza, amenazan,
    mató, mata, matan, matado, destruyó, destruye, destruido, bloqueó, bloquea, ocupa, ocupan, ocupó,
    atacó, ataca, atacan, atacado, incumplió, incumple, difunde, difundió, encarceló, encarcela,
    encarcelado, oculta, ocultó, provocó, promueve, protege, deportó, deporta, ampara, boicotea,
    pretende, agredió, agrede, asfixia, usurpó, envenenó, hackeó
crime: crimen, crímenes, atrocidad*, agresión, agresiones, mentira, mentiras, desinformación, propaganda,
    represión, barbarie, injerencia*, chantaje, hipocresía, terror, provocación, provocaciones,
    violaciones, intervencionismo, bloqueo, ciberataque*, espionaje, abuso*
act: genocidio, invasión, bombardeo*, asesinato*, masacre*, ocupación, anexión, persecución, tortura*,
    ataque*, deportacion*, secuestro*, ofensiva, golpe, matanza
say: dijo, dice, dicen, dijeron, afirmó, afirma, afirman, afirmaron, aseguró, asegura, aseguran, declaró,
    declara, sostuvo, sostiene, sostienen, señaló, señaló que, indicó, manifestó, agregó, añadió,
    denunció que, alegó, alega, considera, consideró, cree, llamó, calificó, califica, calificaron,
    califican, subrayó, respondió, replicó, escribió, advirtió, insistió, expresó, explicó, concluyó,
    anunció
according: según, de acuerdo con, a juicio de, en opinión de, en palabras de
deny: negó, niega, niegan, negaron, negar, desmintió, desmiente, desmienten, desmintieron, refutó,
    refuta, refutan
reject: rechazó, rechaza, rechazan, rechazaron, rechazar, rechazando, desestimó, desestima, repudió,
    descartó
false: infundad*, sin fundamento, sin sustento, falso*, falsa, falsas, mentira, mentiras, calumni*,
    difamatori*, fabricad*, invento*, inventad*, absurd*, ridícul*, patraña*, bulo*, montaje,
    carece* de fundamento, carecen de base, sin pruebas, tergiversad*, falacia*
against: contra, en contra de, en contra del, hacia, dirigidas a, hechas a
by: por, por parte de, por parte del, de parte de, formuladas por
on: a, al, sobre
of: de, del
prep: en, con, para, desde, entre, sin, tras, ante, durante, bajo, hasta, cerca de, apoyo a, según,
    gracias a, dentro de
role: gobierno*, presidente*, presidenta, ministro*, ministra, ministerio, primer, primera, canciller*,
    cancillería, exteriores, defensa, interior, portavoz, vocero*, vocera, ejército*, fuerzas, armadas,
    tropas, soldados, inteligencia, servicio*, secreto*, autoridades, régimen, líder*, dirigente*,
    embajador*, embajadora, embajada, delegación, representante*, parlamento, diputado*, senador*, jefe*,
    diplomacia, diplomátic*, marina, administración, funcionario*, hackers, agentes, mandatario*,
    dictadura, rebeldes, policía, estado, secretario*, general, medios, drones, misiles, aviones,
    empresa*, guerrilla, grupo, ejecutivo, oposición, congreso, fiscalía, asuntos, relaciones,
    comandante*, cártel*, prensa, parte, república
article: el, la, los, las, un, una, su, sus, este, esta, estos, estas, ese, esas, todo, toda, todos, lo,
    propio, actual, nuevo, nuevas, ex, falsas, graves, supuestas, reiteradas, mismo
and: y, e, así como, o, u, junto con, ni
that: que, de que, según las cuales, de haber
not: no, nunca, jamás, tampoco
we: nosotros, nos, nuestro*, nuestra*, yo
they: ellos, ellas
it: él, ella
mutual: mutuamente, entre sí, el uno al otro
content: de, por
which: que, quien, quienes
"""
