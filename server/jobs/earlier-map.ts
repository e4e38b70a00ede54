import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Actor } from '../auth/actor.ts'
import type { Gegevensversie } from '../contract/delen.ts'
import { type Prepared, prepare } from '../requests/prepared.ts'
import { areasAnswer, indicatorsAnswer, mapAnswer } from '../routes/kaartantwoorden.ts'
import { type CurrentData, loadCurrent } from '../store/current.ts'
import type { DatasetVersie } from '../store/datasets.ts'

/** Which of the answers of the map is asked as it was. */
export type Kaartantwoord = 'kaartgegevens' | 'indicatoren' | 'gebieden'

/** A data version that is not the current one, and what is asked of it. */
export interface EerdereVraag {
  dataDir: string
  versie: Gegevensversie
  versies: readonly DatasetVersie[]
  wat: Kaartantwoord
  actor: Actor
  /** Decision for `gebieden`; null: the default of the configuration as it then was. */
  besluit: { cyclus: string; wijken: readonly Programmawijk[] } | null
}

/** The last data version that was asked: its answers are asked one after another. One, so that memory stays bounded. */
let loaded: { naam: string; data: CurrentData } | null = null

/** An answer of the map as it was, compressed: the same bytes as when that data version was the current one. */
export function earlierMap({ dataDir, versie, versies, wat, actor, besluit }: EerdereVraag): Prepared {
  if (loaded?.naam !== versie.naam) loaded = { naam: versie.naam, data: loadCurrent(dataDir, versies) }
  const { data } = loaded
  const answer =
    wat === 'kaartgegevens'
      ? mapAnswer(data, versie, actor)
      : wat === 'indicatoren'
        ? indicatorsAnswer(data, versie, actor)
        : areasAnswer(data, versie, besluit)
  return prepare(JSON.stringify(answer), 'application/json')
}
