import type { Bronrij } from '../../formats/lezer.ts'
import { OpgaveFout } from './opgave-fout.ts'
import { weekdagen, type Openingsdag, type Openingstijden } from '../../schema/voorziening.ts'
import { Celfout } from './cellen/celfout.ts'
import { leesJaar } from './cellen/jaar.ts'
import { keuzelezer } from './cellen/keuze.ts'
import { leesOpeningsdag } from './cellen/openingsdag.ts'
import { maakId } from './cellen/plat.ts'
import { voorzieningsoorten } from './cellen/woordenlijst.ts'
import type { Doel, Doelcontext } from './doel.ts'
import { dubbelReden } from './dubbel.ts'
import { Liggingbron, liggingLetOp } from './liggingbron.ts'
import { metStelsel } from './puntbron.ts'
import { Rijlezer, isLegeRij } from './rijlezer.ts'
import { leesSleutel, tekstlezer } from './tekstcel.ts'
import { koppelVelden, type Velden } from './velden.ts'

/** First year whose opening hours can stand in a list. */
const LEAST_YEAR = 2000
const MOST_TEXT = 120

/** The opening hours of a row, for which all seven days and their year are mapped; null where no day is mapped. */
function openingslezer(
  velden: Velden,
  context: Doelcontext,
): ((rij: Bronrij, lezer: Rijlezer) => Openingstijden | null) | null {
  const days = weekdagen.map((dag) => ({ dag, bron: velden.bron(dag) }))
  if (days.every(({ bron }) => !bron.is)) return null
  const missing = days.find(({ bron }) => !bron.is)
  const stop = (reden: string): never => {
    throw new OpgaveFout(context.bestand, reden, { blad: context.blad })
  }
  if (missing !== undefined)
    stop(`Openingstijden zijn er voor alle dagen. Kies ook een bron voor "${missing.dag}".`)
  if (!velden.bron('openingstijden-jaar').is) {
    stop('Openingstijden horen bij een jaar. Kies een kolom of vaste waarde voor "openingstijden-jaar".')
  }
  return (rij, lezer) => {
    const read = days.map(({ dag, bron }) => ({ dag, bron, gelezen: leesOpeningsdag(bron.lees(rij)) }))
    if (read.every(({ gelezen }) => gelezen === null)) return null
    const found = new Map<string, Openingsdag>()
    for (const { dag, bron, gelezen } of read) {
      const day = lezer.eis(
        bron,
        gelezen ?? new Celfout('Deze dag is leeg. Schrijf een tijd, gesloten of op aanvraag.'),
      )
      if (day !== null) found.set(dag, day)
    }
    const dag = (name: string): Openingsdag => found.get(name) ?? { regel: 'gesloten', vakken: [] }
    // A refused day makes the whole row refused, so that its stand-in is never written
    return {
      ma: dag('ma'),
      di: dag('di'),
      wo: dag('wo'),
      do: dag('do'),
      vr: dag('vr'),
      za: dag('za'),
      zo: dag('zo'),
    }
  }
}

/**
 * Facilities: name, kind, wijk, place and opening hours. A day that is not filled in is not taken for closed: the row is
 * refused. Without an id one is made from the name. Refused: kinds that do not exist, hours that cannot be read, a place
 * outside the gemeente, a second row of an id.
 */
export const voorzieningen: Doel = (opgave, kolommen, declared, context, ontvanger) => {
  const velden = koppelVelden(opgave, kolommen, context)
  const ligging = new Liggingbron(velden, context)
  const lezer = new Rijlezer(context, ontvanger)
  const [id, naam, soort, adres, wijk, jaar] = [
    velden.bron('id'),
    velden.bron('naam'),
    velden.bron('soort'),
    velden.bron('adres'),
    velden.bron('wijk'),
    velden.bron('openingstijden-jaar'),
  ]
  const leesSoort = keuzelezer(voorzieningsoorten)
  const leesTekst = tekstlezer(MOST_TEXT)
  const leesTijden = openingslezer(velden, context)
  const thisYear = Number(context.vandaag.slice(0, 4))
  const { titel, bronhouder } = opgave.dataset
  const seen = new Set<string>()
  const { punten } = ligging

  return metStelsel(punten, punten.bekendStelsel(opgave, declared), (stelsel) => ({
    rij(rij) {
      if (isLegeRij(rij)) return
      lezer.begin(rij)
      const key = lezer.neem(id, leesSleutel(id.lees(rij)))
      const name = lezer.eis(naam, leesTekst(naam.lees(rij)))
      const kind = lezer.eis(soort, leesSoort(soort.lees(rij)))
      const wijkNaam = lezer.eis(wijk, leesTekst(wijk.lees(rij)))
      const address = lezer.neem(adres, leesTekst(adres.lees(rij)))
      const openingstijden = leesTijden === null ? null : leesTijden(rij, lezer)
      const year = lezer.neem(jaar, leesJaar(jaar.lees(rij), LEAST_YEAR, thisYear))
      const place = ligging.lees(rij, stelsel, address, lezer)
      if (!lezer.goed || name === null || kind === null || wijkNaam === null || place === null) return
      if (openingstijden !== null && year === null)
        return lezer.weiger(jaar.kolom, 'Van welk jaar zijn deze openingstijden?')
      const eigenId = maakId(key ?? name, 'plek')
      if (key === null) lezer.bewerking('id-gemaakt')
      if (seen.has(eigenId))
        return lezer.weiger((id.is ? id : naam).kolom, dubbelReden(`Voorziening ${eigenId}`))
      seen.add(eigenId)
      ontvanger.rij({
        soort: 'voorziening',
        bronrij: rij.rij,
        rij: {
          id: eigenId,
          naam: name,
          soort: kind,
          wijkNaam,
          inFocusgebied: place.gebied !== null && (context.inFocusgebied?.(place.gebied) ?? false),
          ligging: place,
          openingstijden,
          openingstijdenJaar: openingstijden === null ? null : year,
          bron: `${titel}, ${bronhouder}.`,
          letOp: liggingLetOp(place),
        },
      })
    },
    klaar() {},
  }))
}
