/**
 * The wijkaanpak: objects, and every change of every field. Nothing is changed or removed here, ever: what stands is the last change of
 * each field, and what stood at a version is the last change up to it. Once a plan is adopted nothing is added to it, whoever asks.
 * How this works: `server/wijkaanpak/README.md`.
 */
const STATES = "('concept', 'ter-bespreking', 'vastgesteld', 'gepubliceerd')"

const APPEND_ONLY = [
  'wijkaanpak',
  'planset',
  'planobject',
  'planwijziging',
  'planversienaam',
  'planovergang',
  'planvaststelling',
]

export const wijkaanpak = `
-- A plan of a wijk in a cyclus; an alternative is a plan of its own that says of which it is a copy.
CREATE TABLE wijkaanpak (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  cyclus TEXT NOT NULL REFERENCES cyclus (id),
  id TEXT NOT NULL,
  wijk TEXT NOT NULL,
  naam TEXT NOT NULL,
  kopie_van INTEGER REFERENCES wijkaanpak (nummer),
  rol TEXT NOT NULL,
  persoon TEXT NOT NULL,
  tijd TEXT NOT NULL,
  UNIQUE (cyclus, id)
) STRICT;
CREATE INDEX wijkaanpak_wijk ON wijkaanpak (cyclus, wijk);

-- What one person did at once: one save, one version of the plan. Versions of a plan count from 1 without a gap.
CREATE TABLE planset (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  aanpak INTEGER NOT NULL REFERENCES wijkaanpak (nummer),
  versie INTEGER NOT NULL,
  soort TEXT NOT NULL CHECK (soort IN ('begin', 'kopie', 'wijziging', 'toevoeging', 'verwijdering', 'herstel',
    'versie-terug', 'ongedaan', 'opnieuw', 'opmerking')),
  -- The version that is undone, done again, or put back; null for the others.
  doel INTEGER,
  rol TEXT NOT NULL,
  -- Whose undo this is: an account, a key, or a role of the demo.
  persoon TEXT NOT NULL,
  -- Number of the last row of the log before this change: a tag of an earlier row did not see it.
  logboek_voor INTEGER NOT NULL,
  tijd TEXT NOT NULL,
  UNIQUE (aanpak, versie)
) STRICT;
CREATE INDEX planset_persoon ON planset (aanpak, persoon, versie);

CREATE TABLE planobject (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  aanpak INTEGER NOT NULL REFERENCES wijkaanpak (nummer),
  soort TEXT NOT NULL CHECK (soort IN ('aanpak', 'hoofdstuk', 'ambitie', 'actie', 'budgetregel', 'opmerking')),
  -- The first of which this is a copy, through all alternatives.
  stam TEXT NOT NULL,
  planset INTEGER NOT NULL REFERENCES planset (nummer)
) STRICT;
CREATE INDEX planobject_aanpak ON planobject (aanpak, nummer);

CREATE TABLE planwijziging (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  planset INTEGER NOT NULL REFERENCES planset (nummer),
  aanpak INTEGER NOT NULL REFERENCES wijkaanpak (nummer),
  object INTEGER NOT NULL REFERENCES planobject (nummer),
  veld TEXT NOT NULL,
  -- JSON; null: as if it was never written.
  waarde TEXT,
  -- The change of this field before this one; null for the first.
  voorganger INTEGER REFERENCES planwijziging (nummer),
  -- For an undo and a redo: the change whose value stands again, 0 for none. Null: a value of its own.
  terug_naar INTEGER
) STRICT;
-- Each change has one that follows it: two that begin at the same one cannot both stand.
CREATE UNIQUE INDEX planwijziging_keten ON planwijziging (object, veld, coalesce(voorganger, 0));
CREATE INDEX planwijziging_stand ON planwijziging (aanpak, object, veld, nummer);
CREATE INDEX planwijziging_set ON planwijziging (planset);

-- A version by name; the newest name of a version holds.
CREATE TABLE planversienaam (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  aanpak INTEGER NOT NULL,
  versie INTEGER NOT NULL,
  naam TEXT NOT NULL,
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL,
  FOREIGN KEY (aanpak, versie) REFERENCES planset (aanpak, versie)
) STRICT;
CREATE INDEX planversienaam_aanpak ON planversienaam (aanpak, versie);

-- Each state is left once: of two who adopt at the same moment one does.
CREATE TABLE planovergang (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  aanpak INTEGER NOT NULL REFERENCES wijkaanpak (nummer),
  van TEXT NOT NULL CHECK (van IN ${STATES}),
  naar TEXT NOT NULL CHECK (naar IN ${STATES}),
  versie INTEGER NOT NULL,
  datum TEXT NOT NULL,
  rol TEXT NOT NULL,
  persoon TEXT NOT NULL,
  reden TEXT NOT NULL,
  tijd TEXT NOT NULL,
  UNIQUE (aanpak, van),
  UNIQUE (aanpak, naar),
  CHECK ((van = 'concept' AND naar = 'ter-bespreking') OR (van = 'ter-bespreking' AND naar = 'vastgesteld')
    OR (van = 'vastgesteld' AND naar = 'gepubliceerd'))
) STRICT;

-- What was adopted, as bytes, with the fingerprint of them.
CREATE TABLE planvaststelling (
  aanpak INTEGER PRIMARY KEY REFERENCES wijkaanpak (nummer),
  versie INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;
${APPEND_ONLY.map(
  (table) => `
