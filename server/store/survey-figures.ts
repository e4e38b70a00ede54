import {
  type EnqueteMetCijfers,
  type Enqueteplaats,
  judgeQuestions,
  surveyFigures,
} from '../../analyses/enquete/cijfers.ts'
import type { DatasetVersie } from './datasets.ts'
import type { LoadedFigure } from './imported-figures.ts'
import type { GeteldeEnquete } from './voices.ts'

/** The survey of a version with its figures. */
export function loadedSurvey(
  { dataset, versie, voorbeelddata }: DatasetVersie,
  { verantwoording, tellingen }: GeteldeEnquete,
  place: Enqueteplaats,
): EnqueteMetCijfers {
  const { bijActiviteit, periodeTot } = verantwoording
  return {
    dataset,
    versie,
    voorbeelddata,
    verantwoording,
    vragen: judgeQuestions(tellingen, bijActiviteit),
    jaar: Number(periodeTot.slice(0, 4)),
    cijfers: surveyFigures(tellingen, bijActiviteit, place),
  }
}

/** Percentages with one decimal, as other sources publish them. */
function percent(share: number): number {
  return Math.round(share * 1000) / 10
}

/** Figures of a survey as rows like those of a file; a standard question is an indicator of the catalogue under its own id. */
export function surveyRows({ cijfers, jaar }: EnqueteMetCijfers): LoadedFigure[] {
  return cijfers.map(({ vraag, gebied, aandeel, laag, hoog }) => ({
    gebied,
    indicator: vraag,
    jaar,
    leeftijd: 'alle',
    waarde: percent(aandeel),
    ontbreekt: null,
    rij: null,
    ondergrens: percent(laag),
    bovengrens: percent(hoog),
  }))
}
