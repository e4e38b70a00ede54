import { isMeasured } from '../../../analyses/measured.ts'
import { canHavePattern } from '../../../analyses/ruimte/patronen.ts'
import {
  FEW_AREAS,
  type GebiedMetWaarde,
  type Samenhang,
  spatialPattern,
  whyNoPattern,
} from '../../../analyses/ruimte/samenhang.ts'
import type { Buren } from '../../../analyses/ruimte/buren.ts'
import { FALSE_DISCOVERY_RATE } from '../../../analyses/statistics/benjamini-hochberg.ts'
import { countsEvents } from '../../../analyses/verandering/twee-metingen.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { liggingTekst, ruimteTekst, waarschuwingTekst } from '../../../server/contract/text/nl/ruimte.ts'
import type { Kaartbron } from '../kaartbron.ts'
import { woordOp } from '../kleurrekenen.ts'
import { PALETTEN } from '../palettes.ts'
import { celMetWaarde, celMetWoorden, celZonder, eenheden, labelWaarde } from './eenheden.ts'
import type { Eenheidgebied, Uitspraak, Vraag, Wijze } from './onderdelen.ts'
import { onzekerheid } from './zekerheid.ts'

/** Enough deals for a single buurt of some forty to stand out after correction, and few enough to be felt by nobody. */
const CHANCE = { seed: 20_250_101, permutaties: 1999 } as const
/** The place of an area that does not stand out. */
const NOTHING = 4
const PLACES = { 'hoog-bij-hoog': 0, 'laag-bij-laag': 1, 'hoog-bij-laag': 2, 'laag-bij-hoog': 3 } as const

/** A pattern is dealt once per figure: the same figures and borders give the same answer. */
const patterns = new WeakMap<Kaartbron, Map<string, { neighbours: Buren; samenhang: Samenhang }>>()

function patternOf(vraag: Vraag, areas: readonly Eenheidgebied[]): Samenhang | null {
  const { bron, model, buren } = vraag
  if (buren === null) return null
  const { cijfer, jaar, leeftijd } = model.keuze
  const key = `${cijfer}|${jaar}|${leeftijd}`
  const kept = patterns.get(bron) ?? new Map()
  patterns.set(bron, kept)
  const before = kept.get(key)
  const neighbours = buren()
  if (before?.neighbours === neighbours) return before.samenhang
  const samenhang = spatialPattern(valuesOf(areas), neighbours, model.indicator.meetwijze, CHANCE)
  kept.set(key, { neighbours, samenhang })
  return samenhang
}

function valuesOf(areas: readonly Eenheidgebied[]): GebiedMetWaarde[] {
  return areas.flatMap((area) =>
    area.cijfer === null ? [] : [{ gebied: area.id, waarde: area.cijfer.waarde }],
  )
}

/** Local clusters of a measured figure (local Moran's I), as the analysis of the space finds them. */
export const clusters: Wijze = {
  id: 'clusters',
  begin: () => ({}),
  waaromNiet: (vraag) => {
    const { bron, model, buren } = vraag
    const { indicator, niveau } = model
    if (!isMeasured(indicator.meetwijze)) return 'berekend-cijfer'
    if (niveau === 'wijk') return 'alleen-per-wijk'
    if (indicator.rol === 'alleen-intern') return 'intern'
    // Events would need a rate per inhabitant; a count alone is large where many people live.
    if (!canHavePattern(indicator) || countsEvents(indicator)) return 'aantal'
    const areas = eenheden(bron, model)
    const known = areas.flatMap(({ cijfer }) => cijfer ?? [])
    if (known.some(({ herkomst }) => bron.bronnen.get(herkomst.dataset)?.voorbeelddata === true)) {
      return 'voorbeelddata'
    }
    if (known.length < FEW_AREAS) return 'weinig-gebieden'
    if (buren === null) return 'geen-grenzen'
    // Asked for every figure that is shown, to offer the way or not: nothing is dealt for that.
    return whyNoPattern(valuesOf(areas), buren(), indicator.meetwijze) === null ? null : 'geen-patroon'
  },
  maak: (vraag) => {
    const { bron, model } = vraag
    const areas = eenheden(bron, model)
    const pattern = patternOf(vraag, areas)
    const local = new Map(pattern?.bekend === true ? pattern.gebieden.map((row) => [row.gebied, row]) : [])
    const { indicator } = model
    const uitspraken = new Map(
      areas.map((area): [string, Uitspraak] => {
        const row = local.get(area.id)
        if (area.cijfer === null || row === undefined) {
          const reason = area.ontbreekt ?? 'geen-buren'
          const cell =
            area.cijfer === null ? celZonder(reason) : celMetWaarde(area.cijfer.waarde, indicator.eenheid)
          const none = { plaats: null, ontbreekt: reason, label: '', onzeker: null, x: null }
          return [area.id, { ...none, cellen: [cell, celZonder(reason)] }]
        }
        const plaats = row.opvallend ? PLACES[row.ligging] : NOTHING
        const words = row.opvallend ? liggingTekst[row.ligging] : ruimteTekst.valtNietOp
        return [
          area.id,
          {
            plaats,
            ontbreekt: null,
            label: labelWaarde(area.cijfer.waarde, indicator.eenheid),
            cellen: [celMetWaarde(area.cijfer.waarde, indicator.eenheid), celMetWoorden(words, plaats)],
            onzeker: onzekerheid(area.cijfer),
            x: null,
          },
        ]
      }),
    )
    const striking = [...local.values()].filter(({ opvallend }) => opvallend).length
    const { klassen, ligging, opvallend, titel, zin } = kleurenTekst.clusters
    return {
      uitspraken,
      kolommen: [
        { id: 'waarde', kop: indicatorTekst(indicator).naam, eenheid: indicator.eenheid },
        { id: 'ligging', kop: ligging, eenheid: null },
      ],
      klassen: klassen.map((label, plaats) => ({ label, plaats })),
      schaal: (thema) => {
        const kleuren = PALETTEN[thema].clusters
        return { kleuren, woorden: kleuren.map((kleur) => woordOp(kleur, thema)) }
      },
      zin: () => zin,
      noten:
        pattern?.bekend === true ? [wholePattern(pattern), opvallend(striking), ...warnings(pattern)] : [],
      titel: titel(indicatorTekst(indicator).naam),
      cijfers: [model.keuze],
      vorm: { soort: 'lijst' },
    }
  },
}

type Bekend = Extract<Samenhang, { bekend: true }>

function wholePattern({ moran, verwacht, kans }: Bekend): string {
  if (kans > FALSE_DISCOVERY_RATE) return ruimteTekst.onduidelijk(moran)
  return moran > verwacht ? ruimteTekst.duidelijk(moran) : ruimteTekst.tegengesteld(moran)
}

function warnings({ waarschuwingen }: Bekend): string[] {
  return waarschuwingen.map((warning) => waarschuwingTekst[warning])
}
