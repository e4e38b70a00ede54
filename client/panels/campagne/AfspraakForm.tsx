import { type FormEvent, useState } from 'react'
import type { Bezoekadres } from '../../../server/contract/campagnebezoeken.ts'
import { bezoekTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import { afspraakGezien, useSchrijfAfspraak } from '../../api/campagnes.ts'
import { asProblem } from '../../api/problem.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Afspraakvelden, LEGE_AFSPRAAK } from './Afspraakvelden.tsx'
import './campagne.css'

interface Props {
  campagne: string
  rij: Bezoekadres
  onDone: () => void
}

/** What people of an address chose on paper or by telephone, in the place of what stood there when the form was opened. */
export function AfspraakForm({ campagne, rij: { woning, afspraak: stond }, onDone }: Props) {
  const [afspraak, setAfspraak] = useState(stond ?? LEGE_AFSPRAAK)
  const [gezien, setGezien] = useState(() => afspraakGezien(campagne, woning))
  const send = useSchrijfAfspraak(campagne)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate(
      { woning, afspraak, gezien },
      {
        onSuccess: onDone,
        // The list behind the form then says what somebody else wrote.
        onError: (error) => {
          if (asProblem(error).code === 'intussen-veranderd') setGezien(null)
        },
      },
    )
  }
  return (
    <form className="campagne-form" noValidate onSubmit={onSubmit}>
      {send.isError ? <Problem error={send.error} /> : null}
      <Afspraakvelden afspraak={afspraak} onChange={setAfspraak} />
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={send.isPending}>
          {tekst.bewaarAfspraak}
        </Button>
        <Button onClick={onDone}>{tekst.sluit}</Button>
      </div>
    </form>
  )
}
