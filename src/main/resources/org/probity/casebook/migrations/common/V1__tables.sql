-- The casebook's tables, the same in SQLite and PostgreSQL. Times are ISO 8601 in UTC, hashes are hexadecimal.
-- What may be known of a person stands in tables named *_papers and in touches, and nowhere else: those rows can be
-- erased, all others can be neither changed nor deleted (V2 holds it so).

CREATE TABLE casebook (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  secret TEXT NOT NULL,
  made_at TEXT NOT NULL
);

CREATE TABLE users (
  id TEXT PRIMARY KEY,
  login TEXT NOT NULL UNIQUE CHECK (login <> ''),
  password TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  made_at TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)
);

CREATE TABLE user_roles (
  user_id TEXT NOT NULL REFERENCES users (id),
  role TEXT NOT NULL CHECK (role IN ('OFFICER', 'REVIEWER', 'AUDITOR', 'PUBLISHER', 'ADMIN')),
  PRIMARY KEY (user_id, role)
);

CREATE TABLE sessions (
  token TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users (id),
  made_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  ends_at TEXT NOT NULL
);

CREATE TABLE api_tokens (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users (id),
  name TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  revoked_at TEXT
);

CREATE TABLE login_tries (
  who TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  last_at TEXT NOT NULL,
  open_at TEXT NOT NULL
);

-- Anything without personal data, by its hash: rule books, cards of lists, stamps, answers.
CREATE TABLE texts (
  sha256 TEXT PRIMARY KEY,
  text TEXT NOT NULL
);

CREATE TABLE books (
  sha256 TEXT PRIMARY KEY,
  files TEXT NOT NULL REFERENCES texts (sha256),
  kept_at TEXT NOT NULL,
  kept_by TEXT NOT NULL REFERENCES users (id)
);

CREATE TABLE lists (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  entries INTEGER NOT NULL,
  card TEXT NOT NULL REFERENCES texts (sha256),
  kept_at TEXT NOT NULL,
  kept_by TEXT NOT NULL REFERENCES users (id)
);

CREATE TABLE runs (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  input TEXT NOT NULL,
  card TEXT NOT NULL REFERENCES texts (sha256),
  subjects INTEGER NOT NULL CHECK (subjects >= 0),
  done INTEGER NOT NULL CHECK (done >= 0 AND done <= subjects),
  state TEXT NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'GIVEN_UP')),
  started_at TEXT NOT NULL,
  started_by TEXT NOT NULL REFERENCES users (id),
  ended_at TEXT,
  version INTEGER NOT NULL CHECK (version > 0),
  CHECK ((state = 'RUNNING') = (ended_at IS NULL)),
  CHECK (state <> 'DONE' OR done = subjects)
);

-- The same input is not run twice at the same time.
CREATE UNIQUE INDEX one_run_of_an_input ON runs (input) WHERE state = 'RUNNING';

CREATE TABLE screenings (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  kind TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('NO_FLAG_FOUND', 'CANNOT_CLEAR_YET', 'REVIEW', 'STOP_AND_REFER')),
  as_of TEXT NOT NULL,
  book TEXT NOT NULL,
  stamp TEXT NOT NULL REFERENCES texts (sha256),
  answers TEXT NOT NULL REFERENCES texts (sha256),
  run INTEGER REFERENCES runs (number),
  place INTEGER,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES users (id),
  UNIQUE (run, place),
  CHECK ((run IS NULL) = (place IS NULL))
);

CREATE TABLE screening_papers (
  screening INTEGER PRIMARY KEY REFERENCES screenings (number),
  salt TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  subject_name TEXT NOT NULL,
  search TEXT NOT NULL,
  why TEXT NOT NULL,
  dossier TEXT NOT NULL,
  submission TEXT NOT NULL
);

CREATE INDEX screenings_of_a_subject ON screening_papers (subject_id, screening);

CREATE TABLE findings (
  screening INTEGER NOT NULL REFERENCES screenings (number),
  number INTEGER NOT NULL CHECK (number > 0),
  rule TEXT NOT NULL,
  variant INTEGER NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('BLOCK', 'HIGH', 'MEDIUM', 'LOW', 'INFO')),
  weight TEXT NOT NULL CHECK (weight IN ('BLOCK', 'HIGH', 'MEDIUM', 'LOW', 'INFO')),
  counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
  PRIMARY KEY (screening, number)
);

CREATE TABLE finding_papers (
  screening INTEGER NOT NULL,
  number INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  arguments TEXT NOT NULL,
  cites TEXT NOT NULL,
  PRIMARY KEY (screening, number),
  FOREIGN KEY (screening, number) REFERENCES findings (screening, number)
);

