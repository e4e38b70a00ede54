import { type ComponentType, lazy } from 'react'
import { reservekopieTekst } from '../../../server/contract/text/nl/reservekopieen.ts'
import { systeemTekst } from '../../../server/contract/text/nl/systeem.ts'
import type { Handeling, Sessie } from '../../../server/contract/sessie.ts'

/** One part of Beheer: a tab with a screen of its own. */
export interface Beheerdeel {
  /** Last part of its address: /werk/beheer/{id}. */
  id: string
  label: string
  /** Right without which the tab is not shown; the server decides. */
  needs: Handeling
  Scherm: ComponentType<{ sessie: Sessie }>
}

/** Every part of Beheer, in the order of the tabs. A new part is one folder and one line here. */
export const BEHEERDELEN: readonly Beheerdeel[] = [
  {
    id: 'reservekopieen',
    label: reservekopieTekst.titel,
    needs: 'reservekopie-lezen',
    Scherm: lazy(async () => ({
      default: (await import('../beheer-reservekopieen/ReservekopieenScherm.tsx')).ReservekopieenScherm,
    })),
  },
  {
    id: 'systeem',
    label: systeemTekst.titel,
    needs: 'systeem-lezen',
    Scherm: lazy(async () => ({
      default: (await import('../beheer-systeem/SysteemScherm.tsx')).SysteemScherm,
    })),
  },
]

/** The parts this person may open. */
export function beheerdelenVoor(sessie: Sessie): readonly Beheerdeel[] {
  return BEHEERDELEN.filter(({ needs }) => sessie.mag.includes(needs))
}
