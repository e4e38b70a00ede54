import * as Y from 'yjs'
import { type Lettervorm, readLetters, type Reeks, textOf } from './letters.ts'

/** An update, and who sent it. */
interface Bijdrage {
  bytes: Uint8Array
  persoon: string
}

/** A run of letters, from a number up to another, and who brought them. */
interface Eigen {
  from: number
  to: number
  persoon: string
}

/**
 * For each maker's document: who brought which letters, in runs that lie after each other. The first who did counts. Runs and not letters:
 * of letters that were taken away only the length travels, and that may be any number.
 */
type Owners = Map<number, Eigen[]>

/** Place of the first run that ends after a number. */
function placeAfter(own: readonly Eigen[], clock: number): number {
  let [low, high] = [0, own.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((own[middle]?.to ?? Infinity) > clock) high = middle
    else low = middle + 1
  }
  return low
}

function note(owners: Owners, runs: readonly Reeks[], persoon: string): void {
  for (const { client, clock, length } of runs) {
    const own = owners.get(client) ?? []
    owners.set(client, own)
    const end = clock + length
    let at = placeAfter(own, clock)
    for (let from = clock; from < end; at += 1) {
      const next = own[at]
      const to = Math.min(end, next?.from ?? end)
      if (from < to) {
        own.splice(at, 0, { from, to, persoon })
        at += 1
      }
      from = Math.max(to, next?.to ?? to)
    }
  }
}

/** Who brought a letter; null: nobody did. */
function ownerOf(owners: Owners, client: number, clock: number): string | null {
  const own = owners.get(client) ?? []
  const run = own[placeAfter(own, clock)]
  return run !== undefined && run.from <= clock ? run.persoon : null
}

/** The text after one more person: who it is, and how the text reads with what they and all before them did. */
export interface Stap {
  persoon: string
  tekst: string
}

/**
 * Takes what several people wrote through each other apart, person by person: first the text as it was saved with only what the first
 * did, then with what the second did too, and so on; the last is the text as it stands. Whoever wrote first comes first. A person whose
 * letters leave no trace is left out.
 *
 * @param doc the text as it stands, with the letters that were taken away
 * @param base the document as it was saved
 * @param bijdragen everything after that, in its order
 */
export function textsByWriter(doc: Y.Doc, base: Uint8Array, bijdragen: readonly Bijdrage[]): Stap[] {
  const wrote: Owners = new Map()
  const took: Owners = new Map()
  const people: string[] = []
  for (const { bytes, persoon } of bijdragen) {
    const form: Lettervorm = readLetters(bytes) ?? { erbij: [], weg: [] }
    note(wrote, form.erbij, persoon)
    note(took, form.weg, persoon)
    if (!people.includes(persoon)) people.push(persoon)
  }
  const known = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(base))
  const gone = goneIn(base)
  const letters = lettersOf(doc).flatMap(({ client, clock, letter }) => {
    const isOld = clock < (known.get(client) ?? 0)
    if (isOld && ownerOf(gone, client, clock) !== null) return []
    const by = isOld ? null : ownerOf(wrote, client, clock)
    // Letters that nobody brought since came with a change of the field itself: they are part of what was saved.
    return [{ letter, by, takenBy: ownerOf(took, client, clock) }]
  })
  const steps: Stap[] = []
  const done = new Set<string>()
  let before = letters.map(({ letter, by }) => (by === null ? letter : '')).join('')
  for (const persoon of people) {
    done.add(persoon)
    const tekst = letters
      .filter(({ by, takenBy }) => (by === null || done.has(by)) && !(takenBy !== null && done.has(takenBy)))
      .map(({ letter }) => letter)
      .join('')
    if (tekst !== before) steps.push({ persoon, tekst })
    before = tekst
  }
  return steps
}

function goneIn(base: Uint8Array): Owners {
  const gone: Owners = new Map()
  note(gone, readLetters(base)?.weg ?? [], 'bewaard')
  return gone
}

/** Every letter that stands or stood in a text, in its order, as UTF-16 units. */
function lettersOf(doc: Y.Doc): { client: number; clock: number; letter: string }[] {
  const letters: { client: number; clock: number; letter: string }[] = []
  for (let item = textOf(doc)._start; item !== null; item = item.right) {
    if (!(item.content instanceof Y.ContentString)) continue
    const { client, clock } = item.id
    const words = item.content.str
    for (let at = 0; at < words.length; at++)
      letters.push({ client, clock: clock + at, letter: words.charAt(at) })
  }
  return letters
}
