import { useSearchParams } from 'wouter'
import { countStands } from '../../../analyses/voortgang/rij.ts'
import { voortgangstand } from '../../../geodata/schema/voortgang.ts'
import type { DingMetVoortgang } from '../../../server/contract/voortgang.ts'
import { voortgangstandTekst, voortgangTekst as tekst } from '../../../server/contract/text/nl/voortgang.ts'
import { useVoortgang, type Voortgangsgegevens } from '../../api/voortgang.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Problem } from '../../app/Problem.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { DingKaart } from './DingKaart.tsx'
import { Standbalk } from './Standbalk.tsx'

const ALL = ''
const STANDS = [...voortgangstand.options, 'onbekend'] as const
/** What asks for attention stands first. */
const ORDER = ['loopt-vast', 'vertraagd', 'op-schema', 'gestopt', 'klaar', 'onbekend'] as const

/** How every action and goal stands, chosen by programme or wijk and by how it goes. */
export function ActiesDeel() {
  const voortgang = useVoortgang()
  const { data } = voortgang
  return (
    <>
      {voortgang.isPending ? <Skeleton label={tekst.laden} heightPixels={480} /> : null}
      {voortgang.isError ? (
        <Problem error={voortgang.error} onRetry={() => void voortgang.refetch()} />
      ) : null}
      {data === undefined ? null : data.dingen.length === 0 ? (
        <p>{tekst.geen}</p>
      ) : (
        <Dingen gegevens={data} />
      )}
    </>
  )
}

const standOf = ({ regels: [last] }: DingMetVoortgang) => last?.stand ?? 'onbekend'

function Dingen({ gegevens }: { gegevens: Voortgangsgegevens }) {
  const { dingen, programmas, wijken, vandaag, voorbeelddata } = gegevens
  const [search, setSearch] = useSearchParams()
  const place = search.get('waar') ?? ALL
  const stand = search.get('stand') ?? ALL
  const choose = (name: string) => (value: string) =>
    setSearch((before) => {
      if (value === ALL) before.delete(name)
      else before.set(name, value)
      return before
    })
  const here = dingen.filter(
    ({ programma, wijk }) => place === ALL || (wijk === null ? programma === place : wijk === place),
  )
  const shown = here
    .filter((one) => stand === ALL || standOf(one) === stand)
    .toSorted((a, b) => ORDER.indexOf(standOf(a)) - ORDER.indexOf(standOf(b)))
  const telling = countStands(here.map(({ regels: [last] }) => ({ nu: last ?? null })))
  const known = new Set(dingen.map(({ wijk }) => wijk))
  return (
    <>
      {voorbeelddata ? <ExampleTag /> : null}
      <div className="voortgang__keuze niet-afdrukken">
        <Select label={tekst.waar} value={place} onChange={choose('waar')}>
          <option value={ALL}>{tekst.alles}</option>
          {programmas.map(({ id, naam }) => (
            <option key={id} value={id}>
              {tekst.programma(naam)}
            </option>
          ))}
          {wijken
            .filter(({ id }) => known.has(id))
            .map(({ id, naam }) => (
              <option key={id} value={id}>
                {tekst.wijk(naam)}
              </option>
            ))}
        </Select>
        <Select label={tekst.welke} value={stand} onChange={choose('stand')}>
          <option value={ALL}>{tekst.alleStanden}</option>
          {STANDS.map((one) => (
            <option key={one} value={one}>
              {voortgangstandTekst[one]}
            </option>
          ))}
        </Select>
      </div>
      <Standbalk telling={telling} />
      <p className="subtle" aria-live="polite">
        {tekst.telling(shown.length, dingen.length)}
      </p>
      {shown.length === 0 ? <p>{tekst.geenInKeuze}</p> : null}
      <ul className="voortgang__lijst">
        {shown.map((one) => (
          <DingKaart key={`${one.soort} ${one.ding}`} ding={one} wijken={wijken} vandaag={vandaag} />
        ))}
      </ul>
    </>
  )
}
