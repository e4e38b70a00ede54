import { gebiedsblad } from '../../../server/contract/text/nl/gebiedsblad.ts'
import { gebiedspad, kaartMetGebied, paths, type Versiedeel } from '../../app/paths.ts'
import { TextLink } from '../../ui/TextLink.tsx'
import type { Profielgebied } from '../kaart/profielgegevens.ts'

/** Where this page lies: map, wijk, buurt. */
export function Kruimels({ area, versie }: { area: Profielgebied; versie: Versiedeel }) {
  return (
    <nav className="kruimels niet-afdrukken" aria-label={gebiedsblad.kruimels}>
      <ol>
        <li>
          <TextLink to={versie.versie === null ? paths.kaart : kaartMetGebied(area.code, versie)}>
            {gebiedsblad.kaart}
          </TextLink>
        </li>
        {area.soort === 'buurt' ? (
          <li>
            <TextLink to={gebiedspad(area.wijk.id, versie)}>{area.wijk.naam}</TextLink>
          </li>
        ) : null}
        <li aria-current="page">{area.naam}</li>
      </ol>
    </nav>
  )
}
