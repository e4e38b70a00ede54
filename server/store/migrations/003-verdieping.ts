/** The second document of a wijkanalyse: kept like the first, once per set of inputs, never changed. */
export const verdieping = `
CREATE TABLE wijkverdieping (
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
CREATE TRIGGER wijkverdieping_onveranderlijk BEFORE UPDATE ON wijkverdieping
BEGIN SELECT RAISE(ABORT, 'een wijkanalyse verandert nooit'); END;
`
