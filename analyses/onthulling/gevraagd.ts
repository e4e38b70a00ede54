import type { Beschermvraag, BeschermTabel, Celsleutel, PubliekeCel } from './schema.ts'

/** Sets of periods of which a table shows figures: each period, and after them all together where their sum is shown. */
export function periodSets(table: { perioden: readonly string[]; periodesom: boolean }): string[][] {
  const single = table.perioden.map((period) => [period])
  return table.periodesom && table.perioden.length > 1 ? [...single, [...table.perioden]] : single
}

/** A cell that is asked: where it stands in the table, and what it counts. */
export interface Gevraagd {
  cel: Omit<PubliekeCel, 'antwoord'>
  sleutel: Celsleutel
}

/** The cells of a table in the order in which they are published: area, period, total before categories. */
export function askedOf({ gebieden }: Beschermvraag, table: BeschermTabel): Gevraagd[] {
  const asked = gebieden.filter(({ id }) => table.gebieden.includes(id))
  return asked.flatMap(({ id, atomen }) =>
    periodSets(table).flatMap((perioden, place) =>
      [null, ...table.categorieen].map((categorie) => ({
        cel: { gebied: id, categorie, periode: table.perioden[place] ?? null },
        sleutel: { grootheid: categorie === null ? table.telt : table.id, categorie, atomen, perioden },
      })),
    ),
  )
}
