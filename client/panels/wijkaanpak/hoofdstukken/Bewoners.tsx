import { isPriority } from '../../../../analyses/wijkaanpak/opdracht.ts'
import { type PlanobjectVan, vanSoort } from '../../../../geodata/schema/wijkaanpak.ts'
import { hoofdstukdeel as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { useBijeenkomsten } from '../../../api/bijeenkomsten.ts'
import { useMag } from '../../../api/sessie.ts'
import { paths } from '../../../app/paths.ts'
import { TextLink } from '../../../ui/TextLink.tsx'
import { Keuzeveld } from '../Autoveld.tsx'
import { planVan } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { Afwijking } from './Afwijking.tsx'
import { isOpgepakt } from './afwijkingen.ts'

/** The residents' session this plan answers, their own ranking, and why a theme of it is no priority. */
export function Bewoners() {
  const { plan, plek } = usePlan()
  const object = planVan(plan.objecten)
  const sessions = useBijeenkomsten(plek.cyclus).data?.bijeenkomsten ?? []
  const mayRecord = useMag('bijeenkomst-vastleggen')
  const own = sessions.filter(({ soort, wijk }) => soort === 'bewoners' && wijk === plan.wijk)
  if (object === null) return null
  const chosen = own.find(({ id }) => id === object.velden.bijeenkomst)
  return (
    <div className="planblok">
      <Keuzeveld
        object={object}
        veld="bijeenkomst"
        label={tekst.kiesSessie}
        geen={tekst.geenSessie}
        opties={own.map(({ id, datum, plaats, aantalMensen }) => ({
          value: id,
          label: tekst.sessieRegel(datum, plaats, aantalMensen),
        }))}
      />
      {own.length === 0 && mayRecord ? (
        <p>
          <TextLink to={paths.nieuweBijeenkomst(plek.cyclus)}>{tekst.legVast}</TextLink>
        </p>
      ) : null}
      {chosen === undefined ? null : (
        <Volgorde object={object} sessie={chosen.id} themas={chosen.volgorde.map(({ thema }) => thema)} />
      )}
    </div>
  )
}

interface VolgordeProps {
  object: PlanobjectVan<'aanpak'>
  sessie: string
  themas: readonly string[]
}

function Volgorde({ object, sessie, themas }: VolgordeProps) {
  const { plan } = usePlan()
  const priorities = vanSoort(plan.objecten, 'ambitie').filter(({ velden }) => isPriority(velden))
  return (
    <>
      <h4>{tekst.volgorde}</h4>
      <ol className="volgorde">
        {themas.map((thema) => (
          <li key={thema}>
            <strong>{thema}</strong>
            {isOpgepakt(thema, sessie, priorities) ? (
              <p className="subtle">{tekst.isPrioriteit}</p>
            ) : (
              <Afwijking object={object} thema={thema} />
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
