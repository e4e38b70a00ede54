/**
 * What people added to the programme and changed in it, on top of the plan that lies in a dataset version. Nothing is changed or
 * removed: the newest row of a field holds, and who ends something says from which day.
 */
export const programma = `
CREATE TABLE programma_toevoeging (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  soort TEXT NOT NULL,
  id TEXT NOT NULL,
  -- JSON: its first values by field.
  waarden TEXT NOT NULL,
  rol TEXT NOT NULL,
  reden TEXT NOT NULL,
  tijd TEXT NOT NULL,
  UNIQUE (soort, id)
) STRICT;

CREATE TABLE programma_wijziging (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  soort TEXT NOT NULL,
  id TEXT NOT NULL,
  veld TEXT NOT NULL,
  -- JSON: the value from now on.
  waarde TEXT NOT NULL,
  rol TEXT NOT NULL,
  reden TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX programma_wijziging_van ON programma_wijziging (soort, id, nummer);

-- JSON: "alle", or the list of programmes whose data this person keeps up to date as programmamanager.
ALTER TABLE account ADD COLUMN programmas TEXT NOT NULL DEFAULT '[]';
${['programma_toevoeging', 'programma_wijziging']
  .map(
    (table) => `
CREATE TRIGGER ${table}_wijzigt_niet BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verandert nooit'); END;
CREATE TRIGGER ${table}_verdwijnt_niet BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verdwijnt nooit'); END;`,
  )
  .join('')}
`
