import { datum } from '../../../../server/contract/text/getal.ts'
import { woninglaagTekst } from '../../../../server/contract/text/nl/kaartlagen.ts'
import type { Campagnebeeld } from '../../../map/layers/campagnes.ts'

/** What the colours of campaigns say and leave out, and of when they are. */
export function Campagneuitleg({ campagnes }: { campagnes: Campagnebeeld | undefined }) {
  if (campagnes === undefined) return null
  const { kop, klassen } = campagnes
  if (kop.campagnes.length === 0) return <p className="subtle">{woninglaagTekst.geenCampagne}</p>
  return (
    <>
      {klassen.some(({ soort }) => soort === 'staat') ? (
        <p>{woninglaagTekst.campagneOpStaat(kop.campagnes.length)}</p>
      ) : null}
      <p className="subtle">
        {woninglaagTekst.campagneUitleg}{' '}
        {kop.gewijzigdOp === null ? null : woninglaagTekst.campagneStand(datum(kop.gewijzigdOp))}
      </p>
    </>
  )
}
