import { DoorOpen } from 'lucide-react'
import { lagenTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { laagUitleg } from '../../../../server/contract/text/nl/kaartlagen.ts'
import type { Voorzieningen } from '../paneel-props.ts'
import { isWijkcentrum, type Voorziening } from '../wijkcentra.ts'
import { altijd, type Laagdeel, type LaagProps, nooitVoorbeeld, stand } from './laagdeel.ts'
import { Plekkenlegenda } from './Plekkenlegenda.tsx'

export const wijkcentralaag: Laagdeel = {
  id: 'wijkcentra',
  label: lagenTekst.wijkcentra,
  Icon: DoorOpen,
  uit: altijd,
  uitleg: (props) => {
    const centres = centraVan(props.voorzieningen).filter((place) => place.inFocusgebied)
    const year = centres.find((place) => place.openingstijdenJaar !== null)?.openingstijdenJaar ?? null
    const open = centres.filter((place) => place.nu.staat === 'open').length
    return stand('wijkcentra', props, laagUitleg.wijkcentra(open, year))
  },
  voorbeeld: nooitVoorbeeld,
  Legenda: Centralegenda,
}

function centraVan(all: Voorzieningen | null): Voorziening[] {
  return (all?.voorzieningen ?? []).filter(isWijkcentrum)
}

function Centralegenda({ voorzieningen }: LaagProps) {
  return <Plekkenlegenda soort="wijkcentra" plekken={centraVan(voorzieningen)} />
}
