import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { enquetesTekst } from '../../../server/contract/text/nl/enquetes.ts'
import { kleineGebiedenTekst } from '../../../server/contract/text/nl/kleine-gebieden.ts'
import { zekerheidTekst } from '../../../server/contract/text/nl/zekerheid.ts'

export interface DeelProps {
  verdieping: Verdieping
  cyclus: Cyclus
}

/** One part of the deeper analysis: its place in the address, its name, and the screen, made with `lazy` so that it comes when it is opened. */
export interface Deel {
  id: string
  naam: string
  Scherm: LazyExoticComponent<ComponentType<DeelProps>>
}

/** The parts in the order of the menu. A new part is one component and one line here. */
export const DELEN: readonly Deel[] = [
  {
    id: 'zekerheid',
    naam: zekerheidTekst.naam,
    Scherm: lazy(async () => ({ default: (await import('../zekerheid/Zekerheid.tsx')).Zekerheid })),
  },
  {
    id: 'kleine-gebieden',
    naam: kleineGebiedenTekst.naam,
    Scherm: lazy(async () => ({
      default: (await import('../kleine-gebieden/KleineGebieden.tsx')).KleineGebieden,
    })),
  },
  {
    id: 'enquetes',
    naam: enquetesTekst.naam,
    Scherm: lazy(async () => ({ default: (await import('../enquetes/Enquetes.tsx')).Enquetes })),
  },
]
