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
  straat TEXT NOT NULL,
  blok TEXT NOT NULL,
  huisnummer INTEGER NOT NULL,
  postcode TEXT NOT NULL,
  eigenaar TEXT NOT NULL,
  energielabel TEXT,
  bouwjaar INTEGER NOT NULL,
  status TEXT NOT NULL,
  historie TEXT NOT NULL,
  lon REAL NOT NULL,
  lat REAL NOT NULL
) STRICT;

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
`
