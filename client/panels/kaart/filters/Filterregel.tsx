import { X } from 'lucide-react'
import { filterTekst } from '../../../../server/contract/text/nl/kaart-filters.ts'
import { useSessie } from '../../../api/sessie.ts'
import type { Behouden } from '../../../map/filter/buurten.ts'
import { GEEN_FILTERS } from '../adres/keuze.ts'
import type { PaneelProps } from '../paneel-props.ts'
import type { Kaartlagen } from '../use-kaart-lagen.ts'
import { filterchips } from './chips.ts'
import './filterregel.css'

interface Props extends Pick<PaneelProps, 'bron' | 'model' | 'keuze' | 'kies'> {
  behouden: Behouden
  lagen: Pick<Kaartlagen, 'campagnes'>
  /** Over the map the line is short; above the table it also says what the table does with the rest. */
  plaats: 'kaart' | 'tabel'
  /** Buurten that do not fit are listed too, pale. */
  rest?: { aan: boolean; zet: (aan: boolean) => void }
}

/** How many buurten are kept, in words. */
function telling({ codes, totaal, zonderCijfer }: Behouden): string {
  const missing = zonderCijfer === 0 ? '' : ` ${filterTekst.zonderCijfer(zonderCijfer)}`
  const kept = codes.size === 0 ? filterTekst.geen : filterTekst.over(codes.size, totaal)
  return missing === '' ? kept : `${kept.replace(/\.?$/, '.')}${missing}`
}

/** What the filters keep, and each filter as a chip that takes it away. The count is read aloud when it changes. */
export function Filterregel({ bron, model, keuze, kies, behouden, lagen, plaats, rest }: Props) {
  const corporatie = useSessie().data?.focusgebied.corporatie ?? null
  const { filters } = keuze
  const chips = filterchips(filters, bron, model, corporatie, lagen.campagnes)
  const words = behouden.actief ? telling(behouden) : ''
  return (
    <div className={`filterregel filterregel--${plaats}`}>
      {/* Always there, so that its words are heard when they come. */}
      <output className={words === '' ? 'alleen-voorgelezen' : 'filterregel__telling'}>{words}</output>
      {plaats === 'tabel' && behouden.actief ? (
        <span className="filterregel__knoppen">
          <button
            type="button"
            className="link"
            onClick={() => kies({ filters: { ...filters, wijken: [], buurten: [], waarde: null } })}
          >
            {filterTekst.wissen}
          </button>
          {rest === undefined ? null : (
            <button type="button" className="link" onClick={() => rest.zet(!rest.aan)}>
              {rest.aan ? filterTekst.alleenPassend : filterTekst.ookRest}
            </button>
          )}
        </span>
      ) : null}
      {chips.length === 0 ? null : (
        <ul className="filterregel__chips" aria-label={filterTekst.chips}>
          {chips.map(({ id, tekst, zonder }) => (
            <li key={id}>
              <button
                type="button"
                className="filterchip"
                aria-label={filterTekst.wis(tekst)}
                onClick={() => kies({ filters: zonder })}
              >
                {tekst}
                <X size={14} strokeWidth={2.2} aria-hidden />
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="filterchip filterchip--alle"
              onClick={() => kies({ filters: GEEN_FILTERS })}
            >
              {filterTekst.wisAlle}
            </button>
          </li>
        </ul>
      )}
    </div>
  )
}
