import type { Inbreng } from '../../analyses/voortgang/terugkoppeling.ts'
import { wijkenOf } from '../auth/eigen-gebied.ts'
import type { AppContext } from '../context.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { visibleSignals } from '../routes/signalen.ts'
import { listCycles } from '../store/cycles.ts'
import { listMeetings } from '../store/meetings.ts'

/**
 * Every time a theme was raised: in the ranking of a session (of all cycli), and in a signal that stands. Of a signal only its theme, its
 * wijk and its day: never its text.
 */
export function raisedThemes(app: AppContext): { inbreng: Inbreng[]; voorbeelddata: boolean } {
  const { wijken } = app.current().focus.standaardIndeling
  const said = listCycles(app.db)
    .flatMap(({ id }) => listMeetings(app.db, id))
    .flatMap(({ soort, wijk, datum, volgorde }) =>
      volgorde.map(({ thema }): Inbreng => ({ van: soort, thema, wijk, datum })),
    )
  const { signalen, voorbeelddata } = visibleSignals(app, null)
  const seen = signalen
    .filter(({ ingetrokken }) => ingetrokken === null)
    .map(({ thema, buurt, periodeTot, ingevoerd }): Inbreng => ({
      van: 'professionals',
      thema,
      wijk: wijkenOf(wijken, buurt === null ? [] : [buurt])?.[0] ?? null,
      // A list that was brought in does not say when it was written down.
      datum: ingevoerd === null ? periodeTot : dateInTheNetherlands(new Date(ingevoerd.op)),
    }))
  return { inbreng: [...said, ...seen], voorbeelddata }
}
