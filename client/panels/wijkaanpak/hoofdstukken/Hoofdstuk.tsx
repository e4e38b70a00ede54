import type { ComponentType } from 'react'
import type { HoofdstukId } from '../../../../geodata/schema/wijkaanpak.ts'
import { hoofdstukdeel, hoofdstukTekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { Ambities } from '../ambitie/Ambities.tsx'
import { Erbij } from '../ambitie/Erbij.tsx'
import { Prioriteiten } from '../ambitie/Prioriteiten.tsx'
import { hoofdstukVan } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { Voorstel } from '../../wijkaanpak-lezen/Voorstel.tsx'
import { Bewoners } from './Bewoners.tsx'
import { Looptdeel } from './Looptdeel.tsx'
import { Metendeel } from './Metendeel.tsx'
import { NietDoen } from './NietDoen.tsx'
import { Professionals } from './Professionals.tsx'
import { Tekstdeel } from './Tekstdeel.tsx'

/** What a chapter holds beside its text. */
const BIJ: Partial<Record<HoofdstukId, ComponentType>> = {
  'wat-bewoners-zeggen': Bewoners,
  'wat-professionals-zeggen': Professionals,
  'wat-we-willen-bereiken': Ambities,
  'drie-prioriteiten': Prioriteiten,
  'wat-er-al-loopt': Looptdeel,
  'wat-erbij-komt': Erbij,
  'hoe-we-het-meten': Metendeel,
  'wat-we-niet-doen': NietDoen,
}

/** One chapter: what belongs to it of itself, and its text. */
export function Hoofdstuk({ id }: { id: HoofdstukId }) {
  const { plan } = usePlan()
  const object = hoofdstukVan(plan.objecten, id)
  const Bij = BIJ[id]
  return (
    <div className="hoofdstuk__inhoud">
      {Bij === undefined ? null : <Bij />}
      {object === null ? null : (
        <>
          <Tekstdeel
            object={object}
            veld="tekst"
            label={hoofdstukdeel.tekst}
            naam={hoofdstukTekst[id].naam}
          />
          <Voorstel object={object} naam={hoofdstukTekst[id].naam} />
        </>
      )}
    </div>
  )
}
