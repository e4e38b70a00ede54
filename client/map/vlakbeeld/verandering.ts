import { INHABITANTS } from '../../../analyses/gebiedscijfer/gewichten.ts'
import { isMeasured } from '../../../analyses/measured.ts'
import { benjaminiHochberg, FALSE_DISCOVERY_RATE } from '../../../analyses/statistics/benjamini-hochberg.ts'
import {
  compareMeasurements,
  countsEvents,
  type Uitslag,
} from '../../../analyses/verandering/twee-metingen.ts'
import type { Vergelijking } from '../../../analyses/verandering/verandering-schema.ts'
import { mainAge } from '../../../analyses/wijkanalyse/spreiding.ts'
import type { Cijfer } from '../../../analyses/result.ts'
import type { Eenheid } from '../../../geodata/schema/indicator.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { kortGetal, uitkomstTekst } from '../../../server/contract/text/nl/verandering.ts'
import type { Kaartbron } from '../kaartbron.ts'
import { jarenVan } from '../kaartmodel.ts'
import { anderModel } from './ander-model.ts'
import { kleurschaal } from '../layers/kleuring.ts'
import { celMetWaarde, celMetWoorden, celZonder, eenheden } from './eenheden.ts'
import type { Eenheidgebied, Uitspraak, Vraag, Wijze } from './onderdelen.ts'
import { onzekerheid } from './zekerheid.ts'

/** From this size a change takes the darker colour: percentage points, and share of the earlier value for other units. */
const LARGE_POINTS = 5
const LARGE_SHARE = 0.1
const MIDDLE = 2

type Uitkomst = Vergelijking['uitkomst']

/** Years before the one that is shown with at least one figure, ascending. */
export function eerdereJaren({ bron, model }: Pick<Vraag, 'bron' | 'model'>): number[] {
  return jarenVan(bron, model.indicator, model.keuze.leeftijd)
    .filter(({ jaar, met }) => jaar < model.keuze.jaar && met > 0)
    .map(({ jaar }) => jaar)
}

function inhabitants(bron: Kaartbron, area: string, year: number): number | null {
  for (const id of INHABITANTS) {
    const indicator = bron.indicatoren.get(id)
    if (indicator === undefined) continue
    const found = bron.opzoeken(area, id, year, mainAge(indicator))
    if (!('ontbreekt' in found)) return found.waarde
  }
  return null
}

/**
 * Change between two years, for measured figures that carry it: more than chance after correction for all areas that are drawn, or
 * more than rounding. What is less has no colour of its own.
 */
export const verandering: Wijze = {
  id: 'verandering',
  begin: (vraag) => {
    const years = eerdereJaren(vraag)
    const fits = years.some((year) => year === vraag.keuze.vanJaar)
    return { vanJaar: fits ? vraag.keuze.vanJaar : (years.at(-1) ?? null) }
  },
  waaromNiet: (vraag) => {
    const { indicator, niveau } = vraag.model
    if (!isMeasured(indicator.meetwijze)) return 'berekend-cijfer'
    if (indicator.eenheid === 'klasse-1-9') return 'klasse'
    if (indicator.rol === 'alleen-intern') return 'intern'
    if (niveau === 'buurt' && !indicator.veranderingPerBuurt) return 'niet-over-de-jaren'
    return eerdereJaren(vraag).some((year) => year === vraag.keuze.vanJaar) ? null : 'geen-eerder-jaar'
  },
  maak: (vraag) => {
    const { bron, model, keuze } = vraag
    const { indicator } = model
    const vanJaar = keuze.vanJaar ?? model.keuze.jaar
    const before = anderModel(bron, model, { ...model.keuze, jaar: vanJaar })
    const earlier = new Map((before === null ? [] : eenheden(bron, before)).map((area) => [area.id, area]))
    const rows = eenheden(bron, model).map((to) => compareYears(vraag, earlier.get(to.id) ?? null, to))
    const tested = rows.filter(({ uitslag, voorbeeld }) => uitslag?.kans != null && !voorbeeld)
    const corrected = benjaminiHochberg(tested.map(({ uitslag }) => uitslag?.kans ?? 1))
    const real = new Set(tested.filter((_row, at) => (corrected[at] ?? 1) <= FALSE_DISCOVERY_RATE))
    const unit: Eenheid = rows.some(({ uitslag }) => uitslag?.naar.inwoners != null)
      ? 'per-1000-inwoners'
      : indicator.eenheid
    const sizes = kleurenTekst.verandering.klassen[unit === 'procent' ? 'procent' : 'anders']
    const labels = [...sizes.slice(0, MIDDLE), kleurenTekst.verandering.midden, ...sizes.slice(MIDDLE)]
    return {
      uitspraken: new Map(rows.map((row) => [row.to.id, spreek(row, real.has(row), unit)])),
      kolommen: [
        { id: 'van', kop: String(vanJaar), eenheid: unit },
        { id: 'naar', kop: String(model.keuze.jaar), eenheid: unit },
        {
          id: 'verschil',
          kop: kleurenTekst.verandering.verschil[unit === 'procent' ? 'procent' : 'anders'],
          eenheid: unit === 'procent' ? 'procentpunt' : unit,
        },
        { id: 'uitkomst', kop: kleurenTekst.verandering.uitkomst, eenheid: null },
      ],
      klassen: labels.map((label, plaats) => ({ label, plaats })),
      schaal: (thema) => kleurschaal(indicator.richting, thema),
      zin: () => kleurenTekst.verandering.zin(vanJaar, model.keuze.jaar, indicator.richting),
      noten: [
        ...(tested.length === 0 ? [] : [kleurenTekst.verandering.getoetst(tested.length)]),
        ...(rows.some(({ voorbeeld }) => voorbeeld) ? [kleurenTekst.verandering.voorbeelddata] : []),
      ],
      titel: kleurenTekst.verandering.titel(indicatorTekst(indicator).naam, vanJaar, model.keuze.jaar),
      cijfers: [model.keuze, { ...model.keuze, jaar: vanJaar }],
      vorm: { soort: 'lijst' },
    }
  },
}

