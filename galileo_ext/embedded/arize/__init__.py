"""The Arize API over the same database: a space is a project of Galileo's, a run is a trace."""
