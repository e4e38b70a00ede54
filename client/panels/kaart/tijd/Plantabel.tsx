import { vergelijkTekst as tekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { Ambitielijst } from '../lagen/Ambitielijst.tsx'
import type { MiddenProps } from '../paneel-props.ts'
import { Tabel } from '../Tabel.tsx'
import './veeg.css'

/** Today and the plans without the map: the figures of today, and every ambition as the way to it. */
export function Plantabel(props: MiddenProps) {
  const { ambities } = props.lagen
  return (
    <>
      <section className="plantabel" aria-label={tekst.metPlan}>
        <h2>{tekst.metPlan}</h2>
        {ambities === null ? (
          props.lagen.mislukt.ambities === true ? (
            <p role="alert">{tekst.lagenMislukt}</p>
          ) : (
            <Skeleton label={tekst.ambitiesLaden} heightPixels={80} />
          )
        ) : ambities.length === 0 ? (
          <p>{tekst.planLeeg}</p>
        ) : (
          <Ambitielijst ambities={ambities} cyclus={props.bron.cyclus ?? ''} />
        )}
      </section>
      <Tabel {...props} />
    </>
  )
}
