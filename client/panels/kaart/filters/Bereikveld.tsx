import { useState } from 'react'
import {
  I18nProvider,
  Input,
  Label,
  NumberField,
  Slider,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components'
import { filterTekst } from '../../../../server/contract/text/nl/kaart-filters.ts'
import { alsFilter, type Bereik } from '../../../map/filter/bereik.ts'
import type { Filters } from '../adres/keuze.ts'

interface Props {
  label: string
  bereik: Bereik
  waarde: Filters['waarde']
  kies: (waarde: Filters['waarde']) => void
}

function clamp(value: number, { min, max }: Bereik): number {
  return Math.min(max, Math.max(min, value))
}

/** A range of the figure: a slider with two thumbs, and the same two numbers to type. */
export function Bereikveld({ label, bereik, waarde, kies }: Props) {
  const { min, max, stap } = bereik
  const [van, tot] = [waarde?.van ?? min, waarde?.tot ?? max]
  // While a thumb is dragged it moves at once; the map follows when it is let go.
  const [dragged, setDragged] = useState<readonly number[] | null>(null)
  const ends = dragged ?? [clamp(van, bereik), clamp(tot, bereik)]
  return (
    <I18nProvider locale="nl-NL">
      <div className="bereik">
        <Slider
          aria-label={label}
          minValue={min}
          maxValue={max}
          step={stap}
          value={[...ends]}
          isDisabled={min === max}
          onChange={setDragged}
          onChangeEnd={([from, to]) => {
            setDragged(null)
            kies(alsFilter(bereik, from ?? null, to ?? null))
          }}
        >
          <SliderTrack className="bereik__baan">
            {({ state }) => (
              <>
                <span
                  className="bereik__deel"
                  style={{
                    insetInlineStart: `${state.getThumbPercent(0) * 100}%`,
                    inlineSize: `${(state.getThumbPercent(1) - state.getThumbPercent(0)) * 100}%`,
                  }}
                />
                <SliderThumb index={0} className="bereik__knop" aria-label={filterTekst.van} />
                <SliderThumb index={1} className="bereik__knop" aria-label={filterTekst.tot} />
              </>
            )}
          </SliderTrack>
        </Slider>
        <div className="bereik__velden">
          <Getalveld
            label={filterTekst.van}
            stap={stap}
            waarde={dragged?.[0] ?? van}
            kies={(from) => kies(alsFilter(bereik, from, waarde?.tot ?? null))}
          />
          <Getalveld
            label={filterTekst.tot}
            stap={stap}
            waarde={dragged?.[1] ?? tot}
            kies={(to) => kies(alsFilter(bereik, waarde?.van ?? null, to))}
          />
        </div>
      </div>
    </I18nProvider>
  )
}

interface GetalProps {
  label: string
  stap: number
  waarde: number
  kies: (waarde: number | null) => void
}

/** A number with a decimal comma; it counts once the field is left or Enter is pressed. An empty field is no end. */
function Getalveld({ label, stap, waarde, kies }: GetalProps) {
  return (
    <NumberField
      value={waarde}
      step={stap}
      formatOptions={{ maximumFractionDigits: stap < 1 ? 1 : 0 }}
      onChange={(value) => kies(Number.isNaN(value) ? null : value)}
    >
      <Label className="field__label">{label}</Label>
      <Input className="field__control" />
    </NumberField>
  )
}
