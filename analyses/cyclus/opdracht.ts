import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import type { GekozenGebied } from '../verdieping/analysegebied.ts'
import type { Cyclusstaat, Opdrachtpunt, VolgendeStap } from './cyclusgang-schema.ts'
import { nextState } from './kalender.ts'

/** Sessions of the breed integraal netwerk a year, per stadsdeel. Source: domain.md, "From analysis to priorities". */
export const NETWORK_SESSIONS = 2

/** What a cyclus has so far. */
export interface Cyclusinhoud {
  wijken: readonly Pick<Programmawijk, 'id' | 'naam' | 'stadsdeel'>[]
  /** Every area for which a wijkanalyse is made: wijken, stadsdelen, the city. */
  gebieden: readonly Pick<GekozenGebied, 'id' | 'naam'>[]
  /** Ids of areas with a stored wijkanalyse, and with a stored verdieping. */
  wijkanalyses: ReadonlySet<string>
  verdiepingen: ReadonlySet<string>
  bijeenkomsten: readonly Pick<Bijeenkomst, 'soort' | 'wijk' | 'stadsdeel'>[]
}

/** What must be there before each state, and what is advised. A state asks all that the states before it asked. */
const NEEDED: readonly { naar: Cyclusstaat; verplicht: boolean; codes: readonly Opdrachtpunt['code'][] }[] = [
  { naar: 'gegevens', verplicht: true, codes: ['indelingsbesluit'] },
  { naar: 'terugkoppeling', verplicht: true, codes: ['wijkanalyses'] },
  { naar: 'conclusies', verplicht: true, codes: ['wijkanalyses', 'verdiepingen'] },
  { naar: 'wijkaanpak', verplicht: true, codes: ['wijkanalyses', 'verdiepingen', 'bewoners-per-wijk'] },
  { naar: 'wijkaanpak', verplicht: false, codes: ['netwerk-per-stadsdeel'] },
  { naar: 'vastgesteld', verplicht: true, codes: ['wijkanalyses', 'verdiepingen', 'bewoners-per-wijk'] },
  { naar: 'vastgesteld', verplicht: false, codes: ['netwerk-per-stadsdeel'] },
]

/** Names of the areas for which something is missing; empty when nothing is. */
function missingFor(code: Opdrachtpunt['code'], content: Cyclusinhoud): string[] {
  const { wijken, gebieden, bijeenkomsten } = content
  switch (code) {
    case 'indelingsbesluit':
      return []
    case 'wijkanalyses':
      return gebieden.filter(({ id }) => !content.wijkanalyses.has(id)).map(({ naam }) => naam)
    case 'verdiepingen':
      return gebieden.filter(({ id }) => !content.verdiepingen.has(id)).map(({ naam }) => naam)
    case 'bewoners-per-wijk':
      return wijken
        .filter(({ id }) => !bijeenkomsten.some(({ soort, wijk }) => soort === 'bewoners' && wijk === id))
        .map(({ naam }) => naam)
    case 'netwerk-per-stadsdeel':
      return [...new Set(wijken.map(({ stadsdeel }) => stadsdeel))].filter(
        (stadsdeel) =>
          bijeenkomsten.filter((row) => row.soort === 'professionals' && row.stadsdeel === stadsdeel).length <
          NETWORK_SESSIONS,
      )
  }
}

/**
 * The one to-do before the next state of a cyclus: what is there, and for which areas it is missing. A session counts for a wijk when it
 * was about that wijk; every session has a ranking. Without wijken nothing is missing for a wijk, but a decision always names some.
 */
export function nextStep(state: Cyclusstaat, content: Cyclusinhoud): VolgendeStap {
  const naar = nextState(state)
  const punten = NEEDED.filter((needed) => needed.naar === naar).flatMap(({ codes, verplicht }) =>
    codes.map((code): Opdrachtpunt => {
      const ontbreekt = missingFor(code, content)
      return { code, verplicht, klaar: ontbreekt.length === 0, ontbreekt }
    }),
  )
  return {
    naar,
    magVerder: naar !== null && punten.every((point) => point.klaar || !point.verplicht),
    punten,
  }
}
