"""What a listing shows against what was known: which items are which, which are new, which are gone.

And whether the listing is to be trusted at all.
"""
