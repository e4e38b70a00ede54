import type { Bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Eenheid } from '../../geodata/schema/indicator.ts'
import {
  type Aanpakstaat,
  type HoofdstukId,
  hoofdstukId,
  type Planobject,
  type PlanobjectVan,
  type Plansoort,
} from '../../geodata/schema/wijkaanpak.ts'
import { type BeeldBuurt, coverage } from '../ambitie/beeld.ts'
import { beeldOntbreekt } from '../ambitie/beeld-schema.ts'
import { rdVlak } from '../grenswijziging/overlap.ts'
import type { Stopregel } from '../programma/wat-stopt-wanneer.ts'
import { budgetOf, stopsOf } from './document-geld.ts'
import type {
  Documentactie,
  Documentambitie,
  Documentbron,
  Documentcijfer,
  Wijkaanpakdocument,
} from './document-schema.ts'
import { type Tekstlezer, textReader } from './document-tekst.ts'
import type { Planfonds } from './geld.ts'
import { type Kaartbuurt, makeKaartje } from './kaartje.ts'
import type { Cijfermerk } from './levende-tekst.ts'

/** An object of a plan as it enters a document: as it stands, or as it was kept at adoption. */
export type Documentobject = {
  [S in Plansoort]: Pick<PlanobjectVan<S>, 'id' | 'soort' | 'velden'>
}[Plansoort]

/** Everything a document is made of; no clock. */
export interface DocumentInvoer {
  cyclus: Wijkaanpakdocument['cyclus']
  wijk: Programmawijk
  aanpak: string
  naam: string
  staat: Aanpakstaat
  versie: number
  vastgesteldOp: string | null
  /** What stands in the plan; what was removed left out. */
  objecten: readonly Documentobject[]
  /** The residents' session the plan names. */
  bijeenkomst: Bijeenkomst | null
  /** What a figure is beside its value, with its source; `bron` null: gone. */
  cijfer: (
    mark: Cijfermerk,
  ) => Omit<Documentcijfer, keyof Cijfermerk | 'bron'> & { bron: Documentbron | null }
  indicator: (id: string) => { eenheid: Eenheid | null; eigenNaam: string | null }
  gebiednaam: (code: string) => string
  fondsen: readonly Planfonds[]
  /** What the programme says of when its actions stop. */
  stopregels: readonly Stopregel[]
  /** All buurten with their borders; those of the wijk are drawn as it. */
  buurten: readonly Kaartbuurt[]
  /** Sources that every document rests on: borders, and the programme where there is one. */
  vasteBronnen: readonly Documentbron[]
}

/** A buurt of the wijk, as it is drawn and as it is measured. */
type Eigenbuurt = Kaartbuurt & BeeldBuurt

type Van<S extends Plansoort> = Extract<Documentobject, { soort: S }>

const ofKind = <S extends Plansoort>(objecten: readonly Documentobject[], soort: S): Van<S>[] =>
  objecten.filter((one): one is Van<S> => one.soort === soort)

/** What stands in a plan, without what was removed and without remarks: those are not printed. */
export function printed(objecten: readonly Planobject[]): Documentobject[] {
  return objecten.filter(({ soort, verwijderd }) => !verwijderd && soort !== 'opmerking')
}

