"""What is this, compared with what was stored? Fingerprints, identity, word-level edits and the judgement.

Pure: what was stored, what is seen and the time go in; a decision with its reason comes out.
"""

from watcher.compare.decide import ABSENCE, Limits, decide
from watcher.compare.diff import edits
from watcher.compare.fingerprint import fingerprint
from watcher.compare.identity import listing_keys

__all__ = ["ABSENCE", "Limits", "decide", "edits", "fingerprint", "listing_keys"]
