import { groupBy } from '../statistics/group-by.ts'
import { publicSteps, type Trede } from './antwoord.ts'
import { askedOf } from './gevraagd.ts'
import type { Bereik } from './onderdeel-schema.ts'
import type { KeyedChance } from './oplosser-schema.ts'
import { COUNT_WIDTH, isSmall, primaryReason, widthOfSum } from './primair.ts'
import type { Beschermvraag, OnthoudReden, PubliekAntwoord } from './schema.ts'
import { type Cel, cellKey, type Stelsel } from './stelsel.ts'

/** What holds for one cell of the system before any protection. */
export interface Celstand {
  /** Ways to publish it. */
  treden: readonly Trede[]
  /** Taken from the start; `treden.length`: withheld. */
  trede: number
  reden: OnthoudReden | null
  gevraagd: boolean
  /** What is known for good. */
  vast: Bereik
  /** The answer that was given before, which stays. */
  eerder: PubliekAntwoord | null
  /** No value above this is possible for who knows only what others publish. */
  meest: number
}

/** Widths per table number: five for counts. */
export function tableWidths(question: Beschermvraag, { cellen }: Stelsel): number[] {
  return question.tabellen.map(({ soort, telt }, nummer) =>
    soort === 'som'
      ? widthOfSum(cellen.filter((cell) => cell.tabel === nummer || cell.sleutel.grootheid === telt))
      : COUNT_WIDTH,
  )
}

/** The state of every cell of a question: what is known already, what is asked, what is withheld from the start. */
export function startingStates(question: Beschermvraag, system: Stelsel, chance: KeyedChance): Celstand[] {
  const asked = askedCells(question, system)
  const known = knownRanges(question, system)
  const reasons = reasonsOf(question, system, asked)
  const most = upperBounds(question, system)
  return system.cellen.map((cell, number) => {
    const { vast, eerder, wasWithheld } = known[number] ?? nothingKnown()
    const isKnown = vast.laag === vast.hoog
    const treden = isKnown
      ? exactly(cell)
      : eerder === null
        ? publicSteps(cell, system.cellen[cell.totaal]?.waarde ?? 0, chance)
        : [{ antwoord: eerder, ...vast }]
    const reden =
      isKnown || eerder !== null ? null : (reasons[number] ?? (wasWithheld ? 'eerder-onthouden' : null))
    const gevraagd = asked.has(number)
    const trede = gevraagd && reden === null ? 0 : treden.length
    return {
      treden,
      trede,
      reden: gevraagd ? reden : null,
      gevraagd,
      vast,
      eerder,
      meest: most[number] ?? Infinity,
    }
  })
}

function exactly({ waarde }: Cel): Trede[] {
  return [{ antwoord: { soort: 'waarde', waarde }, laag: waarde, hoog: waarde }]
}

function askedCells(question: Beschermvraag, { nummers }: Stelsel): Set<number> {
  const asked = question.tabellen.flatMap((table) => askedOf(question, table))
  return new Set(asked.flatMap(({ sleutel }) => nummers.get(cellKey(sleutel)) ?? []))
}

interface Bekend {
  vast: Bereik
  eerder: PubliekAntwoord | null
  wasWithheld: boolean
}

function nothingKnown(): Bekend {
  return { vast: { laag: 0, hoog: Infinity }, eerder: null, wasWithheld: false }
}

/** What is public already about each cell: from elsewhere, and from earlier editions, of which every answer stays true. */
function knownRanges(question: Beschermvraag, { nummers, cellen }: Stelsel): Bekend[] {
  const known = cellen.map(nothingKnown)
  const note = (number: number | undefined, answer: PubliekAntwoord) => {
    const found = number === undefined ? undefined : known[number]
    if (found === undefined) return
    if (answer.soort === 'niet-bekend') {
      found.wasWithheld = true
      return
    }
    const range = rangeOf(answer)
    found.vast = { laag: Math.max(found.vast.laag, range.laag), hoog: Math.min(found.vast.hoog, range.hoog) }
    found.eerder ??= answer
  }
  for (const edition of question.eerder) {
    for (const { key, antwoord } of publicCells(edition)) note(nummers.get(key), antwoord)
  }
  for (const fact of [...question.bekend, ...question.eerder.flatMap(({ bekend }) => bekend)]) {
    note(nummers.get(cellKey(fact)), { soort: 'waarde', waarde: fact.waarde })
  }
  return known
}

