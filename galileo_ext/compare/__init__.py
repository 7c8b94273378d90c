"""Two results held against each other, with the statistics to say what a difference is worth.

Nothing here knows where rows come from: a row is whatever has the attributes of ``units.Row``.
"""
