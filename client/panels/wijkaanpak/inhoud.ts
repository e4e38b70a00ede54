import type { Planfonds } from '../../../analyses/wijkaanpak/geld.ts'
import { isPriority } from '../../../analyses/wijkaanpak/opdracht.ts'
import {
  type HoofdstukId,
  type Planobject,
  type PlanobjectVan,
  vanSoort,
} from '../../../geodata/schema/wijkaanpak.ts'

export type Ambitieobject = PlanobjectVan<'ambitie'>
export type Actieobject = PlanobjectVan<'actie'>
export type Regelobject = PlanobjectVan<'budgetregel'>

/** The ambitions of a plan as people read them: the priorities by number, those for later, and the others; each as they were made. */
export interface Ambitielijst {
  prioriteiten: Ambitieobject[]
  later: Ambitieobject[]
  andere: Ambitieobject[]
  alle: Ambitieobject[]
}

export function ambitielijst(objecten: readonly Planobject[]): Ambitielijst {
  const all = vanSoort(objecten, 'ambitie')
  const number = ({ velden }: Ambitieobject) => Number(velden.prioriteit)
  const prioriteiten = all
    .filter(({ velden }) => isPriority(velden))
    .toSorted((a, b) => number(a) - number(b))
  const later = all.filter(({ velden }) => velden.prioriteit === 'later')
  const andere = all.filter(({ velden }) => velden.prioriteit === null)
  return { prioriteiten, later, andere, alle: [...prioriteiten, ...andere, ...later] }
}

/** The numbers that two priorities have both. */
export function dubbeleNummers(prioriteiten: readonly Ambitieobject[]): number[] {
  const numbers = prioriteiten.map(({ velden }) => Number(velden.prioriteit))
  return [...new Set(numbers.filter((one, at) => numbers.indexOf(one) !== at))]
}

/** The object of a chapter; every plan has all ten. */
export function hoofdstukVan(
  objecten: readonly Planobject[],
  id: HoofdstukId,
): PlanobjectVan<'hoofdstuk'> | null {
  return vanSoort(objecten, 'hoofdstuk').find(({ velden }) => velden.hoofdstuk === id) ?? null
}

/** The object of the plan as a whole. */
export function planVan(objecten: readonly Planobject[]): PlanobjectVan<'aanpak'> | null {
  return vanSoort(objecten, 'aanpak')[0] ?? null
}

export function actiesVan(objecten: readonly Planobject[], ambitie: string | null): Actieobject[] {
  return vanSoort(objecten, 'actie').filter(({ velden }) => velden.ambitie === ambitie)
}

export function regelsVan(objecten: readonly Planobject[], ambitie: string | null): Regelobject[] {
  return vanSoort(objecten, 'budgetregel').filter(({ velden }) => velden.ambitie === ambitie)
}

/** Objects that were removed and can be put back, the last removed first. */
export function weggehaald(objecten: readonly Planobject[]): Planobject[] {
  return objecten
    .filter(({ verwijderd, soort }) => verwijderd && soort !== 'opmerking')
    .toSorted((a, b) => b.versie - a.versie)
}

/** Money of a fund in a year, asked by this plan. `betaalt`: the fund pays in that year; null: its years are not known. */
export interface Fondsjaar {
  jaar: number | null
  gevraagdEuro: number
  zonderBedrag: number
  betaalt: boolean | null
}

/** What the plan asks of a fund, by year, beside its window and its size. */
export interface Fondsrij {
  fonds: string
  naam: string
  van: number | null
  tot: number | null
  jaren: Fondsjaar[]
  gevraagdEuro: number
  /** What is left of its size, negative when too much is asked; null: the size is not known. */
  overEuro: number | null
}

/**
 * Budget lines added up per fund and year, in the order of the funds; lines without a fund stand in no row. Years in their order, lines
 * without a year last.
 */
export function geldPerFonds(
  regels: readonly Regelobject[],
  fondsen: readonly (Planfonds & { naam: string })[],
): Fondsrij[] {
  return fondsen.flatMap(({ id, naam, van, tot, omvangEuro }): Fondsrij[] => {
    const own = regels.filter(({ velden }) => velden.fonds === id)
    if (own.length === 0) return []
    const years = [...new Set(own.map(({ velden }) => velden.jaar))].toSorted(
      (a, b) => (a ?? Infinity) - (b ?? Infinity),
    )
    const sumOf = (rows: readonly Regelobject[]) =>
      rows.reduce((sum, { velden }) => sum + (velden.bedragEuro ?? 0), 0)
    const gevraagdEuro = sumOf(own)
    return [
      {
        fonds: id,
        naam,
        van,
        tot,
        gevraagdEuro,
        overEuro: omvangEuro === null ? null : omvangEuro - gevraagdEuro,
        jaren: years.map((jaar) => {
          const rows = own.filter(({ velden }) => velden.jaar === jaar)
          return {
            jaar,
            gevraagdEuro: sumOf(rows),
            zonderBedrag: rows.filter(({ velden }) => velden.bedragEuro === null).length,
            betaalt: betaaltIn({ van, tot }, jaar),
          }
        }),
      },
    ]
  })
}

function betaaltIn({ van, tot }: Pick<Planfonds, 'van' | 'tot'>, jaar: number | null): boolean | null {
  if (jaar === null || (van === null && tot === null)) return null
  return (van === null || jaar >= van) && (tot === null || jaar <= tot)
}
