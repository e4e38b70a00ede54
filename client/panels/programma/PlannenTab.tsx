import { useState } from 'react'
import type { PartnerplanNu } from '../../../geodata/schema/programmastand.ts'
import { opsomming } from '../../../server/contract/text/getal.ts'
import {
  keuzeTekst,
  periodeTekst,
  plannenTekst as tekst,
  programmaTekst,
} from '../../../server/contract/text/nl/programma.ts'
import { useMag } from '../../api/sessie.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Select } from '../../ui/Select.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Dingen } from './ActieBijlagen.tsx'
import { Dingmerken } from './Dingmerken.tsx'
import { NieuwKnop } from './NieuwKnop.tsx'
import type { Programmagegevens } from '../../api/programma-beheer.ts'
import { useKeuzes } from './use-keuzes.ts'

const ALL = ''

/** The plannenregister: existing plans of partners, per wijk. */
export function PlannenTab({ gegevens }: { gegevens: Programmagegevens }) {
  const { programma, vandaag } = gegevens
  const keuzes = useKeuzes(programma)
  const mag = useMag('plannenregister-bijhouden')
  const [wijk, setWijk] = useState(ALL)
  const all = programma.partnerplannen
  const plannen = all.filter(({ wijken }) => wijk === ALL || wijken.length === 0 || wijken.includes(wijk))
  const ownerOf = (plan: PartnerplanNu) =>
    programma.partners.find(({ id }) => id === plan.eigenaar)?.naam ?? plan.eigenaar
  const wijkNames = (plan: PartnerplanNu) =>
    opsomming(keuzes.wijken.filter(({ id }) => plan.wijken.includes(id)).map(({ naam }) => naam))
  return (
    <>
      <p className="page__lead">{tekst.uitleg}</p>
      {all.length === 0 ? <p>{mag ? tekst.geen : tekst.geenLezen}</p> : null}
      {all.length === 0 ? null : (
        <>
          <div className="programma__filter">
            <Select label={tekst.filter} value={wijk} onChange={setWijk}>
              <option value={ALL}>{tekst.alle}</option>
              {keuzes.wijken.map(({ id, naam }) => (
                <option key={id} value={id}>
                  {naam}
                </option>
              ))}
            </Select>
          </div>
          <ScrollTable caption={tekst.tabel}>
            <thead>
              <tr>
                <th scope="col">{tekst.plan}</th>
                <th scope="col">{tekst.eigenaar}</th>
                <th scope="col">{tekst.gebied}</th>
                <th scope="col">{tekst.periode}</th>
                <th scope="col">{tekst.status}</th>
              </tr>
            </thead>
            <tbody>
              {plannen.map((plan) => (
                <tr key={plan.id}>
                  <th scope="row">
                    {plan.link === null ? plan.naam : <OutsideLink href={plan.link}>{plan.naam}</OutsideLink>}{' '}
                    {plan.alleenNaam ? <Tag>{programmaTekst.alleenNaamTag}</Tag> : null}
                    <Dingmerken ding={{ ...plan, toegevoegd: null }} vandaag={vandaag} />
                  </th>
                  <td>{ownerOf(plan)}</td>
                  <td>{plan.alleenNaam ? '' : wijkNames(plan) || tekst.heelGebied}</td>
                  <td>{plan.alleenNaam ? '' : periodeTekst(plan.van, plan.tot)}</td>
                  <td>{keuzeTekst.status[plan.status]}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          <Dingen
            soort="partnerplan"
            dingen={plannen.map((ding) => ({
              ding,
              naam: mag ? programmaTekst.meer(ding.naam) : programmaTekst.meerLezen(ding.naam),
            }))}
            {...{ vandaag, keuzes, mag }}
          />
        </>
      )}
      {mag ? <NieuwKnop soort="partnerplan" keuzes={keuzes} /> : null}
    </>
  )
}
