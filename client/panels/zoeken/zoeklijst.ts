import type { Straat } from '../../../geodata/schema/aanname.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { zoekTekst } from '../../../server/contract/text/nl/zoeken.ts'
import { zoekwoordenVan } from '../../../server/contract/text/nl/zoekwoorden.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { jarenVan, leeftijdenVan } from '../../map/kaartmodel.ts'
import { pasvorm } from './past.ts'

export const ZOEKSOORTEN = ['wijk', 'buurt', 'straat', 'cijfer'] as const
export type Zoeksoort = (typeof ZOEKSOORTEN)[number]

/** Something that can be found: an area, a street with its buurt, or a figure. */
export interface Zoekding {
  /** Unique in the list: kind and code. */
  id: string
  soort: Zoeksoort
  /** Code of the area that it opens, or id of the figure. */
  doel: string
  naam: string
  /** What stands beneath the name. */
  uitleg: string
  woorden: readonly string[]
}

/** Everything that can be found, areas first; streets only when they were read. */
export function zoeklijst(bron: Kaartbron, straten: readonly Straat[]): Zoekding[] {
  const areas = bron.wijken.flatMap((wijk): Zoekding[] => [
    {
      id: `wijk ${wijk.id}`,
      soort: 'wijk',
      doel: wijk.id,
      naam: wijk.naam,
      uitleg: zoekTekst.wijkUitleg(wijk.buurten.length),
      woorden: [],
    },
    ...wijk.buurten.map((code): Zoekding => ({
      id: `buurt ${code}`,
      soort: 'buurt',
      doel: code,
      naam: bron.gebied.get(code)?.naam ?? code,
      uitleg: zoekTekst.buurtUitleg(wijk.naam),
      woorden: [code],
    })),
  ])
  return [...areas, ...straatdingen(bron, straten), ...cijferdingen(bron)]
}

/** A street once for every buurt through which it runs. */
function straatdingen(bron: Kaartbron, straten: readonly Straat[]): Zoekding[] {
  const found = new Map<string, Zoekding>()
  for (const { naam, buurt } of straten) {
    const wijk = bron.wijkVan.get(buurt)
    if (wijk === undefined) continue
    const id = `straat ${naam} ${buurt}`
    const uitleg = zoekTekst.straatUitleg(bron.gebied.get(buurt)?.naam ?? buurt)
    found.set(id, { id, soort: 'straat', doel: buurt, naam, uitleg, woorden: [] })
  }
  return [...found.values()]
}

/** Figures that the map can show. */
function cijferdingen(bron: Kaartbron): Zoekding[] {
  return [...bron.indicatoren.values()].flatMap((indicator): Zoekding[] => {
    if (!indicator.niveaus.includes('buurt') && !indicator.niveaus.includes('wijk')) return []
    const leeftijd = leeftijdenVan(bron, indicator)[0]
    const years =
      leeftijd === undefined ? [] : jarenVan(bron, indicator, leeftijd).filter(({ met }) => met > 0)
    const jaar = years.at(-1)?.jaar
    if (jaar === undefined) return []
    const { naam, zin, meer } = indicatorTekst(indicator)
    return [
      {
        id: `cijfer ${indicator.id}`,
        soort: 'cijfer',
        doel: indicator.id,
        naam,
        uitleg: zoekTekst.cijferUitleg(
          jaar,
          indicator.niveaus.includes('buurt'),
          indicator.rol === 'alleen-intern',
        ),
        woorden: [zin, meer, ...zoekwoordenVan(indicator.id)],
      },
    ]
  })
}

/** Most that is shown of one kind. */
const MOST = { wijk: 6, buurt: 8, straat: 6, cijfer: 8 } as const

export interface Zoekgroep {
  soort: Zoeksoort
  dingen: readonly Zoekding[]
}

/**
 * What fits best, per kind: the kind with the best fit first, kinds that fit alike in a fixed order, kinds without anything left out.
 * Nothing typed: the wijken, to begin with.
 */
export function zoek(lijst: readonly Zoekding[], vraag: string): Zoekgroep[] {
  if (vraag.trim() === '') return [{ soort: 'wijk', dingen: lijst.filter(({ soort }) => soort === 'wijk') }]
  const fitting = lijst
    .flatMap((ding, place) => {
      const fit = pasvorm(vraag, ding.naam, ding.woorden)
      return fit === null ? [] : [{ ding, fit, place }]
    })
    .toSorted((a, b) => a.fit - b.fit || a.place - b.place)
  return ZOEKSOORTEN.flatMap((soort) => {
    const of = fitting.filter(({ ding }) => ding.soort === soort).slice(0, MOST[soort])
    return of.length === 0 ? [] : [{ soort, fit: of[0]?.fit ?? 0, dingen: of.map(({ ding }) => ding) }]
  })
    .toSorted((a, b) => a.fit - b.fit)
    .map(({ soort, dingen }) => ({ soort, dingen }))
}
