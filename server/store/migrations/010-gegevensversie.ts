/**
 * Which versions of which datasets the name of a data version stands for. A name stands for one set for ever; a member that was
 * removed since (example data) stays named, so that a set that is no longer whole is told from one that never was.
 */
export const gegevensversie = `
CREATE TABLE gegevensversie (
  naam TEXT PRIMARY KEY,
  -- Moment at which this set was first the current one.
  sinds TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE gegevensversie_deel (
  naam TEXT NOT NULL REFERENCES gegevensversie (naam),
  dataset TEXT NOT NULL,
  versie TEXT NOT NULL,
  -- When it was brought in, as it then was: of two files that give the same figure the later one holds.
  geladen_op TEXT NOT NULL,
  PRIMARY KEY (naam, dataset)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER gegevensversie_verandert_niet BEFORE UPDATE ON gegevensversie
BEGIN SELECT RAISE(ABORT, 'een versie van de gegevens verandert nooit'); END;
CREATE TRIGGER gegevensversie_deel_verandert_niet BEFORE UPDATE ON gegevensversie_deel
BEGIN SELECT RAISE(ABORT, 'een versie van de gegevens verandert nooit'); END;
`
