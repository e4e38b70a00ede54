import { bezoekuitkomst, gesprekstaal, woonwens } from '../../../geodata/schema/campagne.ts'
import {
  bezoekTekst as tekst,
  taalTekst,
  uitkomstTekst,
  wensTekst,
} from '../../../server/contract/text/nl/campagnes.ts'
import type { FieldFaults } from '../../app/form-faults.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Bezoekinvoer } from './bezoekinvoer.ts'
import './campagne.css'

const OUTCOMES = bezoekuitkomst.options.map((value) => ({ value, label: uitkomstTekst[value] }))
const TICKS = [
  ['woningBesproken', tekst.formWoning],
  ['buurtBesproken', tekst.formBuurt],
  ['hulpGewenst', tekst.formHulp],
] as const

interface Props {
  invoer: Bezoekinvoer
  onChange: (invoer: Bezoekinvoer) => void
  partners: readonly { id: string; naam: string }[]
  /** Day on which consent was given, unless another is filled in. */
  dag: string
  /** Consent may have been given on another day than that of the visit. */
  isDagTeKiezen?: boolean
  faults: FieldFaults
}

/** The fields of a visit, and no other: there is no place for what somebody said. */
export function Bezoekvelden(props: Props) {
  const { invoer, onChange, faults } = props
  const change = (part: Partial<Bezoekinvoer>) => onChange({ ...invoer, ...part })
  return (
    <>
      <RadioList
        legend={tekst.formUitkomst}
        options={OUTCOMES}
        value={invoer.uitkomst}
        error={faults['uitkomst']}
        onChange={(uitkomst) => change({ uitkomst })}
      />
      {invoer.uitkomst !== 'bezocht' ? null : (
        <>
          <Select
            label={tekst.formTaal}
            value={invoer.taal ?? ''}
            onChange={(value) => change({ taal: value === '' ? null : gesprekstaal.parse(value) })}
          >
            <option value="">{tekst.geenTaal}</option>
            {gesprekstaal.options.map((one) => (
              <option key={one} value={one}>
                {taalTekst[one]}
              </option>
            ))}
          </Select>
          {TICKS.map(([veld, label]) => (
            <Checkbox
              key={veld}
              label={label}
              checked={invoer[veld]}
              onChange={(on) => onChange({ ...invoer, [veld]: on })}
            />
          ))}
          {invoer.hulpGewenst ? <Overdracht {...props} /> : null}
          <fieldset className="campagne-form__maatregelen">
            <legend className="field__label">{tekst.formWensen}</legend>
            {woonwens.options.map((one) => (
              <Checkbox
                key={one}
                label={wensTekst[one]}
                checked={invoer.wensen.includes(one)}
                onChange={(on) =>
                  change({
                    wensen: woonwens.options.filter((wish) =>
                      wish === one ? on : invoer.wensen.includes(wish),
                    ),
                  })
                }
              />
            ))}
          </fieldset>
        </>
      )}
    </>
  )
}

/** Where help is wanted: to which organisation, with consent. */
function Overdracht({ invoer, onChange, partners, dag, isDagTeKiezen = false, faults }: Props) {
  const { hulp } = invoer
  const [first] = partners
  if (first === undefined) return null
  const begin = { organisatie: first.id, toestemmingOp: dag, overgedragen: false }
  return (
    <>
      <Checkbox
        label={tekst.formOverdracht}
        checked={hulp !== null}
        onChange={(on) => onChange({ ...invoer, hulp: on ? begin : null })}
      />
      {hulp === null ? null : (
        <>
          <Select
            label={tekst.formOrganisatie}
            value={hulp.organisatie}
            error={faults['hulp.organisatie']}
            onChange={(organisatie) => onChange({ ...invoer, hulp: { ...hulp, organisatie } })}
          >
            {partners.map(({ id, naam }) => (
              <option key={id} value={id}>
                {naam}
              </option>
            ))}
          </Select>
          {isDagTeKiezen ? (
            <TextField
              label={tekst.formToestemming}
              type="date"
              value={hulp.toestemmingOp}
              error={faults['hulp.toestemmingOp']}
              onChange={(toestemmingOp) => onChange({ ...invoer, hulp: { ...hulp, toestemmingOp } })}
            />
          ) : null}
          <Checkbox
            label={tekst.formOvergedragen}
            checked={hulp.overgedragen}
            onChange={(overgedragen) => onChange({ ...invoer, hulp: { ...hulp, overgedragen } })}
          />
        </>
      )}
    </>
  )
}
