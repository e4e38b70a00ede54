import { samenAddress, SamenClient } from '../samen-client.ts'
import { ambitionIn, type Werk, withPlan, write } from './changes-wijkaanpak.ts'
import type { Life } from './world.ts'

/** Letters of the text of an ambition; null when the line broke before they were acknowledged. */
async function letters(
  { client, world }: Life,
  { cyclus, aanpak, object }: Werk,
  word: string,
): Promise<boolean> {
  const cookie = world.cookies.get('programmabureau')
  if (cookie === undefined) return false
  try {
    const base = client.url.replace(/^http/, 'ws')
    const line = await SamenClient.connect(samenAddress(base, { cyclus, aanpak }), { cookie })
    if (typeof line === 'number') {
      // More lines of one session at once than it may have: the hands share it.
      if (line !== 429) world.surprises.push(`a line to a plan gave ${line}`)
      return false
    }
    try {
      await line.open(object)
      await line.write(object, (text) => text.insert(text.length, ` ${word}`))
      return true
    } finally {
      // The process may be dead already: whoever waits for its last words waits for ever.
      line.socket.terminate()
    }
  } catch {
    return false
  }
}

/**
 * Writes a word letter by letter. It is promised from the moment it is acknowledged: no save has it yet then, and after a kill the next
 * start makes it part of the plan. The audit row is that of the title before it.
 */
const type = withPlan(async (life, werk) => {
  const word = await write(life, werk)
  if (word === null || !(await letters(life, werk, word))) return null
  return {
    operationId: 'schrijfSamen',
    audit: { handeling: 'wijkaanpak-schrijven', object: werk.ambitie },
    holds: async (client) => {
      const found = await ambitionIn(client, werk)
      return found?.soort === 'ambitie' && found.velden.tekst.includes(word)
    },
  }
})

/** Writing over the line of a plan; it is no endpoint of the API document. */
export const TEXT_CHANGES = { schrijfSamen: type } as const
