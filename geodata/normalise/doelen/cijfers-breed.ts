import { Celfout } from './cellen/celfout.ts'
import { LEEFTIJD_NODIG, leesCijfer, type Cijfer } from './cijfer.ts'
import type { Cijferrij } from './cijferrij.ts'
import { Cijfersleutels } from './cijfersleutels.ts'
import type { Doelontvanger, Rijmaker } from './doel.ts'
import { dubbelReden } from './dubbel.ts'
import { isLegeRij, type Rijlezer } from './rijlezer.ts'
import type { Velden } from './velden.ts'

/**
 * One column per indicator. A row with a wrong key is refused. A wrong figure is refused by itself: the other figures of
 * the row are taken over, and it counts as missing with reason `afgekeurd`.
 *
 * @param stop throws the Dutch reason why the mapping does not fit
 */
export function cijfersBreed(
  velden: Velden,
  sleutel: Cijferrij,
  figures: ReadonlyMap<string, Cijfer>,
  lezer: Rijlezer,
  ontvanger: Doelontvanger,
  stop: (reden: string, kolom: string | null) => never,
): Rijmaker {
  const columns = velden.reeks.map(({ als, bron }) => {
    const cijfer =
      figures.get(als) ?? stop(`"${als}" is geen bekend cijfer. Kies een cijfer uit de lijst.`, bron.kolom)
    if (cijfer.leeftijd === null && !sleutel.leeftijd.is) stop(LEEFTIJD_NODIG, bron.kolom)
    return { cijfer, bron }
  })
  const ids = new Set(columns.map(({ cijfer }) => cijfer.id))
  if (ids.size !== columns.length)
    stop('Twee kolommen zijn aan hetzelfde cijfer gekoppeld. Kies er één.', null)
  const rows = new Cijfersleutels()
  return {
    rij(rij) {
      if (isLegeRij(rij)) return
      lezer.begin(rij)
      const gebied = sleutel.gebiedVan(rij, lezer)
      const jaar = sleutel.jaarVan(rij, lezer)
      const given = sleutel.leeftijdVan(rij, lezer)
      if (!lezer.goed || gebied === null || jaar === null) return
      if (!rows.nieuw('', gebied, jaar, given ?? 'alle')) {
        const name = given === null ? `${gebied}, ${jaar}` : `${gebied}, ${jaar}, ${given}`
        return lezer.weiger(sleutel.gebied.kolom, dubbelReden(name))
      }
      for (const { cijfer, bron } of columns) {
        const cel = bron.lees(rij)
        lezer.komma(cel)
        const read = leesCijfer(cel, cijfer.eenheid)
        const wrong = read instanceof Celfout
        if (wrong) lezer.meld(bron.kolom, read.reden)
        const waarde = wrong ? null : read
        const ontbreekt = wrong ? 'afgekeurd' : read === null ? 'niet-gepubliceerd' : null
        // `alle` is never reached: a figure without an age of its own needs the column, see above
        const leeftijd = given ?? cijfer.leeftijd ?? 'alle'
        ontvanger.rij({
          soort: 'cijfer',
          rij: { gebied, indicator: cijfer.id, jaar, leeftijd, waarde, ontbreekt, rij: rij.rij },
        })
      }
    },
    klaar() {},
  }
}
