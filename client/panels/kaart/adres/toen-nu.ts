import type { Kaartbron } from '../../../map/kaartbron.ts'
import { type Cijferkeuze, eigenCijfer, type Kaartmodel, maakKaartmodel } from '../../../map/kaartmodel.ts'

/** One buurt, or wijk where a figure exists per wijk only, whose figure is not what it was; null: there is or was none. */
export interface AnderCijfer {
  code: string
  naam: string
  toen: number | null
  nu: number | null
}

/** How the figures of then differ from those of now, for what is on the map. */
export interface ToenEnNu {
  niveau: 'buurt' | 'wijk'
  anders: readonly AnderCijfer[]
  /** Buurten or wijken on the map. */
  totaal: number
}

/** What is coloured: each area with its figure. */
function shown(model: Kaartmodel | null): Map<string, { naam: string; waarde: number | null }> {
  if (model === null) return new Map()
  const rows =
    model.niveau === 'buurt'
      ? model.buurten.map(({ code, naam, waarde }) => [code, { naam, waarde }] as const)
      : model.wijken.map(
          ({ wijk, cijfer }) => [wijk.id, { naam: wijk.naam, waarde: eigenCijfer(cijfer) }] as const,
        )
  return new Map(rows)
}

/**
 * Compares one figure in two data versions, area by area. A figure that came or went counts as another figure.
 *
 * @param keuze the figure that is shown
 * @returns areas of both, so that a buurt that only one of the two has is not left out
 */
export function vergelijkToenEnNu(toen: Kaartbron, nu: Kaartbron, keuze: Cijferkeuze): ToenEnNu {
  const models = [maakKaartmodel(toen, keuze), maakKaartmodel(nu, keuze)] as const
  const [before, now] = [shown(models[0]), shown(models[1])]
  const codes = [...new Set([...now.keys(), ...before.keys()])]
  const anders = codes.flatMap((code): AnderCijfer[] => {
    const [one, other] = [before.get(code), now.get(code)]
    const row = { toen: one?.waarde ?? null, nu: other?.waarde ?? null }
    return row.toen === row.nu ? [] : [{ code, naam: other?.naam ?? one?.naam ?? code, ...row }]
  })
  return { niveau: (models[1] ?? models[0])?.niveau ?? 'buurt', anders, totaal: codes.length }
}
