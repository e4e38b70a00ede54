import type { ODataTabel } from '../formats/cbs-odata.ts'
import { code } from '../formats/cbs-odata.ts'
import type { CsvTable } from '../formats/csv.ts'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import type { Leeftijd } from '../schema/indicator.ts'
import type { Waarneming } from '../schema/waarneming.ts'
import type { ColumnMeaning } from './columns.ts'
import { dimensie, vindOnderwerpen } from './odata-onderwerpen.ts'
import { breedUitVersie3 } from './odata-tabel.ts'
import { mergeNormalised, refusal, type Normalised } from './result.ts'
import { rivmSleutel } from './rivm-gezondheid.ts'
import { normaliseWideTable } from './wide-table.ts'

const SLEUTELS: readonly string[] = ['WijkenEnBuurten', 'Perioden', 'Leeftijd', 'Marges']

/**
 * Age group behind the title of an age code. "Totaal" is everybody of 18 and older: the monitor asks nobody younger.
 * Source: dimension Leeftijd of 50120NED; Gezondheidsmonitor Volwassenen en Ouderen.
 */
function ageOf(title: string): Leeftijd | null {
  if (/^18 jaar (of|en) ouder$|^totaal/i.test(title)) return '18plus'
  if (/^18 tot 65 jaar$/i.test(title)) return '18-65'
  return /^65 jaar (of|en) ouder$/i.test(title) ? '65plus' : null
}

type Marge = 'waarde' | 'ondergrens' | 'bovengrens'

/** What the title of a code of dimension Marges says. Source: dimension Marges of CBS (MW00000, MOG0095, MBG0095). */
function marginOf(title: string): Marge | null {
  if (/^waarde/i.test(title)) return 'waarde'
  if (/^ondergrens/i.test(title)) return 'ondergrens'
  return /^bovengrens/i.test(title) ? 'bovengrens' : null
}

/** Codes of a dimension that we know, the number of rows left out per code that we do not, and what to say of those. */
function known<T>(
  table: ODataTabel,
  entity: string,
  meaningOf: (title: string) => T | null,
): { codes: ReadonlyMap<string, T>; afgekeurd: Afkeuring[] } {
  const codes = new Map<string, T>()
  const afgekeurd: Afkeuring[] = []
  for (const [key, title] of dimensie(table, entity)) {
    const found = meaningOf(title)
    if (found !== null) {
      codes.set(key, found)
      continue
    }
    const rows = table.gegevens.filter(({ cellen }) => code(cellen, entity) === key).length
    const reden = `"${title}" (${key}) nemen wij niet over. Aantal rijen: ${rows}.`
    if (rows > 0) afgekeurd.push(refusal(table.id, null, entity, reden))
  }
  return { codes, afgekeurd }
}

function nameOf({ gebied, indicator, jaar, leeftijd }: Waarneming): string {
  return `${gebied} ${indicator} ${jaar} ${leeftijd}`
}

/** Puts the publisher's interval beside the value; an interval that does not hold the value is refused. */
function withInterval(
  row: Waarneming,
  lower: ReadonlyMap<string, Waarneming>,
  upper: ReadonlyMap<string, Waarneming>,
  table: string,
  afgekeurd: Afkeuring[],
): Waarneming {
  const ondergrens = lower.get(nameOf(row))?.waarde ?? null
  const bovengrens = upper.get(nameOf(row))?.waarde ?? null
  if (row.waarde === null || ondergrens === null || bovengrens === null) return row
  if (ondergrens <= row.waarde && row.waarde <= bovengrens) return { ...row, ondergrens, bovengrens }
  const reden = `De marge ${ondergrens} tot ${bovengrens} hoort niet bij de waarde ${row.waarde}: weggelaten.`
  afgekeurd.push(refusal(table, row.rij, row.indicator, reden))
  return row
}

function normaliseTable(
  table: ODataTabel,
  meaning: ColumnMeaning,
  gebiedscodes: ReadonlySet<string>,
): Normalised {
  const topics = vindOnderwerpen(table, meaning)
  const ages = known(table, 'Leeftijd', ageOf)
  const margins = known(table, 'Marges', marginOf)
  const wide = breedUitVersie3(table, SLEUTELS, topics.kolomBijSleutel)
  const rules = {
    meaning: { ...meaning, keys: new Set(SLEUTELS) },
    gebiedscodes,
    key: rivmSleutel(ages.codes),
  }
  const per = (marge: Marge): Normalised => {
    const rijen = wide.rijen.filter(
      ({ cellen }) =>
        margins.codes.get(cellen.get('Marges') ?? '') === marge &&
        ages.codes.has(cellen.get('Leeftijd') ?? ''),
    )
    const part: CsvTable = { ...wide, rijen }
    return normaliseWideTable(part, rules)
  }
  const values = per('waarde')
  const byName = (marge: Marge): ReadonlyMap<string, Waarneming> =>
    new Map((per(marge).deel.waarnemingen ?? []).map((row) => [nameOf(row), row]))
  const lower = byName('ondergrens')
  const upper = byName('bovengrens')
  const afgekeurd = [...topics.afgekeurd, ...ages.afgekeurd, ...margins.afgekeurd, ...values.afgekeurd]
  const waarnemingen = (values.deel.waarnemingen ?? []).map((row) =>
    withInterval(row, lower, upper, table.id, afgekeurd),
  )
  return { ...values, deel: { waarnemingen }, afgekeurd }
}

/**
 * Health figures of RIVM out of 50120NED or 50150NED: per area, year and age group, with the publisher's 95 % interval
 * where the table has rows for its bounds. Ages and margins are found by the titles of their codes, for the codes differ
 * per table. Pure.
 */
export function normaliseRivmOData(
  tabellen: readonly ODataTabel[],
  meaning: ColumnMeaning,
  gebiedscodes: ReadonlySet<string>,
): Normalised {
  return mergeNormalised(tabellen.map((table) => normaliseTable(table, meaning, gebiedscodes)))
}
