import { papierlaagTekst } from '../../../server/contract/text/nl/afdruk-lagen.ts'
import { kinderTekst, schaalTekst, velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { leesGrenzen } from '../../../server/contract/gebieden.ts'
import { isWijkcentrum } from '../../../geodata/schema/voorziening.ts'
import { wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import type { Behouden } from '../../map/filter/buurten.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Kaartmodel } from '../../map/kaartmodel.ts'
import { mengsel } from '../../map/kleurrekenen.ts'
import type { RdGebied } from '../../map/papier/gebieden.ts'
import type { Papierbuurt, Papierinvoer } from '../../map/papier/invoer.ts'
import type { Raster } from '../../map/papier/raster.ts'
import { balkBij } from '../../map/papier/schaalvak.ts'
import type { Puntteken } from '../../map/papier/tekens.ts'
import type { Straat } from '../../map/papier/tekenstraten.ts'
import type { Venster } from '../../map/papier/venster.ts'
import { KAARTKLEUREN } from '../../map/palettes.ts'
import { type Vlakbeeld, vlakkleuren } from '../../map/vlakbeeld/vlakbeeld.ts'
import { titelVan } from '../../map/vlakbeeld/voorgelezen.ts'
import type { KaartKeuze } from '../kaart/adres/keuze.ts'
import { dekkingVan } from '../kaart/lagen/dekking.ts'
import type { Voorzieningen } from '../kaart/paneel-props.ts'
import { cijferregels } from '../kaart/wijkregels.ts'
import { korteNaamVan, metPlek } from '../kaart/wijkcentra.ts'
import type { Afdrukgebied } from './afdruk-gebied.ts'
import type { Afdruklagen } from './papierlagen.ts'

/** Everything that sheets are made from. */
export interface Afdrukbron {
  bron: Kaartbron
  model: Kaartmodel
  beeld: Vlakbeeld
  kaart: KaartKeuze
  /** Buurten that the filters of the map keep; the others are pale on paper too. */
  behouden: Behouden
  grenzen: AnswerOf<typeof leesGrenzen>
  /** The same borders in RD New. */
  areas: readonly RdGebied[]
  voorzieningen: Voorzieningen | null
  /** Streets for roles that may see them; empty for the others. */
  straten: readonly Straat[]
  /** Whether those streets are example data. */
  voorbeeldstraten: boolean
  /** Layers over the areas that this person may see. */
  lagen: Afdruklagen
}

const COLOURS = KAARTKLEUREN.licht
/** A map without classes: white, so that ink on it reads best. */
const PLAIN = '#ffffff'
/** Share of white in the colour of a buurt that the filters do not keep: its class can still be guessed. */
const VEIL = 0.78
/** How much wider words on a map for a table are: they are read upside down and from a metre away. */
const TABLE_WORDS = 1.5
/** Pale colours of the wijken on the map for children, in their order. */
const CHILD_COLOURS = ['#fdf3d0', '#e2f0d9', '#dcebf5', '#f6e3ee', '#e9e6f5', '#e3f1ef'] as const

/** Buurten with the colours and words of the map on the screen. */
export function buurtenMetCijfer(from: Afdrukbron, codes: readonly string[]): Map<string, Papierbuurt> {
  const { beeld, kaart, behouden } = from
  const shown = kaart.lagen.includes('buurten')
  const wanted = new Set(codes)
  const paint = new Map(vlakkleuren(beeld, 'licht').map((row) => [row.code, row]))
  return new Map(
    beeld.gebieden
      .filter(({ code }) => wanted.has(code))
      .map(({ code, label, onzeker, plaats }) => {
        const row = paint.get(code)
        const pale = shown && !behouden.codes.has(code)
        const buurt: Papierbuurt = shown
          ? {
              kleur: row?.kleur ?? null,
              woord: row?.woord === '' || row === undefined ? COLOURS.inkt : row.woord,
              label,
              bekend: plaats !== null,
              onzeker,
            }
          : { kleur: PLAIN, woord: COLOURS.inkt, label: '', bekend: true, onzeker: false }
        return [code, pale ? verbleekt(buurt) : buurt] as const
      }),
  )
}

/** A buurt that the filters leave out: it keeps its place and name, its figure steps back. */
function verbleekt(buurt: Papierbuurt): Papierbuurt {
  const kleur = buurt.kleur === null ? null : mengsel(buurt.kleur, PLAIN, VEIL)
  return { ...buurt, kleur, woord: COLOURS.inkt, label: '', onzeker: false }
}

/** Buurten without figures, for writing on: white, or pale per wijk for children. */
export function bleekeBuurten(
  { bron }: Afdrukbron,
  codes: readonly string[],
  kinderen: boolean,
): Map<string, Papierbuurt> {
  const colour = (code: string) => {
    const at = bron.wijken.findIndex((wijk) => wijk.buurten.includes(code))
    return kinderen ? (CHILD_COLOURS[at % CHILD_COLOURS.length] ?? PLAIN) : PLAIN
  }
  return new Map(
    codes.map((code) => [
      code,
      { kleur: colour(code), woord: COLOURS.inkt, label: '', bekend: true, onzeker: false },
    ]),
  )
}

/** Signs of the places whose layer is on and that have a point; of all facilities, with short words, for children. */
export function tekensVan({ voorzieningen, kaart }: Afdrukbron, soort: 'cijfers' | 'kinderen'): Puntteken[] {
  const all = metPlek(voorzieningen?.voorzieningen ?? [])
  const places =
    soort === 'cijfers'
      ? all.filter(
          (place) =>
            place.inFocusgebied &&
            kaart.lagen.includes(isWijkcentrum(place.soort) ? 'wijkcentra' : 'voorzieningen'),
        )
      : all
  return places.flatMap((place) =>
    place.ligging.punt === null
      ? []
      : [
          {
            id: place.id,
            soort: place.soort,
            punt: wgs84ToRd(place.ligging.punt),
            tekst: soort === 'cijfers' ? korteNaamVan(place) : kinderTekst.kort[place.soort],
          },
        ],
  )
}

interface Kaartwens {
  gebied: Afdrukgebied
  venster: Venster
  factor: number
  buurten: ReadonlyMap<string, Papierbuurt>
  gekozen?: readonly string[]
  raster?: Raster | null
  soort?: 'cijfers' | 'tafel' | 'kinderen'
}

/** Input of the map of one sheet. */
export function kaartinvoer(from: Afdrukbron, wish: Kaartwens): Papierinvoer {
  const { bron, model, beeld, kaart, areas, voorzieningen } = from
  const { gebied, venster, factor, buurten, gekozen = [], raster = null, soort = 'cijfers' } = wish
  const figures = soort === 'cijfers' && kaart.lagen.includes('buurten')
  // Under the name of a wijk stands the figure itself: not where the colours speak of something else.
  const ownFigures = figures && (beeld.wijze === 'klassen' || beeld.wijze === 'verschil')
  const own = new Set(bron.wijken.map(({ cbsWijk }) => cbsWijk))
  const balk = balkBij(venster.schaal, factor)
  const lagen = soort === 'cijfers' ? from.lagen.lagen : []
  // The areas are paler only for what is really drawn on them.
  const drawn = {
    lagen: ['buurten', ...lagen.map(({ teken }) => teken.naam)] as const,
    dekking: kaart.dekking,
  }
  const also = lagen.length === 0 ? '' : ` ${papierlaagTekst.ookOpKaart(lagen.map(({ titel }) => titel))}`
  const met = beeld.gebieden.filter(({ code, plaats }) => buurten.has(code) && plaats !== null).length
  return {
    venster,
    factor,
    gebieden: areas,
    buurten,
    gekozen,
    wijken: bron.wijken
      .filter((wijk) => wijk.buurten.some((code) => buurten.has(code)))
      .map((wijk) => {
        const row = model.wijken.find((one) => one.wijk.id === wijk.id)
        const named = gekozen.length === 0
        const regels =
          ownFigures && row !== undefined && row.cijfer.soort !== 'ontbreekt' ? cijferregels(row) : []
        return { id: wijk.id, naam: wijk.naam, buurten: wijk.buurten, regels: named ? regels : null }
      }),
    omgeving: areas
      .filter(({ soort: kind, code, naam }) => kind === 'wijk' && !own.has(code) && naam !== code)
      .map(({ code }) => code),
    zones:
      soort === 'cijfers' && kaart.lagen.includes('woonzorgzones')
        ? (voorzieningen?.woonzorgzones ?? []).flatMap(({ ligging, straalMeters }) =>
            ligging.punt === null || ligging.nauwkeurigheid === 'wijk'
              ? []
              : [{ punt: wgs84ToRd(ligging.punt), straalMeters }],
          )
        : [],
    tekens: soort === 'tafel' ? [] : tekensVan(from, soort),
    lagen: lagen.map(({ teken }) => teken),
    straten: soort === 'tafel' ? from.straten : [],
    raster,
    naamfactor: soort === 'cijfers' ? 1 : TABLE_WORDS,
    dekking: soort === 'cijfers' ? dekkingVan(drawn, 'buurten') / 100 : 1,
    lijnkleur: soort === 'cijfers' && figures ? COLOURS.buurtlijn : '#8a9ba5',
    woorden: {
      schaal: schaalTekst.schaal(venster.schaal),
      balk: schaalTekst.balk(balk.millimeters / 10, balk.meters),
      einden: schaalTekst.einden(balk.meters),
      noord: schaalTekst.noord,
      titel: velTekst.kaartTitel(titelVan(beeld, model), gebied.naam),
      omschrijving: velTekst.kaartUitleg(met, buurten.size, venster.schaal) + also,
    },
  }
}
