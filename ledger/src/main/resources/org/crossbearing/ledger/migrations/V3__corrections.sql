-- Corrections of events, persons and origins, and findings about offices.

-- What the reports say of a person, for a finding about an office.
ALTER TABLE finding_state ADD COLUMN said TEXT;

CREATE INDEX correction_kind ON correction (kind, seq_to);

-- The figures that a correction is about, each by the characters that make it.
CREATE TABLE correction_figure (
  correction INTEGER NOT NULL,
  side INTEGER NOT NULL,
  report INTEGER NOT NULL,
  version INTEGER NOT NULL,
  cue_from INTEGER NOT NULL,
  cue_to INTEGER NOT NULL
);
CREATE INDEX correction_figure_report ON correction_figure (report);
CREATE INDEX correction_figure_correction ON correction_figure (correction);

-- The occasions that have these figures.
CREATE TABLE tie (
  correction INTEGER NOT NULL,
  occasion INTEGER NOT NULL,
  side INTEGER NOT NULL
);
CREATE INDEX tie_occasion ON tie (occasion);
CREATE INDEX tie_correction ON tie (correction);

-- Events that count as part of another.
CREATE TABLE event_whole (
  event INTEGER NOT NULL,
  whole INTEGER NOT NULL,
  seq_from INTEGER NOT NULL,
  seq_to INTEGER NOT NULL
);
CREATE INDEX event_whole_event ON event_whole (event);
CREATE INDEX event_whole_whole ON event_whole (whole);
