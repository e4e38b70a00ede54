import { type FormEvent, useRef, useState } from 'react'
import { type Bezoekduo, bezoekduo, dagdeel, type Dagdeel } from '../../../geodata/schema/campagne.ts'
import { campagneTekst as tekst, dagdeelTekst, duoTekst } from '../../../server/contract/text/nl/campagnes.ts'
import { type Campagnebeeld, usePlanRonde } from '../../api/campagnes.ts'
import { asProblem } from '../../api/problem.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { getalUit } from '../voortgang/voortgang-form.ts'
import { momentenVoorstel } from './ronde-voorstel.ts'

const DUOS = bezoekduo.options.map((value) => ({ value, label: duoTekst[value] }))

interface Props {
  beeld: Campagnebeeld
  vandaag: string
  onDone: () => void
}

/** Plans a round in a street: it begins with a letter and three days that keep the rules. */
export function RondeForm({ beeld, vandaag, onDone }: Props) {
  const streets = beeld.straten.map(({ straat }) => straat).filter((straat) => straat !== '')
  const [straat, setStraat] = useState(streets[0] ?? '')
  const [duo, setDuo] = useState<Bezoekduo>('corporatie-welzijn')
  const [duos, setDuos] = useState('1')
  const [briefOp, setBriefOp] = useState(vandaag)
  const [momenten, setMomenten] = useState(() => momentenVoorstel(vandaag))
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const send = usePlanRonde(beeld.campagne.id)
  const change = (at: number, part: { datum?: string; dagdeel?: Dagdeel }) =>
    setMomenten(momenten.map((one, index) => (index === at ? { ...one, ...part } : one)))
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const pairs = getalUit(duos)
    setFaults(pairs === null ? { duos: tekst.getal } : {})
    if (pairs === null) return
    send.mutate(
      { straat, duo, duos: pairs, briefOp, momenten },
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
    <form ref={form} className="campagne-form" noValidate aria-label={tekst.planRonde} onSubmit={onSubmit}>
      {send.isError && Object.keys(faults).length === 0 ? <Problem error={send.error} /> : null}
      <div className="campagne-form__naast">
        <Select label={tekst.straat} value={straat} error={faults['straat']} onChange={setStraat}>
          {streets.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
        <TextField label={tekst.rondeDuos} whole value={duos} error={faults['duos']} onChange={setDuos} />
        <TextField
          label={tekst.rondeBrief}
          type="date"
          value={briefOp}
          error={faults['briefOp']}
          onChange={setBriefOp}
        />
      </div>
      <RadioList legend={tekst.rondeDuo} options={DUOS} columns value={duo} onChange={setDuo} />
      <fieldset className="campagne-form__momenten">
        <legend className="field__label">{tekst.rondeMomenten}</legend>
        {faults['momenten'] === undefined ? null : (
          <p className="field__error" role="alert">
            {faults['momenten']}
          </p>
        )}
        {momenten.map((one, at) => (
          // Days have no name of their own, and stay in the order in which they were added.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className="campagne-form__naast">
            <TextField
              label={tekst.rondeMoment(at + 1)}
              type="date"
              value={one.datum}
              error={faults[`momenten.${at}.datum`]}
              onChange={(datum) => change(at, { datum })}
            />
            <Select
              label={tekst.rondeDagdeel(at + 1)}
              value={one.dagdeel}
              onChange={(value) => change(at, { dagdeel: dagdeel.parse(value) })}
            >
              {dagdeel.options.map((deel) => (
                <option key={deel} value={deel}>
                  {dagdeelTekst[deel]}
                </option>
              ))}
            </Select>
          </div>
        ))}
        <div>
          <Button onClick={() => setMomenten([...momenten, { datum: '', dagdeel: 'middag' }])}>
            {tekst.momentErbij}
          </Button>
        </div>
      </fieldset>
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={send.isPending}>
          {send.isPending ? tekst.bezig : tekst.rondeBewaar}
        </Button>
        <Button onClick={onDone}>{tekst.annuleer}</Button>
      </div>
    </form>
  )
}
