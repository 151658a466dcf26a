"""What is this, compared with what was stored? Fingerprints, identity, word-level edits and the judgement.

Pure: what was stored, what is seen and the time go in; a decision with its reason comes out.
"""

from watcher.compare.decide import ABSENCE, TOGETHER_LASTS, Limits, decide
from watcher.compare.edits.diff import edits
from watcher.compare.edits.furniture import Piece, furniture
from watcher.compare.fingerprint import fingerprint
from watcher.compare.growth import new_passages
from watcher.compare.kin.echoes import bands, is_echo
from watcher.compare.kin.version_differences import differences
from watcher.compare.kin.versions import Version, find_version
from watcher.compare.listings.habits import learn
from watcher.compare.listings.identity import address_key, listing_keys
from watcher.compare.listings.judging import Judgement, judge
from watcher.compare.listings.moves import ENOUGH_TO_BE_A_SCHEME, same_texts
from watcher.compare.listings.placing import Placed, Standing, place, reaches_known_ground
from watcher.compare.listings.serving import ENOUGH, agreement, beyond
from watcher.compare.listings.vanishing import sightings
from watcher.compare.readings import Part, edits_between

__all__ = [
    "ABSENCE",
    "ENOUGH",
    "ENOUGH_TO_BE_A_SCHEME",
    "TOGETHER_LASTS",
    "Judgement",
    "Limits",
    "Part",
    "Piece",
    "Placed",
    "Standing",
    "Version",
    "address_key",
    "agreement",
    "bands",
    "beyond",
    "decide",
    "differences",
    "edits",
    "edits_between",
    "find_version",
    "fingerprint",
    "furniture",
    "is_echo",
    "judge",
    "learn",
    "listing_keys",
    "new_passages",
    "place",
    "reaches_known_ground",
    "same_texts",
    "sightings",
]
