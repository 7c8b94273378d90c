"""The content of datasets: read from files, edited, and kept in versions."""
