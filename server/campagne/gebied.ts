import type { Campagne, Campagnegebied } from '../../geodata/schema/campagne.ts'

/** Whether a campaign still holds its dwellings. */
export function holdsDwellings({ staat }: Pick<Campagne, 'staat'>): boolean {
  return staat === 'voorbereiding' || staat === 'loopt'
}

/** Dwellings of an area: those of its blocks, its streets and its buurten. */
export function dwellingsIn<Row extends { blok: string | null; straat: string | null; buurt: string }>(
  { blokken, straten, buurten }: Campagnegebied,
  rows: readonly Row[],
): Row[] {
  const [blocks, streets, areas] = [new Set(blokken), new Set(straten), new Set(buurten)]
  return rows.filter(
    ({ blok, straat, buurt }) =>
      (blok !== null && blocks.has(blok)) || (straat !== null && streets.has(straat)) || areas.has(buurt),
  )
}
