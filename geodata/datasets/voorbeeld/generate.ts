import type { BuurtAanname, Straat } from '../../schema/aanname.ts'
import type { DatasetInhoud } from '../../schema/dataset-inhoud.ts'
import type { Focusgebied } from '../../schema/focusgebied.ts'
import type { GebiedMetGrens } from '../../schema/gebied.ts'
import type { Woning } from '../../schema/woning.ts'
import type { Woningfeit } from '../../schema/woningfeit.ts'
import { allocate } from './allocate.ts'
import { drawAsbestos } from './asbestos.ts'
import { aannamen } from './assumptions.ts'
import { buurtSizes } from './buurt-sizes.ts'
import { drawHistory, drawStage } from './campaign.ts'
import { drawBlok, drawLabel, drawOwner } from './dwelling-traits.ts'
import { frameOf } from './frame.ts'
import { drawMeldingen, drawMisdrijven } from './incidents.ts'
import { layoutBuurt, type StreetPlan } from './layout.ts'
import { exampleId, streetId, streetName, streetPostcode } from './names.ts'
import { randomFor } from './random.ts'

/** What the generator of example data needs; same options, same content. */
export interface ExampleOptions {
  seed: number
  /** Areas with borders; only the buurten of the focus area are used. */
  gebieden: readonly GebiedMetGrens[]
  focusgebied: Focusgebied
  /** Number of dwellings per programmawijk id; a wijk that is not named gets none. */
  woningenPerWijk: ReadonlyMap<string, number>
  /** Total number of dwellings: scales `woningenPerWijk` so that it adds up exactly. */
  totaalWoningen?: number
  /** Buurten without dwellings. */
  zonderWoningen: ReadonlySet<string>
  /** Last day of the renovation register, ISO date. */
  totEnMet: string
}

/** The lists of a dataset that the generator fills. */
export type ExampleContent = Pick<
  DatasetInhoud,
  'straten' | 'woningen' | 'woningfeiten' | 'meldingen' | 'misdrijven' | 'aannamen' | 'buurtAannamen'
>

interface PlacedStreet {
  wijk: string
  buurt: GebiedMetGrens
  plan: StreetPlan
  straat: Straat
  woningPunten: Woning['punt'][][]
}

function dwellingsPerWijk(options: ExampleOptions): Map<string, number> {
  const ids = options.focusgebied.standaardIndeling.wijken.map(({ id }) => id)
  const wanted = ids.map((id) => options.woningenPerWijk.get(id) ?? 0)
  const counts = options.totaalWoningen === undefined ? wanted : allocate(options.totaalWoningen, wanted)
  return new Map(ids.map((id, index) => [id, counts[index] ?? 0]))
}

function placeStreets(options: ExampleOptions, sizes: readonly BuurtAanname[]): PlacedStreet[] {
  const areas = new Map(options.gebieden.map((area) => [area.code, area]))
  const counts = new Map(sizes.map(({ buurt, woningen }) => [buurt, woningen]))
  const placed: PlacedStreet[] = []
  for (const wijk of options.focusgebied.standaardIndeling.wijken) {
    for (const code of wijk.buurten) {
      const buurt = areas.get(code)
      if (buurt === undefined) throw new Error(`buurt ${code} has no border`)
      const frame = frameOf(buurt.grens)
      const plans = layoutBuurt(frame, frame.fromWgs84(buurt.labelpunt), counts.get(code) ?? 0, (attempt) =>
        randomFor(options.seed, `layout/${code}/${attempt}`),
      )
      for (const plan of plans) {
        const naam = streetName(placed.length)
        const lijn = plan.line.map(frame.toWgs84)
        const woningPunten = plan.sides.map(({ dwellings }) => dwellings.map(frame.toWgs84))
        placed.push({
          wijk: wijk.id,
          buurt,
          plan,
          straat: { id: streetId(naam), naam, buurt: code, lijn },
          woningPunten,
        })
      }
    }
  }
  return placed
}

function drawWoningen(streets: readonly PlacedStreet[], options: ExampleOptions): Woning[] {
  const { seed } = options
  const woningen: Woning[] = []
  let blokken = 0
  streets.forEach(({ wijk, buurt, plan, straat, woningPunten }, streetIndex) => {
    const stage = drawStage(randomFor(seed, `stage/${buurt.code}/${plan.tile}`))
    woningPunten.forEach((punten, side) => {
      if (punten.length === 0) return
      blokken += 1
      const random = randomFor(seed, `blok/${straat.id}/${side}`)
      const traits = drawBlok(wijk, random)
      punten.forEach((punt, index) => {
        const eigenaar = drawOwner(traits, random)
        const historie = drawHistory(stage, eigenaar, options.totEnMet, random)
        const status = historie.at(-1)?.status ?? 'nog-niet-benaderd'
        woningen.push({
          id: exampleId('VB', woningen.length + 1),
          buurt: buurt.code,
          straat: straat.id,
          blok: `blok-${blokken}`,
          huisnummer: index * 2 + side + 1,
          postcode: streetPostcode(streetIndex),
          eigenaar,
          energielabel: drawLabel(traits.bouwjaar, status, random),
          bouwjaar: traits.bouwjaar,
          status,
          historie,
          punt,
        })
      })
    })
  })
  return woningen
}

/**
 * Makes the example data: streets, blokken, dwellings with their renovation, meldingen and counts of crimes.
 * None of it describes a real dwelling, street or person. Deterministic, without clock. Throws when a buurt
 * has no border or no room for its dwellings.
 */
export function generateExample(options: ExampleOptions): ExampleContent {
  const { wijken } = options.focusgebied.standaardIndeling
  const counts = dwellingsPerWijk(options)
  const hectares = new Map(options.gebieden.map(({ code, oppervlakteHa }) => [code, oppervlakteHa]))
  const sizes = wijken.flatMap((wijk) =>
    buurtSizes(wijk, counts.get(wijk.id) ?? 0, hectares, options.zonderWoningen, options.seed),
  )
  const streets = placeStreets(options, sizes)
  const straten = streets.map(({ straat }) => straat)
  const inFocus = new Set(sizes.map(({ buurt }) => buurt))
  const areas = options.gebieden.filter(({ code }) => inFocus.has(code))
  const woningen = drawWoningen(streets, options)
  const woningfeiten: Woningfeit[] = drawAsbestos(woningen, options.seed)
  return {
    straten,
    woningen,
    woningfeiten,
    meldingen: drawMeldingen(areas, straten, sizes, options.seed),
    misdrijven: drawMisdrijven(wijken, sizes, options.seed),
    aannamen: [...aannamen],
    buurtAannamen: sizes,
  }
}
