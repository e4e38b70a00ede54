import { rapportagesTekst as tekst } from '../../../server/contract/text/nl/rapportages.ts'
import { kwartaalnaam, voortgangTekst } from '../../../server/contract/text/nl/voortgang.ts'
import { useMag } from '../../api/sessie.ts'
import { useKwartalen, useVoortgang } from '../../api/voortgang.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { TextLink } from '../../ui/TextLink.tsx'

/** The way to the sheets of the stuurgroepen and to the reports of the quarters. */
export function RapportagesDeel() {
  const mag = useMag('rapportage-lezen')
  const programmas = useVoortgang().data?.programmas ?? []
  const kwartalen = useKwartalen(mag)
  if (!mag) return <p>{tekst.geenRecht}</p>
  const kept = new Map(kwartalen.data?.vastgelegd.map(({ kwartaal, datum }) => [kwartaal, datum]))
  // Kept ones of before stay in the list.
  const shown = kwartalen.data?.kwartalen ?? []
  const older = [...kept.keys()].filter((id) => !shown.some(({ kwartaal }) => kwartaal === id))
  return (
    <div className="rapportages">
      <section className="block" aria-labelledby="bladen">
        <h2 id="bladen">{tekst.bladen}</h2>
        <p className="subtle">{tekst.bladenUitleg}</p>
        <ul className="plain-list">
          {programmas.map(({ id, naam }) => (
            <li key={id}>
              <TextLink to={paths.stuurgroepblad(id)}>{tekst.blad(naam)}</TextLink>
            </li>
          ))}
        </ul>
      </section>
      <section className="block" aria-labelledby="kwartalen">
        <h2 id="kwartalen">{tekst.kwartalen}</h2>
        <p className="subtle">{tekst.kwartalenUitleg}</p>
        {kwartalen.isPending ? <Skeleton label={voortgangTekst.laden} heightPixels={160} /> : null}
        {kwartalen.isError ? (
          <Problem error={kwartalen.error} onRetry={() => void kwartalen.refetch()} />
        ) : null}
        <ul className="rapportages__lijst">
          {[...shown, ...older.map((kwartaal) => ({ kwartaal, voorbij: true }))].map(
            ({ kwartaal, voorbij }) => {
              const dag = kept.get(kwartaal)
              return (
                <li key={kwartaal}>
                  <TextLink to={paths.kwartaal(kwartaal)}>{kwartaalnaam(kwartaal)}</TextLink>
                  <Tag tone={dag === undefined ? 'neutral' : 'positive'}>
                    {dag !== undefined ? tekst.vast(dag) : voorbij ? tekst.concept : tekst.loopt}
                  </Tag>
                </li>
              )
            },
          )}
        </ul>
      </section>
    </div>
  )
}
