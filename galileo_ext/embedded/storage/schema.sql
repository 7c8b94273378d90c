-- The tables of version 4. A change of any kind raises store.SCHEMA_VERSION, and is a step in
-- migration.py.
-- A semicolon ends a statement, also in a comment, so there must be none in those.

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
);

CREATE TABLE projects (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    description TEXT,
    labels TEXT NOT NULL DEFAULT '[]',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

CREATE TABLE datasets (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    draft INTEGER NOT NULL,
    hidden INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

CREATE TABLE dataset_projects (
    dataset_id TEXT NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,
    project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    last_used_at TEXT NOT NULL,
    PRIMARY KEY (dataset_id, project_id)
) WITHOUT ROWID;

-- One row for each state that a dataset row has been in, shared by the versions that hold it.
CREATE TABLE dataset_rows (
    pk INTEGER PRIMARY KEY,
    dataset_id TEXT NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,
    row_id TEXT NOT NULL,
    cells TEXT NOT NULL,
    created_in INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_in INTEGER NOT NULL,
    updated_at TEXT NOT NULL
);

CREATE INDEX dataset_rows_by_id ON dataset_rows (dataset_id, row_id);

-- "rows" is the ordered list of dataset_rows.pk, packed as 64 bit integers.
CREATE TABLE dataset_versions (
    dataset_id TEXT NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    name TEXT,
    created_at TEXT NOT NULL,
    column_names TEXT NOT NULL,
    num_rows INTEGER NOT NULL,
    changes TEXT NOT NULL,
    rows BLOB NOT NULL,
    PRIMARY KEY (dataset_id, version)
);

-- "selected" is the number of the version that the prompt stands for.
CREATE TABLE prompts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    hidden INTEGER NOT NULL,
    selected INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);

CREATE TABLE prompt_projects (
    prompt_id TEXT NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
    project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    PRIMARY KEY (prompt_id, project_id)
) WITHOUT ROWID;

-- "template" is JSON: a text, or messages.
CREATE TABLE prompt_versions (
    id TEXT PRIMARY KEY,
    prompt_id TEXT NOT NULL REFERENCES prompts (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    template TEXT NOT NULL,
    raw INTEGER NOT NULL,
    settings TEXT NOT NULL,
    output_type TEXT,
    model_changed INTEGER NOT NULL,
    settings_changed INTEGER NOT NULL,
    content_changed INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (prompt_id, version)
);

CREATE TABLE experiment_groups (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    is_system INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (project_id, name)
);

-- Whatever records are logged to: an experiment or a log stream. Dataset columns and below are
-- for experiments. "prompt" is the prompt as it was when the experiment was made, "progress" is how
-- much of the rows that the server makes there is, from 0 to 1. "stats" holds the aggregates, NULL when they have to be computed, "revision"
-- counts the changes of the records, so that late aggregates are not taken for present ones.
CREATE TABLE runs (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    session_id TEXT,
    num_traces INTEGER NOT NULL DEFAULT 0,
    num_spans INTEGER NOT NULL DEFAULT 0,
    scorers TEXT NOT NULL DEFAULT '[]',
    segment_filters TEXT,
    task_type INTEGER,
    dataset_id TEXT,
    dataset_version INTEGER,
    group_id TEXT REFERENCES experiment_groups (id),
    prompt_settings TEXT,
    prompt TEXT,
    progress REAL NOT NULL DEFAULT 1,
    revision INTEGER NOT NULL DEFAULT 0,
    stats TEXT,
    ranking_metric TEXT,
    ranking_total REAL NOT NULL DEFAULT 0,
    ranking_count INTEGER NOT NULL DEFAULT 0,
    ranking_score REAL
);

-- With the time behind the name, a search by name is not tempted to walk through runs_by_time.
CREATE INDEX runs_by_name ON runs (project_id, kind, name, created_at);
CREATE INDEX runs_by_time ON runs (project_id, kind, created_at);
CREATE INDEX runs_by_rank ON runs (group_id, ranking_metric, ranking_score);
CREATE INDEX runs_by_dataset ON runs (dataset_id);

CREATE TABLE run_tags (
    id TEXT PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    tag_type TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    UNIQUE (run_id, tag_type, key)
);

-- Scorers that users made, whole, and what users changed of those that come with the server.
-- "data" holds the fields as they are answered.
CREATE TABLE scorers (
    id TEXT PRIMARY KEY,
    created_at TEXT NOT NULL,
    data TEXT NOT NULL
);

-- The projects that may use a scorer which is not for all of them.
CREATE TABLE scorer_projects (
    scorer_id TEXT NOT NULL REFERENCES scorers (id) ON DELETE CASCADE,
    project_id TEXT NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    PRIMARY KEY (scorer_id, project_id)
) WITHOUT ROWID;

-- Versions never change. "code" is the program of a scorer that is one.
CREATE TABLE scorer_versions (
    id TEXT PRIMARY KEY,
    scorer_id TEXT NOT NULL REFERENCES scorers (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    data TEXT NOT NULL,
    code TEXT,
    UNIQUE (scorer_id, version)
);

-- How well the versions of a scorer agree with people. A preset's first version is no row of
-- scorer_versions, so that there is no reference to those.
CREATE TABLE scorer_health (
    id TEXT PRIMARY KEY,
    scorer_id TEXT NOT NULL REFERENCES scorers (id) ON DELETE CASCADE,
    version_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    dataset_id TEXT NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,
    score_type TEXT NOT NULL,
    score REAL NOT NULL,
    secondary TEXT,
    computed_at TEXT NOT NULL,
    UNIQUE (version_id, dataset_id, score_type)
);

CREATE INDEX scorer_health_by_scorer ON scorer_health (scorer_id, version);

-- Trials of code, kept for as long as somebody may still ask how they went.
CREATE TABLE code_trials (
    id TEXT PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    status TEXT NOT NULL,
    result TEXT NOT NULL
);

-- Who works at a job holds it until "lease", in seconds since 1970, and puts that off again and
-- again. A process that was killed does not, so that another one can take its job.
CREATE TABLE jobs (
    pk INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    started_at TEXT,
    completed_at TEXT,
    failed_at TEXT,
    retries INTEGER NOT NULL DEFAULT 0,
    request TEXT NOT NULL,
    error_message TEXT,
    progress_message TEXT,
    steps_completed INTEGER NOT NULL DEFAULT 0,
    steps_total INTEGER NOT NULL DEFAULT 0,
    holder TEXT,
    lease REAL NOT NULL DEFAULT 0
);

CREATE INDEX jobs_by_run ON jobs (run_id, pk);

-- Traces and sessions whose metrics are still to be computed, by the job that does it.
CREATE TABLE unscored (
    pk INTEGER PRIMARY KEY,
    job INTEGER NOT NULL REFERENCES jobs (pk) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    UNIQUE (job, kind, id)
);

CREATE INDEX unscored_in_turn ON unscored (job, kind DESC, pk);

CREATE INDEX jobs_unfinished ON jobs (pk) WHERE status IN ('unstarted', 'in_progress');

-- How likely each token of a model's answer was: JSON, compressed. Spans have no place for it.
CREATE TABLE logprobs (
    run INTEGER NOT NULL REFERENCES runs (pk) ON DELETE CASCADE,
    span_id TEXT NOT NULL,
    tokens BLOB NOT NULL,
    PRIMARY KEY (run, span_id)
) WITHOUT ROWID;

-- Traces, spans and sessions. "data" is the record as it is answered, "trace_id" is empty for a
-- session. "metrics" repeats the metrics so that they can be read without parsing the rest.
-- "apart" marks spans that came by themselves, not in their trace: they outlast a trace that is
-- sent again.
CREATE TABLE records (
    pk INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (pk) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    parent_id TEXT,
    session_id TEXT,
    created_at TEXT NOT NULL,
    metrics TEXT NOT NULL,
    data TEXT NOT NULL,
    apart INTEGER NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX records_by_id ON records (id, run, trace_id, kind);
CREATE INDEX records_by_trace ON records (trace_id, run, parent_id);
CREATE INDEX records_by_time ON records (run, kind, created_at)
