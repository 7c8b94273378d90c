"""Calling what may be slow, limited or broken: rate limits, retries, threads to leave behind."""
