import { z } from 'zod'
import type { Fonds, Programma } from '../../geodata/schema/programma.ts'

/** Whether the money of a fund can be used at the peildatum; `periode-onbekend`: the plan names no period. */
export const fondsStaat = z.enum(['open', 'afgelopen', 'nog-niet', 'periode-onbekend'])
export type FondsStaat = z.infer<typeof fondsStaat>

/** An action of the programme that touches a theme, as it stands at the peildatum. */
export const themaActie = z.object({
  id: z.string(),
  naam: z.string(),
  partners: z.array(z.string()),
  /** Whether the peildatum lies in its period; an action without a period runs. */
  loopt: z.boolean(),
  fondsen: z.array(
    z.object({ id: z.string(), naam: z.string(), staat: fondsStaat, tot: z.number().int().nullable() }),
  ),
})
export type ThemaActie = z.infer<typeof themaActie>

interface Period {
  van: number | null
  tot: number | null
}

/**
 * State of a fund in the year of the peildatum. A fund pays up to and including its last year. A period of which the plan names
 * only the beginning has no known end: it is open, as long as nobody says otherwise.
 *
 * @example a fund of 2024-2025 is "open" in 2025 and "afgelopen" in 2026
 */
export function fundState({ van, tot }: Pick<Fonds, 'van' | 'tot'>, year: number): FondsStaat {
  if (tot !== null && tot < year) return 'afgelopen'
  if (van !== null && van > year) return 'nog-niet'
  return van === null && tot === null ? 'periode-onbekend' : 'open'
}

function isRunning({ van, tot }: Period, year: number): boolean {
  return (van ?? year) <= year && (tot ?? year) >= year
}

/**
 * The actions of the programme that touch a theme, with their funds, in the order in which the place names them. An id that the
 * programme does not hold is left out: nothing is known about it.
 *
 * @param ids actions the place ties to the theme
 * @param peildatum its year decides what runs and what is open
 */
export function actionsOfTheme(
  ids: readonly string[],
  programme: Programma,
  peildatum: string,
): ThemaActie[] {
  const year = Number(peildatum.slice(0, 4))
  return ids.flatMap((id) => {
    const action = programme.acties.find((row) => row.id === id)
    if (action === undefined) return []
    return [
      {
        id,
        naam: action.naam,
        partners: [...action.partners],
        loopt: isRunning(action, year),
        fondsen: action.fondsen.flatMap((fundId) => {
          const fund = programme.fondsen.find((row) => row.id === fundId)
          if (fund === undefined) return []
          return [{ id: fund.id, naam: fund.naam, staat: fundState(fund, year), tot: fund.tot }]
        }),
      },
    ]
  })
}

/** Whether an action can still be paid: at least one of its funds is open. */
export function hasOpenMoney(action: Pick<ThemaActie, 'fondsen'>): boolean {
  return action.fondsen.some(({ staat }) => staat === 'open')
}
