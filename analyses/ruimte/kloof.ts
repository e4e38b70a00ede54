import type { Indicator } from '../../geodata/schema/indicator.ts'
import { isMeasured } from '../measured.ts'
import { type KanNietReden, ontbreekt } from '../result.ts'
import { benjaminiHochberg, FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg.ts'
import { USUAL_CONFIDENCE } from '../statistics/interval.ts'
import { twoSidedZ } from '../statistics/normal-distribution.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { mainAge } from '../wijkanalyse/spreiding.ts'
import {
  type BekendPaar,
  type Kloof,
  KLOOF_PAREN,
  type KloofBuurt,
  type KloofPaar,
  type KloofVanPaar,
  type WaardeMetGrenzen,
} from './kloof-schema.ts'
import { gapsBetween, type Tweetal } from './posities.ts'
import { countBeside } from './telling-ernaast.ts'

const USUAL_Z = twoSidedZ(USUAL_CONFIDENCE)

type Invoer = Pick<
  VerdiepingInvoer,
  | 'cyclus'
  | 'gebieden'
  | 'indicatoren'
  | 'zoekCijfer'
  | 'buurten'
  | 'inwoners'
  | 'meldingen'
  | 'woningen'
  | 'woningenZijnVoorbeelddata'
  | 'bronnen'
>

/**
 * What residents say beside what is counted, per area: per pair and buurt the gap with its interval. Positions are those among all
 * buurten of the gemeente, so that a wijk is not compared with itself; all gaps of all pairs are corrected together. On example data
 * nothing is called larger than chance. Signals of professionals are no part of it.
 *
 * @returns one part per area, in the order of the areas
 * @example a buurt where few are content with how clean it is, and few reports are made: a gap above 0
 */
export function gapsWithResidents(input: Invoer): Kloof[] {
  const codes = input.buurten.map(({ code }) => code)
  const pairs = KLOOF_PAREN.flatMap(({ id, vragen, telling }): KloofVanPaar[] => {
    const questions = input.indicatoren.filter(
      (one) => vragen.includes(one.id) && one.niveaus.includes('buurt'),
    )
    if (questions.length === 0) return [{ ...ontbreekt('geen-bewonersonderzoek'), paar: id }]
    return questions.map((question) => gapOf(id, question, telling, codes, input))
  })
  correctTogether(pairs)
  return input.gebieden.map(({ samenstelling }) => {
    const inside = new Set(samenstelling.buurten)
    const isInside = ({ gebied }: { gebied: string }) => inside.has(gebied)
    return {
      paren: pairs.map((pair) =>
        pair.bekend
          ? { ...pair, buurten: pair.buurten.filter(isInside), zonder: pair.zonder.filter(isInside) }
          : pair,
      ),
    }
  })
}

function gapOf(
  paar: KloofPaar,
  question: Indicator,
  source: (typeof KLOOF_PAREN)[number]['telling'],
  codes: readonly string[],
  input: Invoer,
): KloofVanPaar {
  const not = (reden: KanNietReden): KloofVanPaar => ({ ...ontbreekt(reden), paar })
  if (!isMeasured(question.meetwijze)) return not('modelschatting-niet-opnieuw')
  const limit = Number(input.cyclus.peildatum.slice(0, 4))
  const years = question.jaren.filter((year) => year <= limit)
  if (years.length === 0) return not('geen-cijfer-voor-de-peildatum')
  const jaar = Math.max(...years)
  const counted = countBeside(source, jaar, input)
  if (counted === null) return not('geen-telling-ernaast')

  const examples = new Set(input.bronnen.filter((row) => row.voorbeelddata).map((row) => row.dataset))
  let voorbeelddata = counted.voorbeelddata
  const both: (Tweetal & { antwoord: WaardeMetGrenzen })[] = []
  const zonder: BekendPaar['zonder'] = []
  for (const gebied of codes) {
    const answer = answerOf(gebied, question, jaar, input)
    const count = counted.van(gebied)
    if (typeof answer === 'string') zonder.push({ gebied, reden: answer })
    else if (typeof count === 'string') zonder.push({ gebied, reden: count })
    else {
      voorbeelddata ||= examples.has(answer.dataset)
      // More content is less trouble.
      const turned = question.richting !== 'lager-is-gunstiger'
      const { grenzen: antwoord } = answer
      both.push({ gebied, geteld: count, gezegd: turned ? mirrored(antwoord) : antwoord, antwoord })
    }
  }
  const gaps = gapsBetween(both)
  if (!Array.isArray(gaps)) return not(gaps.reden)
  return {
    bekend: true,
    paar,
    vraag: { indicator: question.id, jaar, leeftijd: mainAge(question) },
    telling: counted.telling,
    periode: counted.periode,
    voorbeelddata,
    aantal: both.length,
    buurten: gaps.map(({ van, kloof, laag, hoog, kans }): KloofBuurt => ({
      gebied: van.gebied,
      gezegd: van.antwoord,
      geteld: van.geteld,
      kloof,
      laag,
      hoog,
      kans,
      kansGecorrigeerd: 1,
      opvallend: false,
    })),
    zonder,
  }
}

function answerOf(
  buurt: string,
  question: Indicator,
  jaar: number,
  { zoekCijfer }: Invoer,
): { grenzen: WaardeMetGrenzen; dataset: string } | KanNietReden {
  const found = zoekCijfer(buurt, question.id, jaar, mainAge(question))
  if ('ontbreekt' in found) return found.ontbreekt
  const { waarde, fout, herkomst } = found
  if (fout.soort !== 'interval') return 'marge-onbekend'
  const factor = USUAL_Z / twoSidedZ(fout.zekerheid)
  const grenzen = {
    waarde,
    laag: waarde - (waarde - fout.laag) * factor,
    hoog: waarde + (fout.hoog - waarde) * factor,
  }
  return { grenzen, dataset: herkomst.dataset }
}

function mirrored({ waarde, laag, hoog }: WaardeMetGrenzen): WaardeMetGrenzen {
  return { waarde: -waarde, laag: -hoog, hoog: -laag }
}

/** Corrects the chances of all buurten of all pairs for each other, once; example data takes no part and is never called anything. */
function correctTogether(pairs: readonly KloofVanPaar[]): void {
  const rows = pairs.flatMap((pair) => (pair.bekend && !pair.voorbeelddata ? pair.buurten : []))
  const corrected = benjaminiHochberg(rows.map(({ kans }) => kans))
  for (const [index, row] of rows.entries()) {
    row.kansGecorrigeerd = corrected[index] ?? 1
    row.opvallend = row.kansGecorrigeerd <= FALSE_DISCOVERY_RATE
  }
}
