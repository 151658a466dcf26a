"""German words of accusing."""

CUES = """
accuse: beschuldigt, beschuldigte, beschuldigten, beschuldigen, bezichtigt, bezichtigte, bezichtigen,
    wirft, werfen, warf, warfen, vorwirft, vorwarf, vorgeworfen, vorzuwerfen, macht, machen, machte,
    machten, verantwortlich gemacht, verantwortlich macht, verantwortlich machte, gab, gibt, geben,
    gaben, lastet, lasten, lastete, lasteten, angelastet, verdächtigt, verdächtigte, klagt, klagte,
    anklagt, zeiht, unterstellt, unterstellte, unterstellen
accused: beschuldigt, bezichtigt, vorgeworfen, verdächtigt, angeklagt, verantwortlich gemacht,
    angelastet, kritisiert, verurteilt
condemn: verurteilt, verurteilte, verurteilten, verurteilen, kritisiert, kritisierte, kritisierten,
    kritisieren, rügt, rügte, prangert, prangerte, prangern, geißelt, geißelte, attackiert, attackierte,
    anprangerte
passive: wird, werden, wurde, wurden, worden, sieht sich, steht
charge: Vorwurf, Vorwürfe, Vorwürfen, Vorwurfs, Anschuldigung*, Beschuldigung*, Schuldzuweisung*,
    Unterstellung*, Anklage*, Bezichtigung*, Verleumdung*, Kritik
claim: Behauptung*, Bericht*, Aussage*, Darstellung*, Erklärung*, Meldung*, Äußerung*, Erkenntniss*
blame: schob, schiebt, schieben, schoben, Schuld trage, Schuld liegt, Verantwortung liegt, Schuld trägt,
    liegt bei, sieht die Schuld, sieht die Verantwortung, zugeschoben
face: sieht sich, steht in der Kritik
guilty: verantwortlich, schuld, schuldig, steckt hinter, stecken hinter, steckte hinter, steckt, stecken,
    steckte, steckten, steht hinter, stehen hinter, steht, stehe, stecke, Drahtzieher*, Urheber*,
    Verantwortung trägt, trägt die Verantwortung, tragen die Verantwortung, trage die Verantwortung,
    trägt Verantwortung, trägt die Schuld, trage die Schuld, tragen die Schuld, mitschuldig, Komplize*,
    beteiligt, verwickelt
did: lügt, lügen, log, gelogen, belogen, täuscht, getäuscht, täuschte, verletzt, verletzte, verletzten,
    verletze, gebrochen, bricht, brach, missachtet, missachtete, überfallen, überfiel, annektiert,
    annektierte, bombardiert, bombardierte, bombardieren, bombardierten, beschießt, beschossen, beschoss,
    massakriert, massakrierte, ermordet, ermordete, ermorden, ermordeten, foltert, folterte, foltern,
    gefoltert, folterten, entführt, entführte, entführen, entführten, verschleppt, verschleppte,
    verschleppen, deportiert, deportierte, gestohlen, stiehlt, stahl, manipuliert, manipulierte,
    destabilisiert, destabilisieren, mischt sich, mischte sich, einmischt, finanziert, finanzierte,
    finanzieren, bewaffnet, bewaffnete, unterdrückt, unterdrückte, unterdrücken, verfolgt, verraten,
    sabotiert, sabotierte, sabotieren, spioniert, spionierte, ausspioniert, erpresst, erpresste,
    aushungert, angegriffen, greift, griff, griffen, greifen, vergiftet, begeht, beging, begehen,
    begangen, begingen, bedroht, bedrohte, bedrohen, droht, drohte, getötet, tötet, tötete, töteten,
    zerstört, zerstörte, zerstören, zerstörten, besetzt, besetzte, hält besetzt, gesprengt, sprengte,
    blockiert, blockierte, terrorisiert, verbreitet, verbreitete, verbreiten, provoziert, provozierte,
    hetzt, schürt, schürte, instrumentalisiert, missbraucht, missbrauchte, führt Krieg, hungert,
    inhaftiert, inhaftierte, verschleiert, beherbergt, liefert, gehackt, hackte, stört, störte,
    abgeschossen, entfesselt, untergräbt
crime: Kriegsverbrechen, Verbrechen, Gräuel*, Lüge, Lügen, Desinformation*, Propaganda, Repression*,
    Aggression*, Angriffskrieg*, Einmischung*, Erpressung*, Heuchelei, Terror, Spionage*, Sabotage*,
    Cyberangriff*, Provokation*, Verletzung*, Verstoß, Verstöße, Menschenrechtsverletzung*
act: Völkermord*, Invasion, Überfall*, Angriff*, Bombardierung*, Beschuss, Mord*, Ermordung, Massaker,
    Besetzung, Besatzung, Annexion, Verfolgung, Folter, Deportation*, Blockade, Entführung*, Anschlag*,
    Verschleppung
say: sagt, sagte, sagten, sagen, erklärt, erklärte, erklärten, erklären, behauptet, behauptete,
    behaupteten, behaupten, meint, meinte, betont, betonte, teilte, berichtet, berichtete, nannte, nennt,
    nannten, nennen, bezeichnet, bezeichnete, bezeichneten, bezeichnen, hält, halten, hielt, sieht,
    sehen, schrieb, ergänzte, fügte, antwortete, glaubt, ist überzeugt, versicherte, warnte,
    stellte klar
according: laut, nach Angaben, Angaben zufolge, nach Ansicht, nach Überzeugung, nach Darstellung,
    zufolge, nach Einschätzung, nach Meinung
deny: bestreitet, bestritt, bestreiten, bestritten, dementiert, dementierte, dementierten, dementieren,
    leugnet, leugnete, leugnen, widerspricht, widersprach
reject: weist, wies, wiesen, weisen, zurückgewiesen, zurückwies, zurückweist, verwahrt, verwahrte,
    verwirft, tat ab, lehnt, lehnte
false: haltlos*, unbegründet*, grundlos*, aus der Luft gegriffen, Lüge, Lügen, gelogen, erlogen,
    erfunden*, verleumd*, falsch*, unwahr*, absurd*, frei erfunden, Erfindung*, Unsinn, Fake News,
    fabriziert*, lächerlich*, jeder Grundlage, entbehr*, Falschmeldung*, Falschbehauptung*, Märchen,
    abwegig*, nicht wahr
against: gegen, gegenüber, an die Adresse
by: von, durch, seitens, vom, aus
on: auf, bei, an
of: des, der
prep: in, im, mit, für, nach, zu, zum, zur, ab, zwischen, vor, hinter, ohne, über, unter, neben, seit,
    trotz, während, wegen, um, außerhalb
role: Regierung*, Präsident*, Minister*, Ministerium*, Ministerpräsident*, Außenminister*,
    Außenministerium*, Verteidigungsminister*, Verteidigungsministerium*, Innenminister*, Sprecher*,
    Armee*, Militär*, Streitkräfte*, Truppen, Soldaten, Geheimdienst*, Nachrichtendienst*, Behörden,
    Regime*, Führung, Staatschef*, Regierungschef*, Botschafter*, Botschaft, Delegation, Vertreter*,
    Parlament*, Abgeordnete*, Kanzler*, Bundeskanzler*, Bundespräsident*, Diplomat*, Marine,
    Staatsmedien, Medien, Hacker*, Agenten, Machthaber*, Staatspräsident*, Kampfflugzeuge, Drohnen,
    Raketen, Politiker*, Seite, Außenamt*, Rebellen, Milizen, Miliz, Junta, Konzern*, Firma,
    Bürgermeister*, Polizei, Justiz, Opposition, Kreise*
article: die, den, dem, das, ein, eine, einen, einem, seine, seinen, ihre, ihren, ihr, dieser, diese,
    diesen, neue, neuen, alle, allen, sogenannte*, ehemalige*, frühere*, erneut*, angebliche*, schwere*,
    scharfe*, der
and: und, sowie, oder, noch, gemeinsam mit, beziehungsweise
that: dass, wonach, ob, für
not: nicht, nie, niemals, kein, keine, keinen, weder
we: wir, uns, unser*, ich
they: ihnen
it: er, sie, ihm, es
mutual: gegenseitig, einander, wechselseitig
hold: hält, halten, hielt
"""
