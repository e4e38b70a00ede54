/**
 * When and how people want to be visited, per home of a campaign: fixed choices and no text. The newest row holds. It goes with the
 * visits: only the run that carries the terms out takes it away, once the counts of the campaign are kept (019).
 */
export const bezoekafspraak = `
CREATE TABLE bezoekafspraak (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  campagne TEXT NOT NULL,
  woning TEXT NOT NULL,
  -- Null: at any time.
  tijdwens TEXT CHECK (tijdwens IN ('ochtend', 'middag', 'avond', 'zaterdag')),
  -- Language of the talk; null: not said.
  taal TEXT,
  tolk INTEGER NOT NULL CHECK (tolk IN (0, 1)),
  rol TEXT NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX bezoekafspraak_campagne ON bezoekafspraak (campagne, woning, nummer);
CREATE TRIGGER bezoekafspraak_wijzigt_niet BEFORE UPDATE ON bezoekafspraak
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verandert nooit'); END;
CREATE TRIGGER bezoekafspraak_verdwijnt_niet BEFORE DELETE ON bezoekafspraak
WHEN (SELECT handeling FROM logboek ORDER BY nummer DESC LIMIT 1) IS NOT 'bewaartermijn-uitvoeren'
  OR NOT EXISTS (SELECT 1 FROM campagne_geteld WHERE campagne = OLD.campagne AND uitvoering = (SELECT max(nummer) FROM logboek))
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verdwijnt nooit'); END;
`
