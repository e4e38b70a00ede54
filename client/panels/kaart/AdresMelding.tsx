import { adresTekst } from '../../../server/contract/text/nl/kaart.ts'
import { paths } from '../../app/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import type { AdresFout } from './adres/keuze.ts'

/** Says which part of the address does not exist and leads back to the default map; everything else works on. */
export function AdresMelding({ fouten }: { fouten: readonly AdresFout[] }) {
  return (
    <Notice tone="negative" title={adresTekst.titel}>
      {fouten.map(({ deel, waarde }) => (
        <p key={`${deel} ${waarde}`}>{adresTekst[deel](waarde)}</p>
      ))}
      <TextLink to={paths.kaart}>{adresTekst.terug}</TextLink>
    </Notice>
  )
}
