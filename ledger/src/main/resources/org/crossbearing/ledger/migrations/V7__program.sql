-- Copies are known by the program that weighed them; the largest events, and those there were at an
-- entry, are found by an index.

-- What was kept before does not tell which program weighed it; all of it is weighed anew.
DROP TABLE event_told;
CREATE TABLE event_told (
  event INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  program CHAR(16) NOT NULL,
  body ${bytes} NOT NULL
);

CREATE INDEX event_state_size ON event_state (seq_to, reports);
CREATE INDEX event_seq ON event (seq, id);
