import { THEMAS } from '../../../analyses/prioriteiten/themas.ts'
import { pijlerId } from '../../../geodata/schema/indicator.ts'
import { soortOrganisatie } from '../../../server/contract/signalen.ts'
import { pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import {
  organisatieTekst,
  signaalFormulierTekst as tekst,
} from '../../../server/contract/text/nl/signalen.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { useEigenWijken } from '../../api/sessie.ts'
import { ownWijken } from '../../app/eigen-wijken.ts'
import type { FieldFaults } from '../../app/form-faults.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { OWN_THEME, type SignalDraft, WIDER } from './signaal-form.ts'

interface Props {
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

/** The theme of a signal: of the list, or one in a line with the pijler it belongs to. */
export function ThemeFields(props: {
  draft: SignalDraft
  faults: FieldFaults
  onChange: (change: Partial<SignalDraft>) => void
}) {
  const { draft, faults, onChange } = props
  const own = draft.thema === OWN_THEME
  return (
    <>
      <Select
        label={tekst.thema}
        value={draft.thema}
        error={own ? undefined : faults['thema']}
        onChange={(thema) => onChange({ thema })}
      >
        <option value="">{tekst.kiesThema}</option>
        {THEMAS.map(({ id }) => (
          <option key={id} value={id}>
            {themaTekst(id)}
          </option>
        ))}
        <option value={OWN_THEME}>{tekst.eigenThema}</option>
      </Select>
      {own ? (
        <>
          <TextField
            label={tekst.eigenThemaVeld}
            required
            value={draft.eigen}
            error={faults['thema']}
            onChange={(eigen) => onChange({ eigen })}
          />
          <Select
            label={tekst.pijler}
            value={draft.pijler}
            error={faults['pijler']}
            onChange={(pijler) => onChange({ pijler })}
          >
            <option value="">{tekst.geenPijler}</option>
            {pijlerId.options.map((id) => (
              <option key={id} value={id}>
                {pijlerTekst[id]}
              </option>
            ))}
          </Select>
        </>
      ) : null}
    </>
  )
}

/** The buurten of the programme, wijk by wijk, and wider than one buurt. */
export function BuurtSelect({ value, error, onChange }: Props) {
  const areas = useGebieden().data
  const own = useEigenWijken()
  const nameOf = (code: string) => areas?.gebieden.find((area) => area.code === code)?.naam ?? code
  return (
    <Select label={tekst.buurt} value={value} error={error} onChange={onChange}>
      <option value="">{tekst.kiesBuurt}</option>
      {own === undefined || own === 'alle' ? <option value={WIDER}>{tekst.breder}</option> : null}
      {ownWijken(areas?.wijken ?? [], own).map((wijk) => (
        <optgroup key={wijk.id} label={wijk.naam}>
          {wijk.buurten.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  )
}

/** The kind of organisation that saw it: never its name. */
export function OrganisationSelect({ value, error, onChange }: Props) {
  return (
    <Select label={tekst.organisatie} value={value} error={error} onChange={onChange}>
      <option value="">{tekst.kiesOrganisatie}</option>
      {soortOrganisatie.options.map((kind) => (
        <option key={kind} value={kind}>
          {organisatieTekst(kind)}
        </option>
      ))}
    </Select>
  )
}
