import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { tijdTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { kiesbareJaren, type Stripjaar } from './jaren.ts'

interface Props {
  years: readonly Stripjaar[]
  jaar: number
  kies: (jaar: number) => void
}

/** Years as radio buttons on a line: arrow keys step from year to year, Home and End go to the first and the last. */
export function Jarenrij({ years, jaar, kies }: Props) {
  const name = useId()
  const strip = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    // More years than fit: the strip scrolls inside itself, to the year that is shown.
    const box = strip.current
    const chosen = box?.querySelector<HTMLInputElement>(`input[value="${jaar}"]`)?.closest('label')
    if (box === null || chosen === null || chosen === undefined) return
    box.scrollLeft = chosen.offsetLeft - (box.clientWidth - chosen.offsetWidth) / 2
  }, [jaar])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Home' && event.key !== 'End') return
    const to = kiesbareJaren(years).at(event.key === 'Home' ? 0 : -1)
    if (to === undefined) return
    event.preventDefault()
    strip.current?.querySelector<HTMLInputElement>(`input[value="${to}"]`)?.focus()
    if (to !== jaar) kies(to)
  }
  return (
    // The keys are those of the radio buttons inside, which the browser does not give Home and End.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset ref={strip} className="tijdstrip__jaren" onKeyDown={onKeyDown}>
      <legend className="alleen-voorgelezen">{tijdTekst.titel}</legend>
      {years.map((year) => (
        <label
          key={year.jaar}
          className={year.uit ? 'tijdstrip__jaar tijdstrip__jaar--uit' : 'tijdstrip__jaar'}
        >
          <input
            type="radio"
            name={name}
            value={year.jaar}
            checked={year.jaar === jaar}
            disabled={year.uit}
            onChange={() => kies(year.jaar)}
          />
          <span className="tijdstrip__punt" aria-hidden />
          <span className="tijdstrip__getal">{year.jaar}</span>{' '}
          <span className="tijdstrip__tekst">{year.tekst}</span>
        </label>
      ))}
    </fieldset>
  )
}
