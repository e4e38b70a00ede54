import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { themesOf } from '../../../server/contract/signaal-themas.ts'
import type { Signaalregel } from '../../../server/contract/signalen.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { signalenTekst } from '../../../server/contract/text/nl/signalen.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { useMag } from '../../api/sessie.ts'
import { useLeesbareSignalen, useSignalen } from '../../api/signalen.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { SignalCard } from './SignalCard.tsx'
import { ThemeList } from './ThemeList.tsx'
import './signalen.css'

const ALL = ''
const WIDER = 'breder'

/** What organisations see: per theme how many, and every signal; a wijkteam sees its own, a partner only the way to the form. */
export function SignalenScherm() {
  useScreenTitle(signalenTekst.titel)
  const reads = useLeesbareSignalen()
  const mayEnter = useMag('signaal-vastleggen')
  const signals = useSignalen(reads)
  const words = {
    alle: signalenTekst.uitleg,
    eigen: `${signalenTekst.uitleg} ${signalenTekst.eigenUitleg}`,
    geen: signalenTekst.alleenInvullen,
  }
  return (
    <div className="page">
      <div className="page__head">
        <h1>{signalenTekst.titel}</h1>
        {mayEnter ? (
          <Link className={buttonClass('primary')} href={paths.nieuwSignaal}>
            <Plus size={17} aria-hidden />
            <span>{signalenTekst.nieuw}</span>
          </Link>
        ) : null}
      </div>
      <p className="page__lead">{words[reads]}</p>
      {signals.data?.voorbeelddata === true ? <ExampleTag /> : null}
      {signals.isLoading ? <Skeleton label={algemeen.laden} heightPixels={320} /> : null}
      {signals.isError ? <Problem error={signals.error} onRetry={() => void signals.refetch()} /> : null}
      {signals.data?.signalen.length === 0 ? <p>{signalenTekst.geen}</p> : null}
      {signals.data !== undefined && signals.data.signalen.length > 0 ? (
        <Signals signals={signals.data.signalen} />
      ) : null}
    </div>
  )
}

function Signals({ signals }: { signals: readonly Signaalregel[] }) {
  const [buurt, setBuurt] = useState(ALL)
  const areas = useGebieden().data?.gebieden ?? []
  const nameOf = (code: string | null) =>
    code === null ? signalenTekst.breder : (areas.find((area) => area.code === code)?.naam ?? code)
  const codes = [...new Set(signals.flatMap((row) => (row.buurt === null ? [] : [row.buurt])))]
  const shown = signals.filter((row) => buurt === ALL || (row.buurt ?? WIDER) === buurt)
  return (
    <>
      <div className="signals__filter">
        <Select label={signalenTekst.buurt} value={buurt} onChange={setBuurt}>
          <option value={ALL}>{signalenTekst.alleBuurten}</option>
          <option value={WIDER}>{signalenTekst.breder}</option>
          {codes
            .map((code) => ({ code, naam: nameOf(code) }))
            .toSorted((a, b) => (a.naam < b.naam ? -1 : 1))
            .map(({ code, naam }) => (
              <option key={code} value={code}>
                {naam}
              </option>
            ))}
        </Select>
      </div>
      <section className="block">
        <h2>{signalenTekst.perThema}</h2>
        <ThemeList themes={themesOf(shown)} empty={signalenTekst.geenInKeuze} />
      </section>
      <section className="block">
        <h2>{signalenTekst.lijst}</h2>
        <ul className="cards">
          {shown.map((row) => (
            <SignalCard key={`${row.id} ${row.rij}`} row={row} place={nameOf(row.buurt)} />
          ))}
        </ul>
      </section>
    </>
  )
}
