/** Accounts of people, and sessions that belong to one. */
export const accounts = `
CREATE TABLE account (
  id TEXT PRIMARY KEY,
  inlognaam TEXT NOT NULL UNIQUE COLLATE NOCASE,
  naam TEXT NOT NULL,
  rol TEXT NOT NULL,
  -- JSON: "alle", or the list of programmawijken this person works for.
  wijken TEXT NOT NULL,
  staat TEXT NOT NULL CHECK (staat IN ('uitgenodigd', 'actief', 'geblokkeerd', 'opgeheven')),
  -- Hash with its method and salt; null: signs in elsewhere, or has not chosen one yet.
  wachtwoord TEXT,
  -- Secret of the second factor, encrypted with a key that is not in this database; null: not set up.
  tweede_factor TEXT,
  -- Last time step of which a code was accepted: no code is taken twice.
  laatste_tijdstap INTEGER,
  oidc_uitgever TEXT,
  oidc_onderwerp TEXT,
  gemaakt_op TEXT NOT NULL,
  laatst_aangemeld TEXT
) STRICT;
CREATE UNIQUE INDEX account_oidc ON account (oidc_uitgever, oidc_onderwerp) WHERE oidc_onderwerp IS NOT NULL;

CREATE TABLE herstelcode (
  account TEXT NOT NULL REFERENCES account (id),
  hash TEXT NOT NULL,
  gebruikt_op TEXT,
  PRIMARY KEY (account, hash)
) STRICT;

-- A link to set a password once: an invitation, or a way back in.
CREATE TABLE uitnodiging (
  hash TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id),
  verloopt TEXT NOT NULL
) STRICT;

-- Sessions of before were picked without a password; the few there are begin anew.
DROP TABLE sessie;
CREATE TABLE sessie (
  id_hash TEXT PRIMARY KEY,
  rol TEXT NOT NULL,
  via TEXT NOT NULL CHECK (via IN ('demo', 'wachtwoord', 'oidc')),
  account TEXT REFERENCES account (id),
  wijken TEXT NOT NULL,
  inzagedoel TEXT,
  begonnen TEXT NOT NULL,
  laatst_gezien TEXT NOT NULL,
  verloopt TEXT NOT NULL,
  CHECK ((via = 'demo') = (account IS NULL))
) STRICT;
CREATE INDEX sessie_account ON sessie (account);
`
