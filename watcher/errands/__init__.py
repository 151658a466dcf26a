"""What single commands need of the edges, so that neither web nor database is paid for without need.

Only these files and ``app.py`` import edges.
"""
