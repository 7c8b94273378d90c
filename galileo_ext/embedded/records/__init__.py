"""Sessions, traces and spans: taken in, changed, and answered in every form."""
