import type { PubliekAntwoord, PubliekeEditie } from '../../../analyses/onthulling/schema.ts'
import { type Buit, CAUGHT_BELOW, type Kennis, propagate, readEverything, shownNames } from './aanvaller.ts'

/** Figures of two areas, one inside the other, taken from each other; over all editions. */
export function subtractAreas(editions: readonly PubliekeEditie[]): Buit[] {
  const { cellen } = readEverything(editions)
  const told = cellen.filter(({ isGeheim }) => !isGeheim)
  return told.flatMap((large) =>
    told.flatMap((small) => {
      const isInside =
        small.grootheid === large.grootheid &&
        small.categorie === large.categorie &&
        small.perioden.join() === large.perioden.join() &&
        small.atomen.length < large.atomen.length &&
        small.atomen.every((atom) => large.atomen.includes(atom))
      const left = large.laag - small.laag
      return isInside && left >= 1 && left < CAUGHT_BELOW
        ? [{ naam: `${large.naam} - ${small.naam}`, laag: left, hoog: left, hoe: 'verschil' as const }]
        : []
    }),
  )
}

/** One cell in two editions: another answer says what changed, and two ranges together say more than one. */
export function compareEditions(editions: readonly PubliekeEditie[]): Buit[] {
  const answers = new Map<string, [number, number][]>()
  for (const { gebieden, tabellen } of editions) {
    const atomsOf = new Map(gebieden.map(({ id, atomen }) => [id, [...atomen].sort().join('+')]))
    for (const { id, cellen, perioden } of tabellen) {
      for (const { gebied, categorie, periode, antwoord } of cellen) {
        const range = rangeOf(antwoord)
        const name = [id, categorie, atomsOf.get(gebied), periode ?? perioden.join('+')].join(' | ')
        if (range !== null) answers.set(name, [...(answers.get(name) ?? []), range])
      }
    }
  }
  return [...answers].flatMap(([naam, ranges]) => {
    const low = Math.max(...ranges.map(([least]) => least))
    const high = Math.min(...ranges.map(([, most]) => most))
    const isExact = ranges.every(([least, most]) => least === most)
    if (isExact) {
      const change = Math.abs(low - high)
      return change >= 1 && change < CAUGHT_BELOW
        ? [{ naam, laag: change, hoog: change, hoe: 'uitgaven' as const }]
        : []
    }
    const wasExact = ranges.some(([least, most]) => least === most)
    return !wasExact && high - low < CAUGHT_BELOW
      ? [{ naam, laag: low, hoog: high, hoe: 'uitgaven' as const }]
      : []
  })
}

/** A share together with a number of dwellings that is known elsewhere: which counts give that share? */
export function joinDenominators(editions: readonly PubliekeEditie[]): Buit[] {
  const kennis = readEverything(editions)
  const { laag, hoog } = propagate(kennis)
  const totals = new Map(kennis.cellen.map((cell, place) => [cell.naam, place]))
  return editions.flatMap(({ gebieden, tabellen }) => {
    const atomsOf = new Map(gebieden.map(({ id, atomen }) => [id, atomen]))
    return tabellen.flatMap((table) =>
      table.cellen.flatMap(({ gebied, categorie, periode, antwoord }) => {
        if (antwoord.soort !== 'aandeel') return []
        const atoms = [...(atomsOf.get(gebied) ?? [])].sort().join('+')
        const periods = periode ?? [...table.perioden].sort().join('+')
        const total = totals.get([table.telt, '*', atoms, periods].join(' | '))
        if (total === undefined || laag[total] !== hoog[total]) return []
        const all = laag[total] ?? 0
        const fits = Array.from({ length: all + 1 }, (_, count) => count).filter((count) => {
          const share = all === 0 ? 0 : count / all
          return share >= antwoord.van && (share < antwoord.tot || (antwoord.tot === 1 && share === 1))
        })
        const [low = 0, high = low] = [fits[0], fits.at(-1)]
        return high - low < CAUGHT_BELOW
          ? [
              {
                naam: [table.id, categorie, atoms, periods].join(' | '),
                laag: low,
                hoog: high,
                hoe: 'noemer' as const,
              },
            ]
          : []
      }),
    )
  })
}

