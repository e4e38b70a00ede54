import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { lijstVoorzieningen } from '../../../server/contract/voorzieningen.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Kaartmodel } from '../../map/kaartmodel.ts'
import type { KaartKeuze } from './kaart-url.ts'
import type { Kies } from './use-kaart.ts'

export type Voorzieningen = AnswerOf<typeof lijstVoorzieningen>

/** What every part of the screen reads: the figures, the numbers of this choice, the choice and how to change it. */
export interface PaneelProps {
  bron: Kaartbron
  model: Kaartmodel
  keuze: KaartKeuze
  kies: Kies
}
