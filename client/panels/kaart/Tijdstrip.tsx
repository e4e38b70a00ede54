import { useEffect, useId, useRef } from 'react'
import { tijdTekst } from '../../../server/contract/text/nl/kaart.ts'
import { jarenVan } from '../../map/kaartmodel.ts'
import type { PaneelProps } from './paneel-props.ts'

/** Every year of the source; those without this figure can be seen but not chosen, with the reason. */
function alleJaren({ bron, model, keuze }: PaneelProps) {
  const { indicator } = model
  const own = new Map(jarenVan(bron, indicator, keuze.leeftijd).map((row) => [row.jaar, row]))
  const years = new Set<number>(own.keys())
  for (const other of bron.indicatoren.values()) {
    if (other.dataset === indicator.dataset && other.niveaus.includes(model.niveau)) {
      for (const year of other.jaren) years.add(year)
    }
  }
  const later = new Set(bron.bronnen.get(indicator.dataset)?.nietIngelezen)
  for (const year of later) years.add(year)
  return [...years]
    .sort((a, b) => a - b)
    .map((jaar) => {
      const found = own.get(jaar)
      if (found !== undefined && found.met > 0) {
        return {
          jaar,
          uit: false,
          tekst: tijdTekst[model.niveau === 'buurt' ? 'buurten' : 'wijken'](found.met, found.totaal),
        }
      }
      return { jaar, uit: true, tekst: later.has(jaar) ? tijdTekst.nietIngelezen : tijdTekst.nietInJaar }
    })
}

/** Years as radio buttons on a line: arrow keys step from year to year. */
export function Tijdstrip(props: PaneelProps) {
  const { keuze, kies } = props
  const name = useId()
  const years = alleJaren(props)
  const strip = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    // More years than fit: the strip scrolls inside itself, to the year that is shown.
    const box = strip.current
    const chosen = box?.querySelector<HTMLInputElement>(`input[value="${keuze.jaar}"]`)?.closest('label')
    if (box === null || chosen === null || chosen === undefined) return
    box.scrollLeft = chosen.offsetLeft - (box.clientWidth - chosen.offsetWidth) / 2
  }, [keuze.jaar])
  return (
    <fieldset ref={strip} className="tijdstrip">
      <legend className="alleen-voorgelezen">{tijdTekst.titel}</legend>
      {years.map(({ jaar, uit, tekst }) => (
        <label key={jaar} className={uit ? 'tijdstrip__jaar tijdstrip__jaar--uit' : 'tijdstrip__jaar'}>
          <input
            type="radio"
            name={name}
            value={jaar}
            checked={jaar === keuze.jaar}
            disabled={uit}
            onChange={() => kies({ jaar })}
          />
          <span className="tijdstrip__punt" aria-hidden />
          <span className="tijdstrip__getal">{jaar}</span> <span className="tijdstrip__tekst">{tekst}</span>
        </label>
      ))}
    </fieldset>
  )
}
