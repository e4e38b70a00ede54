import { History, Pencil } from 'lucide-react'
import { useId, useState } from 'react'
import type { gewijzigdVeld } from '../../../geodata/schema/programmastand.ts'
import type { Beheersoort } from '../../../geodata/schema/programmastand.ts'
import type { z } from 'zod'
import { wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { programmaTekst as tekst, veldTekst } from '../../../server/contract/text/nl/programma.ts'
import { useGeschiedenis } from '../../api/programma-beheer.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { momentVan } from '../../app/moment.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import type { Keuzes, Veld } from './velden.ts'
import { VeldForm } from './VeldForm.tsx'
import { toonWaarde, waardeVan } from './veldwaarde.ts'

/** A thing with what was changed of it. */
export interface VeranderbaarDing {
  id: string
  gewijzigd: Readonly<Record<string, z.infer<typeof gewijzigdVeld>>>
}

interface Props {
  soort: Beheersoort
  ding: VeranderbaarDing
  /** How the thing is called in a sentence. */
  dingnaam: string
  veld: Veld
  keuzes: Keuzes
  mag: boolean
}

/** One field of a thing: its value, what the plan says, who changed it, its history, and the form to change it in place. */
export function Veldregel({ soort, ding, dingnaam, veld, keuzes, mag }: Props) {
  const [form, setForm] = useState(false)
  const [past, setPast] = useState(false)
  const [saved, setSaved] = useState(false)
  const corporatie = useCorporatie()
  const historyId = useId()
  const label = veldTekst[veld.naam]
  const change = ding.gewijzigd[veld.naam]
  const waarde = waardeVan(ding, veld)
  return (
    <div className="programma-veld">
      <dt>{label}</dt>
      <dd>
        <p className="programma-veld__waarde">{toonWaarde(veld, waarde, keuzes)}</p>
        {change === undefined ? null : (
          <p className="programma-veld__spoor">
            {change.plan === undefined
              ? null
              : `${tekst.volgensPlan(keuzes.stand.planJaar, toonWaarde(veld, change.plan, keuzes))}. `}
            {tekst.veranderd(wieTekst(change.rol, corporatie), momentVan(change.tijd).dag, change.reden)}
          </p>
        )}
        <p className="programma-veld__bewaard" aria-live="polite">
          {saved ? tekst.bewaard : ''}
        </p>
        {form ? (
          <VeldForm
            {...{ soort, veld, keuzes, waarde }}
            ding={ding.id}
            onDone={(isSaved) => {
              setForm(false)
              setSaved(isSaved)
            }}
          />
        ) : null}
        {past ? <Geschiedenis id={historyId} {...{ soort, veld, keuzes }} ding={ding.id} /> : null}
      </dd>
      {/* Of a pair of term and meaning, HTML allows nothing else inside. */}
      <dd className="programma-veld__knoppen niet-afdrukken">
        {mag && veld.vast !== true && !form ? (
          <Button
            kind="quiet"
            icon={<Pencil size={16} aria-hidden />}
            aria-label={tekst.veranderLabel(label, dingnaam)}
            onClick={() => {
              setSaved(false)
              setForm(true)
            }}
          />
        ) : null}
        {change === undefined ? null : (
          <Button
            kind="quiet"
            icon={<History size={16} aria-hidden />}
            aria-label={tekst.geschiedenisLabel(label, dingnaam)}
            aria-expanded={past}
            aria-controls={past ? historyId : undefined}
            onClick={() => setPast(!past)}
          />
        )}
      </dd>
    </div>
  )
}

interface HistoryProps {
  id: string
  soort: Beheersoort
  ding: string
  veld: Veld
  keuzes: Keuzes
}

function Geschiedenis({ id, soort, ding, veld, keuzes }: HistoryProps) {
  const corporatie = useCorporatie()
  const history = useGeschiedenis(soort, ding, veld.naam, true)
  if (history.isError) return <Problem error={history.error} onRetry={() => void history.refetch()} />
  return (
    <ol id={id} className="plain-list programma-veld__spoor">
      {history.data?.wijzigingen.map((row) => (
        <li key={row.tijd}>
          {tekst.geschiedenisRegel(
            momentVan(row.tijd).dag,
            wieTekst(row.rol, corporatie),
            toonWaarde(veld, row.waarde, keuzes),
            row.reden,
          )}
        </li>
      ))}
    </ol>
  )
}
