import { type ComponentType, lazy } from 'react'
import { sleutels } from '../../../server/contract/text/nl/sleutels.ts'
import { systeemTekst } from '../../../server/contract/text/nl/systeem.ts'
import type { Handeling, Sessie } from '../../../server/contract/sessie.ts'
import { accountsTekst } from '../../../server/contract/text/nl/accounts.ts'

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
    id: 'accounts',
    label: accountsTekst.titel,
    needs: 'account-beheren',
    Scherm: lazy(async () => ({
      default: (await import('../beheer-accounts/AccountsScherm.tsx')).AccountsScherm,
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
  {
    id: 'sleutels',
    label: sleutels.tab,
    needs: 'sleutel-beheren',
    Scherm: lazy(async () => ({
      default: (await import('../beheer-sleutels/SleutelsScherm.tsx')).SleutelsScherm,
    })),
  },
]

/** The parts this person may open. */
export function beheerdelenVoor(sessie: Sessie): readonly Beheerdeel[] {
  return BEHEERDELEN.filter(({ needs }) => sessie.mag.includes(needs))
}
