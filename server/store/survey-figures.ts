import {
  type EnqueteCijfer,
  type Enqueteplaats,
  judgeQuestions,
  surveyFigures,
  type VraagOordeel,
} from '../../analyses/enquete/cijfers.ts'
import type { EnqueteVerantwoording } from '../../geodata/schema/invoer.ts'
import type { DatasetVersie } from './datasets.ts'
import type { LoadedFigure } from './imported-figures.ts'
import type { GeteldeEnquete } from './voices.ts'

/** A survey that is loaded: how it was held, what became of its standard questions, and their figures. */
export interface GeladenEnquete {
  dataset: string
  versie: string
  voorbeelddata: boolean
  verantwoording: EnqueteVerantwoording
  vragen: readonly VraagOordeel[]
  /** Year of its figures: that of its last day. */
  jaar: number
  cijfers: readonly EnqueteCijfer[]
}

/** The survey of a version with its figures. */
export function loadedSurvey(
  { dataset, versie, voorbeelddata }: DatasetVersie,
  { verantwoording, tellingen }: GeteldeEnquete,
  place: Enqueteplaats,
): GeladenEnquete {
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
export function surveyRows({ cijfers, jaar }: GeladenEnquete): LoadedFigure[] {
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