/** An area in both years; `uitslag` null: one of the years has no figure. */
interface Jaarpaar {
  from: Eenheidgebied | null
  to: Eenheidgebied
  uitslag: Uitslag | null
  /** Rests on example data: shown, never a finding. */
  voorbeeld: boolean
}

function compareYears({ bron, model }: Vraag, from: Eenheidgebied | null, to: Eenheidgebied): Jaarpaar {
  const { indicator } = model
  const [earlier, later] = [from?.cijfer ?? null, to.cijfer]
  if (earlier === null || later === null) return { from, to, uitslag: null, voorbeeld: false }
  const withPeople = (cijfer: Cijfer) => ({
    cijfer,
    inwoners: countsEvents(indicator) ? inhabitants(bron, cijfer.gebied, cijfer.jaar) : null,
  })
  return {
    from,
    to,
    uitslag: compareMeasurements(withPeople(earlier), withPeople(later), indicator),
    voorbeeld: [earlier, later].some(
      ({ herkomst }) => bron.bronnen.get(herkomst.dataset)?.voorbeelddata === true,
    ),
  }
}

function outcomeOf({ uitslag, voorbeeld }: Jaarpaar, isReal: boolean): Uitkomst {
  if (uitslag === null || uitslag.toets === 'geen' || voorbeeld) return 'niet-getoetst'
  if (uitslag.toets === 'afronding')
    return uitslag.meerDanAfronding ? 'meer-dan-afronding' : 'binnen-afronding'
  return isReal ? 'echt' : 'kan-toeval-zijn'
}

function placeOf(uitslag: Uitslag, outcome: Uitkomst, unit: Eenheid): number {
  if (outcome !== 'echt' && outcome !== 'meer-dan-afronding') return MIDDLE
  const size = Math.abs(uitslag.verschil)
  const isLarge =
    unit === 'procent' ? size >= LARGE_POINTS : size >= LARGE_SHARE * Math.abs(uitslag.van.waarde)
  const steps = isLarge ? 2 : 1
  return uitslag.verschil < 0 ? MIDDLE - steps : MIDDLE + steps
}

function spreek(row: Jaarpaar, isReal: boolean, unit: Eenheid): Uitspraak {
  const { from, to, uitslag } = row
  if (uitslag === null || uitslag.reden !== null) {
    const reason = uitslag?.reden ?? to.ontbreekt ?? from?.ontbreekt ?? 'niet-gepubliceerd'
    const shown = (area: Eenheidgebied | null) =>
      area?.cijfer == null
        ? celZonder(area?.ontbreekt ?? 'niet-gepubliceerd')
        : celMetWaarde(area.cijfer.waarde, area.cijfer.eenheid)
    return {
      plaats: null,
      ontbreekt: reason,
      label: '',
      cellen: [shown(from), shown(to), celZonder(reason), celZonder(reason)],
      onzeker: null,
      x: null,
    }
  }
  const outcome = outcomeOf(row, isReal)
  const { van, naar, verschil } = uitslag
  const difference = `${verschil > 0 ? '+' : ''}${kortGetal(verschil, unit)}`
  return {
    plaats: placeOf(uitslag, outcome, unit),
    ontbreekt: null,
    label: difference,
    cellen: [
      celMetWaarde(van.waarde, unit),
      celMetWaarde(naar.waarde, unit),
      celMetWoorden(difference, verschil),
      celMetWoorden(uitkomstTekst[outcome]),
    ],
    onzeker: onzekerheid(to.cijfer) ?? onzekerheid(from?.cijfer ?? null),
    x: null,
  }
}
