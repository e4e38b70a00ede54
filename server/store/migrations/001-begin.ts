/** First form of the main database. Never edited after release; a change is a new migration. */
export const begin = `
CREATE TABLE meta (
  sleutel TEXT PRIMARY KEY,
  waarde TEXT NOT NULL
) STRICT;

CREATE TABLE sessie (
  id_hash TEXT PRIMARY KEY,
  rol TEXT NOT NULL,
  begonnen TEXT NOT NULL,
  verloopt TEXT NOT NULL
) STRICT;

-- One row per version ever loaded; at most one per dataset is current. The rows themselves live in their own file.
CREATE TABLE dataset_versie (
  dataset TEXT NOT NULL,
  versie TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bestand TEXT NOT NULL,
  voorbeelddata INTEGER NOT NULL CHECK (voorbeelddata IN (0, 1)),
  provenance TEXT NOT NULL,
  rijen_gelezen INTEGER NOT NULL,
  rijen_overgenomen INTEGER NOT NULL,
  aantal_afgekeurd INTEGER NOT NULL,
  geladen_op TEXT NOT NULL,
  actueel INTEGER NOT NULL CHECK (actueel IN (0, 1)),
  PRIMARY KEY (dataset, versie)
) STRICT;
CREATE UNIQUE INDEX dataset_actueel ON dataset_versie (dataset) WHERE actueel = 1;

CREATE TABLE cyclus (
  id TEXT PRIMARY KEY,
  naam TEXT NOT NULL,
  peildatum TEXT NOT NULL,
  gemaakt_op TEXT NOT NULL
) STRICT;

-- The decision "welke buurten horen bij welke wijk": one per cyclus, written with it, never changed.
CREATE TABLE indelingsbesluit (
  cyclus TEXT PRIMARY KEY REFERENCES cyclus (id),
  datum TEXT NOT NULL,
  rol TEXT NOT NULL,
  reden TEXT NOT NULL,
  standaard INTEGER NOT NULL CHECK (standaard IN (0, 1)),
  wijken TEXT NOT NULL
) STRICT;

-- Canonical JSON, stored once per set of inputs. Only the removal of example data deletes rows.
CREATE TABLE wijkanalyse (
  cyclus TEXT NOT NULL REFERENCES cyclus (id),
  wijk TEXT NOT NULL,
  invoer_sha256 TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  methode TEXT NOT NULL,
  voorbeelddata INTEGER NOT NULL CHECK (voorbeelddata IN (0, 1)),
  json TEXT NOT NULL,
  gemaakt_op TEXT NOT NULL,
  volgnummer INTEGER NOT NULL,
  PRIMARY KEY (cyclus, wijk, invoer_sha256)
) STRICT;
CREATE TRIGGER wijkanalyse_onveranderlijk BEFORE UPDATE ON wijkanalyse
BEGIN SELECT RAISE(ABORT, 'een wijkanalyse verandert nooit'); END;
CREATE TRIGGER besluit_onveranderlijk BEFORE UPDATE ON indelingsbesluit
BEGIN SELECT RAISE(ABORT, 'een besluit verandert nooit'); END;

CREATE TABLE taak (
  id TEXT PRIMARY KEY,
  soort TEXT NOT NULL,
  cyclus TEXT NOT NULL REFERENCES cyclus (id),
  staat TEXT NOT NULL CHECK (staat IN ('wacht', 'bezig', 'klaar', 'mislukt', 'gestopt', 'onderbroken')),
  gedaan INTEGER NOT NULL,
  totaal INTEGER NOT NULL,
  resultaat TEXT NOT NULL,
  fout TEXT,
  gemaakt_op TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  tijd TEXT NOT NULL,
  rol TEXT NOT NULL,
  doel TEXT NOT NULL,
  handeling TEXT NOT NULL,
  object TEXT NOT NULL,
  voor TEXT,
  na TEXT,
  reden TEXT
) STRICT;
CREATE TRIGGER audit_alleen_erbij_wijzig BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'het logboek verandert nooit'); END;
CREATE TRIGGER audit_alleen_erbij_wis BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'het logboek verandert nooit'); END;
`
