"""What changed between two texts: the words, where they stand, and what they touch.

Lines, then sentences, then words are aligned; each edit is given its kind. No threshold anywhere.
"""
