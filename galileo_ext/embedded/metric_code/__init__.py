"""The code of a metric: run in a process of its own, for values or on trial."""
