import { leesDatum } from './cellen/datum.ts'
import { keuzelezer } from './cellen/keuze.ts'
import { statussen } from './cellen/woordenlijst.ts'
import type { Doel } from './doel.ts'
import { dubbelReden } from './dubbel.ts'
import { gangfouten, type Wachtrij } from './gang.ts'
import { Rijlezer, isLegeRij } from './rijlezer.ts'
import { koppelVelden } from './velden.ts'
import { voorDeBouw } from './voor-de-bouw.ts'
import { Woningzoeker } from './woningzoeker.ts'

/**
 * Steps of the renovation: a dwelling, its status and the day from which it holds. A dwelling may stand in many rows, one
 * per day. A row whose dwelling is not in the register goes to the list to solve: a status never makes a dwelling. A day before
 * the dwelling was built is refused, and so is a status that goes back or passes a step over.
 */
export const woningstatus: Doel = (opgave, kolommen, _declared, context, ontvanger) => {
  const velden = koppelVelden(opgave, kolommen, context)
  const zoeker = new Woningzoeker(velden, context, ontvanger)
  const lezer = new Rijlezer(context, ontvanger)
  const [status, datum] = [velden.bron('status'), velden.bron('datum')]
  const leesStatus = keuzelezer(statussen)
  const seen = new Set<string>()
  const wachtend: Wachtrij[] = []
  return {
    rij(rij) {
      if (isLegeRij(rij)) return
      lezer.begin(rij)
      const found = zoeker.zoek(rij, lezer)
      const waarde = lezer.eis(status, leesStatus(status.lees(rij)))
      const day = lezer.eis(datum, leesDatum(datum.lees(rij), context.vandaag))
      if (found === null || waarde === null || day === null) return
      if (found.id === null || !found.bekend) return zoeker.nietGevonden(found, lezer)
      const early = voorDeBouw(day, context.bouwjaarVan(found.id))
      if (early !== null) return lezer.weiger(datum.kolom, early)
      const key = `${found.id} ${day}`
      if (seen.has(key)) return lezer.weiger(null, dubbelReden(`Woning ${found.genoemd} op ${day}`))
      seen.add(key)
      wachtend.push({ rij: rij.rij, woning: found.id, dag: day, feiten: [['status', waarde]] })
    },
    klaar() {
      const faults = gangfouten(wachtend, context.stappenVan)
      for (const row of wachtend) {
        const fault = faults.get(row)
        if (fault !== undefined) {
          lezer.begin(row)
          lezer.weiger(status.kolom, fault.reden)
          continue
        }
        const { rij, woning, dag } = row
        for (const [veld, waarde] of row.feiten) {
          ontvanger.rij({ soort: 'feit', rij: { woning, veld, waarde, datum: dag, rij } })
        }
      }
    },
  }
}
