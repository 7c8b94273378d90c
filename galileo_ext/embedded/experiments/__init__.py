"""Experiments: what their metrics add up to, where they rank, how they are answered."""
