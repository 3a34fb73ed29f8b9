/** Migrations forward, one a version; the number of those applied stands in `user_version`. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE designs (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, owner TEXT NOT NULL,
    created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, trashed_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX designs_of_owner ON designs (owner, changed_at);

  CREATE TABLE updates (room TEXT NOT NULL, seq INTEGER NOT NULL, bytes BLOB NOT NULL, who TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (room, seq)) STRICT;
  CREATE TABLE snapshots (room TEXT PRIMARY KEY, seq INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE claims (room TEXT NOT NULL, client INTEGER NOT NULL, person TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (room, client)) STRICT, WITHOUT ROWID;

  CREATE TABLE links (
    id TEXT PRIMARY KEY, design TEXT NOT NULL REFERENCES designs (id), key_hash TEXT NOT NULL UNIQUE, role TEXT NOT NULL, label TEXT NOT NULL,
    created_at INTEGER NOT NULL, expires_at INTEGER, revoked_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX links_of_design ON links (design, created_at);
  CREATE TABLE grants (person TEXT NOT NULL, link TEXT NOT NULL REFERENCES links (id), at INTEGER NOT NULL, PRIMARY KEY (person, link)) STRICT, WITHOUT ROWID;

  CREATE TABLE versions (
    id TEXT PRIMARY KEY, design TEXT NOT NULL REFERENCES designs (id), name TEXT NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL, state BLOB NOT NULL
  ) STRICT;
  CREATE INDEX versions_of_design ON versions (design, at);

  CREATE TABLE audit (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, person TEXT NOT NULL, action TEXT NOT NULL, design TEXT, detail TEXT NOT NULL) STRICT;
  CREATE INDEX audit_of_design ON audit (design, seq);
  CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
  CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
  `,
]
