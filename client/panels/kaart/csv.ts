import type { Indicator } from '../../../geodata/schema/indicator.ts'
import { indicatorTekst, leeftijdTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { inCoronatijd } from '../../../server/contract/text/nl/coronatijd.ts'
import { csvTekst } from '../../../server/contract/text/nl/kaart-csv.ts'
import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { CORONA, foutTekst, redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { oordeelTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { csvTable } from '../../app/csv-file.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Cijferkeuze, Kaartmodel } from '../../map/kaartmodel.ts'
import { behoudBuurten } from '../../map/filter/buurten.ts'
import type { Vlakcel } from '../../map/vlakbeeld/onderdelen.ts'
import { maakVlakbeeld, type Vlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'
import { type Filters, GEEN_FILTERS } from './adres/keuze.ts'
import { filterInWoorden } from './filters/chips.ts'
import { behoudRijen } from './filters/rijen.ts'
import { OP_NAAM, tabelgroepen, type Tabelrij } from './tabelrijen.ts'

const CLASSES = { kleur: 'klassen', klassen: null, vanJaar: null, tweede: null, pijler: null } as const
/** Between several values in one cell: a figure rests on more than one source. */
const AND = ' | '

/** A cell as a spreadsheet wants it: a number bare, words as they are, nothing where there is no figure. */
function cellText({ tekst, getal, ontbreekt }: Vlakcel, isNumber: boolean): string {
  if (ontbreekt) return ''
  return isNumber ? (getal === null ? '' : String(getal).replace('.', ',')) : tekst
}

/** A figure that the map rests on, with its catalogue entry. */
interface Bijdrage {
  indicator: Indicator
  keuze: Cijferkeuze
}

/** What is said of the sources, the same in every row. */
function sourceCells(bron: Kaartbron, figures: readonly Bijdrage[]): string[] {
  const rows = figures.map(({ indicator, keuze }) => {
    const dataset = bron.datasetVan(indicator, keuze.jaar, keuze.leeftijd)
    const source = bron.bronnen.get(dataset)
    return [
      source === undefined ? '' : `${source.bronhouder}, ${source.bron}`,
      dataset,
      source?.vintage ?? '',
      source?.versie ?? '',
      indicator.kolom,
      source?.licentie ?? '',
      source?.voorbeelddata === true ? csvTekst.ja : csvTekst.nee,
    ]
  })
  const sources = (rows[0] ?? []).map((_cell, at) => [...new Set(rows.map((row) => row[at] ?? ''))].join(AND))
  return [...sources, bron.versie.naam, bron.versie.sinds.slice(0, 10)]
}

/** What is known about the error of each figure of one area. */
function errors(bron: Kaartbron, area: string, figures: readonly Bijdrage[]): string {
  const known = figures.flatMap(({ indicator, keuze }) => {
    const found = bron.opzoeken(area, keuze.cijfer, keuze.jaar, keuze.leeftijd)
    return 'ontbreekt' in found ? [] : [foutTekst(found.fout, indicator.eenheid)]
  })
  return [...new Set(known)].join(AND)
}

/**
 * The shown table as CSV: semicolons and decimal commas, as Dutch spreadsheets read them, in the columns of the way that is shown,
 * with the source beside every figure. A missing figure is an empty cell with its reason.
 *
 * @param beeld what the map shows; without it the figure in classes
 * @param filters what they leave out is not in the file, and every row says which were on
 */
export function maakCsv(
  model: Kaartmodel,
  bron: Kaartbron,
  beeld: Vlakbeeld = maakVlakbeeld(bron, model, CLASSES),
  filters: Filters = GEEN_FILTERS,
): string {
  const behouden = behoudBuurten(model, filters)
  const filter = filterInWoorden(filters, bron, model)
  const figures = beeld.cijfers.flatMap((keuze): Bijdrage[] => {
    const indicator = bron.indicatoren.get(keuze.cijfer)
    return indicator === undefined ? [] : [{ indicator, keuze }]
  })
  const isJudged = beeld.kolommen.some(({ id }) => id === 'verschil') && beeld.wijze !== 'verandering'
  const subject = [
    figures.length < 2 && figures[0] !== undefined ? indicatorTekst(figures[0].indicator).naam : beeld.titel,
    [...new Set(figures.map(({ keuze }) => keuze.jaar))].join(AND),
    [...new Set(figures.map(({ keuze }) => leeftijdTekst[keuze.leeftijd]))].join(AND),
  ]
  const corona = figures.some(({ indicator, keuze }) => inCoronatijd(indicator.id, keuze.jaar)) ? CORONA : ''
  const sources = sourceCells(bron, figures)
  const missing = new Map(beeld.gebieden.map(({ code, ontbreekt }) => [code, ontbreekt]))
  const line = (
    where: readonly [wijk: string, buurt: string, code: string],
    row: { cellen: readonly Vlakcel[]; klasse: string | null },
    judged: string,
    rest: { onzeker: string; reden: string; marge: string },
  ) => [
    ...where,
    ...subject,
    ...beeld.kolommen.map(({ eenheid }, at) => {
      const cell = row.cellen[at]
      return cell === undefined ? '' : cellText(cell, eenheid !== null)
    }),
    ...(isJudged ? [judged] : []),
    row.klasse ?? '',
    rest.onzeker,
    rest.reden,
    rest.marge,
    row.klasse === null ? '' : corona,
    ...sources,
    filter,
  ]
  const groups = tabelgroepen(model, { kolom: OP_NAAM, richting: 'op' }, beeld)
  const rows = behoudRijen(groups, behouden, false).flatMap((group) => {
    const { naam, id } = group.wijk.wijk
    const whole =
      beeld.niveau === 'wijk'
        ? [
            line([naam, '', id], group, judgement(group.wijk.verschil), {
              onzeker: uncertainText(group.onzekerReden),
              reden: reasonText(beeld.uitspraken.get(id)?.ontbreekt ?? null),
              marge: '',
            }),
          ]
        : []
    const buurten = group.rijen.map((row) =>
      line([naam, row.naam, row.code], row, judgement(row.verschil), {
        onzeker: uncertainText(row.onzekerReden),
        reden: reasonText(beeld.niveau === 'wijk' ? 'niet-op-dit-niveau' : (missing.get(row.code) ?? null)),
        marge: beeld.niveau === 'wijk' ? '' : errors(bron, row.code, figures),
      }),
    )
    return [...whole, ...buurten]
  })
  const head = [
    ...csvTekst.voor,
    ...beeld.kolommen.map(({ kop, eenheid }) => csvTekst.kolom(kop, eenheid)),
    ...(isJudged ? [csvTekst.oordeel] : []),
    ...csvTekst.na,
  ]
  return csvTable([head, ...rows])
}

function judgement(verschil: Kaartmodel['buurten'][number]['verschil']): string {
  return verschil === null ? '' : oordeelTekst[verschil.oordeel]
}

function reasonText(reason: keyof typeof redenTekst | null): string {
  return reason === null ? '' : redenTekst[reason]
}

function uncertainText(reason: Tabelrij['onzekerReden']): string {
  return reason === null ? '' : kleurenTekst.onzeker.reden[reason]
}
