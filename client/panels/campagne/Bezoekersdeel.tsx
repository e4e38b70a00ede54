import { X } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import type { Campagnebezoeker } from '../../../geodata/schema/campagne.ts'
import { campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import {
  bezoekersGezien,
  type Campagnebeeld,
  useBezoekaccounts,
  useZetBezoekers,
} from '../../api/campagnes.ts'
import { asProblem } from '../../api/problem.ts'
import { type FieldFaults, faultsByField, focusFirstFault } from '../../app/form-faults.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Bezoekerkeuze } from './Bezoekerkeuze.tsx'
import { bezoekernaam, zelfdeBezoeker } from './bezoeker.ts'

/** A list that was changed and not kept yet, with the tag of the one it takes the place of. */
interface Concept {
  bezoekers: readonly Campagnebezoeker[]
  gezien: string | null
}

/** Who of gemeente and welzijn may have the addresses of which street: a role, or a colleague by the name of the account. */
export function Bezoekersdeel({ beeld, magSchrijven }: { beeld: Campagnebeeld; magSchrijven: boolean }) {
  const { id } = beeld.campagne
  const accounts = useBezoekaccounts(id, magSchrijven).data?.accounts
  const [concept, setConcept] = useState<Concept | null>(null)
  const bezoekers = concept?.bezoekers ?? beeld.bezoekers
  const change = (next: readonly Campagnebezoeker[]) =>
    setConcept({ bezoekers: next, gezien: concept?.gezien ?? bezoekersGezien(id) })
  const add = (made: Campagnebezoeker) => {
    if (!bezoekers.some((one) => zelfdeBezoeker(one, made))) change([...bezoekers, made])
  }
  return (
    <section className="block" aria-labelledby="campagne-bezoekers">
      <h2 id="campagne-bezoekers">{tekst.bezoekers}</h2>
      <p className="subtle">{tekst.bezoekersUitleg}</p>
      {bezoekers.length === 0 ? <p>{tekst.geenBezoekers}</p> : null}
      <ul className="plekkeuze__gekozen" aria-labelledby="campagne-bezoekers">
        {bezoekers.map((one) => {
          const naam = tekst.bezoekerRol(bezoekernaam(one, accounts), one.straat)
          return (
            <li key={JSON.stringify(one)}>
              <span>{naam}</span>
              {magSchrijven ? (
                <Button
                  kind="quiet"
                  icon={<X size={16} aria-hidden />}
                  aria-label={tekst.bezoekerWeg(naam)}
                  onClick={() => change(bezoekers.filter((other) => other !== one))}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
      {magSchrijven ? <Bezoekerkeuze beeld={beeld} accounts={accounts} onKies={add} /> : null}
      {magSchrijven ? <Bewaren campagne={id} concept={concept} onKlaar={() => setConcept(null)} /> : null}
    </section>
  )
}

interface BewarenProps {
  campagne: string
  concept: Concept | null
  onKlaar: () => void
}

/** Why the list is another, and keeping it. Where somebody else changed it first, theirs comes back into sight. */
function Bewaren({ campagne, concept, onKlaar }: BewarenProps) {
  const [reden, setReden] = useState('')
  const [faults, setFaults] = useState<FieldFaults>({})
  const form = useRef<HTMLFormElement>(null)
  const send = useZetBezoekers(campagne)
  const showFaults = (found: FieldFaults) => {
    setFaults(found)
    focusFirstFault(form.current)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const why = reden.trim()
    showFaults(why === '' ? { reden: tekst.bezoekersRedenLeeg } : {})
    if (why === '' || concept === null) return
    send.mutate(
      { bezoekers: [...concept.bezoekers], reden: why, gezien: concept.gezien },
      {
        onSuccess: () => {
          setReden('')
          onKlaar()
        },
        onError: (error) => {
          const problem = asProblem(error)
          if (problem.code === 'intussen-veranderd') onKlaar()
          showFaults(faultsByField(problem.fouten))
        },
      },
    )
  }
  const isTold = Object.keys(faults).every((veld) => veld === 'reden')
  return (
    <>
      {send.isError && (faults['reden'] === undefined || !isTold) ? <Problem error={send.error} /> : null}
      <output>{send.isSuccess && concept === null ? tekst.bewaard : ''}</output>
      {concept === null ? null : (
        <form
          ref={form}
          className="campagne-form niet-afdrukken"
          noValidate
          aria-label={tekst.bezoekersBewaar}
          onSubmit={onSubmit}
        >
          <p>{tekst.bezoekersNieuw}</p>
          <TextField label={tekst.bezoekersReden} value={reden} error={faults['reden']} onChange={setReden} />
          <div className="button-row">
            <Button type="submit" kind="primary" disabled={send.isPending}>
              {send.isPending ? tekst.bezig : tekst.bezoekersBewaar}
            </Button>
            <Button onClick={onKlaar}>{tekst.annuleer}</Button>
          </div>
        </form>
      )}
    </>
  )
}
