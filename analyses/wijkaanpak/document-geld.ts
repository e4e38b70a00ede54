import type { PlanobjectVan } from '../../geodata/schema/wijkaanpak.ts'
import { halfYearBefore, type Stopregel } from '../programma/wat-stopt-wanneer.ts'
import type { Documentbudget, Documentstop } from './document-schema.ts'
import { addUpFunds, type Planfonds } from './geld.ts'

type Actie = Pick<PlanobjectVan<'actie'>, 'id' | 'velden'>
type Budget = PlanobjectVan<'budgetregel'>['velden']

/** The money of a plan per fund, in the order of the funds, with each line by year; lines without a fund stand nowhere. */
export function budgetOf(lines: readonly Budget[], funds: readonly Planfonds[]): Documentbudget[] {
  return addUpFunds(lines, funds).flatMap((sum): Documentbudget[] => {
    const fund = funds.find(({ id }) => id === sum.fonds)
    if (fund === undefined) return []
    const regels = lines
      .filter(({ fonds }) => fonds === fund.id)
      .toSorted(
        (a, b) => (a.jaar ?? Infinity) - (b.jaar ?? Infinity) || (a.omschrijving < b.omschrijving ? -1 : 1),
      )
      .map(({ jaar, bedragEuro, omschrijving }) => ({ jaar, bedragEuro, omschrijving }))
    const { naam, van, tot } = fund
    const { gevraagdEuro: totaalEuro, zonderBedrag, omvangEuro, past } = sum
    return [{ naam, van, tot, regels, totaalEuro, zonderBedrag, omvangEuro, past }]
  })
}

/**
 * The sheet "Wat stopt wanneer" of a plan: every fund that its ambitions, actions or money name, with the actions it pays, what then
 * stops, who decides and by when. Of an action of the programme these are what the programme says; else the decision is due half a year
 * before the fund ends. Funds that end first come first; those without a known end last.
 *
 * @param named ids of funds that the plan names elsewhere
 * @param programme what the programme says of its own actions
 */
export function stopsOf(
  acties: readonly Actie[],
  named: readonly string[],
  funds: readonly Planfonds[],
  programme: readonly Stopregel[],
): Documentstop[] {
  const wanted = new Set([
    ...named,
    ...acties.flatMap(({ velden }) => velden.fondsen.map(({ fonds }) => fonds)),
  ])
  return funds
    .filter(({ id }) => wanted.has(id))
    .toSorted((a, b) => (a.tot ?? Infinity) - (b.tot ?? Infinity) || (a.naam < b.naam ? -1 : 1))
    .map(({ id, naam, van, tot }) => ({
      naam,
      van,
      tot,
      besluitUiterlijk: decideBy(tot),
      regels: acties
        .filter(({ velden }) => velden.fondsen.some(({ fonds }) => fonds === id))
        .map(({ velden }) => {
          const said = programme.find(
            ({ actie, bron }) => actie === velden.programmaActie && bron.soort === 'fonds' && bron.id === id,
          )
          const own = velden.daarna.trim()
          return {
            wat: velden.naam,
            watStopt: said?.watStopt ?? null,
            wieBesluit: said?.wieBesluit ?? null,
            besluitUiterlijk: said?.besluitUiterlijk ?? decideBy(tot),
            daarna: own === '' ? (said?.daarna ?? '') : own,
          }
        }),
    }))
}

/** Half a year before the last day of the last year that a fund pays. */
const decideBy = (tot: number | null): string | null => (tot === null ? null : halfYearBefore(`${tot}-12-31`))
