import { useEffect } from 'react'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import { ambitieTekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { useGrenzen } from '../../../api/gebieden.ts'
import type { Planvlak } from '../../../map/delen/plannenlaag.ts'
import type { Kaart } from '../../../map/kaart.ts'
import type { Ambitieobject } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { metVorm, naamOpKaart } from './use-plankaart.ts'

interface Props {
  kaartobject: Kaart
  ambitie: Ambitieobject | null
  /** Shape of the open ambition as it stands or was just drawn. */
  vorm: Planvorm | null
  /** The hand draws the open ambition itself, unless it is whole buurten. */
  inHand: boolean
}

/** Keeps all ambitions of the plan on the map, the open one full, the others dashed; a click on one opens it. */
export function PlanOpKaart({ kaartobject, ambitie, vorm, inHand }: Props) {
  const { plan, kies } = usePlan()
  const grenzen = useGrenzen().data ?? null
  const { objecten } = plan
  useEffect(() => {
    if (grenzen === null) return
    let gone = false
    const bordersOf = (shape: Planvorm) => {
      const chosen = new Set(shape.soort === 'buurten' ? shape.buurten : [])
      return grenzen.gebieden.flatMap(({ code, grens }) => (chosen.has(code) ? [grens] : []))
    }
    const others = metVorm(objecten).filter(({ ambitie: one }) => one.id !== ambitie?.id)
    const vlakken: Planvlak[] = others.map(({ ambitie: one, vorm: shape }) => ({
      id: one.id,
      naam: naamOpKaart(one) || ambitieTekst.zonderTitel,
      vorm: shape,
      grenzen: bordersOf(shape),
      gekozen: false,
    }))
    if (ambitie !== null && vorm !== null && (!inHand || vorm.soort === 'buurten')) {
      vlakken.push({
        id: ambitie.id,
        naam: naamOpKaart(ambitie),
        vorm,
        grenzen: bordersOf(vorm),
        gekozen: true,
      })
    }
    kaartobject
      .deel('plannen', async (map) => {
        const { Plannenlaag } = await import('../../../map/delen/plannenlaag.ts')
        return new Plannenlaag(map)
      })
      .then((laag) => {
        if (!gone) laag.toon(vlakken, (id) => kies({ ambitie: id }))
      })
      // The list of ambitions says the same without the outlines.
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [kaartobject, grenzen, objecten, ambitie, vorm, inHand, kies])
  return null
}
