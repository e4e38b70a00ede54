import { Plus } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import type { Beheersoort, Veldwaarde } from '../../../geodata/schema/programmastand.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { dingTekst, programmaTekst as tekst } from '../../../server/contract/text/nl/programma.ts'
import { asProblem } from '../../api/problem.ts'
import { useVoegToe } from '../../api/programma-beheer.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type Keuzes, VELDEN_VAN } from './velden.ts'
import { VeldInvoer } from './VeldInvoer.tsx'
import { type Ontwerp, ontwerpVan, waardeUit } from './veldwaarde.ts'

interface Props {
  soort: Beheersoort
  keuzes: Keuzes
  /** Values that the place gives: the line of a new action, the action of a new target. */
  vast?: Readonly<Record<string, string>>
}

/** A button that opens the form for something new. */
export function NieuwKnop(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <div className="niet-afdrukken">
      <Button icon={<Plus size={17} aria-hidden />} onClick={() => setOpen(true)}>
        {dingTekst[props.soort].nieuw}
      </Button>
      {open ? <NieuwForm {...props} onDone={() => setOpen(false)} /> : null}
    </div>
  )
}

function NieuwForm({ soort, keuzes, vast = {}, onDone }: Props & { onDone: () => void }) {
  const velden = VELDEN_VAN[soort].filter(({ nieuw, naam }) => nieuw === true && !Object.hasOwn(vast, naam))
  const [draft, setDraft] = useState<Readonly<Record<string, Ontwerp>>>(() =>
    Object.fromEntries(velden.map((veld) => [veld.naam, ontwerpVan(veld, null)])),
  )
  const [reden, setReden] = useState('')
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const add = useVoegToe(soort)
  const show = (found: FieldFaults) => {
    setFaults(found)
    focusFirstFault(form.current)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, string> = reden.trim() === '' ? { reden: tekst.redenLeeg } : {}
    const waarden: Record<string, Veldwaarde> = { ...vast, reden: reden.trim().replace(/\s+/g, ' ') }
    for (const veld of velden) {
      const read = waardeUit(veld, draft[veld.naam] ?? '')
      if (read.fout === null) waarden[veld.naam] = read.waarde
      else found[veld.naam] = read.fout
    }
    show(found)
    if (Object.keys(found).length > 0) return
    add.mutate(waarden, {
      onSuccess: onDone,
      onError: (error) => show(faultsByField(asProblem(error).fouten)),
    })
  }
  const of = (naam: string) =>
    Object.entries(faults)
      .filter(([veld]) => veld === naam || veld.startsWith(`${naam}.`))
      .map(([, melding]) => melding)
      .join(' ') || undefined
  const count = Object.keys(faults).length
  return (
    <Dialog title={dingTekst[soort].titel} closeLabel={algemeen.sluiten} onClose={onDone}>
      <form ref={form} className="programma-form" noValidate onSubmit={onSubmit}>
        {count > 0 ? (
          <Notice tone="negative" title={tekst.fouten(count)}>
            {/* A fault of what the place gives has no field here. */}
            {Object.keys(vast).map((naam) => (
              <p key={naam}>{of(naam)}</p>
            ))}
          </Notice>
        ) : null}
        {add.isError && count === 0 ? <Problem error={add.error} /> : null}
        {velden.map((veld) => (
          <VeldInvoer
            key={veld.naam}
            {...{ veld, keuzes }}
            ontwerp={draft[veld.naam] ?? ''}
            fout={of(veld.naam)}
            onChange={(ontwerp) => setDraft({ ...draft, [veld.naam]: ontwerp })}
          />
        ))}
        <TextField
          label={tekst.reden}
          hint={tekst.redenUitleg}
          value={reden}
          error={faults['reden']}
          onChange={setReden}
        />
        <div className="button-row">
          <Button type="submit" kind="primary" disabled={add.isPending}>
            {add.isPending ? tekst.bezig : tekst.voegToe}
          </Button>
          <Button onClick={onDone}>{algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  )
}
