import { makeLookUp } from '../../analyses/gebiedscijfer/opzoeker.ts'
import type { Analysegebied } from '../../analyses/verdieping/analysegebied.ts'
import type { BuurtInwoners, VerdiepingInvoer } from '../../analyses/verdieping/invoer-schema.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import type { Melding } from '../../geodata/schema/melding.ts'
import type { Waarneming } from '../../geodata/schema/waarneming.ts'
import { GEMEENTE, NOORD, noorderwijk, WIJK_NOORD, WIJK_ZUID, ZUID, zuiderwijk } from './analyse-invoer.ts'
import { NIETS_GELADEN } from './niets-geladen.ts'

const gebiedVan = (wijk: Programmawijk): Analysegebied => ({
  id: wijk.id,
  naam: wijk.naam,
  soort: 'wijk',
  wijk,
  samenstelling: {
    buurten: wijk.buurten,
    cbsWijk: { code: wijk.cbsWijk ?? '', buurten: wijk.buurten, naamgenoot: true },
  },
  wijknamen: [wijk.naam],
})

const alle = [...NOORD, ...ZUID]
export const NOORDERWIJK = gebiedVan(noorderwijk)
export const ZUIDERWIJK = gebiedVan(zuiderwijk)
/** The whole of Proefstad. */
export const STAD: Analysegebied = {
  id: 'stad',
  naam: 'Proefstad',
  soort: 'stad',
  wijk: {
    ...noorderwijk,
    id: 'stad',
    naam: 'Proefstad',
    buurten: alle,
    cbsWijk: null,
    cbsWijkIsNaamgenoot: false,
  },
  samenstelling: { buurten: alle, cbsWijk: { code: GEMEENTE, buurten: alle, naamgenoot: true } },
  wijknamen: null,
}

/** A square of about a kilometre for every buurt, from west to east; places of the tests lie elsewhere. */
export const proefBuurten: GebiedMetGrens[] = alle.map((code, index) => {
  const west = 5.4 + index * 0.015
  return {
    code,
    naam: `Buurt ${index + 1}`,
    soort: 'buurt',
    wijk: index < NOORD.length ? WIJK_NOORD : WIJK_ZUID,
    gemeente: GEMEENTE,
    labelpunt: [west + 0.007, 52.504],
    oppervlakteHa: 100,
    grens: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 52.5],
          [west + 0.015, 52.5],
          [west + 0.015, 52.509],
          [west, 52.509],
          [west, 52.5],
        ],
      ],
    },
  }
})

/** Inhabitants of a buurt as a real source says them, unless said otherwise. */
export function inwonersVan(buurt: string, over: Partial<BuurtInwoners> = {}): BuurtInwoners {
  return {
    buurt,
    inwoners: 1000,
    inwoners65plus: 200,
    fout: { soort: 'afronding', plusMin: 2.5 },
    jaar: 2024,
    dataset: 'cbs-kerncijfers',
    voorbeelddata: false,
    ...over,
  }
}

/** Input with nothing in it but Proefstad with 1,000 inhabitants, 200 of them 65+, in every buurt. */
export function proefInvoer(
  over: Partial<VerdiepingInvoer> & { waarnemingen?: readonly Waarneming[] } = {},
): VerdiepingInvoer {
  const { waarnemingen = [], ...rest } = over
  const indicatoren = over.indicatoren ?? []
  return {
    cyclus: { id: '2025', naam: 'Cyclus 2025', peildatum: '2025-05-01' },
    gebieden: [NOORDERWIJK, ZUIDERWIJK, STAD],
    focus: {
      id: 'proefstad',
      naam: 'Proefstad',
      gemeente: GEMEENTE,
      gemeenteNaam: 'Proefstad',
      indeling: 'cbs-gebieden-2022',
      corporatie: null,
      themas: {},
      twijfel: [],
      standaardIndeling: { wijken: [noorderwijk, zuiderwijk] },
    },
    indicatoren,
    zoekCijfer: makeLookUp(indicatoren, waarnemingen, new Map()),
    buurten: proefBuurten,
    ...NIETS_GELADEN,
    inwoners: new Map(alle.map((buurt) => [buurt, inwonersVan(buurt)])),
    bronnen: [],
    kans: { seed: 20250501, runs: 10, permutaties: 10 },
    ...rest,
  }
}

/** Reports of one kind and buurt: so many in each month of a year, on its first days. */
export function meldingenVan(
  soort: Melding['soort'],
  buurt: string,
  jaar: number,
  perMonth: (month: number) => number,
): Melding[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    Array.from({ length: perMonth(month) }, (_, number) => ({
      id: `${soort}-${buurt}-${jaar}-${month}-${number}`,
      soort,
      onderwerp: 'proef',
      datum: `${jaar}-${String(month).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`,
      buurt,
      punt: [5.5, 52.5] as [number, number],
    })),
  )
}
