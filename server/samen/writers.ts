import * as Y from 'yjs'
import { type Lettervorm, readLetters, type Reeks, textOf } from './letters.ts'

/** An update, and who sent it. */
interface Bijdrage {
  bytes: Uint8Array
  persoon: string
}

/** For each maker's document: who brought the letter of that number. The first who did counts. */
type Owners = Map<number, (string | undefined)[]>

function note(owners: Owners, runs: readonly Reeks[], persoon: string): void {
  for (const { client, clock, length } of runs) {
    const own = owners.get(client) ?? []
    owners.set(client, own)
    for (let at = clock; at < clock + length; at++) own[at] ??= persoon
  }
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
    if (isOld && gone.get(client)?.[clock] !== undefined) return []
    const by = isOld ? null : wrote.get(client)?.[clock]
    // Letters that nobody brought since came with a change of the field itself: they are part of what was saved.
    return [{ letter, by: by ?? null, takenBy: took.get(client)?.[clock] ?? null }]
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
