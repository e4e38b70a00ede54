import type { Cel } from '../../formats/lezer.ts'
import { Celfout, toon, type Gelezen } from './cellen/celfout.ts'
import { plat } from './cellen/plat.ts'
import { LEEFTIJD_NODIG, leesCijfer, type Cijfer } from './cijfer.ts'
import type { Cijferrij } from './cijferrij.ts'
import { Cijfersleutels } from './cijfersleutels.ts'
import type { Doelontvanger, Rijmaker } from './doel.ts'
import { dubbelReden } from './dubbel.ts'
import { isLegeRij, type Rijlezer } from './rijlezer.ts'
import type { Velden } from './velden.ts'

/** Finds the figure that a cell names: by id or name, else by the same name written otherwise. */
function cijferlezer(figures: ReadonlyMap<string, Cijfer>): (cel: Cel) => Gelezen<Cijfer> {
  const flat = new Map([...figures].map(([name, figure]): [string, Cijfer] => [plat(name), figure]))
  return (cel) => {
    const text = String(cel ?? '').trim()
    if (text === '') return null
    const found = figures.get(text) ?? flat.get(plat(text))
    return (
      found ??
      new Celfout(
        `${toon(cel)} is geen bekend cijfer. Gebruik een id uit de lijst of voeg een eigen cijfer toe.`,
      )
    )
  }
}

/** One value per row: columns `indicator` and `waarde`. A row with a wrong cell is refused as a whole. */
export function cijfersLang(
  velden: Velden,
  sleutel: Cijferrij,
  figures: ReadonlyMap<string, Cijfer>,
  lezer: Rijlezer,
  ontvanger: Doelontvanger,
): Rijmaker {
  const [indicator, waarde] = [velden.bron('indicator'), velden.bron('waarde')]
  const vind = cijferlezer(figures)
  const sleutels = new Cijfersleutels()
  return {
    rij(rij) {
      if (isLegeRij(rij)) return
      lezer.begin(rij)
      const gebied = sleutel.gebiedVan(rij, lezer)
      const jaar = sleutel.jaarVan(rij, lezer)
      const cijfer = lezer.eis(indicator, vind(indicator.lees(rij)))
      const given = sleutel.leeftijdVan(rij, lezer)
      if (cijfer === null) return
      const cel = waarde.lees(rij)
      lezer.komma(cel)
      const value = lezer.neem(waarde, leesCijfer(cel, cijfer.eenheid))
      const leeftijd = given ?? cijfer.leeftijd
      if (!lezer.goed || gebied === null || jaar === null) return
      if (leeftijd === null) return lezer.weiger(indicator.kolom, LEEFTIJD_NODIG)
      if (!sleutels.nieuw(cijfer.id, gebied, jaar, leeftijd)) {
        return lezer.weiger(
          sleutel.gebied.kolom,
          dubbelReden(`${gebied}, ${cijfer.id}, ${jaar}, ${leeftijd}`),
        )
      }
      const ontbreekt = value === null ? 'niet-gepubliceerd' : null
      ontvanger.rij({
        soort: 'cijfer',
        rij: { gebied, indicator: cijfer.id, jaar, leeftijd, waarde: value, ontbreekt, rij: rij.rij },
      })
    },
    klaar() {},
  }
}
