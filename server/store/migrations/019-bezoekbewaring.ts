/**
 * The end of what is known per home of a campaign: visits, the addresses in rounds, who was told in person, and who could have the
 * addresses. Only the run that carries the terms out takes them away, and what hangs on a home only once its counts are kept.
 */
const RUNS = "(SELECT handeling FROM logboek ORDER BY nummer DESC LIMIT 1) IS NOT 'bewaartermijn-uitvoeren'"

/** Whether the counts of a campaign were kept by the run that now stands last in the log. */
const isCounted = (campagne: string): string =>
  `EXISTS (SELECT 1 FROM campagne_geteld WHERE campagne = ${campagne} AND uitvoering = (SELECT max(nummer) FROM logboek))`

/** A table and, per row, the campaign whose counts must be kept first; null: nothing of it is counted. */
const GOES: readonly (readonly [table: string, campagne: string | null])[] = [
  ['bezoek', '(SELECT campagne FROM bezoekronde WHERE id = OLD.ronde)'],
  ['bezoekronde', 'OLD.campagne'],
  ['persoonlijk_geinformeerd', 'OLD.campagne'],
  ['campagnebezoekers', null],
]

export const bezoekbewaring = `
CREATE TABLE campagne_geteld (
  nummer INTEGER PRIMARY KEY AUTOINCREMENT,
  campagne TEXT NOT NULL,
  -- JSON: counts of visits, wishes, streets and rounds, without a home.
  stand TEXT NOT NULL,
  -- Row of the log that says the terms were carried out.
  uitvoering INTEGER NOT NULL,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX campagne_geteld_campagne ON campagne_geteld (campagne, nummer);
CREATE TRIGGER campagne_geteld_wijzigt_niet BEFORE UPDATE ON campagne_geteld
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verandert nooit'); END;
CREATE TRIGGER campagne_geteld_verdwijnt_niet BEFORE DELETE ON campagne_geteld
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verdwijnt nooit'); END;
${GOES.map(
  ([table, campagne]) => `
DROP TRIGGER ${table}_verdwijnt_niet;
CREATE TRIGGER ${table}_verdwijnt_niet BEFORE DELETE ON ${table}
WHEN ${RUNS}${campagne === null ? '' : ` OR NOT ${isCounted(campagne)}`}
BEGIN SELECT RAISE(ABORT, 'wat is vastgelegd verdwijnt nooit'); END;`,
).join('')}
`
