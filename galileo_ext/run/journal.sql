CREATE TABLE IF NOT EXISTS runs (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL,
    name TEXT NOT NULL,
    asked_name TEXT NOT NULL,
    location TEXT NOT NULL,
    total INTEGER NOT NULL,
    function TEXT NOT NULL,
    metrics TEXT NOT NULL,
    state TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS rows (
    sequence INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    repetition INTEGER NOT NULL,
    position INTEGER NOT NULL,
    ok INTEGER NOT NULL,
    trace_id TEXT NOT NULL,
    trace TEXT,
    result TEXT NOT NULL,
    state INTEGER NOT NULL
);

-- Traces that others have replaced: to be removed from the server.
CREATE TABLE IF NOT EXISTS retired (
    run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    trace_id TEXT NOT NULL,
    PRIMARY KEY (run_id, trace_id)
) WITHOUT ROWID;

CREATE UNIQUE INDEX IF NOT EXISTS rows_by_key ON rows (run_id, key, repetition);
CREATE INDEX IF NOT EXISTS rows_by_position ON rows (run_id, position);
CREATE INDEX IF NOT EXISTS rows_pending ON rows (run_id, sequence) WHERE state = 0;
