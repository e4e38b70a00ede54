import { OpgaveFout } from './opgave-fout.ts'
import { keuzelezer } from './cellen/keuze.ts'
import { leesDatum } from './cellen/datum.ts'
import { onthoud } from './cellen/onthoud.ts'
import { meldingsoorten } from './cellen/woordenlijst.ts'
import type { Doel } from './doel.ts'
import { Puntbron, metStelsel } from './puntbron.ts'
import { Rijlezer, isLegeRij } from './rijlezer.ts'
import { leesSleutel, tekstlezer } from './tekstcel.ts'
import { koppelVelden } from './velden.ts'

/** Days that are remembered: twenty years, or the moments of some thousands of reports. */
const MOST_DAYS = 7500
/** A subject is a heading of a list, not a story. */
const MOST_SUBJECT = 80

/**
 * Reports from the street, as points: id, kind, subject, day and place, and nothing else. The buurt is the one in which
 * the point lies; a column `buurt` is not needed and not read. Refused: a row without a point, a point outside all
 * buurten, a day in the future, a subject with a person in it. Two rows with the same id are found by the store, which
 * sorts a million ids better than a Set.
 */
export const meldingen: Doel = (opgave, kolommen, declared, context, ontvanger) => {
  const velden = koppelVelden(opgave, kolommen, context)
  const punten = new Puntbron(velden, context)
  const lezer = new Rijlezer(context, ontvanger)
  const [id, soort, onderwerp, datum] = [
    velden.bron('id'),
    velden.bron('soort'),
    velden.bron('onderwerp'),
    velden.bron('datum'),
  ]
  if (id.vast) {
    throw new OpgaveFout(context.bestand, 'Elke melding heeft een eigen nummer. Kies een kolom voor "id".', {
      blad: context.blad,
    })
  }
  const leesSoort = keuzelezer(meldingsoorten)
  const leesDag = onthoud((cel) => leesDatum(cel, context.vandaag), MOST_DAYS)
  const leesOnderwerp = tekstlezer(MOST_SUBJECT, true)

  return metStelsel(punten, punten.bekendStelsel(opgave, declared), (stelsel) => ({
    rij(rij) {
      if (isLegeRij(rij)) return
      lezer.begin(rij)
      const key = lezer.eis(id, leesSleutel(id.lees(rij)))
      const kind = lezer.eis(soort, leesSoort(soort.lees(rij)))
      const subject = lezer.eis(onderwerp, leesOnderwerp(onderwerp.lees(rij)))
      const day = lezer.eis(datum, leesDag(datum.lees(rij)))
      const punt = punten.lees(rij, stelsel, lezer)
      if (punt === null) {
        if (lezer.goed) lezer.weiger(punten.x.kolom, 'Deze melding heeft geen plaats. Vul x en y in.')
        return
      }
      if (key === null || kind === null || subject === null || day === null) return
      const buurt = context.buurtVan(punt[0], punt[1])
      if (buurt === null) {
        lezer.weiger(
          punten.x.kolom,
          `(${punt[0]}, ${punt[1]}) ligt niet in een buurt van gemeente ${context.gemeente}.`,
        )
        return
      }
      lezer.bewerking('plaats-in-buurt')
      ontvanger.rij({
        soort: 'melding',
        rij: { id: key, soort: kind, onderwerp: subject, datum: day, buurt, punt },
        bronrij: rij.rij,
      })
    },
    klaar() {},
  }))
}
