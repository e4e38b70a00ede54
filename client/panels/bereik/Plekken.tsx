import type { Bereikbaarheid, NietGemeten } from '../../../analyses/voorzieningen/bereikbaarheid-schema.ts'
import { bereikbaarheidTekst } from '../../../server/contract/text/nl/bereikbaarheid.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { nauwkeurigheidTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'

/** The places that were measured from, and those that could not be, with the reason. */
export function Plekken({ bereikbaarheid }: { bereikbaarheid: Bereikbaarheid }) {
  const { plaatsen, plaatsenNiet, zones, zonesNiet } = bereikbaarheid
  return (
    <div className="block">
      <h3>{bereikbaarheidTekst.plaatsen}</h3>
      {plaatsen.length === 0 ? <p>{bereikbaarheidTekst.geenPlaats}</p> : null}
      <ul className="plain-list">
        {plaatsen.map(({ id, naam, nauwkeurigheid, tijdenBekend }) => (
          <li key={id}>
            {[
              `${naam}: ${nauwkeurigheidTekst[nauwkeurigheid]}`,
              ...(tijdenBekend ? [] : [bereikbaarheidTekst.geenTijden]),
            ].join('; ')}
          </li>
        ))}
      </ul>
      <NotMeasured title={bereikbaarheidTekst.plaatsenNiet} rows={plaatsenNiet} />
      {zones.length === 0 ? null : (
        <>
          <h3>{bereikbaarheidTekst.zones}</h3>
          <ul className="plain-list">
            {zones.map(({ id, rond, status, letOp }) => (
              <li key={id}>
                {rond}, {status}. <span className="subtle">{letOp}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <NotMeasured title={bereikbaarheidTekst.zonesNiet} rows={zonesNiet} />
    </div>
  )
}

function NotMeasured({ title, rows }: { title: string; rows: readonly NietGemeten[] }) {
  if (rows.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list">
        {rows.map(({ id, naam, reden }) => (
          <li key={id}>
            {naam}: <span className="subtle">{redenTekst[reden]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
