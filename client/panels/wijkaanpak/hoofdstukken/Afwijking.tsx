import type { PlanobjectVan } from '../../../../geodata/schema/wijkaanpak.ts'
import { hoofdstukdeel as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { Lijstregel } from '../Lijstregel.tsx'
import { metReden, redenVan } from './afwijkingen.ts'

/** Why a theme of the residents is no priority. */
export function Afwijking({ object, thema }: { object: PlanobjectVan<'aanpak'>; thema: string }) {
  const { afwijkingen } = object.velden
  return (
    <Lijstregel
      object={object}
      veld="afwijkingen"
      label={tekst.afwijking(thema)}
      hint={tekst.afwijkingUitleg}
      waarde={redenVan(thema, afwijkingen)}
      naarLijst={(reden, nu) => metReden(thema, reden, nu.afwijkingen)}
    />
  )
}
