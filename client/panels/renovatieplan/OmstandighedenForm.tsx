import { type FormEvent, useState } from 'react'
import { type Omstandigheid, RUSTSOORTEN } from '../../../analyses/renovatie/omstandigheden.ts'
import { MONTHS } from '../../../analyses/calendar.ts'
import { maandnaam } from '../../../server/contract/text/getal.ts'
import { omstandighedenTekst as tekst } from '../../../server/contract/text/nl/planomstandigheden.ts'
import type { Plannenlijst } from '../../api/renovatieplannen.ts'
import type { FieldFaults } from '../../app/form-faults.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TAKES_AWAY, useRemovalFocus } from '../../ui/use-removal-focus.ts'
import { Bewaarregel } from './Bewaarregel.tsx'
import { isZelfdeLijst, voegSamen } from './lijst-samenvoegen.ts'
import { leegOntwerp, type Omstandigheidontwerp, omstandigheidUit } from './omstandigheid-form.ts'
import { keyed, placeName } from './Omstandigheden.tsx'
import { useBewaarUitgangspunten } from './use-bewaar-uitgangspunten.ts'

interface Props {
  bekend: readonly Omstandigheid[]
  wijken: Plannenlijst['keuzes']['wijken']
}

const SOORTEN = ['stem', 'natuur', 'vve-vergadering', 'huurdersadvies', 'samen', 'rustig'] as const

/** The list of what people know, for the next plans: lines are put in and taken out, and the list is kept as a whole. */
export function OmstandighedenForm({ bekend, wijken }: Props) {
  const [begin, setBegin] = useState(bekend)
  const [list, setList] = useState(bekend)
  const [isMerged, setMerged] = useState(false)
  if (!isZelfdeLijst(begin, bekend)) {
    // Another list stands there now. What this person did to the one before is done to this one.
    setMerged(!isZelfdeLijst(list, begin) && !isZelfdeLijst(list, bekend))
    setList(voegSamen(begin, list, bekend))
    setBegin(bekend)
  }
  const keep = useBewaarUitgangspunten()
  const { frame, gone } = useRemovalFocus<HTMLFormElement>()
  const lines = keyed(list, placeName(wijken))
  const change = (next: readonly Omstandigheid[]) => {
    keep.opnieuw()
    setList(next)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    keep.bewaar({ waarden: [], omstandigheden: lines.map(({ one }) => one) }, () => setMerged(false))
  }
  return (
    <div className="plan-form">
      <p>{tekst.wijzigUitleg}</p>
      <p>{tekst.ramadan}</p>
      <Regel wijken={wijken} onAdd={(one) => change([...list, one])} />
      <form ref={frame} className="plan-form__groep" noValidate aria-label={tekst.lijst} onSubmit={onSubmit}>
        <h3>{tekst.lijst}</h3>
        <div aria-live="polite">
          {isMerged ? (
            <Notice>
              <p>{tekst.samengevoegd}</p>
            </Notice>
          ) : null}
        </div>
        {lines.length === 0 ? <p>{tekst.lijstLeeg}</p> : null}
        <ul className="plan-form__vast">
          {lines.map(({ zin, one }, at) => (
            <li key={zin}>
              <span>
                {zin} ({one.bron ?? tekst.aanname})
              </span>
              <Button
                aria-label={tekst.haalWegVan(zin)}
                {...TAKES_AWAY}
                onClick={() => {
                  change(lines.filter((line) => line.zin !== zin).map((line) => line.one))
                  gone(at)
                }}
              >
                {tekst.haalWeg}
              </Button>
            </li>
          ))}
        </ul>
        <Bewaarregel van={keep} woorden={tekst} />
      </form>
    </div>
  )
}

interface RegelProps {
  wijken: Props['wijken']
  onAdd: (one: Omstandigheid) => void
}

