-- The ledger. docs/ledger.md tells what the columns mean.
-- Rows are only added. Where a row stops being true, its seq_to is set, once; 2147483647 is "still".

CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  recorded VARCHAR(30) NOT NULL,
  kind VARCHAR(12) NOT NULL,
  subject TEXT NOT NULL
);
CREATE INDEX entry_recorded ON entry (recorded);

CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  link TEXT NOT NULL UNIQUE,
  seq INTEGER NOT NULL
);

CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  name VARCHAR(24) NOT NULL UNIQUE,
  report INTEGER NOT NULL,
  number INTEGER NOT NULL,
  hash CHAR(64) NOT NULL,
  outlet TEXT,
  outlet_key TEXT,
  title TEXT,
  url TEXT,
  published VARCHAR(32),
  charset INTEGER NOT NULL,
  length INTEGER NOT NULL,
  body ${bytes} NOT NULL,
  seq INTEGER NOT NULL
);
CREATE INDEX version_report ON version (report);
CREATE INDEX version_seq ON version (seq);

CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  reader VARCHAR(40) NOT NULL,
  body ${bytes} NOT NULL,
  seq_from INTEGER NOT NULL,
  seq_to INTEGER NOT NULL
);
CREATE INDEX reading_version ON reading (version);

CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  name VARCHAR(32) NOT NULL,
  version INTEGER NOT NULL,
  kind VARCHAR(12) NOT NULL,
  measure VARCHAR(16),
  thing TEXT,
  low NUMERIC,
  high NUMERIC,
  unit TEXT,
  place TEXT,
  place_key TEXT,
  day_from CHAR(10),
  day_to CHAR(10),
  speaker TEXT,
  speaker_key TEXT,
  surname TEXT,
  outlet_key TEXT,
  quote_from INTEGER NOT NULL,
  quote_to INTEGER NOT NULL,
  quote TEXT NOT NULL,
  seq_from INTEGER NOT NULL,
  seq_to INTEGER NOT NULL
);
CREATE INDEX claim_version ON claim (version);
CREATE INDEX claim_name ON claim (name);
CREATE INDEX claim_place ON claim (place_key, id);
CREATE INDEX claim_surname ON claim (surname, id);
CREATE INDEX claim_outlet ON claim (outlet_key, id);
CREATE INDEX claim_day ON claim (day_to);

CREATE TABLE occasion (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  number INTEGER NOT NULL,
  position TEXT NOT NULL,
  seq_from INTEGER NOT NULL,
  seq_to INTEGER NOT NULL
);
CREATE INDEX occasion_version ON occasion (version);

CREATE TABLE occasion_key (
  key_hash INTEGER NOT NULL,
  last_week INTEGER NOT NULL,
  first_week INTEGER NOT NULL,
  occasion INTEGER NOT NULL,
  PRIMARY KEY (key_hash, last_week, first_week, occasion)
) ${sorted};

CREATE TABLE membership (
  occasion INTEGER NOT NULL,
  event INTEGER NOT NULL,
  seq_from INTEGER NOT NULL,
  seq_to INTEGER NOT NULL
);
CREATE INDEX membership_occasion ON membership (occasion);
CREATE INDEX membership_event ON membership (event);

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL
);

CREATE TABLE event_state (
  event INTEGER NOT NULL,
  type VARCHAR(12) NOT NULL,
  title TEXT NOT NULL,
  place TEXT,
  place_key TEXT,
  country VARCHAR(4),
  day_from VARCHAR(10) NOT NULL,
  day_to VARCHAR(10) NOT NULL,
  reports INTEGER NOT NULL,
  body TEXT NOT NULL,
  seq_from INTEGER NOT NULL,
  seq_to INTEGER NOT NULL
);
CREATE INDEX event_state_event ON event_state (event);
CREATE INDEX event_state_day ON event_state (day_to, event);
CREATE INDEX event_state_place ON event_state (place_key);

CREATE TABLE standing (
  claim INTEGER NOT NULL,
  event INTEGER NOT NULL,
  finding INTEGER,
  origin TEXT,
  seq_from INTEGER NOT NULL,
  seq_to INTEGER NOT NULL
);
CREATE INDEX standing_claim ON standing (claim);
CREATE INDEX standing_event ON standing (event);
CREATE INDEX standing_finding ON standing (finding);

CREATE TABLE finding (
  id INTEGER PRIMARY KEY,
  event INTEGER,
  seq INTEGER NOT NULL
);

CREATE TABLE finding_state (
  finding INTEGER NOT NULL,
  event INTEGER,
  ordinal INTEGER NOT NULL,
  measure VARCHAR(16) NOT NULL,
  thing TEXT NOT NULL,
  unit TEXT,
  status VARCHAR(10) NOT NULL,
  low TEXT,
  high TEXT,
  best TEXT,
  origins INTEGER NOT NULL,
  claims TEXT NOT NULL,
  why TEXT NOT NULL,
  seq_from INTEGER NOT NULL,
  seq_to INTEGER NOT NULL
);
CREATE INDEX finding_state_finding ON finding_state (finding);
CREATE INDEX finding_state_event ON finding_state (event);
CREATE INDEX finding_state_status ON finding_state (status, seq_to);

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  kind VARCHAR(16) NOT NULL,
  version INTEGER,
  event INTEGER,
  finding INTEGER,
  words TEXT NOT NULL
);
CREATE INDEX change_seq ON change (seq);
CREATE INDEX change_finding ON change (finding);
CREATE INDEX change_event ON change (event);

CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  kind VARCHAR(12) NOT NULL,
  target TEXT NOT NULL,
  version INTEGER,
  body TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  seq_from INTEGER NOT NULL,
  seq_to INTEGER NOT NULL
);
CREATE INDEX correction_version ON correction (version);
