import { pearsonCorrelation } from '../../../analyses/statistics/pearson-correlation.ts'
import { SAME_STORY_CORRELATION } from '../../../analyses/wijkanalyse/pijlerbeeld.ts'
import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { modelJaar } from '../../../server/contract/text/nl/coronatijd.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import type { Kaartbron } from '../kaartbron.ts'
import { type Cijferkeuze, jarenVan, type Kaartmodel, leeftijdenVan } from '../kaartmodel.ts'
import { anderModel } from './ander-model.ts'
import { klasseVan, maakKlassen, paletplaats } from '../klassen.ts'
import { woordOp } from '../kleurrekenen.ts'
import { PALETTEN } from '../palettes.ts'
import { celMetWaarde, celMetWoorden, celZonder, eenheden, labelWaarde } from './eenheden.ts'
import type { Eenheidgebied, Uitspraak, Vraag, Wijze } from './onderdelen.ts'
import { onzekerheid } from './zekerheid.ts'

/** Steps of each figure: low, middle, high. */
const STEPS = 3
const TERTILES = { methode: 'kwantiel', aantal: STEPS, norm: null } as const

/** The second figure for a first one: the same year and age where it has them, else its newest. */
export function tweedeBij(bron: Kaartbron, model: Kaartmodel, cijfer: string): Cijferkeuze | null {
  const indicator = bron.indicatoren.get(cijfer)
  if (indicator === undefined) return null
  const ages = leeftijdenVan(bron, indicator)
  const leeftijd = ages.find((age) => age === model.keuze.leeftijd) ?? ages[0]
  if (leeftijd === undefined) return null
  const years = jarenVan(bron, indicator, leeftijd).filter(({ met }) => met > 0)
  const year = years.find(({ jaar }) => jaar === model.keuze.jaar) ?? years.at(-1)
  return year === undefined ? null : { cijfer, jaar: year.jaar, leeftijd }
}

/** Figures that can stand beside the first: others that exist on the same level, those of other pijlers first. */
export function tweedeCijfers(bron: Kaartbron, { indicator, niveau }: Kaartmodel): string[] {
  const others = [...bron.indicatoren.values()].filter(
    (other) => other.id !== indicator.id && (other.niveaus.includes('buurt') ? 'buurt' : 'wijk') === niveau,
  )
  return others.filter(({ niveaus }) => niveaus.includes(niveau)).map(({ id }) => id)
}

function tweedeModel({ bron, model, keuze: { tweede } }: Vraag): Kaartmodel | null {
  if (tweede === null || tweede.cijfer === model.indicator.id) return null
  const other = anderModel(bron, model, tweede)
  return other?.niveau === model.niveau ? other : null
}

/** Two figures at once, each low, middle or high. */
export const tweetal: Wijze = {
  id: 'tweetal',
  begin: (vraag) => {
    if (tweedeModel(vraag) !== null) return {}
    const { bron, model } = vraag
    const ids = tweedeCijfers(bron, model)
    // Something that may count, of another subject, says most beside it.
    const best = ids.find((id) => {
      const other = bron.indicatoren.get(id)
      return other?.rol === 'telt-mee' && other.pijler !== model.indicator.pijler
    })
    for (const id of best === undefined ? ids : [best, ...ids]) {
      const tweede = tweedeBij(bron, model, id)
      if (tweede !== null) return { tweede }
    }
    return {}
  },
  waaromNiet: (vraag) => (tweedeModel(vraag) === null ? 'geen-tweede' : null),
  maak: (vraag) => {
    const { bron, model } = vraag
    const other = tweedeModel(vraag) ?? model
    const [first, second] = [verdeel(bron, model), verdeel(bron, other)]
    const een = indicatorTekst(model.indicator)
    const ander = metJaar(other, model.keuze.jaar)
    const text = kleurenTekst.tweetal
    const uitspraken = new Map(
      first.areas.map((area): [string, Uitspraak] => {
        const beside = second.byId.get(area.id) ?? { ...area, cijfer: null }
        const [x, y] = [first.stap(area), second.stap(beside)]
        const cells = [celVan(area), celVan(beside)]
        if (x === null || y === null || area.cijfer === null || beside.cijfer === null) {
          const reason = area.ontbreekt ?? beside.ontbreekt ?? 'niet-gepubliceerd'
          const none = { plaats: null, ontbreekt: reason, label: '', onzeker: null, x: null }
          return [area.id, { ...none, cellen: [...cells, celZonder(reason)] }]
        }
        const labels = [area, beside].map(({ cijfer }) =>
          cijfer === null ? '' : labelWaarde(cijfer.waarde, cijfer.eenheid),
        )
        return [
          area.id,
          {
            plaats: y * STEPS + x,
            ontbreekt: null,
            label: labels.join(' · '),
            cellen: [...cells, celMetWoorden(text.cel(x, y), y * STEPS + x)],
            onzeker: onzekerheid(area.cijfer) ?? onzekerheid(beside.cijfer),
            x: null,
          },
        ]
      }),
    )
    return {
      uitspraken,
      kolommen: [
        { id: 'waarde', kop: een.naam, eenheid: model.indicator.eenheid },
        { id: 'tweede', kop: ander.naam, eenheid: other.indicator.eenheid },
        { id: 'samen', kop: text.kolom, eenheid: null },
      ],
      klassen: Array.from({ length: STEPS * STEPS }, (_none, plaats) => ({
        plaats,
        label: text.klasse(plaats % STEPS, Math.floor(plaats / STEPS), een.naam, ander.naam),
      })),
      schaal: (thema) => {
        const kleuren = PALETTEN[thema].tweetal
        return { kleuren, woorden: kleuren.map((kleur) => woordOp(kleur, thema)) }
      },
      zin: (thema) => text.zin(een.meer, ander.meer, thema === 'donker'),
      noten: [
        ...first.uitleg(een.naam, model),
        ...second.uitleg(ander.naam, other),
        ...zelfdeModel(model, other, first.areas, second.byId),
        text.geenGunst,
      ],
      titel: text.titel(een.naam, ander.naam),
      cijfers: [model.keuze, other.keuze],
      vorm: {
        soort: 'vierkant',
        naarRechts: een.naam,
        naarBoven: ander.naam,
        hoeken: [text.hoek.laagLaag, een.meer, ander.meer, text.hoek.hoogHoog],
      },
    }
  },
}