function rangeOf(answer: PubliekAntwoord): [number, number] | null {
  if (answer.soort === 'niet-bekend') return null
  return answer.soort === 'waarde' ? [answer.waarde, answer.waarde] : [answer.laag, answer.hoog]
}

function coarseness({ cellen }: Kennis, place: number): number {
  const cell = cellen[place]
  return cell === undefined
    ? 0
    : cell.atomen.length * cell.perioden.length * (cell.categorie === null ? 1.5 : 1)
}

/**
 * Tries every table of whole numbers that fits what is public, for small systems: the exact values that are left for each secret cell.
 *
 * @returns null when there are more tables than `limit` steps can walk
 */
export function tryEverything(editions: readonly PubliekeEditie[], limit = 20_000): Buit[] | null {
  const kennis = readEverything(editions)
  const { laag, hoog } = propagate(kennis)
  const shown = shownNames(editions)
  const sumsOf = kennis.cellen.map((_, cell) => kennis.sommen.filter((sum) => sum.includes(cell)))
  // The finest cells first: what they add up to then follows.
  const open = kennis.cellen
    .flatMap((_, cell) => (laag[cell] === hoog[cell] ? [] : [cell]))
    .sort((a, b) => coarseness(kennis, a) - coarseness(kennis, b))
  const least = kennis.cellen.map(() => Infinity)
  const most = kennis.cellen.map(() => -Infinity)
  const value = Float64Array.from(laag, (low, cell) => (low === hoog[cell] ? low : NaN))
  let steps = 0
  // An unknown without upper bound is wide enough before it is above all that is known.
  const ceiling = 10 + laag.reduce((all, one) => Math.max(all, one), 0)
  const bottom = (at: number) => (Number.isNaN(value[at]) ? (laag[at] ?? 0) : (value[at] ?? 0))
  const top = (at: number) => (Number.isNaN(value[at]) ? (hoog[at] ?? Infinity) : (value[at] ?? 0))
  const range = (cell: number): [number, number] => {
    let [from, to] = [bottom(cell), Math.min(top(cell), ceiling)]
    for (const [whole = 0, ...parts] of sumsOf[cell] ?? []) {
      const others = parts.filter((part) => part !== cell)
      const otherLow = others.reduce((sum, part) => sum + bottom(part), 0)
      const otherHigh = others.reduce((sum, part) => sum + top(part), 0)
      from = Math.max(from, whole === cell ? otherLow : bottom(whole) - otherHigh)
      to = Math.min(to, whole === cell ? otherHigh : top(whole) - otherLow)
    }
    return [from, to]
  }
  const walk = (depth: number): boolean => {
    if ((steps += 1) > limit) return false
    const cell = open[depth]
    if (cell === undefined) {
      for (const one of open) {
        least[one] = Math.min(least[one] ?? Infinity, value[one] ?? 0)
        most[one] = Math.max(most[one] ?? 0, value[one] ?? 0)
      }
      return true
    }
    const [from, to] = range(cell)
    for (let count = from; count <= to; count += 1) {
      value[cell] = count
      if (!walk(depth + 1)) return false
    }
    value[cell] = NaN
    return true
  }
  if (!walk(0)) return null
  return kennis.cellen.flatMap(({ naam, isGeheim }, cell) => {
    const [low, high] =
      laag[cell] === hoog[cell] ? [laag[cell] ?? 0, laag[cell] ?? 0] : [least[cell] ?? 0, most[cell] ?? 0]
    const isCatch = isGeheim && shown.has(naam) && high - low < CAUGHT_BELOW
    return isCatch ? [{ naam, laag: low, hoog: high, hoe: 'alles-proberen' as const }] : []
  })
}
