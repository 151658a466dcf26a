"""English words of accusing."""

CUES = """
accuse: accuse, accuses, accused, accusing, blame, blames, blamed, blaming, implicate*,
    point the finger at, points the finger at, pointed the finger at, pointing the finger at,
    pointed a finger at, points a finger at, pin the blame on, suspects, taking aim at, took aim at,
    called out, calls out
accused: accused, blamed, implicated, indicted, suspected, criticised, criticized, condemned, denounced
condemn: condemn, condemns, condemned, condemning, denounce, denounces, denounced, denouncing,
    criticise*, criticize*, slam, slams, slammed, lambast*, castigat*, rebuk*, decried, decries,
    deplore*, blasted, blasts, lashed out at, hit out at, hits out at, lashes out at
passive: is, are, was, were, been, being, be, stands, stand, stood, got, gets
charge: accusation*, allegation*, charges, recrimination*, insinuation*, slander*, smear*, complaint*
claim: claim, claims, report, reports, statement*, assertion*, suggestion*, story, stories, rumour*,
    rumor*, narrative*, notion, idea, findings, remarks, finding
blame: was put on, was placed on, was laid on, was pinned on, is put on, put squarely on, put the blame,
    puts the blame, putting the blame, place the blame, placed the blame, lay the blame, laid the blame,
    lays the blame, places the blame, pinned the blame, the blame lies, blame lies, blame rests,
    responsibility lies, responsibility rests, attributed, attributes, put responsibility,
    placed responsibility, puts responsibility, shifted the blame, shifts the blame, heaped blame
face: faces, facing, faced, face, drew, draws, is under, came under, met with, has been met with
guilty: lies with, lay with, lie with, rests with, falls squarely on, responsible for, responsible,
    is behind, are behind, was behind, were behind, being behind, been behind, stood behind,
    stands behind, to blame, guilty, culprit, bears responsibility, bear responsibility, bears the blame,
    bore responsibility, complicit, at fault, accountable, involved in, had a hand in, has a hand in,
    behind the, the author of, masterminded, orchestrated, perpetrat*, bears full responsibility,
    bear full responsibility
did: cut, severed, ordered, carried out, used chlorine, used chemical weapons, uses chemical weapons,
    used poison gas, lied, lying, lies to, deceived, misled, misleading, violated, violates, violating,
    violate, breached, breaches, breaching, flouted, flouts, broke, breaking, broken, breaks, betrayed,
    invaded, invading, invades, annexed, annexing, bombed, bombing, bombs, bombarded, shelled, shelling,
    massacred, slaughtered, murdered, murders, murdering, tortured, torturing, tortures, raped,
    kidnapped, abducted, abducts, deported, deporting, deports, starving, starved, starves, poisoned,
    poisoning, assassinated, committed, commits, committing, commit, interfered, interferes, interfering,
    meddled, meddles, meddling, destabilis*, destabiliz*, sabotaged, sabotages, sabotaging, hacked,
    hacking, spied, spying, spies, provoked, incited, inciting, fomenting, coerced, coercing, blackmail*,
    persecuted, persecutes, persecuting, repressed, oppressed, oppresses, stole, stealing, stolen,
    steals, looted, looting, manipulated, manipulates, manipulating, weaponised, weaponized, weaponises,
    weaponizes, weaponising, weaponizing, terroris*, terroriz*, sponsors, sponsored, bankrolls,
    bankrolled, armed, trampled, tramples, jammed, jamming, jams, attacked, attacks, attacking, killed,
    killing, kills, destroyed, destroys, destroying, targeted, targeting, targets, detained, jailed,
    imprisoned, seized, blocked, blocks, blocking, threatened, threatens, threatening, undermined,
    undermines, undermining, smuggled, smuggling, occupies, occupied, occupying, rigged, cheated, cheats,
    colluded, covered up, downed, shot down, launched, waged, waging, unleashed, sheltering, harbouring,
    harboring, harbours, harbors, financed, finances, funded, funds, supplied, supplies, supplying,
    failed to, exploiting, exploited, executed, executes, mined, rammed, ramming, rams, blew up, burned,
    burnt, used chemical, gassed, encroached, encroaches, fired on, opened fire, intimidated, harassed,
    harasses, harassing, evicted, desecrated, fabricated evidence, broke into, beat, flooded, flooding,
    silenced, crushed, cracked down, denied access, denied humanitarian, denied aid, denying access,
    denying aid, denying humanitarian, systematically denied, arming
crime: war crime*, crimes, crime, aggression, atrocit*, disinformation, propaganda, lies, repression,
    terror, war of aggression, hybrid war, meddling, interference, brutality, violations, violation,
    crackdown, deceit, hypocrisy, hypocritical, blackmail, coercion, sabotage, complicity,
    sponsor of terrorism, terrorist state, bullying, provocation*, duplicity, double standards,
    cyberattack*, cyber-attack*, espionage, war machine
act: genocide, invasion, bombing, shelling, murder, killing, massacre, occupation, annexation,
    persecution, torture, strikes, strike, attack, attacks, deportation*, blockade, assault, abduction*,
    bombardment, drone attack*, missile attack*, raid*, invasions, offensive
say: say, says, said, saying, claim, claims, claimed, claiming, allege, alleges, alleged, alleging,
    believe*, believes, insist*, argue*, stated, declared, declares, told, added, adds, announced,
    asserted, asserts, maintain*, warned, warns, conclude*, concluded, suggested, wrote, consider*,
    called, labelled, labeled, branded, brands, described, describes, charges that, charged that,
    reckons, complained, complains, noted, responded, replied, retorted, calls
according: according to, in the view of, in the words of
deny: deny, denies, denied, denying, refute*, rebut*, repudiate*
reject: reject, rejects, rejected, rejecting, dismiss, dismisses, dismissed, dismissing, disput*,
    brushed aside, brushes aside, brushed off, shrugged off, pushed back against, pushed back on,
    push back on, scoffed at, rubbished
false: baseless, groundless, unfounded, unsubstantiated, false, untrue, lie, a lie, lies, fabricat*,
    falsehood*, fake, fake news, hoax, nonsense, absurd, ridiculous, invented, invention*, slanderous,
    without foundation, without basis, no basis, no truth, far-fetched, far fetched, preposterous, bogus,
    made up, trumped-up, trumped up, fiction, rubbish, not true, malicious, smear, smears, concocted,
    ludicrous, pure fantasy, wrong, outlandish, no evidence, no proof, not a shred
against: against, at, levelled at, directed at, toward, towards, aimed at, concerning, about, made against
by: by, from, at the hands of, on the part of, made by
on: on, upon, onto
of: of
prep: in, with, for, to, into, near, inside, over, between, across, via, under, after, before, through,
    outside, within, without, alongside, beside, unlike, like, as, than, around, off, support for, among,
    amid, despite
role: government*, president, presidents, minister*, ministry, ministries, prime, foreign, defence,
    defense, secretary, spokesman, spokeswoman, spokesperson, spokespeople, officials, official, army,
    military, forces, troops, soldiers, intelligence, service*, agents, agency, agencies, authorities,
    regime, leadership, leader, leaders, ambassador*, envoy, delegation, representative*, parliament,
    lawmakers, senator*, chancellor, premier, chief, head, deputy, ally, allies, diplomat*, navy,
    administration, embassy, interior, state, hackers, security, media, television, tv, side, general,
    occupiers, officers, operatives, police, proxies, militia*, rebels, leadership's, politicians,
    mission, permanent, special, finance, justice, of state, affairs, warships, jets, warplanes,
    aircraft, drones, missiles, companies, company, units, commanders, pilots, court, courts,
    prosecutors, prosecutor, movement, fighters, group, ruling, opposition, treasury, then, former,
    vessels, ships, boats, coast guard, tanks, artillery, snipers, mercenaries, settlers, gunboats,
    bombers, rockets, hackers, state media, leaders, people’s, navy, submarine*, coastguard, operatives,
    bank*, firms, embassies, consulate, prosecution, crew, trawlers, fishermen, patrol*, border guards
article: the, a, an, its, their, his, her, own, that, this, these, those, all, both, neighbouring,
    neighboring, entire, so-called, so, called, current, new, senior, top, various, many, most
and: and, as well as, or, along with, nor, together with, but also
that: that, whether, of having
not: not, never, didn, doesn, hasn, isn, wasn, n't, cannot, nothing, neither
we: we, us, our, I, my country, ours
they: they, them, someone, critics, survivors, witnesses, experts
it: he, she, it, him
mutual: each other, one another
content: of, for, over
hold: hold, holds, held, holding, consider, considers, holding
which: which, whom, who
auxiliary: have, has, had, will, would, may, might, must, can, could, should, shall, did, does, do
"""
