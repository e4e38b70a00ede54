import type { Beheersoort } from '../../../geodata/schema/programmastand.ts'
import type { Endpoint } from '../../../server/contract/endpoint.ts'
import type { leesProgrammaNu } from '../../../server/contract/programma-beheer.ts'
import {
  voegActieToe,
  voegBudgetregelToe,
  voegFondsToe,
  voegInzetToe,
  voegPartnerplanToe,
  voegPartnerToe,
  voegStrevenToe,
  wijzigProgrammaveld,
} from '../../../server/contract/programma-beheer.ts'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import { DINGEN } from '../../../geodata/schema/programmastand.ts'
import { NIEUW } from '../programme-examples.ts'
import type { Change } from './changes-cyclus.ts'
import type { Client } from './client.ts'
import { doubt, promise, readAs, wordOf } from './world.ts'

type Programma = AnswerOf<typeof leesProgrammaNu>['programma']

const right = (soort: Beheersoort) =>
  soort === 'partnerplan' ? 'plannenregister-bijhouden' : 'programma-bijhouden'

async function thing(client: Client, soort: Beheersoort, id: string): Promise<object | undefined> {
  const found = await readAs<{ programma: Programma }>(client, 'programmabureau', '/programma/nu')
  const list: readonly { id: string }[] = found?.programma[DINGEN[soort].lijst] ?? []
  return list.find((row) => row.id === id)
}

/** Adds something with a name (or else a reason) of its own, and reads it back by its id. */
function adds(soort: Beheersoort, endpoint: Endpoint): Change {
  return async ({ world, change }) => {
    const word = wordOf(world.number())
    const named = 'naam' in NIEUW[soort] ? { naam: `Proef ${word}` } : {}
    const json = { ...NIEUW[soort], ...named, reden: `proef ${word}` }
    const answer = await change(endpoint, { als: 'programmabureau', json })
    if (answer === null) return
    const { id } = JSON.parse(answer.body) as { id: string }
    promise(world, {
      operationId: endpoint.operationId,
      key: `programma/${soort}/${id}`,
      audit: { handeling: right(soort), object: `programma/${soort}/${id}` },
      holds: async (client) => {
        const found = await thing(client, soort, id)
        return found !== undefined && JSON.stringify(found).includes(json.reden)
      },
    })
  }
}

/** A field of the plan; one at a time, so that it is known which value stands. */
const field: Change = async ({ world, change }) => {
  const [soort, ding, veld] = ['fonds', 'vhf-1', 'letOp'] as const
  const key = `programma/${soort}/${ding}/${veld}`
  const json = { waarde: `Bekijk ${wordOf(world.number())}`, reden: 'jaarlijkse herziening' }
  doubt(world, key)
  const params = { soort, ding, veld }
  const answer = await change(wijzigProgrammaveld, { als: 'programmabureau', params, json })
  if (answer === null) return
  promise(world, {
    operationId: 'wijzigProgrammaveld',
    key,
    audit: { handeling: right(soort), object: key },
    holds: async (client) => {
      // A later change by another hand takes its place; what was acknowledged stands in the history.
      const path = `/programma/wijzigingen?soort=${soort}&id=${ding}&veld=${veld}`
      const found = await readAs<{ wijzigingen: { waarde: unknown }[] }>(client, 'programmabureau', path)
      return found?.wijzigingen.some(({ waarde }) => waarde === json.waarde) ?? false
    },
  })
}

export const PROGRAMME_CHANGES = {
  voegActieToe: adds('actie', voegActieToe),
  voegFondsToe: adds('fonds', voegFondsToe),
  voegPartnerToe: adds('partner', voegPartnerToe),
  voegStrevenToe: adds('streven', voegStrevenToe),
  voegBudgetregelToe: adds('budgetregel', voegBudgetregelToe),
  voegInzetToe: adds('inzet', voegInzetToe),
  voegPartnerplanToe: adds('partnerplan', voegPartnerplanToe),
  wijzigProgrammaveld: field,
} as const
