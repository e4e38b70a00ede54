import { planYears } from './planner/geldrijen.ts'
import type { Planfonds, Planvraag } from './planner/planvraag.ts'
import { type Uitgangspunt, valueOf } from './planner/uitgangspunten.ts'
import type { Plankeuzes } from './plankeuzes.ts'

/** A fund of the programme, with the window in which it pays. */
export interface Fondsvenster {
  id: string
  naam: string
  van: number | null
  tot: number | null
  voor: readonly ('corporatie' | 'particulier' | 'vve')[]
}

/** Name of the money of the corporation in a plan: it is no fund of the programme. */
export const OWN_MEANS = 'eigen-middelen'

/** Money per fund and year, inside the window of the fund and for the owners it may pay. */
export function fundsOf(keuzes: Plankeuzes, fondsen: readonly Fondsvenster[]): Planfonds[] {
  return keuzes.geld.flatMap(({ fonds, euroPerJaar }): Planfonds[] => {
    const fund = fondsen.find(({ id }) => id === fonds)
    const isOwn = fonds === OWN_MEANS
    if (fund === undefined && !isOwn) return []
    const { van = null, tot = null } = fund ?? {}
    const voor = isOwn
      ? (['corporatie'] as const)
      : (fund?.voor ?? []).filter((owner) => owner !== 'corporatie')
    if (voor.length === 0) return []
    const jaren = planYears(keuzes)
      .filter((jaar) => jaar >= (van ?? jaar) && jaar <= (tot ?? jaar))
      .map((jaar) => ({ jaar, euro: euroPerJaar }))
    return [
      {
        id: fonds,
        naam: fund?.naam ?? fonds,
        soort: isOwn ? 'eigen-middelen' : 'volkshuisvestingsfonds',
        van,
        tot,
        voor: [...voor],
        perJaar: jaren,
      },
    ]
  })
}

/** The crews, each from one quarter of the plan up to and including another. */
export function crewsOf(keuzes: Plankeuzes, assumptions: readonly Uitgangspunt[]): Planvraag['ploegen'] {
  return Array.from({ length: keuzes.ploegen }, (_, at) => ({
    id: `ploeg-${at + 1}`,
    naam: `Ploeg ${at + 1}`,
    woningenPerKwartaal: valueOf(assumptions, 'ploegsnelheid'),
    van: 0,
    tot: keuzes.kwartalen - 1,
  }))
}

/** Homes to live in during the work, one number per quarter of the plan. */
export function temporaryHomesPerQuarter({ kwartalen, wisselwoningen }: Plankeuzes): number[] {
  return Array.from({ length: kwartalen }, () => wisselwoningen)
}
