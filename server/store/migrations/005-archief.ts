/**
 * What a wijkanalyse was computed from, so that it can be computed again: the order, the dataset versions with the moment each was
 * brought in, how far the changes to dwellings went, and the catalogue. A catalogue is kept once, under its fingerprint.
 */
export const archief = `
CREATE TABLE archief_catalogus (
  sha256 TEXT PRIMARY KEY,
  inhoud TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE analyse_archief (
  soort TEXT NOT NULL CHECK (soort IN ('wijkanalyse', 'wijkverdieping')),
  cyclus TEXT NOT NULL REFERENCES cyclus (id),
  wijk TEXT NOT NULL,
  invoer_sha256 TEXT NOT NULL,
  opdracht TEXT NOT NULL,
  versies TEXT NOT NULL,
  bewerkingen_tot INTEGER NOT NULL,
  catalogus TEXT NOT NULL REFERENCES archief_catalogus (sha256),
  PRIMARY KEY (soort, cyclus, wijk, invoer_sha256)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER analyse_archief_onveranderlijk BEFORE UPDATE ON analyse_archief
BEGIN SELECT RAISE(ABORT, 'het archief verandert nooit'); END;
`
