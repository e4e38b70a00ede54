import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import {
  besluitOpenbaar,
  type leesOpenbaar,
  publiceerUitgave,
  trekUitgaveIn,
  type Uitgave,
} from '../../../server/contract/openbaar.ts'
import type { Change } from './changes-cyclus.ts'
import { promise, readAs, wordOf, type World } from './world.ts'

type Openbaar = AnswerOf<typeof leesOpenbaar>

const als = 'programmabureau'

const decision: Change = async ({ world, change }) => {
  const word = wordOf(world.number())
  const contact = { functie: 'wijkconsulent', telefoon: '0320 00 00 00', tijden: `maandag, ${word}` }
  const json = { soort: 'contact', contact, reden: 'zo afgesproken' }
  if ((await change(besluitOpenbaar, { als, json })) === null) return
  promise(world, {
    operationId: 'besluitOpenbaar',
    // A later one takes its place.
    key: 'openbaar/contact/contact',
    audit: { handeling: 'openbaar-besluiten', object: 'openbaar/contact/contact' },
    holds: async (client) => {
      // Of several at the same moment any may be the last; each has its own row in the log.
      const found = await readAs<Openbaar>(client, als, '/openbaar')
      return found?.contact?.functie === contact.functie
    },
  })
}

function promiseEdition(
  world: World,
  operationId: string,
  handeling: string,
  { nummer, vingerafdruk }: Uitgave,
) {
  promise(world, {
    operationId,
    key: `uitgave/${nummer}/${handeling}`,
    audit: { handeling, object: `uitgave/${nummer}` },
    holds: async (client) => {
      const found = await readAs<Openbaar>(client, als, '/openbaar')
      const row = found?.uitgaven.find((one) => one.nummer === nummer)
      if (row === undefined || row.vingerafdruk !== vingerafdruk) return false
      // What is shown is never one that was withdrawn, and there is one as long as any holds.
      const held = found?.uitgaven.find(({ ingetrokken }) => ingetrokken === null)?.nummer ?? null
      return (handeling === 'uitgave-publiceren' || row.ingetrokken !== null) && found?.huidig === held
    },
  })
}

const withdrawal: Change = async ({ world, client, change }) => {
  const found = await readAs<Openbaar>(client, als, '/openbaar')
  const last = found?.uitgaven.find(({ ingetrokken, vanzelf }) => ingetrokken === null && !vanzelf)
  if (last === undefined) return
  const params = { uitgave: String(last.nummer) }
  const answer = await change(trekUitgaveIn, { als, params, json: { reden: 'proef' } })
  if (answer !== null) {
    promiseEdition(world, 'trekUitgaveIn', 'uitgave-intrekken', JSON.parse(answer.body) as Uitgave)
  }
}

const publication: Change = async (life) => {
  const { world, client, change } = life
  const found = await readAs<Openbaar>(client, als, '/openbaar')
  // Within a quarter the next is only for what was withdrawn.
  if (found !== null && found !== undefined && found.vanaf !== null) await withdrawal(life)
  const answer = await change(publiceerUitgave, { als, json: { reden: 'proef' } })
  if (answer !== null) {
    promiseEdition(world, 'publiceerUitgave', 'uitgave-publiceren', JSON.parse(answer.body) as Uitgave)
  }
}

export const PUBLIC_CHANGES = {
  besluitOpenbaar: decision,
  publiceerUitgave: publication,
  trekUitgaveIn: withdrawal,
} as const
