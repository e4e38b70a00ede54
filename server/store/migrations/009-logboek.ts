/**
 * The audit as a chain over hashes. `logboek` holds who, when and what kind, and is only ever added to; `logboek_inhoud` holds what
 * it was about, and is wiped at the end of its term with the salt of its hash. How it works: server/logboek/README.md.
 */
export const logboek = `
-- Rows of before are taken into the chain at the first start: that needs the key, which is not in this database.
ALTER TABLE audit RENAME TO audit_oud;

CREATE TABLE logboek (
  nummer INTEGER PRIMARY KEY,
  tijd TEXT NOT NULL,
  rol TEXT NOT NULL,
  account TEXT,
  via TEXT NOT NULL,
  doel TEXT NOT NULL,
  inzagedoel TEXT,
  handeling TEXT NOT NULL,
  -- First part of the object: what kind of thing, never which.
  groep TEXT NOT NULL,
  -- Which term its content has.
  soort TEXT NOT NULL,
  inhoud_hash BLOB NOT NULL CHECK (length(inhoud_hash) = 32),
  keten BLOB NOT NULL CHECK (length(keten) = 32)
) STRICT;
CREATE INDEX logboek_handeling ON logboek (handeling, nummer);
CREATE INDEX logboek_account ON logboek (account, nummer) WHERE account IS NOT NULL;
CREATE INDEX logboek_tijd ON logboek (tijd);

CREATE TABLE logboek_inhoud (
  nummer INTEGER PRIMARY KEY REFERENCES logboek (nummer),
  zout BLOB,
  json TEXT,
  gewist_op TEXT,
  -- Number of the row of the run that wiped it, and the proof that it was the app.
  gewist_door INTEGER REFERENCES logboek (nummer),
  zegel BLOB,
  object TEXT GENERATED ALWAYS AS (json ->> '$.object') VIRTUAL,
  CHECK ((json IS NULL) = (zout IS NULL) AND (json IS NULL) = (gewist_op IS NOT NULL)
    AND (gewist_op IS NULL) = (gewist_door IS NULL) AND (gewist_op IS NULL) = (zegel IS NULL))
) STRICT;
CREATE INDEX logboek_inhoud_object ON logboek_inhoud (object) WHERE json IS NOT NULL;

-- The last number and the last link, sealed: a tail that is cut off is missed.
CREATE TABLE logboek_kop (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  nummer INTEGER NOT NULL,
  keten BLOB NOT NULL,
  zegel BLOB NOT NULL
) STRICT;

CREATE TRIGGER logboek_wijzigt_niet BEFORE UPDATE ON logboek
BEGIN SELECT RAISE(ABORT, 'het logboek verandert nooit'); END;
CREATE TRIGGER logboek_verdwijnt_niet BEFORE DELETE ON logboek
BEGIN SELECT RAISE(ABORT, 'het logboek verandert nooit'); END;
-- Also against INSERT OR REPLACE, which deletes without asking a trigger.
CREATE TRIGGER logboek_alleen_erbij BEFORE INSERT ON logboek
WHEN NEW.nummer IS NOT (SELECT nummer + 1 FROM logboek_kop)
BEGIN SELECT RAISE(ABORT, 'het logboek krijgt alleen een rij aan het einde'); END;

CREATE TRIGGER logboek_inhoud_verdwijnt_niet BEFORE DELETE ON logboek_inhoud
BEGIN SELECT RAISE(ABORT, 'de inhoud van het logboek verdwijnt nooit'); END;
CREATE TRIGGER logboek_inhoud_alleen_erbij BEFORE INSERT ON logboek_inhoud
WHEN NEW.nummer IS NOT (SELECT nummer + 1 FROM logboek_kop)
BEGIN SELECT RAISE(ABORT, 'het logboek krijgt alleen een rij aan het einde'); END;
-- Content is wiped only in the transaction that has just written that terms are carried out.
CREATE TRIGGER logboek_inhoud_alleen_gewist BEFORE UPDATE ON logboek_inhoud
WHEN (NEW.nummer = OLD.nummer AND OLD.json IS NOT NULL AND NEW.json IS NULL AND NEW.zout IS NULL
  AND NEW.gewist_door = (SELECT nummer FROM logboek_kop)
  AND (SELECT handeling FROM logboek WHERE nummer = NEW.gewist_door) = 'bewaartermijn-uitvoeren') IS NOT TRUE
BEGIN SELECT RAISE(ABORT, 'de inhoud van het logboek wordt alleen gewist na haar bewaartermijn'); END;

CREATE TRIGGER logboek_kop_gaat_vooruit BEFORE UPDATE ON logboek_kop
WHEN NEW.nummer IS NOT OLD.nummer + 1
BEGIN SELECT RAISE(ABORT, 'het slot van het logboek gaat alleen vooruit'); END;
CREATE TRIGGER logboek_kop_blijft BEFORE DELETE ON logboek_kop
BEGIN SELECT RAISE(ABORT, 'het slot van het logboek verdwijnt nooit'); END;

-- The log as one readable table, under its name of before; before and after as JSON.
CREATE VIEW audit AS
SELECT l.nummer, l.tijd, l.rol, l.account, l.via, l.doel, l.inzagedoel, l.handeling,
  coalesce(i.object, l.groep) AS object, i.json -> '$.voor' AS voor, i.json -> '$.na' AS na, i.json ->> '$.reden' AS reden
FROM logboek l LEFT JOIN logboek_inhoud i ON i.nummer = l.nummer;

-- What was entered may go at the end of its term, and only then.
DROP TRIGGER signaal_verdwijnt_niet;
CREATE TRIGGER signaal_verdwijnt_niet BEFORE DELETE ON signaal
WHEN (SELECT handeling FROM logboek ORDER BY nummer DESC LIMIT 1) IS NOT 'bewaartermijn-uitvoeren'
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verdwijnt nooit'); END;
DROP TRIGGER signaal_intrekking_verdwijnt_niet;
CREATE TRIGGER signaal_intrekking_verdwijnt_niet BEFORE DELETE ON signaal_intrekking
WHEN (SELECT handeling FROM logboek ORDER BY nummer DESC LIMIT 1) IS NOT 'bewaartermijn-uitvoeren'
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verdwijnt nooit'); END;
`
