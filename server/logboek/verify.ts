import { type Anchor } from './anchors.ts'
import {
  anchorSeal,
  BEGINNING,
  contentHash,
  headSeal,
  isSame,
  linkOf,
  type LogContent,
  type LogHead,
  type LogRow,
  wipeSeal,
} from './chain.ts'
import type { Breuk, Breuksoort, Controle } from '../contract/logboek-controle.ts'

/** How many breaks are named; all are counted. */
const NAMED = 50

/** Checks a log row by row, so that a long one can be checked in slices. */
export interface Verifier {
  /** The next row, in order of its number, with its content; null when there is none. */
  row: (row: LogRow, content: LogContent | null) => void
  /** After the last row: the head, the anchors and what only shows at the end. */
  end: (rest: { head: LogHead | null; orphans?: readonly number[] }) => Controle
}

/**
 * Starts a check. After a break the chain is followed from the link that stands there, so that one change gives one break and not
 * one per row behind it.
 *
 * @param anchors read before the rows, so that the log is at least as new as they are; null for a line that cannot be read
 */
export function startVerifier(key: Uint8Array, anchors: readonly (Anchor | null)[]): Verifier {
  const named: Breuk[] = []
  const kinds = new Set<Breuksoort>()
  let breaks = 0
  const report = (soort: Breuksoort, nummer: number | null): void => {
    breaks += 1
    kinds.add(soort)
    if (named.length < NAMED) named.push({ soort, nummer })
  }
  const anchored = anchorsToHold(key, anchors, report)
  const runs = new Set<number>()
  const wipedBy = new Map<number, number>()
  let last = 0
  let before: Uint8Array = BEGINNING
  let wiped = 0

  const checkContent = (row: LogRow, content: LogContent | null): void => {
    if (content === null || content.nummer !== row.nummer) {
      report('inhoud-ontbreekt', row.nummer)
    } else if (content.zout !== null && content.json !== null) {
      if (!isSame(contentHash(content.zout, content.json), row.inhoudHash))
        report('inhoud-veranderd', row.nummer)
    } else {
      const { gewistOp, gewistDoor, zegel } = content
      const isLawful =
        gewistOp !== null &&
        gewistDoor !== null &&
        zegel !== null &&
        gewistDoor > row.nummer &&
        isSame(wipeSeal(key, row, gewistOp, gewistDoor), zegel)
      if (!isLawful) report('wissing-onbewezen', row.nummer)
      else wipedBy.set(gewistDoor, row.nummer)
      wiped += 1
    }
  }

  return {
    row: (row, content) => {
      if (row.nummer <= last) report('volgorde', row.nummer)
      else if (row.nummer !== last + 1) report('rijen-weg', last + 1)
      if (!isSame(linkOf(key, before, row), row.keten)) report('rij-veranderd', row.nummer)
      checkContent(row, content)
      for (const link of anchored.get(row.nummer) ?? []) {
        if (link !== Buffer.from(row.keten).toString('hex')) report('anker-wijkt-af', row.nummer)
      }
      anchored.delete(row.nummer)
      if (row.handeling === 'bewaartermijn-uitvoeren') runs.add(row.nummer)
      last = row.nummer
      before = row.keten
    },
    end: ({ head, orphans = [] }) => {
      for (const nummer of orphans) report('inhoud-zonder-rij', nummer)
      for (const [run, nummer] of wipedBy) if (!runs.has(run)) report('wissing-onbewezen', nummer)
      if (head === null) {
        if (last > 0) report('slot-veranderd', null)
      } else if (!isSame(headSeal(key, head.nummer, head.keten), head.zegel)) {
        report('slot-veranderd', head.nummer)
      } else if (head.nummer > last) {
        report('einde-weg', last + 1)
      } else if (head.nummer !== last || !isSame(head.keten, before)) {
        report('slot-veranderd', head.nummer)
      }
      for (const nummer of anchored.keys()) report('ouder-dan-anker', nummer)
      return {
        goed: breaks === 0,
        rijen: last,
        gewist: wiped,
        ankers: anchors.length,
        breuken: breaks,
        soorten: [...kinds],
        genoemd: named,
      }
    },
  }
}

/**
 * The anchors the log must hold to, by number. An anchor after a copy was lawfully put back takes the place of the later rows that went
 * with it; anchors with a wrong seal are breaks themselves.
 */
function anchorsToHold(
  key: Uint8Array,
  anchors: readonly (Anchor | null)[],
  report: (soort: Breuksoort, nummer: number | null) => void,
): Map<number, Set<string>> {
  const holding = new Map<number, Set<string>>()
  for (const one of anchors) {
    if (one === null || anchorSeal(key, one) !== one.zegel) {
      report('anker-vals', one?.nummer ?? null)
      continue
    }
    if (one.aanleiding === 'terugzetten') {
      for (const nummer of holding.keys()) if (nummer > one.nummer) holding.delete(nummer)
    }
    if (one.nummer === 0) continue
    const links = holding.get(one.nummer) ?? new Set()
    holding.set(one.nummer, links.add(one.keten))
  }
  return holding
}

/** A whole log in memory. */
export interface Log {
  rows: readonly LogRow[]
  contents: ReadonlyMap<number, LogContent>
  head: LogHead | null
  anchors: readonly (Anchor | null)[]
}

/** Checks a whole log at once. */
export function verifyChain(key: Uint8Array, log: Log): Controle {
  const verifier = startVerifier(key, log.anchors)
  const known = new Set(log.rows.map(({ nummer }) => nummer))
  for (const row of log.rows) verifier.row(row, log.contents.get(row.nummer) ?? null)
  return verifier.end({
    head: log.head,
    orphans: [...log.contents.keys()].filter((nummer) => !known.has(nummer)),
  })
}
