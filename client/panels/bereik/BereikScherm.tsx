import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { bereikbaarheidTekst } from '../../../server/contract/text/nl/bereikbaarheid.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Problem } from '../../app/Problem.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { DeelProps } from '../verdieping/delen.ts'
import { Bereikkaart } from './Bereikkaart.tsx'
import { Buurttabel } from './Buurttabel.tsx'
import { Plekken } from './Plekken.tsx'
import { Samenvatting } from './Samenvatting.tsx'
import './bereik.css'

/** Who has a wijkcentrum or a woonzorgzone nearby: the answer, what it assumes, per buurt, and from which places. */
export function BereikScherm({ verdieping }: DeelProps) {
  const { bereikbaarheid } = verdieping
  const { aannamen, plaatsen, zones } = bereikbaarheid
  const borders = useGrenzen()
  return (
    <div className="bereik-scherm">
      <div className="page__head">
        <p className="page__lead">{bereikbaarheidTekst.inleiding}</p>
        {bereikbaarheid.woningenZijnVoorbeelddata || bereikbaarheid.ouderenZijnVoorbeelddata ? (
          <ExampleTag />
        ) : null}
      </div>
      <div className="bereik-scherm__boven">
        <Samenvatting verdieping={verdieping} />
        <section className="bereik-aannamen" aria-labelledby="bereik-aannamen">
          <h2 id="bereik-aannamen">{bereikbaarheidTekst.aannamen}</h2>
          <ul className="plain-list">
            <li>{bereikbaarheidTekst.aannameLopen(aannamen)}</li>
            <li>{bereikbaarheidTekst.aannameRollator(aannamen)}</li>
            <li>{bereikbaarheidTekst.aannameOmweg(aannamen)}</li>
            <li>{bereikbaarheidTekst.aannameZone(aannamen)}</li>
            <li>{bereikbaarheidTekst.aannameOuderen}</li>
          </ul>
        </section>
      </div>
      <div className="bereik-scherm__boven">
        <div className="block">
          <Buurttabel verdieping={verdieping} />
        </div>
        <div className="block">
          {plaatsen.length + zones.length === 0 ? null : (
            <>
              <h3>{bereikbaarheidTekst.kaart}</h3>
              {borders.isPending ? <Skeleton label={algemeen.laden} heightPixels={320} /> : null}
              {borders.isError ? (
                <Problem error={borders.error} onRetry={() => void borders.refetch()} />
              ) : null}
              {borders.data === undefined ? null : (
                <Bereikkaart bereikbaarheid={bereikbaarheid} areas={borders.data.gebieden} />
              )}
              <p className="subtle">{bereikbaarheidTekst.kaartUitleg}</p>
            </>
          )}
          <Plekken bereikbaarheid={bereikbaarheid} />
        </div>
      </div>
    </div>
  )
}
