import { GitCompare, RotateCcw, Tag as TagIcon } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Planversie } from '../../../../server/contract/wijkaanpak-schema.ts'
import { algemeen } from '../../../../server/contract/text/nl/algemeen.ts'
import {
  setsoortTekst,
  versieTekst as tekst,
} from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { aanpakTekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { usePlanstap } from '../../../api/wijkaanpakken.ts'
import { momentVan } from '../../../app/moment.ts'
import { Problem } from '../../../app/Problem.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { usePlan } from '../plan-context.ts'
import { Alternatieven } from './Alternatieven.tsx'
import './versies.css'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

/** So many versions are shown at first. */
const FIRST_SHOWN = 40

type Vraag = { soort: 'naam' | 'terug'; versie: number }

/** Every save of the plan, newest first: name it, compare it, put it back. And the alternatives beside it. */
export function Versies() {
  const { plan, plek } = usePlan()
  const [shown, setShown] = useState(FIRST_SHOWN)
  const [vraag, setVraag] = useState<Vraag | null>(null)
  const step = usePlanstap(plek)
  const rows = plan.versies.slice(0, shown)
  const ask = (next: Vraag) => {
    step.reset()
    setVraag(next)
  }
  return (
    <section className="planblok" aria-labelledby="versies-titel">
      <Alternatieven />
      <h2 id="versies-titel">{tekst.titel}</h2>
      <p className="subtle">{tekst.uitleg}</p>
      <ol className="versies">
        {rows.map((row) => (
          <Versieregel key={row.versie} row={row} vraag={ask} />
        ))}
      </ol>
      {shown < plan.versies.length ? (
        <div>
          <Button onClick={() => setShown(shown + 100)}>{tekst.toonMeer}</Button>
        </div>
      ) : null}
      {vraag === null ? null : (
        <Vraagvenster
          vraag={vraag}
          pending={step.isPending}
          error={step.error}
          onClose={() => setVraag(null)}
          onDoe={(naam) =>
            step.mutate(
              vraag.soort === 'naam'
                ? { soort: 'naam', versie: vraag.versie, naam }
                : { soort: 'terug', versie: vraag.versie },
              { onSuccess: () => setVraag(null) },
            )
          }
        />
      )}
    </section>
  )
}

function Versieregel({ row, vraag }: { row: Planversie; vraag: (vraag: Vraag) => void }) {
  const { plan, wie, kies } = usePlan()
  const { versie, soort, doel, naam, rol, vanUzelf, tijd } = row
  const moment = momentVan(tijd)
  const isNow = versie === plan.versie
  return (
    <li className="versie">
      <div className="versie__woorden">
        <p>
          <strong>{naam ?? aanpakTekst.versie(versie)}</strong>{' '}
          {naam === null ? null : <Tag>{aanpakTekst.versie(versie)}</Tag>}
          {isNow ? <Tag tone="action">{tekst.nu}</Tag> : null}
        </p>
        <p className="subtle">
          {tekst.regel(wie(rol, vanUzelf), setsoortTekst[soort])}
          {doel === null ? null : ` ${tekst.doel(doel)}`}, {moment.dag}, {moment.tijd}
        </p>
      </div>
      <div className="versie__knoppen">
        {plan.mag.schrijven === 'ja' ? (
          <Button
            kind="quiet"
            icon={<TagIcon {...ICON} />}
            aria-label={tekst.geefNaamVan(versie)}
            title={tekst.geefNaam}
            onClick={() => vraag({ soort: 'naam', versie })}
          />
        ) : null}
        {isNow ? null : (
          <Button
            kind="quiet"
            icon={<GitCompare {...ICON} />}
            aria-label={tekst.vergelijkNu(versie)}
            title={tekst.vergelijk}
            onClick={() => kies({ vergelijking: { van: versie, tot: plan.versie, met: null } })}
          />
        )}
        {isNow || !plan.mag.verzetten || plan.mag.schrijven === 'nee' ? null : (
          <Button
            kind="quiet"
            icon={<RotateCcw {...ICON} />}
            aria-label={tekst.zetTerugVan(versie)}
            title={tekst.zetTerug}
            onClick={() => vraag({ soort: 'terug', versie })}
          />
        )}
      </div>
    </li>
  )
}

interface VensterProps {
  vraag: Vraag
  pending: boolean
  error: unknown
  onClose: () => void
  onDoe: (naam: string) => void
}

function Vraagvenster({ vraag, pending, error, onClose, onDoe }: VensterProps) {
  const [naam, setNaam] = useState('')
  const names = vraag.soort === 'naam'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!names || naam.trim() !== '') onDoe(naam.trim().replace(/\s+/g, ' '))
  }
  return (
    <Dialog
      title={names ? tekst.geefNaamVan(vraag.versie) : tekst.zetTerugVan(vraag.versie)}
      closeLabel={algemeen.sluiten}
      onClose={onClose}
    >
      <form className="block" noValidate onSubmit={submit}>
        {names ? (
          <TextField label={tekst.naam} value={naam} onChange={setNaam} />
        ) : (
          <p>{tekst.zetTerugVraag}</p>
        )}
        {error === null ? null : <Problem error={error} />}
        <div className="button-row">
          <Button type="submit" kind="primary" disabled={pending}>
            {names ? tekst.geefNaam : tekst.zetTerug}
          </Button>
          <Button onClick={onClose}>{algemeen.annuleren}</Button>
        </div>
      </form>
    </Dialog>
  )
}
