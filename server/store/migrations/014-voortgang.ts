/**
 * How actions and goals stand, the answers to themes, and the reports of quarters that were kept. Nothing is changed or removed: the
 * newest row of the latest day holds, and a report that was kept stays as it is.
 */
const APPEND_ONLY = ['voortgang', 'terugkoppeling', 'kwartaalrapport']

export const voortgang = `
CREATE TABLE voortgang (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  soort TEXT NOT NULL CHECK (soort IN ('actie', 'streven', 'ambitie', 'planactie')),
  -- Id in the programme, or the first of which an object of a plan is a copy.
  ding TEXT NOT NULL,
  datum TEXT NOT NULL,
  stand TEXT NOT NULL CHECK (stand IN ('op-schema', 'vertraagd', 'loopt-vast', 'klaar', 'gestopt')),
  -- Reached by that day, counted from the start; null: no number.
  waarde REAL,
  verwachting TEXT NOT NULL CHECK (verwachting IN ('op-tijd', 'later', 'niet', 'weten-we-niet')),
  bron TEXT NOT NULL,
  reden TEXT NOT NULL,
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX voortgang_ding ON voortgang (soort, ding, datum);

CREATE TABLE terugkoppeling (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  van TEXT NOT NULL CHECK (van IN ('bewoners', 'professionals')),
  thema TEXT NOT NULL,
  -- Null: wider than one wijk.
  wijk TEXT,
  antwoord TEXT NOT NULL CHECK (antwoord IN ('gedaan', 'doen-we-dit-jaar', 'komt-in-het-plan', 'kan-niet',
    'weten-we-nog-niet')),
  toelichting TEXT NOT NULL,
  datum TEXT NOT NULL,
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;

-- One per quarter: of two people who keep it at the same moment one does.
CREATE TABLE kwartaalrapport (
  kwartaal TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  json TEXT NOT NULL,
  datum TEXT NOT NULL,
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
${APPEND_ONLY.map(
  (table) => `
CREATE TRIGGER ${table}_wijzigt_niet BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verandert nooit'); END;
CREATE TRIGGER ${table}_verdwijnt_niet BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verdwijnt nooit'); END;`,
).join('')}
`
