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
  PRIMARY KEY (woning, veld)
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
`
