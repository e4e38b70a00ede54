import type { Planobject } from '../../../../geodata/schema/wijkaanpak.ts'
import { algemeen } from '../../../../server/contract/text/nl/algemeen.ts'
import { aanpakTekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import {
  setsoortTekst,
  veldNaam,
  versieTekst as tekst,
} from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { useVeldgeschiedenis } from '../../../api/wijkaanpakken.ts'
import { momentVan } from '../../../app/moment.ts'
import { Problem } from '../../../app/Problem.tsx'
import { Button } from '../../../ui/Button.tsx'
import { leegVan } from '../opslag/botsing.ts'
import { usePlan } from '../plan-context.ts'
import { useNaamVan } from './use-naam-van.ts'
import { waardeWoorden } from './waarde-woorden.ts'

/** Every change of an object, newest first: what it was, what it became, by whom; an old value can be put back. */
export function Objectgeschiedenis({ object }: { object: Planobject }) {
  const { plek, mag, opslag, wie } = usePlan()
  const nameOf = useNaamVan()
  const answer = useVeldgeschiedenis(plek, object.id)
  if (answer.isPending) return <p className="subtle">{algemeen.laden}</p>
  if (answer.isError) return <Problem error={answer.error} onRetry={() => void answer.refetch()} />
  const rows = answer.data.wijzigingen
  if (rows.length === 0) return <p className="subtle">{tekst.geschiedenisLeeg}</p>
  return (
    <ol className="veldhistorie">
      {rows.map(({ versie, soort, veld, waarde, voorheen, tijd, rol, vanUzelf }) => {
        const moment = momentVan(tijd)
        return (
          <li key={`${versie} ${veld}`}>
            <p>
              <strong>{veldNaam(veld)}</strong>{' '}
              <span className="subtle">
                {aanpakTekst.versie(versie)}, {tekst.regel(wie(rol, vanUzelf), setsoortTekst[soort])},{' '}
                {moment.dag}, {moment.tijd}
              </span>
            </p>
            {veld === 'aanwezig' ? null : (
              <p>
                <del>{waardeWoorden(veld, voorheen, nameOf)}</del>{' '}
                <ins>{waardeWoorden(veld, waarde, nameOf)}</ins>
              </p>
            )}
            {veld === 'aanwezig' || !mag(object) ? null : (
              <Button
                kind="quiet"
                aria-label={tekst.zetWaardeTerug(veldNaam(veld), versie)}
                onClick={() =>
                  void opslag.wijzig(object.id, { [veld]: voorheen ?? leegVan(object.soort, veld) }, object)
                }
              >
                {tekst.zetTerug}
              </Button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
