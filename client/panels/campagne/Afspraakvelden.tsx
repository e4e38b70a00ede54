import { type Bezoekafspraak, gesprekstaal, tijdwens } from '../../../geodata/schema/campagne.ts'
import { bezoekTekst as tekst, taalTekst, tijdwensTekst } from '../../../server/contract/text/nl/campagnes.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'

const NONE = ''

/** Nothing was said. */
export const LEGE_AFSPRAAK: Bezoekafspraak = { tijd: null, taal: null, tolk: false }

interface Props {
  afspraak: Bezoekafspraak
  onChange: (afspraak: Bezoekafspraak) => void
}

/** When and how people want the talk: three choices, and no place for a word about them. */
export function Afspraakvelden({ afspraak, onChange }: Props) {
  return (
    <>
      <p className="subtle">{tekst.afspraakUitleg}</p>
      <Select
        label={tekst.afspraakTijd}
        value={afspraak.tijd ?? NONE}
        onChange={(value) => onChange({ ...afspraak, tijd: value === NONE ? null : tijdwens.parse(value) })}
      >
        <option value={NONE}>{tekst.afspraakGeenTijd}</option>
        {tijdwens.options.map((one) => (
          <option key={one} value={one}>
            {tijdwensTekst[one]}
          </option>
        ))}
      </Select>
      <Select
        label={tekst.afspraakTaal}
        value={afspraak.taal ?? NONE}
        onChange={(value) =>
          onChange({ ...afspraak, taal: value === NONE ? null : gesprekstaal.parse(value) })
        }
      >
        <option value={NONE}>{tekst.geenTaal}</option>
        {gesprekstaal.options.map((one) => (
          <option key={one} value={one}>
            {taalTekst[one]}
          </option>
        ))}
      </Select>
      <Checkbox
        label={tekst.afspraakTolk}
        checked={afspraak.tolk}
        onChange={(tolk) => onChange({ ...afspraak, tolk })}
      />
    </>
  )
}
