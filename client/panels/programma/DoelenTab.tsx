import { useSearchParams } from 'wouter'
import { programmaTekst as tekst } from '../../../server/contract/text/nl/programma.ts'
import { Details } from '../../ui/Details.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { LijnBlok } from './LijnBlok.tsx'
import type { Programmagegevens } from '../../api/programma-beheer.ts'

/** What the programme wants, and per programme its lines with goals, actions and targets. */
export function DoelenTab({ gegevens }: { gegevens: Programmagegevens }) {
  const { programma } = gegevens
  const [search, setSearch] = useSearchParams()
  const asked = search.get('programma')
  const chosen = programma.programmas.find(({ id }) => id === asked) ?? programma.programmas[0]
  return (
    <>
      <section className="block">
        {programma.ambitie === null ? null : <p className="programma__ambitie">{programma.ambitie}</p>}
        <p className="subtle">{tekst.bron(programma.planJaar)}</p>
        <div className="programma__achtergrond">
          <Opsomming titel={tekst.hoofddoelen} regels={programma.hoofddoelen} />
          <Opsomming titel={tekst.kernwaarden} regels={programma.kernwaarden} />
          <Opsomming titel={tekst.rollen} regels={programma.rollen} />
        </div>
      </section>
      {chosen === undefined ? null : (
        <>
          <div className="programma__keuze">
            <SegmentedControl
              legend={tekst.kies}
              options={programma.programmas.map(({ id, naam }) => ({ value: id, label: naam }))}
              value={chosen.id}
              onChange={(id) =>
                setSearch((before) => {
                  before.set('programma', id)
                  return before
                })
              }
            />
          </div>
          <section className="programma__deel" aria-labelledby="deelprogramma">
            <div>
              <h2 id="deelprogramma">{chosen.naam}</h2>
              {chosen.voorzitter === null ? null : (
                <p className="subtle">{tekst.voorzitter(chosen.voorzitter)}</p>
              )}
            </div>
            {programma.lijnen
              .filter((row) => row.programma === chosen.id)
              .map((lijn) => (
                <LijnBlok key={lijn.id} lijn={lijn} gegevens={gegevens} />
              ))}
          </section>
        </>
      )}
    </>
  )
}

function Opsomming({ titel, regels }: { titel: string; regels: readonly string[] }) {
  if (regels.length === 0) return null
  return (
    <Details summary={titel}>
      <ul className="plain-list">
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </Details>
  )
}