/** Words of the second figure; its year stands with its name where that is another than the one that is shown. */
function metJaar({ indicator, keuze }: Kaartmodel, year: number) {
  const words = indicatorTekst(indicator)
  return keuze.jaar === year
    ? words
    : { ...words, naam: `${words.naam} (${modelJaar(indicator.id, keuze.jaar)})` }
}

/** A figure in three steps of about as many areas each. */
function verdeel(bron: Kaartbron, model: Kaartmodel) {
  const areas = eenheden(bron, model)
  const { grenzen } = maakKlassen(
    areas.flatMap(({ cijfer }) => (cijfer === null ? [] : [cijfer.waarde])),
    TERTILES,
  )
  const write = (value: number | undefined) => waardeMetEenheid(value ?? 0, model.indicator.eenheid)
  const { stappen, tweeStappen } = kleurenTekst.tweetal
  return {
    areas,
    byId: new Map(areas.map((area) => [area.id, area])),
    stap: ({ cijfer }: Eenheidgebied): number | null =>
      cijfer === null ? null : paletplaats(klasseVan(cijfer.waarde, grenzen), grenzen.length + 1, STEPS),
    uitleg: (name: string, { keuze }: Kaartmodel): string[] => {
      const named = name.includes(String(keuze.jaar)) ? name : `${name}, ${keuze.jaar}`
      if (grenzen.length === 0) return []
      return grenzen.length === 1
        ? [tweeStappen(named, write(grenzen[0]))]
        : [stappen(named, write(grenzen[0]), write(grenzen[1]))]
    },
  }
}

function celVan({ cijfer, ontbreekt }: Eenheidgebied) {
  return cijfer === null
    ? celZonder(ontbreekt ?? 'niet-gepubliceerd')
    : celMetWaarde(cijfer.waarde, cijfer.eenheid)
}

/** Two figures of one model: they may tell nearly the same, and then the map shows one thing twice. */
function zelfdeModel(
  model: Kaartmodel,
  other: Kaartmodel,
  areas: readonly Eenheidgebied[],
  beside: ReadonlyMap<string, Eenheidgebied>,
): string[] {
  if (model.indicator.bronfamilie !== other.indicator.bronfamilie) return []
  const pairs = areas.flatMap(({ id, cijfer }): [number, number][] => {
    const second = beside.get(id)?.cijfer ?? null
    return cijfer === null || second === null ? [] : [[cijfer.waarde, second.waarde]]
  })
  const r = pearsonCorrelation(pairs)
  const isSame = r !== null && Math.abs(r) > SAME_STORY_CORRELATION
  return [isSame ? kleurenTekst.tweetal.zelfdeVerhaal(Math.abs(r)) : kleurenTekst.tweetal.zelfdeModel]
}
