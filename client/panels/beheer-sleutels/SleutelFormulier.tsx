import { type FormEvent, useRef, useState } from 'react'
import type { Handeling, Inzagedoel } from '../../../server/contract/sessie.ts'
import type { Sleutelkeuze } from '../../../server/contract/sleutels.ts'
import { algemeen, rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import { doelTekst } from '../../../server/contract/text/nl/inzagedoel.ts'
import { magTekst, sleutels } from '../../../server/contract/text/nl/sleutels.ts'
import { asProblem } from '../../api/problem.ts'
import type { NieuweSleutel } from '../../api/sleutels.ts'
import { faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Vinkjes } from './Vinkjes.tsx'

interface Props {
  keuzes: readonly Sleutelkeuze[]
  wijken: readonly { id: string; naam: string }[]
  corporatie: string | null
  pending: boolean
  error: unknown
  onSubmit: (body: NieuweSleutel) => void
  onClose: () => void
}

type Omvang = 'alles' | 'alleen'

const EXTENT = [
  { value: 'alles', label: sleutels.alles },
  { value: 'alleen', label: sleutels.alleenDit },
] as const
const WHERE = [
  { value: 'alles', label: sleutels.alleWijken },
  { value: 'alleen', label: sleutels.gekozenWijken },
] as const

/** What a new key is for, what it may, and until when. Faults stand at their fields. */
export function SleutelFormulier(props: Props) {
  const { keuzes, wijken, corporatie, pending, error, onSubmit, onClose } = props
  const form = useRef<HTMLFormElement>(null)
  const [naam, setNaam] = useState('')
  const [rol, setRol] = useState(keuzes.find((choice) => choice.rol === 'partner')?.rol ?? keuzes[0]?.rol)
  const [where, setWhere] = useState<Omvang>('alles')
  const [gekozenWijken, setGekozenWijken] = useState<readonly string[]>([])
  const [doel, setDoel] = useState<Inzagedoel | null>(null)
  const [extent, setExtent] = useState<Omvang>('alles')
  const [handelingen, setHandelingen] = useState<readonly Handeling[]>([])
  const [geldigTot, setGeldigTot] = useState('')
  const [reden, setReden] = useState('')
  const [tried, setTried] = useState(false)

  const choice = keuzes.find((one) => one.rol === rol)
  const possible = (choice?.handelingen ?? []).filter(
    (action) => doel !== null || choice?.metDoel.includes(action) !== true,
  )
  const chosen = handelingen.filter((action) => possible.includes(action))
  const told = error === null ? {} : faultsByField(asProblem(error).fouten)
  const empty = {
    naam: naam.trim() === '',
    geldigTot: geldigTot === '',
    reden: reden.trim() === '',
    wijken: where === 'alleen' && gekozenWijken.length === 0,
    handelingen: extent === 'alleen' && chosen.length === 0,
  }
  const fault = (field: keyof typeof empty) => (tried && empty[field] ? sleutels.leeg : told[field])

  const submitted = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (rol === undefined || Object.values(empty).some(Boolean)) {
      focusFirstFault(form.current)
      return
    }
    onSubmit({
      naam: naam.trim(),
      rol,
      wijken: where === 'alles' ? 'alle' : [...gekozenWijken],
      handelingen: extent === 'alles' ? null : [...chosen],
      inzagedoel: doel,
      geldigTot,
      reden: reden.trim(),
    })
  }
  return (
    <form ref={form} className="sleutels__form" noValidate onSubmit={submitted}>
      <TextField
        label={sleutels.naam}
        hint={sleutels.naamHint}
        required
        value={naam}
        onChange={setNaam}
        error={fault('naam')}
      />
      <Select
        label={sleutels.rol}
        value={rol ?? ''}
        onChange={(value) => {
          setRol(keuzes.find((one) => one.rol === value)?.rol)
          setDoel(null)
        }}
      >
        {keuzes.map((one) => (
          <option key={one.rol} value={one.rol}>
            {rolNaam(one.rol, corporatie)}
          </option>
        ))}
      </Select>
      <RadioList legend={sleutels.wijken} options={WHERE} value={where} onChange={setWhere} />
      {where === 'alles' ? null : (
        <Vinkjes
          legend={sleutels.gekozenWijken}
          options={wijken.map((wijk) => ({ value: wijk.id, label: wijk.naam }))}
          chosen={gekozenWijken}
          onChange={setGekozenWijken}
          error={fault('wijken')}
        />
      )}
      {choice === undefined || choice.inzagedoelen.length === 0 ? null : (
        <Select
          label={sleutels.doel}
          value={doel ?? ''}
          onChange={(value) => setDoel(choice.inzagedoelen.find((one) => one === value) ?? null)}
          error={told['inzagedoel']}
        >
          <option value="">{sleutels.geenDoel}</option>
          {choice.inzagedoelen.map((one) => (
            <option key={one} value={one}>
              {doelTekst[one].naam}
            </option>
          ))}
        </Select>
      )}
      <RadioList legend={sleutels.wat} options={EXTENT} value={extent} onChange={setExtent} />
      {extent === 'alles' ? null : (
        <Vinkjes
          legend={sleutels.alleenDit}
          options={possible.map((action) => ({ value: action, label: magTekst(action) }))}
          chosen={chosen}
          onChange={setHandelingen}
          error={fault('handelingen')}
        />
      )}
      <TextField
        label={sleutels.geldigTot}
        hint={sleutels.geldigTotHint}
        type="date"
        required
        value={geldigTot}
        onChange={setGeldigTot}
        error={fault('geldigTot')}
      />
      <TextField
        label={sleutels.reden}
        hint={sleutels.redenHint}
        required
        value={reden}
        onChange={setReden}
        error={fault('reden')}
      />
      {error !== null && Object.keys(told).length === 0 ? <Problem error={error} /> : null}
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={pending}>
          {pending ? sleutels.bezig : sleutels.bewaar}
        </Button>
        <Button onClick={onClose}>{algemeen.annuleren}</Button>
      </div>
    </form>
  )
}
