import {
  type ActieNu,
  type Beheersoort,
  type BudgetregelNu,
  DINGEN,
  type FondsNu,
  type InzetNu,
  isBeeindigd,
  type PartnerplanNu,
  type ProgrammaNu,
  type StrevenNu,
  yearOf,
} from '../schema/programmastand.ts'
import { double, type Kring, type Programmafout, references, reversed } from './keuring.ts'
import type { Ding } from './stand.ts'

/** An action that goes on while its funds do not pay, with nothing said about it. A fund without a period says nothing. */
function outsideFunds(action: ActieNu, funds: readonly FondsNu[]): Programmafout[] {
  const own = funds.filter(({ id }) => action.fondsen.includes(id))
  if (own.length === 0 || action.daarna !== null) return []
  const last = own.some(({ tot }) => tot === null) ? null : Math.max(...own.map(({ tot }) => tot ?? 0))
  const first = own.some(({ van }) => van === null) ? null : Math.min(...own.map(({ van }) => van ?? 0))
  if (last !== null && action.tot !== null && action.tot > last) {
    return [{ veld: 'tot', code: 'buiten-venster', bij: String(last) }]
  }
  return first !== null && action.van !== null && action.van < first
    ? [{ veld: 'van', code: 'voor-venster', bij: String(first) }]
    : []
}

function faultsOfAction(row: ActieNu, kring: Kring): Programmafout[] {
  const { stand } = kring
  const named = [
    ...row.interventies,
    ...row.partners,
    ...row.doelen,
    ...[row.toelichting, row.daarna, row.watStopt, row.van, row.tot].filter((part) => part !== null),
  ]
  const unknown = row.doelen.filter(
    (id) => !stand.doelen.some((one) => one.id === id && one.lijn === row.lijn),
  )
  const line = stand.lijnen.find(({ id }) => id === row.lijn)
  return [
    ...double(
      row,
      stand.acties.filter(({ lijn }) => lijn === row.lijn),
    ),
    ...(line === undefined ? [{ veld: 'lijn', code: 'onbekend', bij: row.lijn } as const] : []),
    ...unknown.map((id): Programmafout => ({ veld: 'doelen', code: 'onbekend', bij: id })),
    ...references(kring, 'fondsen', 'fonds', row.fondsen),
    ...references(kring, 'partners', 'partner', row.partners),
    ...reversed(row),
    ...(reversed(row).length > 0 ? [] : outsideFunds(row, stand.fondsen)),
    ...(row.alleenNaam && named.length > 0
      ? [{ veld: 'naam', code: 'alleen-naam', bij: row.naam } as const]
      : line?.alleenNaam === true && !row.alleenNaam
        ? [{ veld: 'lijn', code: 'alleen-naam', bij: line.naam } as const]
        : []),
  ]
}

/** Money already given out of a fund, in euro; lines that were ended do not count. */
export function begrootEuro(stand: ProgrammaNu, fonds: string, behalve: string, vandaag: string): number {
  return stand.budgetregels
    .filter((row) => row.fonds === fonds && row.id !== behalve && !isBeeindigd(row, vandaag))
    .reduce((sum, { bedragEuro }) => sum + bedragEuro, 0)
}

function faultsOfFund(row: FondsNu, { stand, vandaag }: Kring): Programmafout[] {
  const used = begrootEuro(stand, row.id, '', vandaag)
  return [
    ...double(row, stand.fondsen),
    ...reversed(row),
    ...(row.omvangEuro !== null && row.omvangEuro < used
      ? [{ veld: 'omvangEuro', code: 'onder-begroot', bij: String(used) } as const]
      : []),
  ]
}

/** The action something hangs on must run, and may be more than a name. */
function faultsOfOwner(id: string, kring: Kring): Programmafout[] {
  const action = kring.stand.acties.find((row) => row.id === id)
  return action?.alleenNaam === true
    ? [{ veld: 'actie', code: 'alleen-naam', bij: action.naam }]
    : references(kring, 'actie', 'actie', [id])
}

