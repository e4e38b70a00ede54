import { maandVan } from '../../../../server/contract/text/getal.ts'
import { filterTekst } from '../../../../server/contract/text/nl/kaart-filters.ts'
import { Select } from '../../../ui/Select.tsx'
import type { Filters } from '../adres/keuze.ts'

interface Props {
  /** Years with reports, in order. */
  jaren: readonly number[]
  periode: Filters['periode']
  kies: (periode: Filters['periode']) => void
}

/** Every month of the years, as 2024-01. */
function monthsOf(years: readonly number[]): string[] {
  return years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  )
}

/**
 * First and last month of the reports that are shown. The newest year is what is shown without a filter. A month that would turn
 * the two round takes the other along.
 */
export function Periodeveld({ jaren, periode, kies }: Props) {
  const months = monthsOf(jaren)
  const [first = '', last = ''] = [months.at(-12), months.at(-1)]
  const now = periode ?? { van: first, tot: last }
  const set = (van: string, tot: string) => kies(van === first && tot === last ? null : { van, tot })
  const ends = [
    {
      label: filterTekst.vanMaand,
      value: now.van,
      onChange: (van: string) => set(van, van > now.tot ? van : now.tot),
    },
    {
      label: filterTekst.totMaand,
      value: now.tot,
      onChange: (tot: string) => set(tot < now.van ? tot : now.van, tot),
    },
  ]
  return (
    <fieldset className="filters__lijst">
      <legend>{filterTekst.periode}</legend>
      <p className="subtle">{filterTekst.periodeUitleg}</p>
      {ends.map((end) => (
        <Select key={end.label} {...end}>
          {/* A month of an address may lie outside the years that were loaded. */}
          {months.includes(end.value) ? null : <option value={end.value}>{maandVan(end.value)}</option>}
          {months.map((month) => (
            <option key={month} value={month}>
              {maandVan(month)}
            </option>
          ))}
        </Select>
      ))}
    </fieldset>
  )
}
