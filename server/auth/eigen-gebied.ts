import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Actor } from './actor.ts'

type Wijkbuurten = Pick<Programmawijk, 'id' | 'buurten'>

/** The programmawijken that buurten lie in; null when one of them lies in none, or there are no buurten. */
export function wijkenOf(wijken: readonly Wijkbuurten[], buurten: readonly string[]): string[] | null {
  if (buurten.length === 0) return null
  const found = new Set<string>()
  for (const code of buurten) {
    const wijk = wijken.find((row) => row.buurten.includes(code))
    if (wijk === undefined) return null
    found.add(wijk.id)
  }
  return [...found]
}

/** The buurten of which an actor may see what is not open to everybody: null for who works for all wijken. */
export function ownBuurten(actor: Actor, wijken: readonly Wijkbuurten[]): ReadonlySet<string> | null {
  if (actor.wijken === 'alle') return null
  const own = actor.wijken
  return new Set(wijken.filter(({ id }) => own.includes(id)).flatMap(({ buurten }) => buurten))
}
