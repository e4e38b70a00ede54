import { Printer } from 'lucide-react'
import { useSearchParams } from 'wouter'
import type { Stuurgroepblad } from '../../../analyses/voortgang/stuurgroepblad.ts'
import { maandVan } from '../../../server/contract/text/getal.ts'
import { BLADDELEN, bladpuntTekst, bladTekst as tekst } from '../../../server/contract/text/nl/rapportages.ts'
import { voortgangTekst } from '../../../server/contract/text/nl/voortgang.ts'
import { useStuurgroepblad } from '../../api/voortgang.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import './rapport.css'

/** How many months back one may choose. */
const MONTHS = 12

/** The months up to one, newest first. */
function monthsUpTo(maand: string): string[] {
  const last = Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5)) - 1
  return Array.from({ length: MONTHS }, (_, at) => last - at).map(
    (count) => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`,
  )
}

/** One A4 for a stuurgroep about a month, on the screen as it comes from the printer. */
export function BladScherm({ programma }: { programma: string }) {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('maand')
  const blad = useStuurgroepblad(programma, asked)
  // The month of today, also when an earlier one is shown.
  const newest = useStuurgroepblad(programma, null).data?.blad.maand
  const { data } = blad
  useScreenTitle(data === undefined ? tekst.kop : `${tekst.titel(data.naam)}, ${maandVan(data.blad.maand)}`)
  return (
    <div className="page">
      <div className="rapport__balk niet-afdrukken">
        <TextLink to={paths.voortgang('rapportages')}>{voortgangTekst.deel.rapportages}</TextLink>
        {data === undefined ? null : (
          <Select
            label={tekst.maand}
            value={data.blad.maand}
            onChange={(maand) =>
              setSearch((before) => {
                before.set('maand', maand)
                return before
              })
            }
          >
            {[...new Set([...monthsUpTo(newest ?? data.blad.maand), data.blad.maand])].map((maand) => (
              <option key={maand} value={maand}>
                {maandVan(maand)}
              </option>
            ))}
          </Select>
        )}
        <Button icon={<Printer size={17} aria-hidden />} onClick={() => window.print()}>
          {tekst.druk}
        </Button>
      </div>
      {blad.isPending ? <Skeleton label={voortgangTekst.laden} heightPixels={640} /> : null}
      {blad.isError ? <Problem error={blad.error} onRetry={() => void blad.refetch()} /> : null}
      {data === undefined ? null : (
        <article className="rapport rapport--a4">
          <header className="rapport__kop">
            <h1>{tekst.titel(data.naam)}</h1>
            <p className="rapport__wanneer">{maandVan(data.blad.maand)}</p>
            <p className="subtle">
              {tekst.opDag(data.opDag)}
              {data.voorzitter === null ? '' : `. ${tekst.voorzitter(data.voorzitter)}`}
            </p>
            {data.voorbeelddata ? <ExampleTag /> : null}
          </header>
          <div className="rapport__vier">
            {BLADDELEN.map((deel) => (
              <Deel key={deel} deel={deel} inhoud={data.blad[deel]} wijken={data.wijken} />
            ))}
          </div>
          <p className="rapport__voet">{tekst.voet}</p>
        </article>
      )}
    </div>
  )
}

interface DeelProps {
  deel: (typeof BLADDELEN)[number]
  inhoud: Stuurgroepblad['teBesluiten']
  wijken: readonly { id: string; naam: string }[]
}

function Deel({ deel, inhoud: { punten, meer }, wijken }: DeelProps) {
  return (
    <section className={`rapport__deel rapport__deel--${deel}`} aria-labelledby={`blad-${deel}`}>
      <h2 id={`blad-${deel}`}>{tekst.deel[deel]}</h2>
      {punten.length === 0 ? <p className="subtle">{tekst.leeg[deel]}</p> : null}
      <ul className="plain-list">
        {punten.map((punt, at) => (
          // Points have no id of their own; their order is that of the answer.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{bladpuntTekst(punt, wijken)}</li>
        ))}
      </ul>
      {meer > 0 ? <p className="subtle">{tekst.meer(meer)}</p> : null}
    </section>
  )
}
