import { useMemo, useSyncExternalStore } from 'react'
import type { Actiekosten } from '../../../../analyses/ambitie/kosten.ts'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import { ambitieTekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { aanpakTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { BeeldPaneel } from '../../ambitie/BeeldPaneel.tsx'
import type { Levend } from '../../kaart/ambitie/levend.ts'
import { Geldtabel } from '../ambitie/Geldtabel.tsx'
import { actiesVan, type Ambitieobject } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { metVorm } from './use-plankaart.ts'

interface Props {
  bron: Kaartbron
  ambitie: Ambitieobject | null
  levend: Levend
  vorm: Planvorm | null
}

/** What the area of the open ambition means, while it is drawn; and the money of the whole plan. */
export function Gebiedkolom({ bron, ambitie, levend, vorm: rested }: Props) {
  const { plan, programma } = usePlan()
  const live = useSyncExternalStore(levend.volg, levend.lees)
  const vorm = live ?? rested
  const { objecten } = plan
  const id = ambitie?.id ?? null
  const naast = useMemo(
    () =>
      metVorm(objecten)
        .filter(({ ambitie: other }) => other.id !== id)
        .slice(0, MOST_BESIDE)
        .map(({ ambitie: other, vorm: shape }) => ({ id: other.id, soort: 'ambitie' as const, vorm: shape })),
    [objecten, id],
  )
  const acties = useMemo(
    (): Actiekosten[] =>
      id === null
        ? []
        : actiesVan(objecten, id).flatMap(({ velden }): Actiekosten[] =>
            velden.fondsen.length === 0 ? [{ fonds: null, bedragEuro: null }] : velden.fondsen,
          ),
    [objecten, id],
  )
  const titles = useMemo(
    () => new Map(metVorm(objecten).map(({ ambitie: one }) => [one.id, one.velden.titel])),
    [objecten],
  )
  const naamVan = (key: string) =>
    titles.get(key) ?? programma?.fondsen.find((row) => row.id === key)?.naam ?? key
  return (
    <>
      <h2>{tekst.gebiedTitel}</h2>
      {ambitie === null ? <p className="subtle">{tekst.kiesEenAmbitie}</p> : null}
      {ambitie === null ? null : (
        <p className="plan__onderwerp">
          {ambitie.velden.titel === '' ? ambitieTekst.zonderTitel : ambitie.velden.titel}
        </p>
      )}
      {ambitie !== null && vorm === null ? <p className="subtle">{tekst.geenVorm}</p> : null}
      {ambitie === null || vorm === null ? null : (
        <BeeldPaneel
          bron={bron}
          vorm={vorm}
          beweegt={live !== null}
          naast={naast}
          naamVan={naamVan}
          acties={acties}
        />
      )}
      <h3>{ambitieTekst.groep.geld}</h3>
      <Geldtabel />
    </>
  )
}

/** Most other ambitions that a shape is laid beside: what the server takes in one question. */
const MOST_BESIDE = 200
