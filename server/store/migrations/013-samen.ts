/**
 * Long texts that several people write at once (`server/samen/README.md`): each update of a text is a row before it is acknowledged.
 * A row goes only when a state that holds it is there, and a state only when a newer one is. Once a plan is adopted no row is added.
 */
export const samen = `
-- Letters of somebody, as a Yjs update.
CREATE TABLE planletters (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  aanpak INTEGER NOT NULL REFERENCES wijkaanpak (nummer),
  object INTEGER NOT NULL REFERENCES planobject (nummer),
  veld TEXT NOT NULL,
  bytes BLOB NOT NULL,
  rol TEXT NOT NULL,
  account TEXT,
  via TEXT NOT NULL,
  persoon TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX planletters_tekst ON planletters (object, veld, nummer);
CREATE INDEX planletters_aanpak ON planletters (aanpak);

-- A text as it was saved in the plan: the whole Yjs document of that moment.
CREATE TABLE plantekststand (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  aanpak INTEGER NOT NULL REFERENCES wijkaanpak (nummer),
  object INTEGER NOT NULL REFERENCES planobject (nummer),
  veld TEXT NOT NULL,
  bytes BLOB NOT NULL,
  -- Letters up to this number are in it.
  tot INTEGER NOT NULL,
  -- The change of the field whose value this text is; 0: the field was never written.
  wijziging INTEGER NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX plantekststand_tekst ON plantekststand (object, veld, nummer);

${['planletters', 'plantekststand']
  .map(
    (table) => `
CREATE TRIGGER ${table}_wijzigt_niet BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, 'wat is geschreven verandert nooit'); END;`,
  )
  .join('')}
CREATE TRIGGER planletters_verdwijnt_niet BEFORE DELETE ON planletters
WHEN NOT EXISTS (SELECT 1 FROM plantekststand
  WHERE object = OLD.object AND veld = OLD.veld AND tot >= OLD.nummer)
BEGIN SELECT RAISE(ABORT, 'wat is geschreven gaat niet weg voor het is opgenomen'); END;
CREATE TRIGGER plantekststand_verdwijnt_niet BEFORE DELETE ON plantekststand
WHEN NOT EXISTS (SELECT 1 FROM plantekststand
  WHERE object = OLD.object AND veld = OLD.veld AND nummer > OLD.nummer AND tot >= OLD.tot)
BEGIN SELECT RAISE(ABORT, 'de nieuwste stand van een tekst gaat niet weg'); END;
CREATE TRIGGER planletters_na_vaststelling BEFORE INSERT ON planletters
WHEN EXISTS (SELECT 1 FROM planovergang WHERE aanpak = NEW.aanpak AND naar = 'vastgesteld')
BEGIN SELECT RAISE(ABORT, 'een vastgestelde wijkaanpak verandert nooit'); END;

-- What was acknowledged is in what is adopted.
CREATE TRIGGER planovergang_tekst_bewaard BEFORE INSERT ON planovergang
WHEN NEW.naar = 'vastgesteld' AND EXISTS (SELECT 1 FROM planletters l
  WHERE l.aanpak = NEW.aanpak AND l.nummer > coalesce((SELECT max(tot) FROM plantekststand s
    WHERE s.object = l.object AND s.veld = l.veld), 0))
BEGIN SELECT RAISE(ABORT, 'er is tekst die nog niet is bewaard'); END;
`
