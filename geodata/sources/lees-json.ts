import type { z } from 'zod'
import { parseJson } from '../formats/json.ts'
import { BronFout, type BronAntwoord } from './bron-client.ts'

type Gekomen = Pick<Extract<BronAntwoord, { gewijzigd: true }>, 'url' | 'bytes' | 'mediatype'>

function plaats(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/**
 * JSON of a source in the shape asked. An HTML page with status 200 (log-in, maintenance) is told apart.
 * @throws BronFout `onleesbaar` when it is no JSON, `andere-vorm` when the shape is another
 */
export function leesJson<T>(gekomen: Gekomen, schema: z.ZodType<T>): T {
  const { url, bytes, mediatype } = gekomen
  if (/html/i.test(mediatype)) {
    throw new BronFout('onleesbaar', `${plaats(url)} gaf een webpagina in plaats van gegevens.`, url)
  }
  let content: unknown
  try {
    content = parseJson(bytes)
  } catch (error) {
    throw new BronFout('onleesbaar', `${plaats(url)} gaf geen leesbare JSON.`, url, { cause: error })
  }
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  const path = parsed.error.issues[0]?.path.join('.') ?? ''
  const where = path === '' ? '' : ` Het gaat mis bij "${path}".`
  const uitleg = `${plaats(url)} gaf gegevens in een andere vorm dan wij kennen.${where}`
  throw new BronFout('andere-vorm', uitleg, url, { cause: parsed.error })
}
