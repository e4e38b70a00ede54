import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import type { Papierkaart } from '../../map/papier/papierkaart.ts'
import { korteNaamVan } from '../kaart/wijkcentra.ts'
import type { Afdrukbron } from './afdruk-gegevens.ts'

/** Names that found no room on the map, a buurt with its words, so that nothing is lost. */
export function namenVan({ bron, beeld, voorzieningen }: Afdrukbron, drawn: Papierkaart): string[] {
  const label = new Map(beeld.gebieden.map((row) => [row.code, row.label]))
  return [
    ...drawn.zonderNaam.map((code) =>
      velTekst.naamMetWaarde(bron.gebied.get(code)?.naam ?? code, label.get(code) ?? ''),
    ),
    ...drawn.tekensZonderNaam.flatMap((id) => {
      const place = voorzieningen?.voorzieningen.find((one) => one.id === id)
      return place === undefined ? [] : [korteNaamVan(place)]
    }),
  ]
}
