/**
 * The way of a cyclus: its dates, its moves, its sessions, and signals people entered. Every table is added to and never changed; once a
 * cyclus is adopted nothing is added to it either, whoever asks.
 */
const STATES = "('voorbereiding', 'gegevens', 'terugkoppeling', 'conclusies', 'wijkaanpak', 'vastgesteld')"

const APPEND_ONLY = [
  'kalenderwijziging',
  'cyclusovergang',
  'bijeenkomst',
  'bijeenkomst_intrekking',
  'signaal',
  'signaal_intrekking',
]

const OF_A_CYCLE = ['kalenderwijziging', 'cyclusovergang', 'bijeenkomst', 'wijkanalyse', 'wijkverdieping']

export const cyclus = `
-- A date moved by a person; the newest of a moment holds. Without a row the date proposed from the peildatum holds.
CREATE TABLE kalenderwijziging (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  cyclus TEXT NOT NULL REFERENCES cyclus (id),
  moment TEXT NOT NULL CHECK (moment IN ('gegevens', 'terugkoppeling', 'conclusies', 'wijkaanpak')),
  datum TEXT NOT NULL,
  reden TEXT NOT NULL,
  rol TEXT NOT NULL,
  gewijzigd_op TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX kalenderwijziging_cyclus ON kalenderwijziging (cyclus, nummer);

-- Each state is left once: two moves at the same time cannot both stand.
CREATE TABLE cyclusovergang (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  cyclus TEXT NOT NULL REFERENCES cyclus (id),
  van TEXT NOT NULL CHECK (van IN ${STATES}),
  naar TEXT NOT NULL CHECK (naar IN ${STATES}),
  datum TEXT NOT NULL,
  rol TEXT NOT NULL,
  reden TEXT NOT NULL,
  tijd TEXT NOT NULL,
  UNIQUE (cyclus, van),
  UNIQUE (cyclus, naar)
) STRICT;

CREATE TABLE bijeenkomst (
  id TEXT PRIMARY KEY,
  cyclus TEXT NOT NULL REFERENCES cyclus (id),
  datum TEXT NOT NULL,
  vastgelegd_op TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX bijeenkomst_cyclus ON bijeenkomst (cyclus, datum);
CREATE TABLE bijeenkomst_intrekking (
  bijeenkomst TEXT PRIMARY KEY REFERENCES bijeenkomst (id),
  reden TEXT NOT NULL,
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;

-- Signals of lists stand in their dataset version; these were entered on a screen.
CREATE TABLE signaal (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  thema TEXT NOT NULL,
  pijler TEXT,
  buurt TEXT,
  periode_van TEXT NOT NULL,
  periode_tot TEXT NOT NULL,
  soort_organisatie TEXT NOT NULL,
  hoe_vaak TEXT NOT NULL,
  vraagt TEXT NOT NULL CHECK (length(vraagt) <= 280),
  houding TEXT NOT NULL,
  tekst TEXT NOT NULL CHECK (length(tekst) <= 280),
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE TABLE signaal_intrekking (
  signaal TEXT PRIMARY KEY REFERENCES signaal (id),
  reden TEXT NOT NULL,
  rol TEXT NOT NULL,
  datum TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
${APPEND_ONLY.map(
  (table) => `
CREATE TRIGGER ${table}_wijzigt_niet BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verandert nooit'); END;
CREATE TRIGGER ${table}_verdwijnt_niet BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verdwijnt nooit'); END;`,
).join('')}
${OF_A_CYCLE.map(
  (table) => `
CREATE TRIGGER ${table}_na_vaststelling BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM cyclusovergang WHERE cyclus = NEW.cyclus AND naar = 'vastgesteld')
BEGIN SELECT RAISE(ABORT, 'een vastgestelde cyclus verandert nooit'); END;`,
).join('')}
CREATE TRIGGER bijeenkomst_intrekking_na_vaststelling BEFORE INSERT ON bijeenkomst_intrekking
WHEN EXISTS (SELECT 1 FROM cyclusovergang o JOIN bijeenkomst b ON b.cyclus = o.cyclus
  WHERE b.id = NEW.bijeenkomst AND o.naar = 'vastgesteld')
BEGIN SELECT RAISE(ABORT, 'een vastgestelde cyclus verandert nooit'); END;
`
