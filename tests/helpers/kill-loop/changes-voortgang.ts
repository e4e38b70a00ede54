import type { Themastand } from '../../../analyses/voortgang/terugkoppeling.ts'
import { legSignaalVast } from '../../../server/contract/signalen.ts'
import {
  type bewaardeRapportage,
  type DingMetVoortgang,
  geefAntwoord,
  legKwartaalVast,
  legVoortgangVast,
} from '../../../server/contract/voortgang.ts'
import type { z } from 'zod'
import { PROGRESS } from '../progress-examples.ts'
import { signalBody } from '../signal-body.ts'
import type { Change } from './changes-cyclus.ts'
import { promise, readAs, take, wordOf } from './world.ts'

const als = 'programmabureau'

const progress: Change = async ({ world, change }) => {
  const json = { ...PROGRESS, datum: world.today, bron: `proef ${wordOf(world.number())}` }
  const answer = await change(legVoortgangVast, { als, json })
  if (answer === null) return
  const { id } = JSON.parse(answer.body) as { id: string }
  promise(world, {
    operationId: 'legVoortgangVast',
    key: `voortgang/${id}`,
    audit: { handeling: 'voortgang-bijhouden', object: `voortgang/${json.soort}/${json.ding}` },
    holds: async (client) => {
      const found = await readAs<{ dingen: DingMetVoortgang[] }>(client, als, '/voortgang')
      const rows = found?.dingen.flatMap(({ regels }) => regels) ?? []
      return rows.some((row) => row.id === id && row.bron === json.bron)
    },
  })
}

const answerToTheme: Change = async ({ world, change }) => {
  const thema = `proef ${wordOf(world.number())}`
  const raised = { ...signalBody('het is donker'), thema, buurt: null }
  if ((await change(legSignaalVast, { als, json: raised })) === null) return
  const json = { van: 'professionals', thema, wijk: null, antwoord: 'gedaan', toelichting: 'er staan lampen' }
  const answer = await change(geefAntwoord, { als, json })
  if (answer === null) return
  const { id } = JSON.parse(answer.body) as { id: string }
  promise(world, {
    operationId: 'geefAntwoord',
    key: `terugkoppeling/${id}`,
    audit: { handeling: 'terugkoppeling-geven', object: `terugkoppeling/${id}` },
    holds: async (client) => {
      const found = await readAs<{ themas: Themastand[] }>(client, als, '/terugkoppeling')
      return found?.themas.some((row) => row.antwoord?.id === id) ?? false
    },
  })
}

const report: Change = async ({ world, change }) => {
  const kwartaal = take(world, 'kwartaal')
  if (kwartaal === undefined) return
  const answer = await change(legKwartaalVast, { als, json: { kwartaal } })
  if (answer === null) return
  const { sha256 } = JSON.parse(answer.body) as z.infer<typeof bewaardeRapportage>
  promise(world, {
    operationId: 'legKwartaalVast',
    key: `kwartaalrapport/${kwartaal}`,
    audit: { handeling: 'rapportage-vastleggen', object: `kwartaalrapport/${kwartaal}` },
    holds: async (client) => {
      const path = `/kwartaalrapportages/${kwartaal}`
      const found = await readAs<{ vastgelegd: { sha256: string } | null }>(client, als, path)
      return found?.vastgelegd?.sha256 === sha256
    },
  })
}

export const PROGRESS_CHANGES = {
  legVoortgangVast: progress,
  geefAntwoord: answerToTheme,
  legKwartaalVast: report,
} as const
