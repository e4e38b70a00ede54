import { type BeeldBuurt, type Incidentbron, pictureOf } from '../../../analyses/ambitie/beeld.ts'
import {
  type Ambitiebeeld,
  type BeeldOntbreekt,
  beeldOntbreekt,
  type BeeldReden,
  type Telbron,
} from '../../../analyses/ambitie/beeld-schema.ts'
import { noReports, reportSources, signalSource } from '../../../analyses/ambitie/incidentbron.ts'
import type { Actiekosten } from '../../../analyses/ambitie/kosten.ts'
import { type AndereVorm, makeSamenloop } from '../../../analyses/ambitie/samenloop.ts'
import { makeTeller, type Teller } from '../../../analyses/ambitie/teller.ts'
import type { Woningrij } from '../../../analyses/ambitie/woningtelling.ts'
import { rdVlak } from '../../../analyses/grenswijziging/overlap.ts'
import type { GebiedMetGrens } from '../../../geodata/schema/gebied.ts'
import type { Planvorm } from '../../../geodata/schema/planvorm.ts'
import type { Voorziening } from '../../../geodata/schema/voorziening.ts'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { lijstSignalen } from '../../../server/contract/signalen.ts'
import type { WoningenKolommen } from '../../../server/contract/woningen-binair.ts'
import type { lijstMeldingen } from '../../../server/contract/woningen.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'

/** What a picture is made from, as it was loaded; null or a reason where it was not. */
export interface Geladen {
  bron: Kaartbron
  gebieden: readonly GebiedMetGrens[]
  voorzieningen: readonly Voorziening[]
  woningen: WoningenKolommen | BeeldReden
  meldingen: AnswerOf<typeof lijstMeldingen> | BeeldReden
  signalen: AnswerOf<typeof lijstSignalen> | BeeldReden
  magBuurt: boolean
}

/** Everything ready to make pictures of one shape after another. */
export interface Beeldmaker {
  /** Counts dwellings fast enough for every move of a shape; null: this person may not see them. */
  teller: Teller | null
  beeld: (vorm: Planvorm, meer: Beeldvraag) => Ambitiebeeld
}

/** What lies beside the shape. */
export interface Beeldvraag {
  afstandMeters: number
  naast: readonly AndereVorm[]
  acties: readonly Actiekosten[]
}

/** Buurten in RD New, made once for an answer with borders. */
const planes = new WeakMap<readonly GebiedMetGrens[], BeeldBuurt[]>()

function buurtvlakken(gebieden: readonly GebiedMetGrens[]): BeeldBuurt[] {
  const before = planes.get(gebieden)
  if (before !== undefined) return before
  const made = gebieden
    .filter(({ soort }) => soort === 'buurt')
    .map(({ code, grens }) => ({ code, grens, vlak: rdVlak(grens) }))
  planes.set(gebieden, made)
  return made
}

function rowOf({ kop, posities, buurt, eigenaar, label }: WoningenKolommen): Woningrij {
  return {
    aantal: kop.aantal,
    posities,
    eigenaar,
    label,
    buurtVan: (at) => kop.buurten[buurt[at] ?? -1] ?? '',
  }
}

/** Sources of an answer as the analysis names them. */
function telbron(bronnen: readonly { dataset: string; versie: string }[], voorbeelddata: boolean): Telbron {
  return { bronnen: bronnen.map(({ dataset, versie }) => ({ dataset, versie })), voorbeelddata }
}

/** Prepares once what pictures need; pure. */
export function maakBeeldmaker(data: Geladen): Beeldmaker {
  const { bron } = data
  const buurten = buurtvlakken(data.gebieden)
  const columns = typeof data.woningen === 'string' ? null : data.woningen
  const rows = columns === null ? null : rowOf(columns)
  const teller = rows === null ? null : makeTeller(rows)
  const incidenten: Incidentbron[] = [
    ...(typeof data.meldingen === 'string'
      ? noReports(data.meldingen)
      : reportSources({
          ...data.meldingen,
          ...telbron(data.meldingen.bron === null ? [] : [data.meldingen.bron], data.meldingen.voorbeelddata),
        })),
    typeof data.signalen === 'string'
      ? { soort: 'signaal', ...beeldOntbreekt(data.signalen) }
      : signalSource(
          data.signalen.signalen.filter(({ ingetrokken }) => ingetrokken === null),
          buurten.map(({ code }) => code),
          telbron(data.signalen.bronnen, data.signalen.voorbeelddata),
        ),
  ]
  const counted = (vorm: Planvorm, afstandMeters: number) =>
    teller === null || columns === null
      ? missing(data.woningen)
      : {
          telling: teller.tel(vorm, afstandMeters),
          ...telbron(columns.kop.bronnen, columns.kop.voorbeelddata),
        }
  const besideOf = rememberLast((naast: readonly AndereVorm[], afstandMeters: number) =>
    makeSamenloop(naast, buurten, rows, afstandMeters),
  )
  return {
    teller,
    beeld: (vorm, { afstandMeters, naast, acties }) =>
      pictureOf({
        vorm,
        afstandMeters,
        buurten,
        woningen: counted(vorm, afstandMeters),
        cijfers: {
          indicatoren: [...bron.indicatoren.values()],
          zoekCijfer: bron.opzoeken,
          mag: () => data.magBuurt,
          gemeente: bron.gemeente.code,
        },
        voorzieningen: data.voorzieningen,
        buurtenVan: (gebied) =>
          bron.wijken.find(({ id }) => id === gebied)?.buurten ?? buurtenOfWijk(bron, gebied),
        incidenten,
        samenloop: besideOf(naast, afstandMeters)(vorm),
        acties,
      }),
  }
}

function missing(reden: WoningenKolommen | BeeldReden): BeeldOntbreekt {
  return beeldOntbreekt(typeof reden === 'string' ? reden : 'geen-woningen-bekend')
}

/** Buurten of a CBS wijk; a buurt is its own. */
function buurtenOfWijk({ gebied }: Kaartbron, code: string): string[] {
  const inside = [...gebied.values()].filter(({ soort, wijk }) => soort === 'buurt' && wijk === code)
  return inside.length === 0 ? [code] : inside.map((area) => area.code)
}

/** Keeps the last result: the shapes beside are the same for every move. */
function rememberLast<A, B, R>(make: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: { a: A; b: B; made: R } | null = null
  return (a, b) => {
    if (last === null || last.a !== a || last.b !== b) last = { a, b, made: make(a, b) }
    return last.made
  }
}
