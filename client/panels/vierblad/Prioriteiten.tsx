import { aanpakstaatTekst } from '../../../server/contract/text/nl/rapportages.ts'
import { vierbladTekst as tekst } from '../../../server/contract/text/nl/vierblad.ts'
import type { Vierbladgegevens } from '../../api/vierblad.ts'
import { paths } from '../../app/paths.ts'
import { Tag } from '../../ui/Tag.tsx'
import { TextLink } from '../../ui/TextLink.tsx'

interface Props {
  gegevens: Vierbladgegevens
  cyclus: string
}

/** The priorities of every wijk beside each other; a wijk without a plan is named too. */
export function Prioriteiten({ gegevens: { plannen, wijken }, cyclus }: Props) {
  return (
    <section className="block" aria-labelledby="prioriteiten">
      <h2 id="prioriteiten">{tekst.prioriteiten}</h2>
      <ul className="vierblad__wijken">
        {wijken.map(({ id, naam }) => {
          const plan = plannen.find(({ wijk }) => wijk === id)
          return (
            <li key={id} className="vierblad-wijk">
              <div className="vierblad-wijk__kop">
                <h3>
                  {plan === undefined ? (
                    naam
                  ) : (
                    <TextLink to={paths.wijkaanpak(cyclus, plan.aanpak)}>{naam}</TextLink>
                  )}
                </h3>
                {plan === undefined ? null : <Tag>{aanpakstaatTekst[plan.staat]}</Tag>}
              </div>
              {plan === undefined ? (
                <p className="subtle">{tekst.geenPlan}</p>
              ) : (
                <>
                  {plan.prioriteiten.length === 0 ? <p className="subtle">{tekst.geenPrioriteiten}</p> : null}
                  <ol className="vierblad-wijk__lijst">
                    {plan.prioriteiten.map(({ nummer, object, titel }) => (
                      <li key={object}>
                        <span className="vierblad-wijk__nummer">{nummer}</span>
                        {titel === '' ? tekst.zonderNaam : titel}
                      </li>
                    ))}
                  </ol>
                  <p className="subtle">
                    {plan.later === 0
                      ? tekst.acties(plan.acties)
                      : `${tekst.later(plan.later)}, ${tekst.acties(plan.acties)}`}
                  </p>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
