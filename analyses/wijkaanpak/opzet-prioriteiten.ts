import { isAfgelopen, isBeeindigd, type ProgrammaNu, yearOf } from '../../geodata/schema/programmastand.ts'
import { PROPOSED_PRIORITIES } from '../prioriteiten/rangorde.ts'
import { THEMAS } from '../prioriteiten/themas.ts'
import { isMeasured } from '../measured.ts'
import type { Spreiding } from '../wijkanalyse/spreiding.ts'
import type {
  LopendeActie,
  OpenFonds,
  Opzetbuurt,
  Opzetcijfer,
  OpzetInvoer,
  Opzetprioriteit,
  Opzetthema,
} from './opzet-schema.ts'

const PLACES = [1, 2, 3] as const

/**
 * The themes of the proposal as priorities: the first three as the stored analysis proposes them, the others, in the order of the deeper
 * analysis, as themes for later. Each with the figure that says most about it per buurt, what runs, and which money is still open.
 *
 * @param ranking the residents' own list, first to last; empty: there is none
 */
export function priorityDrafts(input: OpzetInvoer, ranking: readonly string[]): Opzetprioriteit[] {
  const { analyse } = input
  if (analyse === null) return []
  const proposed = analyse.voorstel.regels.slice(0, PROPOSED_PRIORITIES)
  const first = proposed.flatMap((row, at): Opzetprioriteit[] => {
    const prioriteit = PLACES[at]
    return prioriteit === undefined ? [] : [draftOf(input, ranking, row, prioriteit, row.redenOnbeslist)]
  })
  const taken = new Set(proposed.map(({ thema }) => thema))
  const later = (input.volgorde ?? [])
    .filter(({ thema }) => !taken.has(thema))
    .map((row) => draftOf(input, ranking, row, 'later', null))
  return [...first, ...later]
}

function draftOf(
  input: OpzetInvoer,
  ranking: readonly string[],
  { thema, pijler, grond, partners }: Omit<Opzetthema, 'bronfamilies'>,
  prioriteit: Opzetprioriteit['prioriteit'],
  redenOnbeslist: Opzetprioriteit['redenOnbeslist'],
): Opzetprioriteit {
  const acties = runningActions(input, thema)
  const place = ranking.findIndex((own) => own.trim().toLowerCase() === thema)
  return {
    prioriteit,
    thema,
    pijler,
    grond,
    redenOnbeslist,
    partners,
    acties,
    fondsen: openFunds(input.programma, acties, input.vandaag),
    cijfer: figureOf(input, thema),
    bewoners: place < 0 ? null : place + 1,
  }
}

/** Actions that the programme ties to a theme and that run in the year of the day. */
function runningActions({ programma, actiesPerThema, vandaag }: OpzetInvoer, thema: string): LopendeActie[] {
  if (programma === null) return []
  const names = new Map(programma.partners.map(({ id, naam }) => [id, naam]))
  const year = yearOf(vandaag)
  return actiesPerThema(thema).flatMap((id): LopendeActie[] => {
    const action = programma.acties.find((row) => row.id === id)
    if (action === undefined || isBeeindigd(action, vandaag)) return []
    if ((action.van ?? year) > year || (action.tot ?? year) < year) return []
    const { naam, alleenNaam } = action
    // A sensitive action is a name.
    const [partners, fondsen] = alleenNaam ? [[], []] : [action.partners, action.fondsen]
    return [{ id, naam, alleenNaam, partners: partners.map((one) => names.get(one) ?? one), fondsen }]
  })
}

/** Funds of actions that still pay, each once, in the order of the programme. */
function openFunds(
  programma: ProgrammaNu | null,
  acties: readonly LopendeActie[],
  vandaag: string,
): OpenFonds[] {
  const wanted = new Set(acties.flatMap(({ fondsen }) => fondsen))
  return (programma?.fondsen ?? [])
    .filter((fund) => wanted.has(fund.id) && !isAfgelopen(fund, vandaag))
    .map(({ id, naam, tot }) => ({ id, naam, tot }))
}

/** The figure of a theme in which most buurten differ unfavourably; null: no figure of it can be held against the gemeente. */
function figureOf({ analyse, indicatoren }: OpzetInvoer, thema: string): Opzetcijfer | null {
  const about = THEMAS.find(({ id }) => id === thema)?.indicatoren ?? []
  const worse = (row: Spreiding) =>
    row.buurten.filter(({ tegenGemeente }) => tegenGemeente?.oordeel === 'ongunstiger').length
  const [spread] = (analyse?.spreidingen ?? [])
    .filter(
      ({ indicator, aantalMet, gemeente }) => about.includes(indicator) && aantalMet > 0 && gemeente !== null,
    )
    .toSorted((a, b) => worse(b) - worse(a) || about.indexOf(a.indicator) - about.indexOf(b.indicator))
  if (spread === undefined) return null
  const { indicator, jaar, gemeente, laagste, hoogste } = spread
  const known = indicatoren.find(({ id }) => id === indicator)
  return {
    indicator,
    jaar,
    gemeente,
    buurten: spread.buurten.map(({ gebied, cijfer, ontbreekt, tegenGemeente }): Opzetbuurt =>
      cijfer === null
        ? { buurt: gebied, cijfer, ontbreekt: ontbreekt ?? 'niet-gepubliceerd' }
        : { buurt: gebied, cijfer, oordeel: tegenGemeente?.oordeel ?? null },
    ),
    bereik: laagste === null || hoogste === null ? null : { laagste, hoogste },
    isBerekend: known === undefined || !isMeasured(known.meetwijze),
    dataset: known?.dataset ?? null,
    volgendJaar: nextYear(known?.jaren ?? [], jaar),
  }
}

/**
 * Year of the next figure when the source keeps the pace of its last two.
 * @example 2016 and 2020: 2024; one year only: null
 */
export function nextYear(jaren: readonly number[], jaar: number): number | null {
  const before = jaren.filter((year) => year < jaar)
  return before.length === 0 ? null : jaar + (jaar - Math.max(...before))
}
