import { gebiedsblad } from '../../../server/contract/text/nl/gebiedsblad.ts'
import { gebiedspad, paths } from '../../app/paths.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { TextLink } from '../../ui/TextLink.tsx'
import type { GeenGebied } from './blad-keuze.ts'

/** An address of an area that has no profile: why, and the wijken that have one. */
export function OnbekendGebied({ bron, found }: { bron: Kaartbron; found: GeenGebied }) {
  return (
    <div className="page">
      <h1>{gebiedsblad.onbekend.titel}</h1>
      <p className="page__lead">{uitleg(bron, found)}</p>
      <ul className="plain-list">
        {bron.wijken.map((wijk) => (
          <li key={wijk.id}>
            <TextLink to={gebiedspad(wijk.id)}>{wijk.naam}</TextLink>
          </li>
        ))}
        <li>
          <TextLink to={paths.kaart}>{gebiedsblad.kaart}</TextLink>
        </li>
      </ul>
    </div>
  )
}

function uitleg(bron: Kaartbron, found: GeenGebied): string {
  switch (found.soort) {
    case 'onbekend':
      return gebiedsblad.onbekend.uitleg(found.code)
    case 'buiten':
      return gebiedsblad.onbekend.buiten(found.naam, bron.focusgebied)
    case 'cbs-wijk':
      return gebiedsblad.onbekend.cbsWijk(found.naam, found.wijk)
  }
}
