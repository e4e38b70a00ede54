import type { Cel } from '../../formats/lezer.ts'
import { Celfout, toon, type Gelezen } from './cellen/celfout.ts'
import { leesGetal } from './cellen/getal.ts'
import { maakId } from './cellen/plat.ts'
import type { Doel } from './doel.ts'
import { dubbelReden } from './dubbel.ts'
import { Liggingbron } from './liggingbron.ts'
import { metStelsel } from './puntbron.ts'
import { Rijlezer, isLegeRij } from './rijlezer.ts'
import { leesSleutel, tekstlezer } from './tekstcel.ts'
import { koppelVelden } from './velden.ts'

/** Radius that help nearby can have, in metres: half an hour's walk at most. */
const MOST_RADIUS_METERS = 2_500
const MOST_TEXT = 120

function leesStraal(cel: Cel): Gelezen<number> {
  const metres = leesGetal(cel, 'duizend')
  if (typeof metres !== 'number') return metres
  return metres > 0 && metres <= MOST_RADIUS_METERS
    ? metres
    : new Celfout(`${toon(cel)} is geen straal in meters van 1 tot en met ${MOST_RADIUS_METERS}.`)
}

/**
 * Areas with care and help nearby, drawn as a circle. A zone of which only the wijk is known gets the label point of that
 * wijk: a dashed circle does not look like an address. Refused: a zone without any place, a radius of 0 or over 2.5 km.
 */
export const woonzorgzones: Doel = (opgave, kolommen, declared, context, ontvanger) => {
  const velden = koppelVelden(opgave, kolommen, context)
  const ligging = new Liggingbron(velden, context)
  const lezer = new Rijlezer(context, ontvanger)
  const [id, rond, status, straal] = [
    velden.bron('id'),
    velden.bron('rond'),
    velden.bron('status'),
    velden.bron('straal'),
  ]
  const leesTekst = tekstlezer(MOST_TEXT)
  const { titel, bronhouder } = opgave.dataset
  const seen = new Set<string>()
  const { punten } = ligging

  return metStelsel(punten, punten.bekendStelsel(opgave, declared), (stelsel) => ({
    rij(rij) {
      if (isLegeRij(rij)) return
      lezer.begin(rij)
      const key = lezer.neem(id, leesSleutel(id.lees(rij)))
      const around = lezer.eis(rond, leesTekst(rond.lees(rij)))
      const state = lezer.eis(status, leesTekst(status.lees(rij)))
      const straalMeters = lezer.eis(straal, leesStraal(straal.lees(rij)))
      const place = ligging.lees(rij, stelsel, null, lezer)
      if (!lezer.goed || around === null || state === null || straalMeters === null || place === null) return
      if (place.gebied === null)
        return lezer.weiger(null, 'Deze zone heeft geen plaats. Vul x en y, een buurt of een wijk in.')
      const eigenId = maakId(key ?? `woonzorgzone ${around}`, 'zone')
      if (key === null) lezer.bewerking('id-gemaakt')
      if (seen.has(eigenId)) return lezer.weiger((id.is ? id : rond).kolom, dubbelReden(`Zone ${eigenId}`))
      seen.add(eigenId)
      const punt = place.punt ?? context.labelpunten.get(place.gebied) ?? null
      const notes = [`De cirkel van ${straalMeters} meter is een aanname.`, liggingZin(place.nauwkeurigheid)]
      ontvanger.rij({
        soort: 'woonzorgzone',
        bronrij: rij.rij,
        rij: {
          id: eigenId,
          rond: around,
          status: state,
          ligging: { ...place, punt },
          straalMeters,
          bron: `${titel}, ${bronhouder}.`,
          letOp: notes.filter((note) => note !== '').join(' '),
        },
      })
    },
    klaar() {},
  }))
}

function liggingZin(nauwkeurigheid: string): string {
  if (nauwkeurigheid === 'buurt') return 'Alleen de buurt is bekend: de cirkel staat midden in de buurt.'
  return nauwkeurigheid === 'wijk' ? 'Alleen de wijk is bekend: de cirkel staat midden in de wijk.' : ''
}
