import { useDeferredValue, useMemo, useState } from 'react'
import type { Ambitiebeeld } from '../../../analyses/ambitie/beeld-schema.ts'
import { USUAL_DISTANCE_METERS } from '../../../analyses/ambitie/binnen.ts'
import type { Actiekosten } from '../../../analyses/ambitie/kosten.ts'
import type { AndereVorm } from '../../../analyses/ambitie/samenloop.ts'
import type { Planvorm } from '../../../geodata/schema/planvorm.ts'
import { beeldTekst, gesprokenBeeld, maatTekst } from '../../../server/contract/text/nl/ambitiebeeld.ts'
import { useNatelling } from '../../api/ambitiebeeld.ts'
import { InzagedoelKeuze } from '../../app/InzagedoelKeuze.tsx'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useThrottled } from '../../ui/use-throttled.ts'
import { Beelddelen } from './Beelddelen.tsx'
import { Beeldtabel } from './Beeldtabel.tsx'
import { Natelling } from './Natelling.tsx'
import { useBedaard } from './use-bedaard.ts'
import { useBeeldmaker } from './use-beeldmaker.ts'
import { Woningdeel } from './Woningdeel.tsx'
import './beeld.css'

/** Live counts are spoken at most this often, in milliseconds (design.md section 12). */
const SPOKEN_MILLISECONDS = 2000

/** Distances to choose from for a point or a line, in metres. */
const AFSTANDEN = [25, USUAL_DISTANCE_METERS, 100, 200] as const

const NO_SHAPES: readonly AndereVorm[] = []
const NO_ACTIONS: readonly Actiekosten[] = []

interface Props {
  bron: Kaartbron
  /** The shape as it is now; it may change at every move. */
  vorm: Planvorm
  /** It is being drawn or dragged: the server counts once it rests. */
  beweegt: boolean
  /** Other ambitions and campaigns to lay it beside, and what they are called. */
  naast?: readonly AndereVorm[]
  naamVan?: (id: string) => string
  acties?: readonly Actiekosten[]
}

/**
 * What a shape means, while it moves: dwellings at once, the rest a moment later, and the count of the server once it rests. Whoever
 * may not see dwellings gets the count of the server alone, of whole buurten.
 */
export function BeeldPaneel({
  bron,
  vorm,
  beweegt,
  naast = NO_SHAPES,
  naamVan = (id) => id,
  acties = NO_ACTIONS,
}: Props) {
  const { maker, magWoningen } = useBeeldmaker(bron)
  const [afstandMeters, setAfstand] = useState<number>(USUAL_DISTANCE_METERS)
  const late = useDeferredValue(vorm)
  const more = useMemo(() => ({ afstandMeters, naast, acties }), [afstandMeters, naast, acties])
  const own = useMemo(() => maker?.beeld(late, more) ?? null, [maker, late, more])
  const isFree = vorm.soort !== 'buurten'
  const asked = useMemo(
    () =>
      beweegt || (!magWoningen && isFree)
        ? null
        : { vorm, afstandMeter: afstandMeters, naast: [...naast], acties: [...acties] },
    [beweegt, magWoningen, isFree, vorm, afstandMeters, naast, acties],
  )
  const rested = useBedaard(asked)
  const recount = useNatelling(rested)
  const counted: Ambitiebeeld | null = rested === null ? null : (recount.data ?? null)
  const beeld = magWoningen ? own : counted
  const spoken = useThrottled(beeld === null ? '' : gesprokenBeeld(beeld), SPOKEN_MILLISECONDS)
  if (beeld === null) {
    return <Skeleton label={beeldTekst.laden} heightPixels={320} />
  }
  // Dwellings of this very moment; the rest of the picture may be a move behind.
  const telling = magWoningen ? maker?.teller?.tel(vorm, afstandMeters) : undefined
  const needsPurpose = !beeld.woningen.bekend && beeld.woningen.reden === 'doel-nodig'
  return (
    <div className="beeld">
      <p className="subtle">
        {maatTekst(beeld)}
        {magWoningen ? `. ${beeldTekst.teltMee}` : null}
      </p>
      <output className="alleen-voorgelezen">{spoken}</output>
      <Woningdeel woningen={beeld.woningen} telling={telling ?? null} afstandMeter={beeld.afstandMeter} />
      {needsPurpose ? <InzagedoelKeuze /> : null}
      {magWoningen ? null : <p className="subtle">{beeldTekst.kiesBuurten}</p>}
      {beeld.afstandMeter === null ? null : (
        <Select
          label={beeldTekst.afstand}
          value={String(afstandMeters)}
          onChange={(next) => setAfstand(Number(next))}
        >
          {AFSTANDEN.map((meters) => (
            <option key={meters} value={meters}>
              {beeldTekst.afstandKeuze(meters)}
            </option>
          ))}
        </Select>
      )}
      <Beelddelen beeld={beeld} bron={bron} naamVan={naamVan} />
      <Beeldtabel beeld={beeld} bron={bron} naamVan={naamVan} />
      {magWoningen && own !== null && !needsPurpose ? (
        <Natelling
          eigen={own}
          server={counted}
          bezig={rested === null || recount.isPending}
          moment={recount.dataUpdatedAt}
        />
      ) : null}
    </div>
  )
}
