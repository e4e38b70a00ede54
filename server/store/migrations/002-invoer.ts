/** Imports, saved mappings, visits to sources, changes to single dwellings; tasks about more than a cyclus. */
export const invoer = `
CREATE TABLE taak_nieuw (
  id TEXT PRIMARY KEY,
  soort TEXT NOT NULL,
  cyclus TEXT REFERENCES cyclus (id),
  object TEXT NOT NULL,
  staat TEXT NOT NULL CHECK (staat IN ('wacht', 'bezig', 'klaar', 'mislukt', 'gestopt', 'onderbroken')),
  gedaan INTEGER NOT NULL,
  totaal INTEGER NOT NULL,
  resultaat TEXT NOT NULL,
  fout TEXT,
  gemaakt_op TEXT NOT NULL
) STRICT;
INSERT INTO taak_nieuw SELECT id, soort, cyclus, 'cyclus/' || cyclus, staat, gedaan, totaal, resultaat, fout, gemaakt_op FROM taak;
DROP TABLE taak;
ALTER TABLE taak_nieuw RENAME TO taak;
-- SHA-256 of the bytes of the version's file, taken when it was sealed; null for versions made before there were seals.
ALTER TABLE dataset_versie ADD COLUMN zegel TEXT;
CREATE INDEX taak_object ON taak (object) WHERE staat IN ('wacht', 'bezig');

-- One row per file a person gave. The file itself lies in DATA_DIR/invoer until it is applied or thrown away.
CREATE TABLE invoer (
  id TEXT PRIMARY KEY,
  bestandsnaam TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  ontvangen_op TEXT NOT NULL,
  rol TEXT NOT NULL,
  staat TEXT NOT NULL CHECK (staat IN
    ('herkend', 'onleesbaar', 'proef', 'beproefd', 'toegepast', 'teruggedraaid', 'gestopt')),
  herkenning TEXT,
  opgave TEXT,
  verslag TEXT,
  fout TEXT,
  taak TEXT,
  dataset TEXT,
  basis_versie TEXT,
  versie TEXT,
  toegepast_op TEXT
) STRICT;
CREATE INDEX invoer_ontvangen ON invoer (ontvangen_op);

CREATE TABLE koppeling (
  naam TEXT PRIMARY KEY,
  koppeling TEXT NOT NULL,
  bewaard_op TEXT NOT NULL,
  rol TEXT NOT NULL
) STRICT;

CREATE TABLE bron_poging (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  bron TEXT NOT NULL,
  begonnen_op TEXT NOT NULL,
  klaar_op TEXT,
  uitkomst TEXT NOT NULL CHECK (uitkomst IN
    ('bezig', 'nieuw', 'zelfde', 'ongewijzigd', 'mislukt', 'onderbroken')),
  fout TEXT,
  uitleg TEXT,
  url TEXT,
  bytes INTEGER NOT NULL
) STRICT;
CREATE INDEX bron_poging_bron ON bron_poging (bron, nummer);

-- What a source said about each address the last time it gave something: for conditional requests.
CREATE TABLE bron_etiket (
  bron TEXT NOT NULL,
  url TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  PRIMARY KEY (bron, url)
) STRICT, WITHOUT ROWID;

-- A change by a person to one field of one dwelling. Added to, never changed: the newest row of a field holds.
CREATE TABLE woning_bewerking (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  woning TEXT NOT NULL,
  veld TEXT NOT NULL,
  waarde TEXT NOT NULL,
  vorige TEXT,
  datum TEXT NOT NULL,
  tijd TEXT NOT NULL,
  rol TEXT NOT NULL,
  reden TEXT NOT NULL
) STRICT;
CREATE INDEX woning_bewerking_woning ON woning_bewerking (woning, veld, nummer);
CREATE TRIGGER woning_bewerking_alleen_erbij BEFORE UPDATE ON woning_bewerking
BEGIN SELECT RAISE(ABORT, 'een bewerking verandert nooit'); END;
`
