/**
 * What is public: the decisions about it, the editions made from them, and which were withdrawn. Nothing is changed or removed: the
 * newest decision about something holds, an edition stays as it was made, and a withdrawal is a row of its own.
 */
const APPEND_ONLY = ['openbaar_besluit', 'uitgave', 'uitgave_intrekking']

export const openbaar = `
CREATE TABLE openbaar_besluit (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  -- cijfer: an indicator; contact: whom people may call; vertaling: a language that somebody looked at.
  soort TEXT NOT NULL CHECK (soort IN ('cijfer', 'contact', 'vertaling')),
  sleutel TEXT NOT NULL,
  aan INTEGER NOT NULL CHECK (aan IN (0, 1)),
  -- JSON, by the kind; null where switching on is all there is to say.
  waarde TEXT,
  reden TEXT NOT NULL,
  datum TEXT NOT NULL,
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX openbaar_besluit_wat ON openbaar_besluit (soort, sleutel, nummer);

CREATE TABLE uitgave (
  nummer INTEGER PRIMARY KEY,
  datum TEXT NOT NULL,
  -- SHA-256 over all files.
  vingerafdruk TEXT NOT NULL,
  -- What it was made from: with it the files can be made again.
  momentopname TEXT NOT NULL,
  -- For staff: what was withheld and why.
  verslag TEXT NOT NULL,
  -- Protected figures as anybody can read them, for the editions after it; null: it has none.
  beschermd TEXT,
  reden TEXT NOT NULL,
  -- Made by the app at the first start.
  vanzelf INTEGER NOT NULL CHECK (vanzelf IN (0, 1)),
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;

CREATE TABLE uitgave_intrekking (
  nummer INTEGER PRIMARY KEY REFERENCES uitgave (nummer),
  reden TEXT NOT NULL,
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
