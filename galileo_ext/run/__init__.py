"""The experiment workflow, one stage a module: rows, engine, scoring, upload, result."""
