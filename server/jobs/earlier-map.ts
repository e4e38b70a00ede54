import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Actor } from '../auth/actor.ts'
import type { Gegevensversie } from '../contract/delen.ts'
import { type Prepared, prepare, QUICK } from '../requests/prepared.ts'
import { areasAnswer, indicatorsAnswer, mapAnswer } from '../routes/kaartantwoorden.ts'
import {
  findAsked,
  observationsAnswer,
  type Waarnemingfout,
  type Waarnemingvraag,
} from '../routes/waarnemingen.ts'
import { type CurrentData, loadCurrent } from '../store/current.ts'
import type { DatasetVersie } from '../store/datasets.ts'

/** Which of the answers of the map is asked as it was. */
export type Kaartantwoord = 'kaartgegevens' | 'indicatoren' | 'gebieden'

/** A data version that is not the current one, and who asks something of it. */
interface Eerder {
  dataDir: string
  versie: Gegevensversie
  versies: readonly DatasetVersie[]
  actor: Actor
  /** Which buurten make which wijk; null: the default of the configuration as it then was. */
  besluit: { cyclus: string; wijken: readonly Programmawijk[] } | null
}

/** An answer of the map as it was. */
export interface EerdereVraag extends Eerder {
  wat: Kaartantwoord
}

/** Single figures as they were. */
export interface EerdereWaarnemingen extends Eerder {
  vraag: Waarnemingvraag
}

/** The last data version that was asked: its answers are asked one after another. One, so that memory stays bounded. */
let loaded: { naam: string; data: CurrentData } | null = null

function dataOf({ dataDir, versie, versies }: Eerder): CurrentData {
  if (loaded?.naam !== versie.naam) loaded = { naam: versie.naam, data: loadCurrent(dataDir, versies) }
  return loaded.data
}

/** Figures with their source as they were, compressed; or why there are none. */
export function earlierObservations(question: EerdereWaarnemingen): Prepared | { fout: Waarnemingfout } {
  const data = dataOf(question)
  const wijken = question.besluit?.wijken ?? data.focus.standaardIndeling.wijken
  const asked = findAsked(data, wijken, question.actor, question.vraag)
  if ('fout' in asked) return asked
  return prepare(JSON.stringify(observationsAnswer(data, asked)), 'application/json', {}, QUICK)
}

/** An answer of the map as it was, compressed: the same bytes as when that data version was the current one. */
export function earlierMap(question: EerdereVraag): Prepared {
  const { versie, wat, actor, besluit } = question
  const data = dataOf(question)
  const answer =
    wat === 'kaartgegevens'
      ? mapAnswer(data, versie, actor)
      : wat === 'indicatoren'
        ? indicatorsAnswer(data, versie, actor)
        : areasAnswer(data, versie, besluit)
  return prepare(JSON.stringify(answer), 'application/json')
}