function faultsOfTarget(row: StrevenNu, kring: Kring): Programmafout[] {
  return [
    ...faultsOfOwner(row.actie, kring),
    ...(row.totEnMet !== null && row.totEnMet < yearOf(kring.vandaag)
      ? [{ veld: 'totEnMet', code: 'in-verleden', bij: String(yearOf(kring.vandaag)) } as const]
      : []),
    ...(row.eenheid === 'procent' && row.aantal !== null && row.aantal > 100
      ? [{ veld: 'aantal', code: 'boven-honderd', bij: '100' } as const]
      : []),
  ]
}

function faultsOfBudget(row: BudgetregelNu, kring: Kring): Programmafout[] {
  const { stand, vandaag } = kring
  const fund = stand.fondsen.find(({ id }) => id === row.fonds)
  const size = fund?.omvangEuro ?? null
  const outside =
    fund !== undefined && (row.jaar < (fund.van ?? row.jaar) || row.jaar > (fund.tot ?? row.jaar))
  const left = size === null ? null : size - begrootEuro(stand, row.fonds, row.id, vandaag)
  return [
    ...faultsOfOwner(row.actie, kring),
    ...references(kring, 'fonds', 'fonds', [row.fonds]),
    ...(outside
      ? [{ veld: 'jaar', code: 'jaar-buiten-fonds', bij: `${fund.van ?? ''}-${fund.tot ?? ''}` } as const]
      : []),
    ...(left !== null && row.bedragEuro > left
      ? [{ veld: 'bedragEuro', code: 'boven-fonds', bij: String(Math.max(0, left)) } as const]
      : []),
  ]
}

function faultsOfHours(row: InzetNu, kring: Kring): Programmafout[] {
  return [
    ...faultsOfOwner(row.actie, kring),
    ...references(kring, 'partner', 'partner', [row.partner]),
    ...reversed(row),
  ]
}

function faultsOfPartnerPlan(row: PartnerplanNu, kring: Kring): Programmafout[] {
  const says = row.wijken.length > 0 || row.van !== null || row.tot !== null || row.link !== null
  return [
    ...double(
      row,
      kring.stand.partnerplannen.filter(({ eigenaar }) => eigenaar === row.eigenaar),
    ),
    ...references(kring, 'eigenaar', 'partner', [row.eigenaar]),
    ...reversed(row),
    ...(row.alleenNaam && says ? [{ veld: 'naam', code: 'alleen-naam', bij: row.naam } as const] : []),
  ]
}

/**
 * All that is wrong with a thing in the programme around it, at once. Pure.
 *
 * @param stand the programme, with or without the thing itself
 * @param vandaag ISO date
 */
export function foutenVanDing(soort: Beheersoort, ding: Ding, kring: Kring): Programmafout[] {
  switch (soort) {
    case 'actie':
      return faultsOfAction(DINGEN.actie.schema.parse(ding), kring)
    case 'fonds':
      return faultsOfFund(DINGEN.fonds.schema.parse(ding), kring)
    case 'partner':
      return double(DINGEN.partner.schema.parse(ding), kring.stand.partners)
    case 'streven':
      return faultsOfTarget(DINGEN.streven.schema.parse(ding), kring)
    case 'budgetregel':
      return faultsOfBudget(DINGEN.budgetregel.schema.parse(ding), kring)
    case 'inzet':
      return faultsOfHours(DINGEN.inzet.schema.parse(ding), kring)
    case 'partnerplan':
      return faultsOfPartnerPlan(DINGEN.partnerplan.schema.parse(ding), kring)
  }
}

/**
 * What a change makes wrong: faults that were not there before. What the plan itself holds against a rule (a period of 2025, a fund
 * that has ended) stays as it is and stops nobody from changing something else.
 *
 * @param voor the thing as it is
 * @param na the thing as it would be
 */
export function foutenVanWijziging(soort: Beheersoort, voor: Ding, na: Ding, kring: Kring): Programmafout[] {
  const key = ({ veld, code, bij }: Programmafout) => `${veld} ${code} ${bij}`
  const before = new Set(foutenVanDing(soort, voor, kring).map(key))
  return foutenVanDing(soort, na, kring).filter((fault) => !before.has(key(fault)))
}