/** What an answer leaves open. */
export function rangeOf(answer: PubliekAntwoord): Bereik {
  switch (answer.soort) {
    case 'waarde':
      return { laag: answer.waarde, hoog: answer.waarde }
    case 'afgerond':
    case 'aandeel':
      return { laag: answer.laag, hoog: answer.hoog }
    case 'niet-bekend':
      return { laag: 0, hoog: Infinity }
  }
}

function publicCells(edition: Beschermvraag['eerder'][number]): { key: string; antwoord: PubliekAntwoord }[] {
  const atoms = new Map(edition.gebieden.map(({ id, atomen }) => [id, atomen]))
  return edition.tabellen.flatMap((table) =>
    table.cellen.map(({ gebied, categorie, periode, antwoord }) => ({
      key: cellKey({
        grootheid: categorie === null ? table.telt : table.id,
        categorie,
        atomen: [...(atoms.get(gebied) ?? [])],
        perioden: periode === null ? table.perioden : [periode],
      }),
      antwoord,
    })),
  )
}

/** Reasons by the cell itself, and by its change against the period before. */
function reasonsOf(
  question: Beschermvraag,
  { cellen, nummers }: Stelsel,
  asked: ReadonlySet<number>,
): (OnthoudReden | null)[] {
  const families = groupBy(
    cellen.flatMap((cell, number) => (cell.totaal === number ? [] : [cell])),
    ({ totaal, tabel }) => `${totaal} ${tabel}`,
  )
  const reasons = cellen.map((cell, number) => {
    const total = cellen[cell.totaal]
    if (!asked.has(number) || total === undefined) return null
    const siblings = families.get(`${cell.totaal} ${cell.tabel}`) ?? []
    const table = cell.tabel === null ? null : (question.tabellen[cell.tabel] ?? null)
    return primaryReason(cell, total, siblings, table)
  })
  for (const { later, before } of changesOf(question, cellen, nummers)) {
    const [now, then] = [cellen[later], cellen[before]]
    if (now?.soort !== 'aantal' || then === undefined || !asked.has(later)) continue
    if (isSmall(Math.abs(now.waarde - then.waarde))) reasons[later] ??= 'verandering-klein'
  }
  return reasons
}

/** Pairs of cells in following periods, of tables in which a change must not be told. */
export function changesOf(
  question: Beschermvraag,
  cells: readonly Cel[],
  numbers: ReadonlyMap<string, number>,
): { later: number; before: number }[] {
  const guarded = question.tabellen.filter(({ veranderingBeschermd }) => veranderingBeschermd)
  const previous = new Map<string, Map<string, string>>()
  for (const { id, telt, perioden } of guarded) {
    for (const grootheid of [id, telt]) {
      const steps = previous.get(grootheid) ?? new Map<string, string>()
      for (const [place, period] of perioden.entries()) {
        const before = perioden[place - 1]
        if (before !== undefined) steps.set(period, before)
      }
      previous.set(grootheid, steps)
    }
  }
  return cells.flatMap(({ sleutel }, later) => {
    const [period] = sleutel.perioden
    const before =
      sleutel.perioden.length > 1 ? undefined : previous.get(sleutel.grootheid)?.get(period ?? '')
    const number = before === undefined ? undefined : numbers.get(cellKey({ ...sleutel, perioden: [before] }))
    return number === undefined ? [] : [{ later, before: number }]
  })
}

/** Upper bounds by what others publish: no part is more than its whole. */
function upperBounds({ bekend }: Beschermvraag, { cellen, vergelijkingen, nummers }: Stelsel): number[] {
  const most = cellen.map(() => Infinity)
  for (const fact of bekend) {
    const number = nummers.get(cellKey(fact))
    if (number !== undefined) most[number] = fact.waarde
  }
  if (bekend.length === 0) return most
  for (let isNew = true; isNew;) {
    isNew = false
    for (const [whole = -1, ...parts] of vergelijkingen) {
      const bound = most[whole] ?? Infinity
      for (const part of parts) {
        if (bound >= (most[part] ?? Infinity)) continue
        most[part] = bound
        isNew = true
      }
    }
  }
  return most
}
