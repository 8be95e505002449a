-- The index of the claims' words: FTS5 in SQLite, GIN in PostgreSQL.
${words_index};
