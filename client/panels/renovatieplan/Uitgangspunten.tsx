import { type FormEvent, useState } from 'react'
import type { Uitgangspunt } from '../../../analyses/renovatie/planner/uitgangspunten.ts'
import {
  eenheidVanUitgangspunt,
  herkomstVanUitgangspunt,
  uitgangspuntTekst,
  waardeVanUitgangspunt,
} from '../../../server/contract/text/nl/renovatieplan-regels.ts'
import { renovatieplanTekst as tekst } from '../../../server/contract/text/nl/renovatieplan.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Bewaarregel } from './Bewaarregel.tsx'
import { useBewaarUitgangspunten } from './use-bewaar-uitgangspunten.ts'
import { getalUit } from '../voortgang/voortgang-form.ts'

/** What a plan rests on, printed under every plan. */
export function Uitgangspunten({ waarden }: { waarden: readonly Uitgangspunt[] }) {
  return (
    <section className="block" aria-labelledby="plan-uitgangspunten">
      <h2 id="plan-uitgangspunten">{tekst.uitgangspunten}</h2>
      <p className="subtle">{tekst.uitgangspuntenUitleg}</p>
      <ScrollTable caption={tekst.uitgangspunten} captionHidden>
        <thead>
          <tr>
            <th scope="col">{tekst.uitgangspunt}</th>
            <th scope="col" className="table__number">
              {tekst.waarde}
            </th>
            <th scope="col">{tekst.eenheid}</th>
            <th scope="col">{tekst.bron}</th>
          </tr>
        </thead>
        <tbody>
          {waarden.map((one) => (
            <tr key={one.id}>
              <th scope="row">{uitgangspuntTekst[one.id]}</th>
              <td className="table__number">{waardeVanUitgangspunt(one)}</td>
              <td>{eenheidVanUitgangspunt(one)}</td>
              <td>
                {one.herkomst.soort === 'bron' ? (
                  <OutsideLink href={one.herkomst.adres}>{one.herkomst.naam}</OutsideLink>
                ) : (
                  herkomstVanUitgangspunt(one)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}

/** Changes the numbers the next plans rest on; a plan that was made keeps those of then. */
export function UitgangspuntenForm({ waarden }: { waarden: readonly Uitgangspunt[] }) {
  const [draft, setDraft] = useState<ReadonlyMap<string, { waarde: string; bron: string }>>(new Map())
  const keep = useBewaarUitgangspunten()
  const shownOf = (one: Uitgangspunt) =>
    draft.get(one.id) ?? {
      waarde: String(one.waarde).replace('.', ','),
      bron: one.herkomst.soort === 'opgave' ? one.herkomst.naam : '',
    }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const changed = waarden
      .filter(({ id }) => draft.has(id))
      .map((one) => {
        const { waarde, bron } = shownOf(one)
        return {
          id: one.id,
          waarde: getalUit(waarde) ?? Number.NaN,
          bron: bron.trim() === '' ? null : bron.trim(),
        }
      })
    if (changed.length === 0) keep.setFout(tekst.nietsVeranderd)
    else if (changed.some(({ waarde }) => Number.isNaN(waarde))) keep.setFout(tekst.getal)
    else keep.bewaar({ waarden: changed }, () => setDraft(new Map()))
  }
  return (
    <form className="plan-form" noValidate onSubmit={onSubmit}>
      <div className="plan-form__uitgangspunten">
        {waarden.map((one) => (
          <div key={one.id} className="plan-form__naast">
            <TextField
              label={`${uitgangspuntTekst[one.id]} (${eenheidVanUitgangspunt(one)})`}
              value={shownOf(one).waarde}
              onChange={(waarde) => setDraft(new Map(draft).set(one.id, { ...shownOf(one), waarde }))}
            />
            <TextField
              label={tekst.bronVan(uitgangspuntTekst[one.id])}
              hint={tekst.bronUitleg}
              value={shownOf(one).bron}
              onChange={(bron) => setDraft(new Map(draft).set(one.id, { ...shownOf(one), bron }))}
            />
          </div>
        ))}
      </div>
      <Bewaarregel van={keep} woorden={tekst} />
    </form>
  )
}
