import { useSearchParams } from 'wouter'
import { type Themastand, themasleutel } from '../../../analyses/voortgang/terugkoppeling.ts'
import {
  plaatsnaam,
  terugkoppelingTekst as tekst,
  voortgangTekst,
} from '../../../server/contract/text/nl/voortgang.ts'
import { useMag } from '../../api/sessie.ts'
import { type Themagegevens, useTerugkoppeling } from '../../api/voortgang.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Problem } from '../../app/Problem.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ThemaKaart } from './ThemaKaart.tsx'

const ALL = ''
const WIDER = 'breder'

/** Every theme that was raised with its answer, late ones first. */
export function AntwoordenDeel() {
  const themas = useTerugkoppeling()
  const { data } = themas
  return (
    <>
      <p className="voortgang__uitleg">{tekst.uitleg}</p>
      {themas.isPending ? <Skeleton label={voortgangTekst.laden} heightPixels={480} /> : null}
      {themas.isError ? <Problem error={themas.error} onRetry={() => void themas.refetch()} /> : null}
      {data === undefined ? null : data.themas.length === 0 ? (
        <p>{tekst.geen}</p>
      ) : (
        <Themas gegevens={data} />
      )}
    </>
  )
}

function Themas({ gegevens: { themas, wijken, voorbeelddata } }: { gegevens: Themagegevens }) {
  const [search, setSearch] = useSearchParams()
  const mag = useMag('terugkoppeling-geven')
  const place = search.get('wijk') ?? ALL
  const shown = themas.filter(({ wijk }) => place === ALL || (wijk ?? WIDER) === place)
  const count = (stand: Themastand['stand']) => shown.filter((row) => row.stand === stand).length
  const late = count('te-laat')
  return (
    <>
      {voorbeelddata ? <ExampleTag /> : null}
      <div className="voortgang__keuze niet-afdrukken">
        <Select
          label={voortgangTekst.waar}
          value={place}
          onChange={(value) =>
            setSearch((before) => {
              if (value === ALL) before.delete('wijk')
              else before.set('wijk', value)
              return before
            })
          }
        >
          <option value={ALL}>{voortgangTekst.alles}</option>
          {wijken.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
          <option value={WIDER}>{plaatsnaam(null, wijken)}</option>
        </Select>
      </div>
      <Notice tone={late > 0 ? 'warning' : 'info'}>
        <p>{tekst.telling(late, count('open'), count('beantwoord'))}</p>
      </Notice>
      {shown.length === 0 ? <p>{tekst.geenInKeuze}</p> : null}
      <ul className="voortgang__lijst">
        {shown.map((row) => (
          <ThemaKaart key={themasleutel(row)} thema={row} wijken={wijken} mag={mag} />
        ))}
      </ul>
    </>
  )
}
