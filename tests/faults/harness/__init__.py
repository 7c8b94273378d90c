"""What the fault suite and ``scripts/benchmark faults`` share; knows nothing of pytest."""
