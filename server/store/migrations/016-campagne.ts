/**
 * Campaigns, rounds of talks at home and plans of the renovation. Nothing is changed or removed: of a campaign the newest version holds,
 * of a visit the newest row, of the assumptions the newest row. A talk has no column a text about people could go into.
 */
const APPEND_ONLY = [
  'campagne',
  'campagnedatum',
  'campagnebezoekers',
  'bezoekronde',
  'bezoek',
  'persoonlijk_geinformeerd',
  'planuitgangspunten',
  'renovatieplan',
]

export const campagne = `
CREATE TABLE campagne (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,
  -- Counts from 1: two people who change the same version at once cannot both stand.
  versie INTEGER NOT NULL,
  -- JSON: area, period, measures, crews, fund, budget, partner, contact plan and state.
  waarden TEXT NOT NULL,
  rol TEXT NOT NULL,
  reden TEXT NOT NULL,
  tijd TEXT NOT NULL,
  UNIQUE (id, versie)
) STRICT;

-- What residents are told of when it begins; a date that moves says why.
CREATE TABLE campagnedatum (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  campagne TEXT NOT NULL,
  op TEXT NOT NULL,
  jaar INTEGER NOT NULL,
  seizoen TEXT NOT NULL CHECK (seizoen IN ('winter', 'lente', 'zomer', 'herfst')),
  zekerheid TEXT NOT NULL CHECK (zekerheid IN ('zeker', 'waarschijnlijk', 'nog-niet-zeker')),
  waarom TEXT NOT NULL,
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX campagnedatum_campagne ON campagnedatum (campagne, nummer);

-- Who may have the addresses of which street, beside the corporation; the newest list holds.
CREATE TABLE campagnebezoekers (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  campagne TEXT NOT NULL,
  bezoekers TEXT NOT NULL,
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX campagnebezoekers_campagne ON campagnebezoekers (campagne, nummer);

CREATE TABLE bezoekronde (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  campagne TEXT NOT NULL,
  straat TEXT NOT NULL,
  duo TEXT NOT NULL CHECK (duo IN ('corporatie-welzijn', 'gemeente-welzijn')),
  brief_op TEXT NOT NULL,
  -- JSON: per day, part of the day and pair the dwellings in the order of the walk.
  dagen TEXT NOT NULL,
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX bezoekronde_campagne ON bezoekronde (campagne, nummer);

CREATE TABLE bezoek (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  ronde TEXT NOT NULL REFERENCES bezoekronde (id),
  woning TEXT NOT NULL,
  datum TEXT NOT NULL,
  uitkomst TEXT NOT NULL CHECK (uitkomst IN ('bezocht', 'niet-getroffen', 'afgezien')),
  taal TEXT,
  woning_besproken INTEGER NOT NULL CHECK (woning_besproken IN (0, 1)),
  buurt_besproken INTEGER NOT NULL CHECK (buurt_besproken IN (0, 1)),
  hulp_gewenst INTEGER NOT NULL CHECK (hulp_gewenst IN (0, 1)),
  -- JSON list of codes.
  wensen TEXT NOT NULL,
  hulp_organisatie TEXT,
  hulp_toestemming_op TEXT,
  hulp_overgedragen INTEGER CHECK (hulp_overgedragen IN (0, 1)),
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL,
  -- Nobody is handed over without consent.
  CHECK (hulp_organisatie IS NULL OR (hulp_gewenst = 1 AND hulp_toestemming_op IS NOT NULL))
) STRICT;
CREATE INDEX bezoek_ronde ON bezoek (ronde, woning, nummer);

CREATE TABLE persoonlijk_geinformeerd (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  campagne TEXT NOT NULL,
  woning TEXT NOT NULL,
  datum TEXT NOT NULL,
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL,
  UNIQUE (campagne, woning)
) STRICT;

CREATE TABLE planuitgangspunten (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  waarden TEXT NOT NULL,
  rol TEXT NOT NULL,
  reden TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;

-- A plan with the question it answers: the same question and seed give the same plan.
CREATE TABLE renovatieplan (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  naam TEXT NOT NULL,
  -- Plan it was made from again; null: from nothing.
  van_plan TEXT,
  vraag TEXT NOT NULL,
  keuzes TEXT NOT NULL,
  uitgangspunten TEXT NOT NULL,
  plan TEXT NOT NULL,
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
