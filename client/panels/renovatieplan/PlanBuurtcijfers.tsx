import {
  buurtcijferNaam,
  planbuurtTekst as tekst,
} from '../../../server/contract/text/nl/renovatieplan-buurt.ts'
import type { Plannenlijst } from '../../api/renovatieplannen.ts'
import type { FieldFaults } from '../../app/form-faults.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'

/** Where the server puts what is wrong with the figures. */
export const BUURTCIJFERS = 'keuzes.buurtcijfers'

interface Props {
  bekend: Plannenlijst['keuzes']['buurtcijfers']
  gekozen: readonly string[]
  faults: FieldFaults
  set: (buurtcijfers: string[]) => void
}

/** The figures that a buurt weighs by, to tick under the sliders; one that is chosen and no longer there can be taken away. */
export function PlanBuurtcijfers({ bekend, gekozen, faults, set }: Props) {
  const gone = gekozen.filter((id) => !bekend.some((one) => one.id === id))
  const wrong = Object.entries(faults).filter(([veld]) => veld.startsWith(BUURTCIJFERS))
  // In the order of the list, whatever was ticked first.
  const order = [...bekend.map(({ id }) => id), ...gone]
  const put = (id: string, on: boolean) =>
    set(order.filter((one) => (one === id ? on : gekozen.includes(one))))
  return (
    <fieldset className="plan-form__groep">
      <legend className="field__label">{tekst.kies}</legend>
      <p className="field__hint">{bekend.length === 0 ? tekst.geen : tekst.kiesUitleg}</p>
      <p className="field__hint">
        {tekst.geenEnergiearmoede} {tekst.eigenKan}
      </p>
      {wrong.length === 0 ? null : (
        <p role="alert" className="field__error" data-invalid="true" tabIndex={-1}>
          {wrong.map(([, melding]) => melding).join(' ')}
        </p>
      )}
      <div className="plan-form__lijst">
        {bekend.map((one) => (
          <Checkbox
            key={one.id}
            label={buurtcijferNaam(one)}
            hint={tekst.keuze(one)}
            checked={gekozen.includes(one.id)}
            onChange={(on) => put(one.id, on)}
          />
        ))}
        {gone.map((id) => (
          <Checkbox
            key={id}
            label={buurtcijferNaam({ id, eigenNaam: null })}
            hint={tekst.weg}
            checked
            onChange={(on) => put(id, on)}
          />
        ))}
      </div>
    </fieldset>
  )
}
