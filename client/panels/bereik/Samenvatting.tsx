import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import type { Bereikbaar } from '../../../analyses/voorzieningen/bereikbaarheid-schema.ts'
import { bereikbaarheidTekst, type Maat } from '../../../server/contract/text/nl/bereikbaarheid.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { Aandeel } from './Aandeel.tsx'

const MATEN = ['lopen', 'rollator', 'zone'] as const

/** The three answers for the whole area: dwellings and people of 65 and older, or why there is none. */
export function Samenvatting({ verdieping }: { verdieping: Verdieping }) {
  return (
    <dl className="bereik-samenvatting">
      {MATEN.map((maat) => (
        <div key={maat}>
          <dt>{bereikbaarheidTekst.maat[maat]}</dt>
          <dd>
            <Answer maat={maat} found={verdieping.bereikbaarheid.gebied[maat]} verdieping={verdieping} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Answer({ maat, found, verdieping }: { maat: Maat; found: Bereikbaar; verdieping: Verdieping }) {
  if (!found.bekend) return <p className="table__missing">{redenTekst[found.reden]}</p>
  const { woningen, ouderen, buurtenZonder } = found
  return (
    <>
      {buurtenZonder === 0 ? null : (
        <p>{bereikbaarheidTekst.buurtenZonder(buurtenZonder, woningen.buurten)}</p>
      )}
      <div className="bereik-samenvatting__wie">
        <span>{bereikbaarheidTekst.woningen}</span>
        <Aandeel maat={maat} wie="woningen" deel={woningen} verdieping={verdieping} />
      </div>
      <div className="bereik-samenvatting__wie">
        <span>{bereikbaarheidTekst.ouderen}</span>
        {ouderen.bekend ? (
          <Aandeel maat={maat} wie="ouderen" deel={ouderen} verdieping={verdieping} />
        ) : (
          <span className="table__missing">{redenTekst[ouderen.reden]}</span>
        )}
      </div>
    </>
  )
}