-- What a screening rests on, so that a change finds the screenings it touches.
CREATE TABLE touches (
  kind TEXT NOT NULL CHECK (kind IN ('PARTY', 'ENTRY', 'RULE', 'LIST')),
  what TEXT NOT NULL,
  screening INTEGER NOT NULL REFERENCES screenings (number),
  PRIMARY KEY (kind, what, screening)
);

CREATE INDEX touches_of_a_screening ON touches (screening);

-- What two people settle: the one proposes, the other confirms or rejects.
CREATE TABLE dispositions (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('FINDING', 'IDENTITY', 'BOOK', 'LIST')),
  object TEXT NOT NULL,
  screening INTEGER,
  finding INTEGER,
  ruling TEXT NOT NULL,
  bound TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REJECTED', 'REOPENED')),
  proposed_at TEXT NOT NULL,
  proposed_by TEXT NOT NULL REFERENCES users (id),
  settled_at TEXT,
  settled_by TEXT REFERENCES users (id),
  reopened_at TEXT,
  reopened_by TEXT REFERENCES users (id),
  version INTEGER NOT NULL CHECK (version > 0),
  FOREIGN KEY (screening, finding) REFERENCES findings (screening, number),
  CHECK ((kind = 'FINDING') = (screening IS NOT NULL)),
  CHECK ((screening IS NULL) = (finding IS NULL)),
  CHECK (CASE kind WHEN 'BOOK' THEN ruling IN ('PUBLISH', 'ROLL_BACK')
                   WHEN 'LIST' THEN ruling = 'TAKE'
                   ELSE ruling IN ('SAME', 'NOT_SAME', 'CANNOT_TELL') END),
  CONSTRAINT four_eyes CHECK (settled_by IS NULL OR settled_by <> proposed_by),
  CHECK ((state = 'PROPOSED') = (settled_by IS NULL)),
  CHECK ((settled_by IS NULL) = (settled_at IS NULL)),
  CHECK ((state = 'REOPENED') = (reopened_by IS NOT NULL)),
  CHECK ((reopened_by IS NULL) = (reopened_at IS NULL))
);

-- A matter is open or settled once. A rejected or reopened one may be proposed anew.
CREATE UNIQUE INDEX one_disposition_of_an_object ON dispositions (kind, object)
  WHERE state = 'PROPOSED' OR (state = 'CONFIRMED' AND kind IN ('FINDING', 'IDENTITY'));

CREATE INDEX dispositions_by_state ON dispositions (state, kind, number);
CREATE INDEX dispositions_of_a_screening ON dispositions (screening);

-- The reasons of each step, and for a matter of identity who is meant.
CREATE TABLE disposition_papers (
  disposition INTEGER NOT NULL REFERENCES dispositions (number),
  step TEXT NOT NULL CHECK (step IN ('PROPOSED', 'CONFIRMED', 'REJECTED', 'REOPENED')),
  salt TEXT NOT NULL,
  reason TEXT NOT NULL,
  first_party TEXT NOT NULL,
  second_party TEXT NOT NULL,
  PRIMARY KEY (disposition, step)
);

CREATE INDEX dispositions_of_a_party ON disposition_papers (first_party);
CREATE INDEX dispositions_of_another_party ON disposition_papers (second_party);

-- Posts that were answered: the same key and content gets the same answer, other content is refused.
CREATE TABLE requests (
  key TEXT NOT NULL,
  actor TEXT NOT NULL REFERENCES users (id),
  action TEXT NOT NULL,
  content TEXT NOT NULL,
  answer TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (actor, key)
);

-- What was erased, and by whom; without a row here no paper can be deleted.
CREATE TABLE erasures (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  at TEXT NOT NULL,
  by_user TEXT NOT NULL REFERENCES users (id),
  because TEXT NOT NULL
);

CREATE TABLE erased (
  kind TEXT NOT NULL CHECK (kind IN ('SCREENING', 'DISPOSITION')),
  number INTEGER NOT NULL,
  erasure INTEGER NOT NULL REFERENCES erasures (number),
  PRIMARY KEY (kind, number)
);

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  entry TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  previous TEXT NOT NULL UNIQUE
);

-- Who acts at the command line of the machine itself. He has no password, so nobody can log in as him.
INSERT INTO users (id, login, password, active, made_at, version)
  VALUES ('console', 'console', NULL, 1, '2026-11-25T00:00:00Z', 1);
