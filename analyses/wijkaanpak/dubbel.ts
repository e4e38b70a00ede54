import type { Grens } from '../../geodata/schema/gebied.ts'
import type { Planvorm } from '../../geodata/schema/planvorm.ts'
import { type Planobject, vanSoort } from '../../geodata/schema/wijkaanpak.ts'
import { overlapWithAnySquareMeters, type RdVlak, rdVlak } from '../grenswijziging/overlap.ts'
import { addUpFunds, type Planfonds } from './geld.ts'

/** One of the plans that are laid beside each other: the one of each wijk that counts. */
export interface Plan {
  aanpak: string
  objecten: readonly Planobject[]
}

/** An object of a plan that claims something another plan claims too. */
export interface Aanspraak {
  aanpak: string
  object: string
}

/**
 * Something claimed in more than one plan. `plek`: the same ground, and so the same dwellings, in square metres; `geld`: more of a fund than
 * there is; `mensen`: hours of the same partner in the same months; `maanden`: the same action of the programme in the same months.
 */
export type Dubbeling =
  | { soort: 'plek'; vierkanteMeter: number; door: [Aanspraak, Aanspraak] }
  | { soort: 'geld'; fonds: string; gevraagdEuro: number; omvangEuro: number; plannen: string[] }
  | { soort: 'mensen'; partner: string; van: string; tot: string; door: [Aanspraak, Aanspraak] }
  | { soort: 'maanden'; actie: string; van: string; tot: string; door: [Aanspraak, Aanspraak] }

/** Less ground than this in common is the thickness of two pencils along one border. */
const LEAST_SQUARE_METERS = 100

/**
 * What is claimed twice over the plans of a cyclus. Places and lines have no ground and are not compared; a fund whose size is not known
 * cannot be asked for too much; an action without both days has no months to compare.
 *
 * @param plans one per wijk
 * @param borderOf border of a buurt; null: not known
 * @returns by kind, in the order of the plans and their objects
 * @example two plans that both take buurt BU09950112: one `plek` with its whole area
 */
export function claimedTwice(
  plans: readonly Plan[],
  funds: readonly Planfonds[],
  borderOf: (buurt: string) => Grens | null,
): Dubbeling[] {
  const grounds = plans.flatMap(({ aanpak, objecten }) =>
    vanSoort(objecten, 'ambitie').flatMap(({ id, velden }) => {
      const vlakken = groundOf(velden.vorm, borderOf)
      return vlakken.length === 0 ? [] : [{ aanpak, object: id, vlakken }]
    }),
  )
  const actions = plans.flatMap(({ aanpak, objecten }) =>
    vanSoort(objecten, 'actie').map(({ id, velden }) => ({ aanpak, object: id, velden })),
  )
  return [
    ...pairs(grounds).flatMap(([one, other]): Dubbeling[] => {
      const vierkanteMeter = sharedSquareMeters(one.vlakken, other.vlakken)
      return vierkanteMeter < LEAST_SQUARE_METERS
        ? []
        : [{ soort: 'plek', vierkanteMeter, door: [claimOf(one), claimOf(other)] }]
    }),
    ...moneyClaimedTwice(plans, funds),
    ...pairs(actions).flatMap(([one, other]): Dubbeling[] => {
      const together = monthsTogether(one.velden, other.velden)
      if (together === null) return []
      const door: [Aanspraak, Aanspraak] = [claimOf(one), claimOf(other)]
      const partner = one.velden.urenInNatura?.partner.trim() ?? ''
      const isSame = partner !== '' && partner === other.velden.urenInNatura?.partner.trim()
      const actie = one.velden.programmaActie
      return [
        ...(isSame ? [{ soort: 'mensen' as const, partner, ...together, door }] : []),
        ...(actie !== null && actie === other.velden.programmaActie
          ? [{ soort: 'maanden' as const, actie, ...together, door }]
          : []),
      ]
    }),
  ]
}

const claimOf = ({ aanpak, object }: Aanspraak): Aanspraak => ({ aanpak, object })

/** Pairs of different plans. */
function pairs<T extends Aanspraak>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, at) =>
    list.slice(at + 1).flatMap((other): [T, T][] => (other.aanpak === one.aanpak ? [] : [[one, other]])),
  )
}

function groundOf(vorm: Planvorm | null, borderOf: (buurt: string) => Grens | null): RdVlak[] {
  if (vorm?.soort === 'buurten') {
    return vorm.buurten.flatMap((code) => {
      const border = borderOf(code)
      return border === null ? [] : [rdVlak(border)]
    })
  }
  if (vorm?.soort !== 'vlak') return []
  return vorm.vlakken.map((rings) =>
    rdVlak({ type: 'Polygon', coordinates: rings.map((ring) => [...ring, ...ring.slice(0, 1)]) }),
  )
}

/** Ground of the one that lies in the other, to the square metre; what the areas of one shape share counts once per area. */
function sharedSquareMeters(one: readonly RdVlak[], other: readonly RdVlak[]): number {
  return Math.round(one.reduce((sum, area) => sum + overlapWithAnySquareMeters(area, other), 0))
}

function moneyClaimedTwice(plans: readonly Plan[], funds: readonly Planfonds[]): Dubbeling[] {
  const lines = plans.flatMap(({ aanpak, objecten }) =>
    vanSoort(objecten, 'budgetregel').map(({ velden }) => ({ aanpak, velden })),
  )
  const sums = addUpFunds(
    lines.map(({ velden }) => velden),
    funds,
  )
  return sums.flatMap(({ fonds, gevraagdEuro, omvangEuro, past }): Dubbeling[] => {
    const plannen = [
      ...new Set(lines.flatMap(({ aanpak, velden }) => (velden.fonds === fonds ? [aanpak] : []))),
    ]
    return past === false && omvangEuro !== null && plannen.length > 1
      ? [{ soort: 'geld', fonds, gevraagdEuro, omvangEuro, plannen }]
      : []
  })
}

interface Looptijd {
  van: string | null
  tot: string | null
}

/** The months two periods share, as `2027-03`; null when they share none, or a day is not known. */
function monthsTogether(one: Looptijd, other: Looptijd): { van: string; tot: string } | null {
  if (one.van === null || one.tot === null || other.van === null || other.tot === null) return null
  const van = (one.van > other.van ? one.van : other.van).slice(0, 7)
  const tot = (one.tot < other.tot ? one.tot : other.tot).slice(0, 7)
  return van <= tot ? { van, tot } : null
}
