-- What outlets have of their own and what they repeat, kept with each entry.

CREATE INDEX version_outlet ON version (outlet_key, id);

CREATE TABLE outlet (
  id INTEGER PRIMARY KEY,
  outlet_key TEXT NOT NULL UNIQUE,
  seq INTEGER NOT NULL
);

-- What the figures of an outlet come to from an entry on. The one row of outlet 0 tells from which
-- entry on this is kept: in a ledger that was there before, the last one until then.
CREATE TABLE outlet_count (
  outlet INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  repeated INTEGER NOT NULL,
  PRIMARY KEY (outlet, seq)
) ${sorted};
INSERT INTO outlet_count (outlet, seq, reports, claims, repeated)
SELECT 0, 0, 0, 0, 0 WHERE NOT EXISTS (SELECT 1 FROM entry);
