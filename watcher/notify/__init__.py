"""Loop 2: from the outbox to a settled receipt; claim, render, send, settle.

It never calls loop 1; the outbox table is all they share.
"""
