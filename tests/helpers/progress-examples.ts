import { dagenVanKwartaal, vorigKwartaal } from '../../analyses/voortgang/kwartaal.ts'
import { fresh, made, type MakeExample } from './example-parts.ts'
import { signalBody } from './signal-body.ts'
import { TEST_MOMENT } from './test-installation.ts'

/** Progress of an action of the programme, as its form sends it. */
export const PROGRESS = {
  soort: 'actie',
  ding: 'renoveren',
  datum: '2026-10-01',
  stand: 'vertraagd',
  waarde: null,
  verwachting: 'later',
  bron: 'overzicht van de aannemers',
  reden: 'het materiaal komt later',
} as const

/** Quarters that are over at the test moment, newest first. */
function* pastQuarters(): Generator<string, never> {
  for (let quarter = '2026-K3'; ; quarter = vorigKwartaal(quarter)) {
    if (dagenVanKwartaal(quarter).tot < TEST_MOMENT.toISOString()) yield quarter
  }
}
const quarters = pastQuarters()

/** Examples of keeping progress, answers and reports. */
export const PROGRESS_EXAMPLES: Record<string, MakeExample> = {
  legVoortgangVast: () => ({ rol: 'programmabureau', body: PROGRESS }),
  geefAntwoord: async (app) => {
    // In letters: a number behind a word is taken for that of a house.
    const thema = fresh('thema').replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
    await made(app, '/signalen', { ...signalBody('het is donker'), thema, buurt: null })
    const answer = { antwoord: 'komt-in-het-plan', toelichting: 'wij nemen het mee' }
    return { rol: 'programmabureau', body: { van: 'professionals', thema, wijk: null, ...answer } }
  },
  legKwartaalVast: () => ({ rol: 'programmabureau', body: { kwartaal: quarters.next().value } }),
}
