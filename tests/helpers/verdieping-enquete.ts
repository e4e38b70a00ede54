import {
  type EnqueteMetCijfers,
  type Enqueteplaats,
  judgeQuestions,
  surveyFigures,
} from '../../analyses/enquete/cijfers.ts'
import { countAnswers } from '../../analyses/enquete/tellingen.ts'
import { makeLookUp } from '../../analyses/gebiedscijfer/opzoeker.ts'
import type { VerdiepingInvoer } from '../../analyses/verdieping/invoer-schema.ts'
import { ENQUETEVRAGEN } from '../../geodata/catalog/enquetevragen.ts'
import { indicatoren as catalogue } from '../../geodata/catalog/indicatoren.ts'
import type { EnqueteAntwoord } from '../../geodata/schema/enquete.ts'
import type { Focusgebied } from '../../geodata/schema/focusgebied.ts'
import type { GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { EnqueteVerantwoording } from '../../geodata/schema/invoer.ts'
import type { Waarneming } from '../../geodata/schema/waarneming.ts'
import { surveyRows } from '../../server/store/survey-figures.ts'
import { noorderwijk } from './analyse-invoer.ts'
import { NIETS_GELADEN } from './niets-geladen.ts'

export const verantwoording: EnqueteVerantwoording = {
  populatie: 'inwoners van 18 jaar en ouder',
  steekproef: 9000,
  respons: 2700,
  weging: 'naar leeftijd en buurt',
  wijze: 'op papier en online',
  talen: 'Nederlands en Engels',
  periodeVan: '2024-09-01',
  periodeTot: '2024-10-31',
  bijActiviteit: false,
}

/** A survey of the answers, as the store makes it. */
export function enqueteVan(
  antwoorden: readonly EnqueteAntwoord[],
  place: Enqueteplaats,
  over: Partial<Pick<EnqueteMetCijfers, 'dataset' | 'jaar' | 'verantwoording'>> = {},
): EnqueteMetCijfers {
  const counts = countAnswers(antwoorden, ENQUETEVRAGEN)
  const held = over.verantwoording ?? verantwoording
  return {
    dataset: 'buurtenquete',
    versie: 'v1',
    voorbeelddata: false,
    vragen: judgeQuestions(counts, held.bijActiviteit),
    jaar: Number(held.periodeTot.slice(0, 4)),
    cijfers: surveyFigures(counts, held.bijActiviteit, place),
    verantwoording: held,
    ...over,
  }
}

/** Rows of the surveys and other rows, as input of the deeper analyses of one area with all buurten of the place. */
export function invoerMetEnquetes(
  place: Enqueteplaats,
  enquetes: readonly EnqueteMetCijfers[],
  extra: { indicatoren?: readonly Indicator[]; rows?: readonly Waarneming[] } = {},
): VerdiepingInvoer {
  const buurten = place.gebieden.filter(({ soort }) => soort === 'buurt')
  const years = enquetes.map(({ jaar }) => jaar)
  const asked = catalogue()
    .filter(({ meetwijze }) => meetwijze === 'enquete')
    .map((one) => ({ ...one, jaren: years }))
  const indicatoren = [...(enquetes.length === 0 ? [] : asked), ...(extra.indicatoren ?? [])]
  const rows = [
    ...enquetes.flatMap((one) => surveyRows(one).map((row) => ({ ...row, dataset: one.dataset }))),
    ...(extra.rows ?? []),
  ]
  return {
    cyclus: { id: '2025', naam: 'Cyclus 2025', peildatum: '2025-05-01' },
    gebieden: [
      {
        id: 'stad',
        naam: 'Proefstad',
        soort: 'stad',
        wijk: { ...noorderwijk, buurten: buurten.map(({ code }) => code) },
        samenstelling: { buurten: [], cbsWijk: null },
        wijknamen: null,
      },
    ],
    // Parts of the input that these analyses do not read.
    focus: {} as Focusgebied,
    indicatoren,
    zoekCijfer: makeLookUp(
      indicatoren,
      rows,
      new Map(enquetes.map(({ dataset, versie }) => [dataset, versie])),
    ),
    buurten: buurten as unknown as GebiedMetGrens[],
    ...NIETS_GELADEN,
    enquetes,
    bronnen: [],
    kans: { seed: 20250501, runs: 2000, permutaties: 9999 },
  }
}
