import type { ReactNode } from 'react'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { lijstVoorzieningen } from '../../../server/contract/voorzieningen.ts'
import type { Kaart } from '../../map/kaart.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Buren } from '../../../analyses/ruimte/buren.ts'
import type { Vlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'
import type { Kaartmodel } from '../../map/kaartmodel.ts'
import type { KaartKeuze } from './adres/keuze.ts'
import type { Kaartlagen } from './use-kaart-lagen.ts'
import type { Levend } from './ambitie/levend.ts'
import type { Kies } from './use-kaart.ts'

export type Voorzieningen = AnswerOf<typeof lijstVoorzieningen>

/** What every part of the screen reads: the figures, the numbers of this choice, the choice and how to change it. */
export interface PaneelProps {
  bron: Kaartbron
  model: Kaartmodel
  keuze: KaartKeuze
  kies: Kies
  /** What the colours say; map, legend, table and file read this one. */
  vlakbeeld: Vlakbeeld
  /** Gives which buurten touch; null while the borders are not there. Asked of by `maakVlakbeeld`. */
  buren: (() => Buren) | null
}

/** The middle also moves the map and draws the layers. */
export interface MiddenProps extends PaneelProps {
  pan: Kies
  lagen: Kaartlagen
  voorzieningen: Voorzieningen | null
  kiesWoning: (key: string) => void
  /** The shape of an ambition while it is being drawn. */
  levend: Levend
}

export interface KaartvlakProps extends MiddenProps {
  /** Little room: short words beside the wijken. */
  kort: boolean
  /** Told of the map object when it is there, and with null when it has gone. */
  opKaart: (kaart: Kaart | null) => void
  /** Makes the map anew after it failed. */
  opnieuw: () => void
  /** What lies over the map, in exactly its place. */
  boven?: ReactNode
}

/** What a tool works with; `kaartobject` is null while there is no map, and then the tool still works without it. */
export interface GereedschapProps extends MiddenProps {
  kaartobject: Kaart | null
  sluit: () => void
}
