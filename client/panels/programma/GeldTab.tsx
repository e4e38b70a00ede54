import { budgetPerFund, type Fondsbudget } from '../../../analyses/programma/budget.ts'
import { type FondsNu, isAfgelopen } from '../../../geodata/schema/programmastand.ts'
import { euro } from '../../../server/contract/text/getal.ts'
import {
  budgetTekst,
  geldTekst as tekst,
  periodeTekst,
  programmaTekst,
} from '../../../server/contract/text/nl/programma.ts'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Dingen } from './ActieBijlagen.tsx'
import { Dingblad } from './Dingblad.tsx'
import { Dingmerken } from './Dingmerken.tsx'
import { Fondsentijdlijn } from './Fondsentijdlijn.tsx'
import { NieuwKnop } from './NieuwKnop.tsx'
import type { Programmagegevens } from '../../api/programma-beheer.ts'
import { opEinde } from './tijdlijn.ts'
import { useKeuzes, useMagBijhouden } from './use-keuzes.ts'

/** The funds on a line of time and as a table, what was given out of each, and the partners. */
export function GeldTab({ gegevens }: { gegevens: Programmagegevens }) {
  const { programma, vandaag } = gegevens
  const keuzes = useKeuzes(programma)
  // Funds and partners are of all programmes.
  const mag = useMagBijhouden()(null)
  const fondsen = opEinde(programma.fondsen)
  const budgets = budgetPerFund(fondsen, programma.budgetregels, vandaag)
  return (
    <>
      <p className="page__lead">{tekst.uitleg}</p>
      <section className="block" aria-labelledby="tijdlijn">
        <h2 id="tijdlijn">{tekst.tijdlijn}</h2>
        <Fondsentijdlijn fondsen={fondsen} vandaag={vandaag} />
      </section>
      <section className="block">
        <ScrollTable caption={tekst.tabel}>
          <thead>
            <tr>
              <th scope="col">{tekst.fonds}</th>
              <th scope="col">{tekst.jaren}</th>
              <th scope="col" className="table__number">
                {tekst.grootte}
              </th>
              <th scope="col" className="table__number">
                {tekst.verdeeld}
              </th>
              <th scope="col" className="table__number">
                {tekst.over}
              </th>
              <th scope="col">{tekst.letOp}</th>
            </tr>
          </thead>
          <tbody>
            {fondsen.map((fonds, at) => (
              <Fondsrij key={fonds.id} fonds={fonds} budget={budgets[at]} vandaag={vandaag} />
            ))}
          </tbody>
        </ScrollTable>
        <div className="programma-dingen">
          {fondsen.map((fonds) => (
            <Details
              key={fonds.id}
              summary={mag ? programmaTekst.meer(fonds.naam) : programmaTekst.meerLezen(fonds.naam)}
            >
              <Dingblad soort="fonds" ding={fonds} dingnaam={fonds.naam} keuzes={keuzes} mag={mag} />
            </Details>
          ))}
        </div>
        {mag ? <NieuwKnop soort="fonds" keuzes={keuzes} /> : null}
      </section>
      <section className="block" aria-labelledby="partners">
        <h2 id="partners">{tekst.partners}</h2>
        <p className="subtle">{tekst.partnersUitleg}</p>
        <Dingen
          soort="partner"
          dingen={programma.partners.map((ding) => ({
            ding,
            naam: ding.naam,
          }))}
          {...{ vandaag, keuzes, mag }}
        />
        {mag ? <NieuwKnop soort="partner" keuzes={keuzes} /> : null}
      </section>
    </>
  )
}

interface RijProps {
  fonds: FondsNu
  budget: Fondsbudget | undefined
  vandaag: string
}

function Fondsrij({ fonds, budget, vandaag }: RijProps) {
  const warnings = budget?.waarschuwingen ?? []
  const perYear = budget?.jaren.filter(({ bedragEuro }) => bedragEuro > 0) ?? []
  return (
    <tr>
      <th scope="row">
        {fonds.naam} {isAfgelopen(fonds, vandaag) ? <Tag>{tekst.afgelopen}</Tag> : null}{' '}
        <Dingmerken ding={fonds} vandaag={vandaag} />
      </th>
      <td>{periodeTekst(fonds.van, fonds.tot)}</td>
      <td className="table__number">
        {fonds.omvangEuro === null ? programmaTekst.onbekend : euro(fonds.omvangEuro)}
      </td>
      <td className="table__number">
        {budget === undefined || budget.verdeeldEuro === 0 ? euro(0) : euro(budget.verdeeldEuro)}
        {perYear.map(({ jaar, bedragEuro }) => (
          <span key={jaar} className="programma-jaar">{`${jaar}: ${euro(bedragEuro)}`}</span>
        ))}
      </td>
      <td className="table__number">
        {budget === undefined || budget.overEuro === null ? programmaTekst.onbekend : euro(budget.overEuro)}
      </td>
      <td>
        {fonds.letOp === null ? null : <p>{fonds.letOp}</p>}
        {warnings
          .filter((code) => code === 'boven-omvang' || code === 'buiten-venster')
          .map((code) => (
            <p key={code} className="programma-waarschuwing">
              {budgetTekst[code]}
            </p>
          ))}
      </td>
    </tr>
  )
}
