/** Migrations forward, one a version; those applied stand in the table `migrations`. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE designs (
    id text PRIMARY KEY, title text NOT NULL, owner text NOT NULL,
    created_at bigint NOT NULL, changed_at bigint NOT NULL, trashed_at bigint
  );
  CREATE INDEX designs_of_owner ON designs (owner, changed_at);

  -- The counter of a room: taking numbers locks its row, so that two nodes never give one number twice.
  CREATE TABLE rooms (room text PRIMARY KEY, seq bigint NOT NULL);
  CREATE TABLE updates (room text NOT NULL, seq bigint NOT NULL, bytes bytea NOT NULL, who text NOT NULL, at bigint NOT NULL, PRIMARY KEY (room, seq));
  CREATE TABLE snapshots (room text PRIMARY KEY, seq bigint NOT NULL, bytes bytea NOT NULL);
  CREATE TABLE claims (room text NOT NULL, client bigint NOT NULL, person text NOT NULL, at bigint NOT NULL, PRIMARY KEY (room, client));

  CREATE TABLE links (
    id text PRIMARY KEY, design text NOT NULL REFERENCES designs (id), key_hash text NOT NULL UNIQUE, role text NOT NULL, label text NOT NULL,
    created_at bigint NOT NULL, expires_at bigint, revoked_at bigint
  );
  CREATE INDEX links_of_design ON links (design, created_at);
  CREATE TABLE grants (person text NOT NULL, link text NOT NULL REFERENCES links (id), at bigint NOT NULL, PRIMARY KEY (person, link));

  CREATE TABLE versions (
    id text PRIMARY KEY, design text NOT NULL REFERENCES designs (id), name text NOT NULL, by text NOT NULL, at bigint NOT NULL, state bytea NOT NULL
  );
  CREATE INDEX versions_of_design ON versions (design, at);

  CREATE TABLE audit (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at bigint NOT NULL, person text NOT NULL, action text NOT NULL, design text, detail text NOT NULL
  );
  CREATE INDEX audit_of_design ON audit (design, seq);
  CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$;
  CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_stays();
  CREATE TRIGGER audit_is_kept BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();
  `,
]
