/**
 * Form of a dataset version file, in its `user_version`. 1: `waarneming` without `geschat`, `ondergrens` and `bovengrens`; such
 * files stay readable, as a version is never written again.
 */
export const DATASET_FORM = 2

/** Tables of one dataset version file. Figures, dwellings and reports are rows; small lists are JSON parts. */
export const DATASET_TABLES = `
CREATE TABLE waarneming (
  gebied TEXT NOT NULL,
  indicator TEXT NOT NULL,
  jaar INTEGER NOT NULL,
  leeftijd TEXT NOT NULL,
  waarde REAL,
  ontbreekt TEXT,
  rij INTEGER NOT NULL,
  geschat REAL CHECK (geschat BETWEEN 0 AND 1),
  ondergrens REAL,
  bovengrens REAL,
  PRIMARY KEY (gebied, indicator, jaar, leeftijd),
  CHECK ((waarde IS NULL) <> (ontbreekt IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE woning (
  id TEXT PRIMARY KEY,
  buurt TEXT NOT NULL,
  straat TEXT,
  blok TEXT,
  huisnummer INTEGER,
  huisletter TEXT,
  huisnummertoevoeging TEXT,
  postcode TEXT,
  eigenaar TEXT NOT NULL,
  energielabel TEXT,
  bouwjaar INTEGER,
  oppervlakte REAL,
  woningtype TEXT,
  pand TEXT,
  status TEXT,
  historie TEXT NOT NULL,
  lon REAL NOT NULL,
  lat REAL NOT NULL
) STRICT;

-- Facts about single fields of dwellings, as a list gave them. The register is the fold of those of all current versions.
CREATE TABLE woning_feit (
  woning TEXT NOT NULL,
  veld TEXT NOT NULL,
  waarde TEXT NOT NULL,
  datum TEXT NOT NULL,
  rij INTEGER NOT NULL,
  PRIMARY KEY (woning, veld, datum)
) STRICT, WITHOUT ROWID;

CREATE TABLE melding (
  id TEXT PRIMARY KEY,
  soort TEXT NOT NULL,
  onderwerp TEXT NOT NULL,
  datum TEXT NOT NULL,
  buurt TEXT NOT NULL,
  lon REAL NOT NULL,
  lat REAL NOT NULL
) STRICT;

CREATE TABLE onderdeel (
  soort TEXT NOT NULL,
  volgorde INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (soort, volgorde)
) STRICT, WITHOUT ROWID;

-- What professionals saw; no name, address or case (refused before it comes here).
CREATE TABLE signaal (
  id TEXT PRIMARY KEY,
  thema TEXT NOT NULL,
  pijler TEXT,
  buurt TEXT,
  periode_van TEXT NOT NULL,
  periode_tot TEXT NOT NULL,
  soort_organisatie TEXT NOT NULL,
  hoe_vaak TEXT NOT NULL,
  vraagt TEXT NOT NULL,
  houding TEXT NOT NULL,
  tekst TEXT NOT NULL,
  rij INTEGER NOT NULL
) STRICT;

-- One answer of one respondent; all answers of a respondent share the row of the file, and nothing else is known of them.
CREATE TABLE enquete_antwoord (
  rij INTEGER NOT NULL,
  vraag TEXT NOT NULL,
  gebied TEXT NOT NULL,
  antwoord TEXT NOT NULL,
  gewicht REAL NOT NULL,
  PRIMARY KEY (rij, vraag)
) STRICT, WITHOUT ROWID;
`

/** Made after the rows are in: filling an index once costs half of keeping it up to date. Covers counts per buurt, day and kind. */
export const DATASET_INDEXES = `
CREATE INDEX melding_buurt ON melding (buurt, datum, soort);
`
