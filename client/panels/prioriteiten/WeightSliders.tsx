import { RotateCcw } from 'lucide-react'
import { useId } from 'react'
import { CRITERIA, type Criterium, type Gewichten } from '../../../analyses/prioriteiten/criteria-schema.ts'
import { criteriumTekst, prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import { Button } from '../../ui/Button.tsx'
import { isEqual, MOST_WEIGHT } from './keuze-url.ts'

interface Props {
  weights: Gewichten
  onWeigh: (criterium: Criterium, weight: number) => void
  onEqual: () => void
}

/** How heavily each question counts: the browser's own sliders, with number and share beside them. */
export function WeightSliders({ weights, onWeigh, onEqual }: Props) {
  const id = useId()
  const total = CRITERIA.reduce((sum, one) => sum + weights[one], 0)
  return (
    <fieldset className="weights">
      <legend>{prioriteitenTekst.gewichten}</legend>
      <p className="subtle">{prioriteitenTekst.gewichtenUitleg}</p>
      {CRITERIA.map((one) => (
        <div key={one} className="weights__row">
          <label htmlFor={`${id}-${one}`}>{criteriumTekst[one].vraag}</label>
          <output htmlFor={`${id}-${one}`} className="weights__value">
            <strong>{weights[one]}</strong>{' '}
            {total === 0 ? null : (
              <span className="subtle">{prioriteitenTekst.teltVoor(weights[one] / total)}</span>
            )}
          </output>
          <input
            id={`${id}-${one}`}
            type="range"
            min={0}
            max={MOST_WEIGHT}
            step={1}
            value={weights[one]}
            aria-describedby={`${id}-${one}-uitleg`}
            onChange={(event) => onWeigh(one, event.currentTarget.valueAsNumber)}
          />
          <p id={`${id}-${one}-uitleg`} className="subtle">
            {criteriumTekst[one].betekenis}
          </p>
        </div>
      ))}
      {total === 0 ? <p className="weights__none">{prioriteitenTekst.allesNul}</p> : null}
      <Button
        icon={<RotateCcw size={16} strokeWidth={1.9} aria-hidden />}
        disabled={isEqual(weights)}
        onClick={onEqual}
      >
        {prioriteitenTekst.naarGelijk}
      </Button>
    </fieldset>
  )
}
