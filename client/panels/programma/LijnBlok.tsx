import type { Doel, Lijn } from '../../../geodata/schema/programma.ts'
import { periodeTekst, programmaTekst as tekst } from '../../../server/contract/text/nl/programma.ts'
import { Tag } from '../../ui/Tag.tsx'
import { ActieKaart } from './ActieKaart.tsx'
import { NieuwKnop } from './NieuwKnop.tsx'
import type { Programmagegevens } from '../../api/programma-beheer.ts'
import { useKeuzes, useMagBijhouden } from './use-keuzes.ts'

/** One line of a programme: its goals, and its actions as cards. */
export function LijnBlok({ lijn, gegevens }: { lijn: Lijn; gegevens: Programmagegevens }) {
  const { programma } = gegevens
  const keuzes = useKeuzes(programma, lijn.id)
  const mag = useMagBijhouden()(lijn.programma)
  const acties = programma.acties.filter((row) => row.lijn === lijn.id)
  const doelen = programma.doelen.filter((row) => row.lijn === lijn.id)
  const facts = [
    lijn.voorWie === null ? null : tekst.lijnVoor(lijn.voorWie),
    lijn.nplv === null ? null : tekst.nplv(lijn.nplv),
    lijn.van === null && lijn.tot === null ? null : periodeTekst(lijn.van, lijn.tot),
  ].filter((fact) => fact !== null)
  return (
    <section className="programma-lijn" aria-labelledby={`lijn-${lijn.id}`}>
      <div className="programma-lijn__kop">
        <h3 id={`lijn-${lijn.id}`}>{lijn.naam}</h3>
        {lijn.alleenNaam ? <Tag>{tekst.alleenNaamTag}</Tag> : null}
      </div>
      {facts.length === 0 ? null : <p className="subtle">{facts.join(' · ')}</p>}
      {doelen.length === 0 ? null : (
        <div className="programma-doelen">
          <h4>{tekst.doelenKop}</h4>
          <Doelenlijst doelen={doelen} onder={null} />
        </div>
      )}
      {lijn.alleenNaam ? (
        <p>{tekst.alleenNaam}</p>
      ) : (
        <>
          {acties.length === 0 ? <p>{tekst.geenActies}</p> : null}
          <ul className="programma-acties" aria-label={tekst.actiesKop(lijn.naam)}>
            {acties.map((actie) => (
              <ActieKaart key={actie.id} {...{ actie, gegevens, keuzes, mag }} />
            ))}
          </ul>
          {mag ? <NieuwKnop soort="actie" keuzes={keuzes} vast={{ lijn: lijn.id }} /> : null}
        </>
      )}
    </section>
  )
}

/** Goals, each with its parts under it. */
function Doelenlijst({ doelen, onder }: { doelen: readonly Doel[]; onder: string | null }) {
  const here = doelen.filter((row) => row.onder === onder)
  if (here.length === 0) return null
  return (
    <ul className="plain-list">
      {here.map((doel) => (
        <li key={doel.id}>
          {doel.naam}
          <Doelenlijst doelen={doelen} onder={doel.id} />
        </li>
      ))}
    </ul>
  )
}
