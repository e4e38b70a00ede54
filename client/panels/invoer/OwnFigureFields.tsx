import { eenheid, richting } from '../../../geodata/schema/indicator.ts'
import { eenheidTekst, richtingKeuze } from '../../../server/contract/text/nl/invoer.ts'
import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { OwnFigure } from './draft.ts'

interface Props {
  own: OwnFigure
  onChange: (own: OwnFigure) => void
  error: string | undefined
}

/** A figure that is not in the catalogue: its name, its unit and what is gunstig. */
export function OwnFigureFields({ own, onChange, error }: Props) {
  return (
    <fieldset className="mapping__own">
      <legend className="subtle">{koppelingTekst.eigenUitleg}</legend>
      <TextField
        label={koppelingTekst.eigenNaam}
        value={own.naam}
        onChange={(naam) => onChange({ ...own, naam: naam.slice(0, 80) })}
        error={error}
      />
      <Select
        label={koppelingTekst.eenheid}
        value={own.eenheid}
        onChange={(value) => {
          const chosen = eenheid.options.find((option) => option === value)
          if (chosen !== undefined) onChange({ ...own, eenheid: chosen })
        }}
      >
        {eenheid.options.map((option) => (
          <option key={option} value={option}>
            {eenheidTekst[option]}
          </option>
        ))}
      </Select>
      <Select
        label={koppelingTekst.richting}
        value={own.richting}
        onChange={(value) => {
          const chosen = richting.options.find((option) => option === value)
          if (chosen !== undefined) onChange({ ...own, richting: chosen })
        }}
      >
        {richting.options.map((option) => (
          <option key={option} value={option}>
            {richtingKeuze[option]}
          </option>
        ))}
      </Select>
      <TextField
        label={koppelingTekst.toelichting}
        value={own.toelichting}
        onChange={(toelichting) => onChange({ ...own, toelichting: toelichting.slice(0, 280) })}
      />
    </fieldset>
  )
}
