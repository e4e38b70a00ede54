import { type FormEvent, useRef, useState } from 'react'
import {
  bezoekuitkomst,
  type Bezoekuitkomst,
  gesprekstaal,
  type Gesprekstaal,
  woonwens,
  type Woonwens,
} from '../../../geodata/schema/campagne.ts'
import {
  bezoekTekst as tekst,
  taalTekst,
  uitkomstTekst,
  wensTekst,
} from '../../../server/contract/text/nl/campagnes.ts'
import { useLegBezoekVast } from '../../api/campagnes.ts'
import { asProblem } from '../../api/problem.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'

const OUTCOMES = bezoekuitkomst.options.map((value) => ({ value, label: uitkomstTekst[value] }))

interface Props {
  campagne: string
  ronde: string
  woning: string
  partners: readonly { id: string; naam: string }[]
  vandaag: string
  onDone: () => void
}

/** How a visit went, in fixed fields: there is no place for what somebody said. */
export function BezoekForm({ campagne, ronde, woning, partners, vandaag, onDone }: Props) {
  const [datum, setDatum] = useState(vandaag)
  const [uitkomst, setUitkomst] = useState<Bezoekuitkomst>('bezocht')
  const [taal, setTaal] = useState<Gesprekstaal | ''>('')
  const [ticks, setTicks] = useState({ woningBesproken: false, buurtBesproken: false, hulpGewenst: false })
  const [wensen, setWensen] = useState<readonly Woonwens[]>([])
  const [agreed, setAgreed] = useState(false)
  const [hulp, setHulp] = useState({
    organisatie: partners[0]?.id ?? '',
    toestemmingOp: vandaag,
    overgedragen: false,
  })
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const send = useLegBezoekVast(campagne)
  const isTalk = uitkomst === 'bezocht'
  const mayHandOver = isTalk && ticks.hulpGewenst && partners.length > 0
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const said = isTalk
      ? { ...ticks, wensen: [...wensen] }
      : { woningBesproken: false, buurtBesproken: false, hulpGewenst: false, wensen: [] }
    send.mutate(
      {
        ronde,
        woning,
        datum,
        uitkomst,
        taal: taal === '' ? null : taal,
        ...said,
        hulp: mayHandOver && agreed ? hulp : null,
      },
      {
        onSuccess: onDone,
        onError: (error) => {
          setFaults(faultsByField(asProblem(error).fouten))
          focusFirstFault(form.current)
        },
      },
    )
  }
  return (
    <form ref={form} className="campagne-form" noValidate onSubmit={onSubmit}>
      <p className="subtle">{tekst.formUitleg}</p>
      {send.isError && Object.keys(faults).length === 0 ? <Problem error={send.error} /> : null}
      <TextField
        label={tekst.formDatum}
        type="date"
        value={datum}
        error={faults['datum']}
        onChange={setDatum}
      />
      <RadioList
        legend={tekst.formUitkomst}
        options={OUTCOMES}
        value={uitkomst}
        error={faults['uitkomst']}
        onChange={setUitkomst}
      />
      {!isTalk ? null : (
        <>
          <Select
            label={tekst.formTaal}
            value={taal}
            onChange={(value) => setTaal(value === '' ? '' : gesprekstaal.parse(value))}
          >
            <option value="">{tekst.geenTaal}</option>
            {gesprekstaal.options.map((one) => (
              <option key={one} value={one}>
                {taalTekst[one]}
              </option>
            ))}
          </Select>
          <Checkbox
            label={tekst.formWoning}
            checked={ticks.woningBesproken}
            onChange={(woningBesproken) => setTicks({ ...ticks, woningBesproken })}
          />
          <Checkbox
            label={tekst.formBuurt}
            checked={ticks.buurtBesproken}
            onChange={(buurtBesproken) => setTicks({ ...ticks, buurtBesproken })}
          />
          <Checkbox
            label={tekst.formHulp}
            checked={ticks.hulpGewenst}
            onChange={(hulpGewenst) => setTicks({ ...ticks, hulpGewenst })}
          />
          <fieldset className="campagne-form__maatregelen">
            <legend className="field__label">{tekst.formWensen}</legend>
            {woonwens.options.map((one) => (
              <Checkbox
                key={one}
                label={wensTekst[one]}
                checked={wensen.includes(one)}
                onChange={(on) =>
                  setWensen(woonwens.options.filter((wish) => (wish === one ? on : wensen.includes(wish))))
                }
              />
            ))}
          </fieldset>
        </>
      )}
      {mayHandOver ? <Checkbox label={tekst.formOverdracht} checked={agreed} onChange={setAgreed} /> : null}
      {mayHandOver && agreed ? (
        <>
          <Select
            label={tekst.formOrganisatie}
            value={hulp.organisatie}
            error={faults['hulp.organisatie']}
            onChange={(organisatie) => setHulp({ ...hulp, organisatie })}
          >
            {partners.map(({ id, naam }) => (
              <option key={id} value={id}>
                {naam}
              </option>
            ))}
          </Select>
          <TextField
            label={tekst.formToestemming}
            type="date"
            value={hulp.toestemmingOp}
            error={faults['hulp.toestemmingOp']}
            onChange={(toestemmingOp) => setHulp({ ...hulp, toestemmingOp })}
          />
          <Checkbox
            label={tekst.formOvergedragen}
            checked={hulp.overgedragen}
            onChange={(overgedragen) => setHulp({ ...hulp, overgedragen })}
          />
        </>
      ) : null}
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={send.isPending}>
          {tekst.bewaar}
        </Button>
        <Button onClick={onDone}>{tekst.sluit}</Button>
      </div>
    </form>
  )
}
