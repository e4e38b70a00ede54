/**
 * Changes of many dwellings at once, what undoes a change, and decisions between sources that differ. A change stays what it was: what
 * undoes it is a row of its own that names it.
 */
export const renovatie = `
-- One change of many dwellings. The rows themselves stand in woning_bewerking.
CREATE TABLE bulkbewerking (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  -- The change of many that this one undoes; null: it is a change. Each is undone once.
  herroept TEXT UNIQUE REFERENCES bulkbewerking (id),
  veld TEXT NOT NULL,
  waarde TEXT NOT NULL,
  -- Day from which the value holds.
  datum TEXT NOT NULL,
  reden TEXT NOT NULL CHECK (reden <> ''),
  -- Dwellings that were changed, or whose change was undone.
  aantal INTEGER NOT NULL CHECK (aantal > 0),
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE TRIGGER bulkbewerking_wijzigt_niet BEFORE UPDATE ON bulkbewerking
BEGIN SELECT RAISE(ABORT, 'een bewerking verandert nooit'); END;

ALTER TABLE woning_bewerking ADD COLUMN bulk TEXT REFERENCES bulkbewerking (id);
ALTER TABLE woning_bewerking ADD COLUMN besluit INTEGER NOT NULL DEFAULT 0 CHECK (besluit IN (0, 1));
-- Number of the change that this row undoes; null: it says something of its own.
ALTER TABLE woning_bewerking ADD COLUMN herroept INTEGER;
CREATE UNIQUE INDEX woning_bewerking_herroept ON woning_bewerking (herroept) WHERE herroept IS NOT NULL;
CREATE INDEX woning_bewerking_bulk ON woning_bewerking (bulk) WHERE bulk IS NOT NULL;
`
