import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import { laagUitleg } from '../../../../server/contract/text/nl/kaartlagen.ts'
import type { Laag } from '../adres/keuze.ts'
import type { PaneelProps, Voorzieningen } from '../paneel-props.ts'
import type { Kaartlagen } from '../use-kaart-lagen.ts'

/** What a layer of the list knows. */
export interface LaagProps extends PaneelProps {
  lagen: Kaartlagen
  voorzieningen: Voorzieningen | null
  /** Name of the present cyclus; null: none. */
  cyclusNaam: string | null
  /** Whether example data is loaded in this installation. */
  voorbeelddata: boolean
  /** Where the tiles of the background may be asked; null: this installation asks nothing outside. */
  achtergrondkaart: string | null
}

/** A layer of the map: one file each, one line in the list. */
export interface Laagdeel {
  id: Laag
  label: string
  Icon: LucideIcon
  /** Why it cannot be switched on, in words; null: it can. */
  uit: (props: LaagProps) => string | null
  /** What it holds now, in a few words. */
  uitleg: (props: LaagProps) => string
  /** Whether what it shows is example data. */
  voorbeeld: (props: LaagProps) => boolean
  /** What its signs and colours mean; shown while it is on. */
  Legenda: ComponentType<LaagProps> | null
}

/** That it is loading or failed, else the explanation. */
export function stand(laag: Laag, { lagen }: LaagProps, uitleg: string): string {
  if (lagen.mislukt[laag] === true) return laagUitleg.mislukt
  return lagen.laadt[laag] === true ? laagUitleg.laden : uitleg
}

export const altijd = (): null => null
export const nooitVoorbeeld = (): boolean => false
