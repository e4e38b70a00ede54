import { hoofdstukdeel as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { Tekstveld } from '../Autoveld.tsx'
import { planVan } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'

/** Organisations that were consulted. */
export function Professionals() {
  const object = planVan(usePlan().plan.objecten)
  if (object === null) return null
  return (
    <Tekstveld
      object={object}
      veld="geraadpleegd"
      soort="regels"
      lines={4}
      label={tekst.partners}
      hint={tekst.partnersUitleg}
    />
  )
}
