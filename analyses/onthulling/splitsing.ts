import { groupBy } from '../statistics/group-by.ts'
import type { BeschermUitkomst, BeschermVerslag, Beschermvraag, Keuringsuitslag } from './schema.ts'

/**
 * Takes a question apart by what its tables count: tables that count different things share no sum, so each piece can be protected and
 * audited alone, in another thread.
 *
 * @returns pieces with the most cells first, so that threads end at about the same time
 */
export function splitQuestion(question: Beschermvraag): Beschermvraag[] {
  return [...groupBy(question.tabellen, ({ telt }) => telt)]
    .map(([telt, tabellen]) => {
      const ids = new Set([telt, ...tabellen.map(({ id }) => id)])
      const facts = <T extends { grootheid: string }>(all: readonly T[]) =>
        all.filter(({ grootheid }) => ids.has(grootheid))
      return {
        ...question,
        tabellen,
        bekend: facts(question.bekend),
        eerder: question.eerder.map((edition) => ({
          ...edition,
          bekend: facts(edition.bekend),
          tabellen: edition.tabellen.filter((table) => table.telt === telt),
        })),
      }
    })
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
}

/** A sum over periods ties all of them together, which makes one large system of many small ones. */
function sizeOf({ tabellen }: Beschermvraag): number {
  return tabellen.reduce(
    (sum, { waarden, categorieen, periodesom, perioden }) =>
      sum + waarden.length * (1 + categorieen.length) * (periodesom ? perioden.length : 1),
    0,
  )
}

/**
 * The outcome of a question by the outcomes of its pieces: an edition only when every piece passed.
 *
 * @param question the whole question
 * @param outcomes of its pieces, in any order
 */
export function joinOutcomes(
  question: Beschermvraag,
  outcomes: readonly BeschermUitkomst[],
): BeschermUitkomst {
  const reports: BeschermVerslag[] = []
  const tables = new Map<
    string,
    Extract<BeschermUitkomst, { gelukt: true }>['openbaar']['tabellen'][number]
  >()
  let isPassed = true
  for (const outcome of outcomes) {
    if (!('verslag' in outcome)) return outcome
    isPassed &&= outcome.gelukt
    reports.push(outcome.verslag)
    if (!outcome.gelukt) continue
    for (const table of outcome.openbaar.tabellen) tables.set(table.id, table)
  }
  const verslag = joinReports(question, reports)
  if (!isPassed) return { gelukt: false, reden: 'keuring', verslag }
  const { nummer, datum, atomen, gebieden, bekend } = question
  const tabellen = question.tabellen.flatMap(({ id }) => tables.get(id) ?? [])
  return { gelukt: true, openbaar: { nummer, datum, atomen, gebieden, bekend, tabellen }, verslag }
}

function joinReports({ tabellen }: Beschermvraag, reports: readonly BeschermVerslag[]): BeschermVerslag {
  const order = new Map(tabellen.map(({ id }, place) => [id, place]))
  const byTable = <T extends { tabel: string }>(rows: readonly T[]) =>
    rows.toSorted((a, b) => (order.get(a.tabel) ?? 0) - (order.get(b.tabel) ?? 0))
  return {
    cellen: reports.reduce((sum, { cellen }) => sum + cellen, 0),
    gepubliceerd: reports.reduce((sum, { gepubliceerd }) => sum + gepubliceerd, 0),
    tabellen: byTable(reports.flatMap((report) => report.tabellen)),
    redenen: byTable(reports.flatMap(({ redenen }) => redenen)),
    keuring: joinVerdicts(reports.map(({ keuring }) => keuring)),
  }
}

function joinVerdicts(audits: readonly Keuringsuitslag[]): Keuringsuitslag {
  const tightest = audits.flatMap(({ krapste }) => krapste ?? [])
  return {
    geslaagd: audits.every(({ geslaagd }) => geslaagd),
    gekeurd: audits.reduce((sum, { gekeurd }) => sum + gekeurd, 0),
    krapste: tightest.length === 0 ? null : Math.min(...tightest),
    gaten: audits.flatMap(({ gaten }) => gaten),
  }
}
