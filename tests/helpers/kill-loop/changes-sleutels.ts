import { maakSleutel, type Sleutelregel, trekSleutelIn } from '../../../server/contract/sleutels.ts'
import type { Change } from './changes-cyclus.ts'
import { doubt, type Life, promise, readAs, take, wordOf } from './world.ts'

const keyOf = (client: Life['client'], id: string) =>
  readAs<Sleutelregel>(client, 'beheerder', `/sleutels/${id}`)

const make: Change = async ({ world, change }) => {
  const naam = `Systeem ${wordOf(world.number())}`
  const json = {
    naam,
    rol: 'partner',
    wijken: 'alle',
    handelingen: null,
    inzagedoel: null,
    geldigTot: world.today,
    reden: 'voor de kaart van een partner',
  }
  const answer = await change(maakSleutel, { als: 'beheerder', json })
  if (answer === null) return
  const { id } = (JSON.parse(answer.body) as { gegevens: Sleutelregel }).gegevens
  world.things.sleutel.push(id)
  promise(world, {
    operationId: 'maakSleutel',
    key: `sleutel/${id}`,
    audit: { handeling: 'sleutel-beheren', object: `sleutel/${id}` },
    holds: async (client) => {
      const found = await keyOf(client, id)
      return found?.naam === naam && found.ingetrokkenOp === null
    },
  })
}

const withdraw: Change = async ({ world, change }) => {
  const id = take(world, 'sleutel')
  if (id === undefined) return
  doubt(world, `sleutel/${id}`)
  const json = { reden: 'niet meer nodig' }
  if ((await change(trekSleutelIn, { als: 'beheerder', params: { sleutel: id }, json })) === null) return
  promise(world, {
    operationId: 'trekSleutelIn',
    key: `sleutel/${id}`,
    audit: { handeling: 'sleutel-beheren', object: `sleutel/${id}` },
    holds: async (client) => (await keyOf(client, id))?.staat === 'ingetrokken',
  })
}

export const KEY_CHANGES = { maakSleutel: make, trekSleutelIn: withdraw } as const
