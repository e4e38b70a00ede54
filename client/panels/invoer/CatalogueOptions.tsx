import { pijlerId } from '../../../geodata/schema/indicator.ts'
import { indicatorTekst, pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kaart } from '../../../server/contract/text/nl/kaart.ts'
import { useIndicatoren } from '../../api/cijfers.ts'

/** The figures of the catalogue as options of a list, per pijler; figures of one's own last. */
export function CatalogueOptions() {
  const all = useIndicatoren().data?.indicatoren ?? []
  const known = all.filter((indicator) => indicator.eigenNaam === undefined)
  const groups = [
    ...pijlerId.options.map((pijler) => ({
      label: pijlerTekst[pijler],
      rows: known.filter((indicator) => indicator.pijler === pijler),
    })),
    { label: kaart.overig, rows: known.filter((indicator) => indicator.pijler === null) },
    { label: kaart.eigen, rows: all.filter((indicator) => indicator.eigenNaam !== undefined) },
  ]
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => (
      <optgroup key={group.label} label={group.label}>
        {group.rows.map((indicator) => (
          <option key={indicator.id} value={indicator.id}>
            {indicatorTekst(indicator).naam}
          </option>
        ))}
      </optgroup>
    ))
}
