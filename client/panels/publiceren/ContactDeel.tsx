import { useState } from 'react'
import { publicerenTekst as tekst } from '../../../server/contract/text/nl/publiceren.ts'
import { type Openbaargegevens, useBesluit } from '../../api/openbaar.ts'
import { asProblem } from '../../api/problem.ts'
import { useMag } from '../../api/sessie.ts'
import { faultsByField } from '../../app/form-faults.ts'
import { TextField } from '../../ui/TextField.tsx'
import { RedenVorm } from './RedenVorm.tsx'

/** Whom residents may call: a function, never a person. */
export function ContactDeel({ contact }: Pick<Openbaargegevens, 'contact'>) {
  const mag = useMag('openbaar-besluiten')
  const decide = useBesluit()
  const [functie, setFunctie] = useState(contact?.functie ?? '')
  const [telefoon, setTelefoon] = useState(contact?.telefoon ?? '')
  const [tijden, setTijden] = useState(contact?.tijden ?? '')
  const isStale = decide.error !== null && asProblem(decide.error).code === 'intussen-veranderd'
  const told = decide.error === null ? {} : faultsByField(asProblem(decide.error).fouten)
  return (
    <section className="block" aria-labelledby="publiceren-contact">
      <h2 id="publiceren-contact">{tekst.contact}</h2>
      <p className="publiceren__uitleg">{tekst.contactUitleg}</p>
      {contact === null ? <p>{tekst.geenContact}</p> : null}
      {isStale && contact !== null ? (
        <p>{tekst.contactNu(contact.functie, contact.telefoon, contact.tijden)}</p>
      ) : null}
      {mag ? (
        <div className="publiceren__vorm">
          <TextField
            label={tekst.functie}
            value={functie}
            onChange={setFunctie}
            error={told['contact.functie']}
          />
          <TextField
            label={tekst.telefoon}
            value={telefoon}
            onChange={setTelefoon}
            error={told['contact.telefoon']}
          />
          <TextField
            label={tekst.tijden}
            value={tijden}
            onChange={setTijden}
            error={told['contact.tijden']}
          />
          <RedenVorm
            doen={tekst.bewaar}
            bezig={decide.isPending ? tekst.bewaar : null}
            error={decide.error}
            onSubmit={(reden) =>
              decide.mutate({ soort: 'contact', contact: { functie, telefoon, tijden }, reden })
            }
            onCancel={null}
          />
          <output className="publiceren__gedaan">{decide.isSuccess ? tekst.bewaard : ''}</output>
        </div>
      ) : contact === null ? null : (
        <p>
          {contact.functie}, {contact.telefoon}, {contact.tijden}
        </p>
      )}
    </section>
  )
}
