"""Metrics that the server computes: on the records of runs whose settings ask for them."""
