-- Findings by their status: those that hold, and those that came to it last, as of an entry.

DROP INDEX finding_state_status;
CREATE INDEX finding_state_status ON finding_state (status, seq_to, seq_from);
CREATE INDEX finding_state_came ON finding_state (status, seq_from);
CREATE INDEX finding_state_office ON finding_state (status, seq_from) WHERE said IS NOT NULL;