/** One line, as it is typed. */
function Regel({ wijken, onAdd }: RegelProps) {
  const first = `wijk/${wijken[0]?.id ?? ''}`
  const [draft, setDraft] = useState(leegOntwerp('stem', first))
  const [faults, setFaults] = useState<FieldFaults>({})
  const set = (change: Partial<Omstandigheidontwerp>) => setDraft({ ...draft, ...change })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const made = omstandigheidUit(draft)
    setFaults(made.faults ?? {})
    if (made.one === null) return
    onAdd(made.one)
    setDraft(leegOntwerp(draft.soort, draft.plek))
  }
  return (
    <form className="plan-form__groep" noValidate aria-label={tekst.wijzig} onSubmit={onSubmit}>
      <Select
        label={tekst.soort}
        value={draft.soort}
        onChange={(value) => set({ soort: SOORTEN.find((one) => one === value) ?? 'stem' })}
      >
        {SOORTEN.map((one) => (
          <option key={one} value={one}>
            {tekst.soorten[one]}
          </option>
        ))}
      </Select>
      {draft.soort === 'rustig' || draft.soort === 'samen' ? null : (
        <Plek draft={draft} set={set} wijken={wijken} />
      )}
      <Inhoud draft={draft} set={set} faults={faults} />
      <TextField
        label={tekst.bronVan}
        hint={tekst.bronUitleg}
        value={draft.bron}
        onChange={(bron) => set({ bron })}
      />
      <div className="button-row">
        <Button type="submit">{tekst.voegToe}</Button>
      </div>
    </form>
  )
}

interface Part {
  draft: Omstandigheidontwerp
  set: (change: Partial<Omstandigheidontwerp>) => void
}

function Plek({ draft, set, wijken }: Part & Pick<Props, 'wijken'>) {
  return (
    <div className="plan-form__naast">
      <Select label={tekst.waar} value={draft.plek} onChange={(plek) => set({ plek })}>
        {wijken.map((wijk) => (
          <optgroup key={wijk.id} label={wijk.naam}>
            <option value={`wijk/${wijk.id}`}>{tekst.heleWijk(wijk.naam)}</option>
            {wijk.buurten.map(({ id, naam }) => (
              <option key={id} value={`buurt/${id}`}>
                {naam}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <TextField
        label={tekst.blok}
        hint={tekst.blokUitleg}
        value={draft.blok}
        onChange={(blok) => set({ blok })}
      />
    </div>
  )
}

/** What is asked of each kind. */
function Inhoud({ draft, set, faults }: Part & { faults: FieldFaults }) {
  const date = (veld: 'datum' | 'van' | 'tot') => (
    <TextField
      label={tekst[veld]}
      type="date"
      value={draft[veld]}
      error={faults[veld]}
      onChange={(value) => set({ [veld]: value })}
    />
  )
  switch (draft.soort) {
    case 'stem':
      return (
        <TextField
          label={tekst.gewicht}
          whole
          value={draft.gewicht}
          error={faults['gewicht']}
          onChange={(gewicht) => set({ gewicht })}
        />
      )
    case 'natuur':
      return (
        <fieldset className="plan-form__lijst">
          <legend className="field__label">{tekst.maanden}</legend>
          {MONTHS.map((month) => (
            <Checkbox
              key={month}
              label={maandnaam(month)}
              checked={draft.maanden.includes(month)}
              onChange={(on) =>
                set({
                  maanden: on ? [...draft.maanden, month] : draft.maanden.filter((one) => one !== month),
                })
              }
            />
          ))}
          {faults['maanden'] === undefined ? null : (
            <p role="alert" className="field__error">
              {faults['maanden']}
            </p>
          )}
        </fieldset>
      )
    case 'samen':
      return (
        <TextField
          label={tekst.samenBlokken}
          hint={tekst.samenUitleg}
          value={draft.blokken}
          error={faults['blokken']}
          onChange={(blokken) => set({ blokken })}
        />
      )
    case 'rustig':
      return (
        <div className="plan-form__naast">
          <Select
            label={tekst.rust}
            value={draft.rust}
            onChange={(value) => set({ rust: RUSTSOORTEN.find((one) => one === value) ?? 'anders' })}
          >
            {RUSTSOORTEN.map((one) => (
              <option key={one} value={one}>
                {tekst.rusten[one]}
              </option>
            ))}
          </Select>
          {date('van')}
          {date('tot')}
        </div>
      )
    case 'vve-vergadering':
    case 'huurdersadvies':
      return date('datum')
  }
}
