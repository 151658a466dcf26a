"""Loop 1: from a due source to committed changes and queued deliveries.

``poll.py`` tells the story; ``ports.py`` names what it needs from the edges.
"""