/** The priorities first in their order, then the other ambitions by title, then what comes later. */
function inOrder(ambities: readonly Van<'ambitie'>[]): Van<'ambitie'>[] {
  const rank = ({ velden: { prioriteit } }: Van<'ambitie'>) =>
    prioriteit === 'later' ? 5 : (prioriteit ?? 4)
  return ambities.toSorted(
    (a, b) => rank(a) - rank(b) || compare(a.velden.titel, b.velden.titel) || compare(a.id, b.id),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * A wijkaanpak as one document: ten chapters in their fixed order, the map, what each priority means per buurt, who does what with
 * which money, what stops when, every figure with its source. Counts of dwellings are not in it, so that it is the same for everybody
 * who may read the plan. The same input gives the same document, whatever the order in which its objects were made.
 */
export function documentOf(input: DocumentInvoer): Wijkaanpakdocument {
  const { objecten, wijk, bijeenkomst } = input
  const sources = sourceList(input.vasteBronnen)
  const lezer = textReader((mark) => {
    const { bron, ...rest } = input.cijfer(mark)
    return { ...rest, bron: bron === null ? null : sources.place(bron) }
  })
  const own = input.buurten
    .filter(({ code }) => wijk.buurten.includes(code))
    .toSorted((a, b) => compare(a.code, b.code))
    .map((buurt): Eigenbuurt => ({ ...buurt, vlak: rdVlak(buurt.grens) }))
  const ambities = inOrder(ofKind(objecten, 'ambitie'))
  const [plan] = ofKind(objecten, 'aanpak')
  const chapters = new Map<HoofdstukId, string>(
    ofKind(objecten, 'hoofdstuk').map(({ velden }) => [velden.hoofdstuk, velden.tekst]),
  )
  // Read in the order of the paper, so that figures and sources are numbered as they are met.
  const hoofdstukken = hoofdstukId.options.map((hoofdstuk) => ({
    hoofdstuk,
    tekst: lezer.tekst(chapters.get(hoofdstuk) ?? ''),
  }))
  const made = ambities.map((one, at) => ambitionOf(one, at + 1, input, own, lezer))
  const priorities = ambities.filter(
    ({ velden: { prioriteit } }) => prioriteit !== null && prioriteit !== 'later',
  )
  const titles = new Map(ambities.map(({ id, velden }) => [id, velden.titel]))
  const acties = ofKind(objecten, 'actie').toSorted(
    (a, b) =>
      compare(a.velden.van ?? '9999', b.velden.van ?? '9999') ||
      compare(a.velden.naam, b.velden.naam) ||
      compare(a.id, b.id),
  )
  const lines = ofKind(objecten, 'budgetregel').map(({ velden }) => velden)
  const named = [
    ...ambities.filter(({ velden }) => velden.prioriteit !== 'later').flatMap(({ velden }) => velden.fondsen),
    ...lines.flatMap(({ fonds }) => fonds ?? []),
  ]
  const buurten = own.map(({ code, naam }) => ({
    naam,
    prioriteiten: priorities.map(({ velden }) => {
      const found = velden.perBuurt.find(({ buurt }) => buurt === code)
      return found === undefined || found.tekst.trim() === '' ? null : lezer.tekst(found.tekst)
    }),
  }))
  const documentacties = acties.map(({ velden }) => actionOf(velden, input.fondsen, titles, lezer))
  return {
    vorm: 1,
    cyclus: input.cyclus,
    wijk: { id: wijk.id, naam: wijk.naam },
    aanpak: input.aanpak,
    naam: input.naam,
    staat: input.staat,
    versie: input.versie,
    vastgesteldOp: input.vastgesteldOp,
    bijeenkomst: bijeenkomst === null ? null : sessionOf(bijeenkomst),
    geraadpleegd: (plan?.velden.geraadpleegd ?? []).filter((name) => name.trim() !== ''),
    hoofdstukken,
    ambities: made.filter(({ prioriteit }) => prioriteit !== 'later'),
    later: made.filter(({ prioriteit }) => prioriteit === 'later'),
    buurten,
    afwijkingen: [...(plan?.velden.afwijkingen ?? [])],
    nietDoen: [...(plan?.velden.nietDoen ?? [])],
    acties: documentacties,
    budget: budgetOf(lines, input.fondsen),
    stopt: stopsOf(acties, named, input.fondsen, input.stopregels),
    uren: acties.flatMap(({ velden: { naam, urenInNatura, tot } }) =>
      urenInNatura === null ? [] : [{ actie: naam, ...urenInNatura, tot }],
    ),
    kaart: makeKaartje({
      eigen: own,
      omgeving: input.buurten.filter(({ code }) => !wijk.buurten.includes(code)),
      ambities: ambities.flatMap(({ velden: { vorm, prioriteit } }, at) =>
        vorm === null || prioriteit === 'later' ? [] : [{ nummer: at + 1, vorm }],
      ),
    }),
    cijfers: lezer.cijfers(),
    bronnen: sources.all,
    voorbeelddata: sources.all.some((source) => source.voorbeelddata),
  }
}

/** Sources in the order in which they are met, each version once. */
function sourceList(fixed: readonly Documentbron[]): {
  all: Documentbron[]
  place: (source: Documentbron) => number
} {
  const all = [...fixed]
  return {
    all,
    place: (source) => {
      const before = all.findIndex(
        ({ dataset, versie }) => dataset === source.dataset && versie === source.versie,
      )
      return before >= 0 ? before : all.push(source) - 1
    },
  }
}

function ambitionOf(
  { id, velden }: Van<'ambitie'>,
  nummer: number,
  { indicator, gebiednaam, fondsen }: DocumentInvoer,
  own: readonly Eigenbuurt[],
  lezer: Tekstlezer,
): Documentambitie {
  const { doel } = velden
  return {
    id,
    nummer,
    titel: velden.titel,
    tekst: lezer.tekst(velden.tekst),
    pijler: velden.pijler,
    prioriteit: velden.prioriteit,
    redenLater: velden.prioriteit === 'later' ? lezer.tekst(velden.redenLater) : [],
    doel:
      doel === null
        ? null
        : {
            indicator: doel.indicator,
            ...indicator(doel.indicator),
            gebiednaam: gebiednaam(doel.gebied),
            streefwaarde: doel.streefwaarde,
            opDatum: doel.opDatum,
            eersteWaarde: doel.eersteWaarde,
          },
    // What comes later is not measured by this plan.
    meting: velden.prioriteit === 'later' ? [] : lezer.tekst(velden.meting),
    eigenaar: velden.eigenaar,
    partners: [...velden.partners],
    fondsen: velden.fondsen.map((fund) => nameOfFund(fund, fondsen)),
    status: velden.status,
    waar: whereIs(velden.vorm, own),
  }
}

function whereIs(
  vorm: Van<'ambitie'>['velden']['vorm'],
  own: readonly Eigenbuurt[],
): Documentambitie['waar'] {
  if (vorm === null) return { soort: 'wijk', buurten: [] }
  const touched = new Set(coverage({ vorm, buurten: own, woningen: beeldOntbreekt('doel-nodig') }).buurten)
  return { soort: vorm.soort, buurten: own.filter(({ code }) => touched.has(code)).map(({ naam }) => naam) }
}

const nameOfFund = (id: string, funds: readonly Planfonds[]): string =>
  funds.find((fund) => fund.id === id)?.naam ?? id

function actionOf(
  velden: Van<'actie'>['velden'],
  funds: readonly Planfonds[],
  titles: ReadonlyMap<string, string>,
  lezer: Tekstlezer,
): Documentactie {
  const { naam, wie, van, tot, urenInNatura, daarna, status, ambitie } = velden
  return {
    naam,
    wie,
    van,
    tot,
    fondsen: velden.fondsen.map(({ fonds, bedragEuro }) => ({ naam: nameOfFund(fonds, funds), bedragEuro })),
    uren: urenInNatura,
    daarna: lezer.tekst(daarna),
    status,
    ambitie: titles.get(ambitie ?? '') ?? '',
  }
}

function sessionOf(session: Bijeenkomst): NonNullable<Wijkaanpakdocument['bijeenkomst']> {
  const { datum, plaats, vorm, aantalMensen, bereik, volgorde } = session
  return { datum, plaats, vorm, aantalMensen, bereik, volgorde: volgorde.map(({ thema }) => thema) }
}
