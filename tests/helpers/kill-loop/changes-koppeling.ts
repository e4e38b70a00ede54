import {
  bewaarKoppeling,
  type BewaardeKoppeling,
  verwijderKoppeling,
} from '../../../server/contract/invoer.ts'
import type { Change } from './changes-cyclus.ts'
import { orderOf } from './changes-invoer.ts'
import { doubt, type Life, promise, readAs, take } from './world.ts'

async function mappingsOf(client: Life['client']): Promise<BewaardeKoppeling[]> {
  const found = await readAs<{ koppelingen: BewaardeKoppeling[] }>(client, 'programmabureau', '/koppelingen')
  return found?.koppelingen ?? []
}

const keepMapping: Change = async ({ world, change }) => {
  // A new name, or another content for one that is there.
  const old = world.random.below(3) === 0 ? take(world, 'koppeling') : undefined
  const naam = old ?? `proef-${world.number()}`
  const key = `koppeling/${naam}`
  const { koppeling } = orderOf(String(world.number()))
  doubt(world, key)
  const params = { koppeling: naam }
  if ((await change(bewaarKoppeling, { als: 'programmabureau', params, json: koppeling })) === null) return
  world.things.koppeling.push(naam)
  promise(world, {
    operationId: 'bewaarKoppeling',
    key,
    audit: { handeling: 'koppeling-bewaren', object: key },
    holds: async (client) => {
      const found = (await mappingsOf(client)).find((row) => row.naam === naam)
      return found?.koppeling.reeks[0]?.als === koppeling.reeks[0]?.als
    },
  })
}

const removeMapping: Change = async ({ world, change }) => {
  const naam = take(world, 'koppeling')
  if (naam === undefined) return
  const key = `koppeling/${naam}`
  doubt(world, key)
  const answer = await change(verwijderKoppeling, { als: 'programmabureau', params: { koppeling: naam } })
  if (answer === null) return
  promise(world, {
    operationId: 'verwijderKoppeling',
    key,
    audit: { handeling: 'koppeling-bewaren', object: key },
    holds: async (client) => !(await mappingsOf(client)).some((row) => row.naam === naam),
  })
}

export const MAPPING_CHANGES = {
  bewaarKoppeling: keepMapping,
  verwijderKoppeling: removeMapping,
} as const