CREATE TRIGGER ${table}_wijzigt_niet BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verandert nooit'); END;
CREATE TRIGGER ${table}_verdwijnt_niet BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verdwijnt nooit'); END;`,
).join('')}
${['planset', 'planobject', 'planwijziging', 'planversienaam', 'planvaststelling']
  .map(
    (table) => `
CREATE TRIGGER ${table}_na_vaststelling BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM planovergang WHERE aanpak = NEW.aanpak AND naar = 'vastgesteld')
BEGIN SELECT RAISE(ABORT, 'een vastgestelde wijkaanpak verandert nooit'); END;`,
  )
  .join('')}
CREATE TRIGGER planset_na_cyclus BEFORE INSERT ON planset
WHEN EXISTS (SELECT 1 FROM cyclusovergang o JOIN wijkaanpak w ON w.cyclus = o.cyclus
  WHERE w.nummer = NEW.aanpak AND o.naar = 'vastgesteld')
BEGIN SELECT RAISE(ABORT, 'een vastgestelde cyclus verandert nooit'); END;

-- A state follows the one before it, and what is adopted was kept first.
CREATE TRIGGER planovergang_volgorde BEFORE INSERT ON planovergang
WHEN NEW.van <> 'concept' AND NOT EXISTS (SELECT 1 FROM planovergang WHERE aanpak = NEW.aanpak AND naar = NEW.van)
BEGIN SELECT RAISE(ABORT, 'een stap volgt op de vorige'); END;
CREATE TRIGGER planovergang_bevroren BEFORE INSERT ON planovergang
WHEN NEW.naar = 'vastgesteld' AND NOT EXISTS (SELECT 1 FROM planvaststelling
  WHERE aanpak = NEW.aanpak AND versie = NEW.versie)
BEGIN SELECT RAISE(ABORT, 'wat wordt vastgesteld is eerst bewaard'); END;

-- Four eyes: who wrote in a plan of this wijk and cyclus, alternatives included, does not adopt it.
CREATE TRIGGER planovergang_vier_ogen BEFORE INSERT ON planovergang
WHEN NEW.naar = 'vastgesteld' AND EXISTS (
  SELECT 1 FROM wijkaanpak dit
  JOIN wijkaanpak w ON w.cyclus = dit.cyclus AND w.wijk = dit.wijk
  JOIN planset s ON s.aanpak = w.nummer
  WHERE dit.nummer = NEW.aanpak AND s.soort <> 'opmerking' AND s.persoon = NEW.persoon
)
BEGIN SELECT RAISE(ABORT, 'wie schreef stelt niet vast'); END;
`
