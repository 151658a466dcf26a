"""Whether two statements are one: the same text at another source, or in another language.

And in what numbers, names and negations two versions differ.
"""
