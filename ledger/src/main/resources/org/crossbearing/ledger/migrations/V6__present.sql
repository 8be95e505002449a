-- The present state of each event, so that pages need not weigh it, and indexes that lead to what
-- still stands without passing what has been.

-- A copy of what weighing the event's reports gives now; replaced whenever it is weighed.
CREATE TABLE event_told (
  event INTEGER PRIMARY KEY,
  seq INTEGER NOT NULL,
  body ${bytes} NOT NULL
);

DROP INDEX standing_event;
CREATE INDEX standing_event ON standing (event, seq_to);
DROP INDEX standing_finding;
CREATE INDEX standing_finding ON standing (finding, seq_to);
DROP INDEX finding_state_event;
CREATE INDEX finding_state_event ON finding_state (event, seq_to);
DROP INDEX finding_state_finding;
CREATE INDEX finding_state_finding ON finding_state (finding, seq_to);
DROP INDEX event_state_event;
CREATE INDEX event_state_event ON event_state (event, seq_to);
DROP INDEX membership_event;
CREATE INDEX membership_event ON membership (event, seq_to);
