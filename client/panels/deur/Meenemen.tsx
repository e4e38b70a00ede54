import { type FormEvent, useState } from 'react'
import { deurTekst as tekst } from '../../../server/contract/text/nl/aan-de-deur.ts'
import { datum as dagInWoorden } from '../../../server/contract/text/getal.ts'
import { bezoekTekst } from '../../../server/contract/text/nl/campagnes.ts'
import { type Bezoekstraat, useBezoekstraten } from '../../api/campagnes.ts'
import type { Deurvraag } from '../../api/deur.ts'
import { useInzagedoel } from '../../api/sessie.ts'
import { InzagedoelKeuze } from '../../app/InzagedoelKeuze.tsx'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

const keyOf = ({ campagne, straat }: Bezoekstraat) => `${campagne} ${straat}`

/** Which street goes along; asked with a line. */
export function Meenemen({ onNeem }: { onNeem: (vraag: Deurvraag) => Promise<void> }) {
  const straten = useBezoekstraten()
  const { doel } = useInzagedoel()
  if (straten.isPending) return <Skeleton label={tekst.laden} heightPixels={160} />
  if (straten.isError) return <Problem error={straten.error} onRetry={() => void straten.refetch()} />
  const { data } = straten
  return (
    <>
      <p className="page__lead">{tekst.uitleg}</p>
      {data.straten.length === 0 ? (
        <p>{bezoekTekst.geen}</p>
      ) : doel === null ? (
        <InzagedoelKeuze />
      ) : (
        <StraatForm straten={data.straten} vandaag={data.vandaag} onNeem={onNeem} />
      )}
    </>
  )
}

interface FormProps {
  straten: readonly Bezoekstraat[]
  vandaag: string
  onNeem: (vraag: Deurvraag) => Promise<void>
}

function StraatForm({ straten, vandaag, onNeem }: FormProps) {
  // Whoever opens this in the street has one planned for today, mostly.
  const first = straten.find(({ dagen }) => dagen.includes(vandaag)) ?? straten[0]
  const [key, setKey] = useState(first === undefined ? '' : keyOf(first))
  const [day, setDay] = useState(first?.dagen.includes(vandaag) === true ? vandaag : '')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const chosen = straten.find((one) => keyOf(one) === key)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (chosen === undefined) return
    setBusy(true)
    setError(null)
    try {
      await onNeem({
        campagne: chosen.campagne,
        straat: chosen.straat,
        datum: chosen.dagen.find((one) => one === day) ?? null,
      })
    } catch (reason) {
      setError(reason)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className="deur__form" onSubmit={(event) => void submit(event)} aria-label={tekst.neemMee}>
      {error === null ? null : <Problem error={error} />}
      <Select
        label={tekst.straat}
        value={key}
        onChange={(value) => {
          setKey(value)
          setDay(straten.find((one) => keyOf(one) === value)?.dagen.includes(vandaag) === true ? vandaag : '')
        }}
      >
        {straten.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {`${one.straat} (${one.naam})`}
          </option>
        ))}
      </Select>
      <Select label={tekst.dag} value={day} onChange={setDay}>
        <option value="">{tekst.alleDagen}</option>
        {chosen?.dagen.map((one) => (
          <option key={one} value={one}>
            {dagInWoorden(one)}
          </option>
        ))}
      </Select>
      <Button type="submit" kind="primary" disabled={busy}>
        {busy ? tekst.bezig : tekst.neemMee}
      </Button>
      <p className="subtle">{tekst.opDitToestel}</p>
    </form>
  )
}
