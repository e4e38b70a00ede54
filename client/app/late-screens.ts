import { type ComponentType, lazy } from 'react'

/** A screen of which the code comes when it is opened, or before. */
interface Laat<Props> {
  /** Fetches the code; what goes wrong here goes wrong again when the screen is opened, and is said then. */
  haal: () => void
  /** The screen itself once its code is there, else one that waits: React holds back for 300 ms whatever it had to wait for. */
  kies: () => ComponentType<Props>
}

function laat<Props extends object>(load: () => Promise<ComponentType<Props>>): Laat<Props> {
  let come: ComponentType<Props> | null = null
  const once = async () => {
    come = await load()
    return { default: come }
  }
  const Late = lazy(once) as unknown as ComponentType<Props> // lazy gives the component with the same props
  return {
    haal: () => void once().catch(() => undefined),
    kies: () => come ?? Late,
  }
}

const planscherm = laat(
  async () => (await import('../panels/wijkaanpak/WijkaanpakScherm.tsx')).WijkaanpakScherm,
)

export const haalPlanscherm = planscherm.haal
export const kiesPlanscherm = planscherm.kies
