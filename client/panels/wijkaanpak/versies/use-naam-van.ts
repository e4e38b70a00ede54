import { usePlan } from '../plan-context.ts'
import type { NaamVan } from './waarde-woorden.ts'

/** Names of what a value of a plan may stand for. */
export function useNaamVan(): NaamVan {
  const { plan, programma, naamVan } = usePlan()
  return (id) => {
    const object = plan.objecten.find((one) => one.id === id)
    if (object?.soort === 'ambitie') return object.velden.titel
    if (object?.soort === 'actie') return object.velden.naam
    const area = naamVan(id)
    if (area !== id) return area
    return (
      [...(programma?.fondsen ?? []), ...(programma?.acties ?? [])].find((row) => row.id === id)?.naam ?? null
    )
  }
}
