import {
  tabelvorm,
  type BeschermTabel,
  type Beschermvraag,
  type PubliekAntwoord,
  type PubliekeEditie,
} from '../../../analyses/onthulling/schema.ts'

/** A true cell, as a careless publisher has it. */
export interface Waarheid {
  tabel: string
  gebied: string
  categorie: string | null
  periode: string | null
  waarde: number
  totaal: number
}

/** What a careless publisher makes of a question: every cell by one rule, looked at alone. */
export function carelessEdition(
  question: Beschermvraag,
  answer: (cell: Waarheid) => PubliekAntwoord,
): PubliekeEditie {
  const { nummer, datum, atomen, gebieden, bekend } = question
  const tabellen = question.tabellen.map((table) => {
    const cellen = trueCells(question, table).map((cell) => {
      const { gebied, categorie, periode } = cell
      return { gebied, categorie, periode, antwoord: answer(cell) }
    })
    return { ...tabelvorm.parse(table), breedte: 5, cellen }
  })
  return { nummer, datum, atomen, gebieden, bekend, tabellen }
}

/** True values of all cells that a table is asked for. */
export function trueCells({ gebieden }: Beschermvraag, table: BeschermTabel): Waarheid[] {
  const periods = [
    ...table.perioden.map((period) => [period, [period]] as const),
    ...(table.periodesom ? [[null, table.perioden] as const] : []),
  ]
  return gebieden
    .filter(({ id }) => table.gebieden.includes(id))
    .flatMap(({ id, atomen }) =>
      periods.flatMap(([periode, members]) => {
        const rows = table.waarden.filter(
          (row) => members.includes(row.periode) && atomen.includes(row.atoom),
        )
        const totaal = rows.reduce((sum, row) => sum + row.totaal, 0)
        return [null, ...table.categorieen].map((categorie, place) => ({
          tabel: table.id,
          gebied: id,
          categorie,
          periode,
          totaal,
          waarde:
            categorie === null ? totaal : rows.reduce((sum, { delen }) => sum + (delen[place - 1] ?? 0), 0),
        }))
      }),
    )
}

/** Only what is 1 to 4 by itself, or leaves 1 to 4 of its total, stays away. */
export function primaryOnly({ waarde, totaal, categorie }: Waarheid): PubliekAntwoord {
  const isSmall = (count: number) => count >= 1 && count <= 4
  return isSmall(waarde) || (categorie !== null && isSmall(totaal - waarde))
    ? { soort: 'niet-bekend' }
    : { soort: 'waarde', waarde }
}

/** A percentage with one decimal, from 20 dwellings on. */
export function oneDecimal({ waarde, totaal, categorie }: Waarheid): PubliekAntwoord {
  if (categorie === null) return totaal < 5 ? { soort: 'niet-bekend' } : { soort: 'waarde', waarde }
  if (totaal < 20) return { soort: 'niet-bekend' }
  const permille = Math.min(999, Math.floor((1000 * waarde) / totaal))
  const tot = (permille + 1) / 1000
  return {
    soort: 'aandeel',
    van: permille / 1000,
    tot,
    laag: Math.ceil((permille * totaal) / 1000),
    hoog: permille === 999 ? totaal : Math.ceil(((permille + 1) * totaal) / 1000) - 1,
  }
}
