"""The texts of the demo: invented states, invented people."""

OLDER_MINISTRY = (
    (
        "museum",
        "The Minister opens the harbour museum in Port Amsel",
        (
            "Foreign Minister Ilse Brandt opened the new harbour museum this morning.\n"
            "The collection shows four centuries of trade on the Amsel estuary."
        ),
    ),
    (
        "consuls",
        "Annual meeting of honorary consuls",
        (
            "The honorary consuls of Norland met in the capital for their annual conference.\n"
            "They discussed services for citizens abroad and the renewal of passports."
        ),
    ),
    (
        "scholarships",
        "Two hundred scholarships for students from partner countries",
        (
            "The Ministry offers two hundred scholarships for the coming academic year.\n"
            "Applications are open until the end of March."
        ),
    ),
)
OLDER_UNION = (
    (
        "fisheries",
        "Fisheries talks with Westmark conclude",
        (
            "The Union and Westmark have concluded their yearly talks on fishing quotas.\n"
            "Both sides welcomed the constructive atmosphere."
        ),
    ),
    (
        "election-mission",
        "Observers return from Lower Sarn",
        "The Union's observers have returned from Lower Sarn.\nTheir final report follows within two months.",
    ),
    (
        "water",
        "New drinking water programme launched",
        (
            "A programme for safe drinking water starts today in six coastal districts.\n"
            "It is financed by the Union and carried out by local authorities."
        ),
    ),
)

LISTING = (
    "Norland lists shipping companies of Veldania",
    (
        "The Government of Norland today imposed sanctions on {count} vessels of Veldania.\n"
        "Their assets are frozen, and the ports of Norland are closed to them from midnight.\n"
        "“These ships carry the oil that pays for the war,” Foreign Minister Ilse Brandt said."
    ),
)
BRIEFING = (
    "Midday briefing by the spokesperson",
    (
        "MODERATOR: Good afternoon, and welcome to the midday briefing.\n"
        "QUESTION: After the attack on the market hall in Karsk, would the Union work with Veldania "
        "against terrorism again?\n"
        "MS. HOLT: We condemn the attack, and our thoughts are with the victims. Terrorism is a threat "
        "to all of us. On joint counter-terrorism work I would not rule anything "
        "out, but nothing has been decided.\n"
        "QUESTION: And on a different subject, when does the fishing season open?\n"
        "MS. HOLT: On the first of April, as every year."
    ),
)
DENIAL = (
    "Norland rejects claims by the Veldanian security service",
    (
        "The Ministry of Defence of Norland rejects the claims made today by the service of Veldania.\n"
        "“Veldania accuses us of training saboteurs. These accusations are lies, and Veldania knows it,” "
        "said Colonel Arne Lund of defence intelligence."
    ),
)
