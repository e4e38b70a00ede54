import type { PolygonFeature } from '../../formats/geojson.ts'
import type { Bronrij, Geometrie } from '../../formats/lezer.ts'
import { buurtcode, gemeentecode, wijkcode, type Grens, type Positie } from '../../schema/gebied.ts'
import type { Stelsel } from '../../schema/invoer.ts'
import { normaliseGebieden } from '../gebieden.ts'
import { Celfout } from './cellen/celfout.ts'
import { naarPositie, stelselVanPunt } from './cellen/plaats.ts'
import { leesTekst } from './cellen/tekst.ts'
import type { Doel } from './doel.ts'
import { dubbelReden } from './dubbel.ts'
import { Rijlezer, isLegeRij } from './rijlezer.ts'
import { koppelVelden, type Bron } from './velden.ts'

const MOST_NAME = 80
/** Corners of a ring at least, the last being the first again. */
const LEAST_RING = 4

/** First corner of a polygon, to tell the system of the sheet by. */
function firstCorner(geometrie: Geometrie | null): readonly number[] {
  if (geometrie?.type === 'Polygon') return geometrie.coordinates[0]?.[0] ?? []
  return geometrie?.type === 'MultiPolygon' ? (geometrie.coordinates[0]?.[0]?.[0] ?? []) : []
}

function ring(corners: readonly (readonly number[])[], stelsel: Stelsel): Positie[] | Celfout {
  const first = corners[0]
  const last = corners.at(-1)
  if (corners.length < LEAST_RING || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    return new Celfout('Deze grens is niet gesloten: het laatste punt moet gelijk zijn aan het eerste.')
  }
  const positions: Positie[] = []
  for (const [x, y] of corners) {
    const position = naarPositie(x ?? NaN, y ?? NaN, stelsel)
    if (position instanceof Celfout) return position
    positions.push(position)
  }
  return positions
}

function polygon(
  rings: readonly (readonly (readonly number[])[])[],
  stelsel: Stelsel,
): Positie[][] | Celfout {
  if (rings.length === 0) return new Celfout('Dit vlak is leeg.')
  const read: Positie[][] = []
  for (const corners of rings) {
    const positions = ring(corners, stelsel)
    if (positions instanceof Celfout) return positions
    read.push(positions)
  }
  return read
}

/** A border in WGS84, 6 decimals; or why it is none. */
function naarGrens(geometrie: Geometrie | null, stelsel: Stelsel): Grens | Celfout {
  if (geometrie?.type === 'Polygon') {
    const coordinates = polygon(geometrie.coordinates, stelsel)
    return coordinates instanceof Celfout ? coordinates : { type: 'Polygon', coordinates }
  }
  if (geometrie?.type !== 'MultiPolygon')
    return new Celfout('Hier moet een vlak staan: de grens van de buurt.')
  const parts: Positie[][][] = []
  for (const rings of geometrie.coordinates) {
    const part = polygon(rings, stelsel)
    if (part instanceof Celfout) return part
    parts.push(part)
  }
  return parts.length === 0 ? new Celfout('Dit vlak is leeg.') : { type: 'MultiPolygon', coordinates: parts }
}

/**
 * Buurten with their borders, for another place: at the end come the gemeente, its wijken and its buurten, the first two
 * as the union of their buurten. Refused: codes that are not CBS codes or do not belong together, another gemeente than
 * the one that is set up, a border that is no closed polygon in the Netherlands, a second row of a code.
 */
export const gebieden: Doel = (opgave, kolommen, declared, context, ontvanger) => {
  const velden = koppelVelden(opgave, kolommen, context)
  const lezer = new Rijlezer(context, ontvanger)
  const bron = {
    buurt: velden.bron('buurtcode'),
    naam: velden.bron('buurtnaam'),
    wijk: velden.bron('wijkcode'),
    wijkNaam: velden.bron('wijknaam'),
    gemeente: velden.bron('gemeentecode'),
    gemeenteNaam: velden.bron('gemeentenaam'),
  }
  let stelsel = opgave.koppeling.stelsel ?? declared
  const features: PolygonFeature[] = []
  const rows = new Map<string, number>()
  const names = new Map<string, string>()

  const code = (from: Bron, rij: Bronrij, schema: typeof buurtcode, what: string): string | null => {
    const text = lezer.eis(from, leesTekst(from.lees(rij), MOST_NAME))
    if (text === null) return null
    const parsed = schema.safeParse(text.toUpperCase())
    if (parsed.success) return parsed.data
    lezer.weiger(from.kolom, `"${text}" is geen code van een ${what}.`)
    return null
  }

  const checkCodes = (buurt: string, wijk: string, gemeente: string): void => {
    if (gemeente !== context.gemeente) {
      lezer.weiger(
        bron.gemeente.kolom,
        `${gemeente} is een andere gemeente. Hier gaat het om ${context.gemeente}.`,
      )
    } else if (!buurt.startsWith(`BU${wijk.slice(2)}`) || !wijk.startsWith(`WK${gemeente.slice(2)}`)) {
      lezer.weiger(bron.buurt.kolom, `${buurt}, ${wijk} en ${gemeente} horen niet bij elkaar.`)
    } else if (rows.has(buurt)) {
      lezer.weiger(bron.buurt.kolom, dubbelReden(buurt))
    }
  }

  return {
    rij(rij) {
      if (isLegeRij(rij)) return
      lezer.begin(rij)
      const buurt = code(bron.buurt, rij, buurtcode, 'buurt')
      const wijk = code(bron.wijk, rij, wijkcode, 'wijk')
      const gemeente = code(bron.gemeente, rij, gemeentecode, 'gemeente')
      const naam = lezer.eis(bron.naam, leesTekst(bron.naam.lees(rij), MOST_NAME))
      const wijkNaam = lezer.neem(bron.wijkNaam, leesTekst(bron.wijkNaam.lees(rij), MOST_NAME))
      const gemeenteNaam = lezer.neem(bron.gemeenteNaam, leesTekst(bron.gemeenteNaam.lees(rij), MOST_NAME))
      const [x, y] = firstCorner(rij.geometrie)
      stelsel ??= stelselVanPunt(x ?? NaN, y ?? NaN)
      const grens = naarGrens(rij.geometrie, stelsel ?? 'wgs84')
      if (grens instanceof Celfout) lezer.weiger(null, grens.reden)
      if (buurt !== null && wijk !== null && gemeente !== null) checkCodes(buurt, wijk, gemeente)
      if (!lezer.goed || buurt === null || wijk === null || gemeente === null || naam === null) return
      if (grens instanceof Celfout) return
      if (stelsel === 'rd-new') lezer.bewerking('rd-naar-wgs84')
      for (const area of [buurt, wijk, gemeente]) if (!rows.has(area)) rows.set(area, rij.rij)
      if (gemeenteNaam !== null) names.set(gemeente, gemeenteNaam)
      const properties = new Map<string, string>([
        ['statcode', buurt],
        ['statnaam', naam],
        ['wijkcode', wijk],
        ['wijknaam', wijkNaam ?? wijk],
        ['gmCode', gemeente],
      ])
      features.push({ rij: rij.rij, properties, geometry: grens })
    },
    klaar() {
      const file = { bestand: context.bestand, features, onleesbaar: [] }
      for (const rij of normaliseGebieden(file, names).deel.gebieden ?? []) {
        ontvanger.rij({ soort: 'gebied', rij, bronrij: rows.get(rij.code) ?? 1 })
      }
    },
  }
}
