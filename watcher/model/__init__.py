"""The words everyone shares: frozen values, one type per boundary of the flow.

Nothing here reads a clock, a file, the network or the database.
"""
