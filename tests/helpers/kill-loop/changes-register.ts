import {
  besluitVerschil,
  type Bulkproef,
  herroepBulkbewerking,
  lijstBulkbewerkingen,
  maakBulkbewerking,
} from '../../../server/contract/renovatieregister.ts'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { woningAntwoord } from '../../../server/contract/woningen.ts'
import type { z } from 'zod'
import type { Change } from './changes-cyclus.ts'
import { doubt, type Life, promise, readAs, take } from './world.ts'

const als = 'centrada'
/** Dwellings that are changed together: others than those a change of one takes. */
const [MANY_FROM, MANY] = [10_001, 1300]
const reden = 'gezien in de straat'

/** Changes a few dwellings as somebody does who has seen what it does; gives the id. */
async function bulk({ world, client, change }: Life): Promise<string | null> {
  const first = MANY_FROM + 3 * (world.number() % MANY)
  const woningen = [0, 1, 2].map((step) => `VB${String(first + step).padStart(7, '0')}`)
  const json = { veld: 'blok', waarde: `blok-${world.number()}`, datum: world.today, reden, woningen }
  const tried = await client.as(als, '/renovatie/bewerkingen/proef', { method: 'POST', json })
  if (tried === null || tried.status !== 200) return null
  const { stempel } = JSON.parse(tried.body) as Bulkproef
  const answer = await change(maakBulkbewerking, { als, json: { ...json, stempel } })
  return answer === null ? null : (JSON.parse(answer.body) as { id: string }).id
}

type Lijst = AnswerOf<typeof lijstBulkbewerkingen>

/** Whether a change of many stands in the list as it should. */
const listed = (id: string, isUndone: boolean) => async (client: Life['client']) => {
  const list = await readAs<Lijst>(client, als, '/renovatie/bewerkingen')
  const found = list?.bewerkingen.find((row) => row.id === id)
  // Only the last hundred are listed: older ones cannot be read back.
  if (found === undefined) return (list?.bewerkingen.length ?? 0) >= 90
  return (found.ongedaan !== null) === isUndone
}

const many: Change = async (life) => {
  const id = await bulk(life)
  if (id === null) return
  life.world.things.bulk.push(id)
  promise(life.world, {
    operationId: 'maakBulkbewerking',
    key: `bulk/${id}`,
    audit: { handeling: 'register-bewerken', object: `woning/bewerking/${id}` },
    holds: listed(id, false),
  })
}

const undo: Change = async (life) => {
  const { world, change } = life
  const id = take(world, 'bulk') ?? (await bulk(life))
  if (id === null || id === undefined) return
  const key = `bulk/${id}`
  doubt(world, key)
  const params = { bewerking: id }
  if ((await change(herroepBulkbewerking, { als, params, json: { reden } })) === null) return
  promise(world, {
    operationId: 'herroepBulkbewerking',
    key,
    audit: { handeling: 'register-bewerken', object: `woning/bewerking/${id}` },
    holds: listed(id, true),
  })
}

const decide: Change = async ({ world, change }) => {
  const woning = take(world, 'verschil')
  if (woning === undefined) return
  const json = { veld: 'blok', waarde: 'andere lijst', reden: 'nagekeken in de straat' }
  if ((await change(besluitVerschil, { als, params: { woning }, json })) === null) return
  promise(world, {
    operationId: 'besluitVerschil',
    key: `woning/${woning}/besluit`,
    audit: { handeling: 'register-bewerken', object: `woning/${woning}/blok` },
    holds: async (client, { examplesGo }) => {
      if (examplesGo) return true
      const found = await readAs<z.infer<typeof woningAntwoord>>(client, als, `/woningen/${woning}`)
      const field = found?.velden.find(({ veld }) => veld === 'blok')
      return field?.waarde === json.waarde && field.herkomst.soort === 'persoon' && field.anders.length === 0
    },
  })
}

export const REGISTER_CHANGES = {
  maakBulkbewerking: many,
  herroepBulkbewerking: undo,
  besluitVerschil: decide,
} as const
