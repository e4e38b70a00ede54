import { Printer } from 'lucide-react'
import { useSearchParams } from 'wouter'
import { type Stopregel, whatStopsWhen } from '../../../analyses/programma/wat-stopt-wanneer.ts'
import { programmaTekst, watStoptTekst as tekst } from '../../../server/contract/text/nl/programma.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Programmagegevens } from '../../api/programma-beheer.ts'
import { StopTabel } from './StopTabel.tsx'

const ALL = ''

/** What stops when, one table per day on which money stops, printable. */
export function WatStoptTab({ gegevens }: { gegevens: Programmagegevens }) {
  const { programma, vandaag } = gegevens
  const [search, setSearch] = useSearchParams()
  const chosen = search.get('programma') ?? ALL
  const { regels, zonderEinde } = whatStopsWhen(programma, vandaag)
  const isChosen = (row: { programma: string | null }) => chosen === ALL || row.programma === chosen
  const rows = regels.filter(isChosen)
  const endless = zonderEinde.filter(isChosen)
  const ends = [...new Set(rows.map(({ einde }) => einde))]
  const count = (stand: Stopregel['stand']) => rows.filter((row) => row.stand === stand).length
  const late = count('te-laat')
  return (
    <>
      <p className="page__lead">
        {tekst.uitleg} {tekst.vandaag(vandaag)}
      </p>
      <div className="programma__filter niet-afdrukken">
        <Select
          label={tekst.filter}
          value={chosen}
          onChange={(id) =>
            setSearch((before) => {
              if (id === ALL) before.delete('programma')
              else before.set('programma', id)
              return before
            })
          }
        >
          <option value={ALL}>{tekst.alle}</option>
          {programma.programmas.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </Select>
        <Button icon={<Printer size={17} aria-hidden />} onClick={() => window.print()}>
          {tekst.druk}
        </Button>
      </div>
      <Notice tone={late > 0 ? 'warning' : 'info'}>
        <p>{tekst.samenvatting(late, count('nu'))}</p>
      </Notice>
      {ends.map((einde) => (
        <StopTabel
          key={einde}
          einde={einde}
          regels={rows.filter((row) => row.einde === einde)}
          gegevens={gegevens}
        />
      ))}
      {endless.length === 0 ? null : (
        <section className="block" aria-labelledby="zonder-einde">
          <h2 id="zonder-einde">{tekst.zonderEinde}</h2>
          <p className="subtle">{tekst.zonderEindeUitleg}</p>
          <ul className="plain-list">
            {endless.map(({ actie, naam, reden, fondsen }) => (
              <li key={actie}>
                {naam}
                <span className="subtle">
                  {' '}
                  {reden === 'geen-fonds' ? tekst['geen-fonds'] : tekst['einde-onbekend'](fondsen.join(', '))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="subtle">{programmaTekst.bron(programma.planJaar)}</p>
    </>
  )
}
