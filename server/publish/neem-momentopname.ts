import { standPer } from '../../analyses/voortgang/stand.ts'
import { answersToThemes } from '../../analyses/voortgang/terugkoppeling.ts'
import { marksIn } from '../../analyses/wijkaanpak/levende-tekst.ts'
import type { Programma } from '../../geodata/schema/programma.ts'
import { vanSoort } from '../../geodata/schema/wijkaanpak.ts'
import type { AppContext } from '../context.ts'
import { rol } from '../contract/sessie.ts'
import { rolNaam } from '../contract/text/nl/algemeen.ts'
import { themaTekst } from '../contract/text/nl/wijkanalyse.ts'
import { programmeNow } from '../programme.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { type Besluitrij, listDecisions } from '../store/editions.ts'
import { listAnswers, listProgress } from '../store/progress.ts'
import { raisedThemes } from '../voortgang/inbreng.ts'
import { plansInForce } from '../voortgang/plannen.ts'
import { isAdopted } from '../wijkaanpak/plan.ts'
import { contact, type Momentopname, momentopname, publiekeTaal } from './momentopname.ts'
import { placesOf, spokenName } from './momentopname-plekken.ts'
import { figureTable, isByDefault, neverPublic } from './openbare-cijfers.ts'
import { announcedWork } from './werken.ts'
import { refusedWord } from './verboden-woorden.ts'

/** Something that was left out of an edition, for its report to staff. */
export interface Weggelaten {
  wat: 'idee' | 'prioriteit' | 'doel'
  tekst: string
  woord: string
}

/** The text without paragraphs that quote a figure: that may be one of a buurt, and the figures of an edition are chosen one by one. */
function withoutFigures(text: string): string {
  return text
    .split(/\n+/)
    .filter((part) => part.trim() !== '' && marksIn(part).length === 0)
    .join('\n')
}

/** Keeps what holds no refused word, and writes down what does. */
function sieve(left: Weggelaten[]) {
  return (wat: Weggelaten['wat'], ...texts: readonly string[]): boolean => {
    for (const tekst of texts) {
      const woord = refusedWord(tekst)
      if (woord === null) continue
      left.push({ wat, tekst, woord })
      return false
    }
    return true
  }
}

function plansOf(app: AppContext, datum: string, isFit: ReturnType<typeof sieve>): Momentopname['plannen'] {
  const stand = standPer(listProgress(app.db), datum)
  return plansInForce(app, datum).flatMap(({ wijk, staat, stappen, objecten }) => {
    const adopted = stappen.findLast(({ naar }) => naar === 'vastgesteld')
    if (!isAdopted(staat) || adopted === undefined) return []
    const prioriteiten = vanSoort(objecten, 'ambitie')
      .filter(({ velden }) => typeof velden.prioriteit === 'number')
      .toSorted((a, b) => Number(a.velden.prioriteit) - Number(b.velden.prioriteit))
      .map(({ stam, velden }) => {
        const progress = stand.get(`ambitie ${stam}`)
        return {
          titel: velden.titel,
          tekst: withoutFigures(velden.tekst),
          stand: progress?.stand ?? null,
          opDag: progress?.datum ?? null,
        }
      })
      .filter(({ titel, tekst }) => isFit('prioriteit', titel, tekst))
    return [{ wijk: wijk.id, vastgesteldOp: adopted.datum, prioriteiten }]
  })
}

function ideasOf(app: AppContext, datum: string, isFit: ReturnType<typeof sieve>) {
  const { inbreng, voorbeelddata } = raisedThemes(app)
  const { corporatie } = app.current().focus
  const roleName = (name: string): string => {
    const known = rol.safeParse(name)
    return known.success ? rolNaam(known.data, corporatie) : name
  }
  const ideeen = answersToThemes(inbreng, listAnswers(app.db), datum)
    .map(({ wijk, thema, van, laatst, antwoord, uiterlijk }) => ({
      wijk,
      thema: themaTekst(thema),
      van,
      laatst,
      antwoord:
        antwoord === null
          ? null
          : {
              soort: antwoord.antwoord,
              toelichting: antwoord.toelichting,
              datum: antwoord.datum,
              rol: roleName(antwoord.rol),
            },
      uiterlijk,
    }))
    .filter(({ thema, antwoord }) => isFit('idee', thema, antwoord?.toelichting ?? ''))
  return { ideeen, ideeenVoorbeeld: voorbeelddata && ideeen.length > 0 }
}

/** Names of actions of the plan by which people are helped at fixed hours. */
const CONSULTATION = /spreeku/i

/** Consultation hours that the plan names for the year of this day; of what is known by name only nothing is said. */
export function consultationHours({ acties }: Pick<Programma, 'acties'>, datum: string): string[] {
  const year = Number(datum.slice(0, 4))
  return acties
    .filter(({ naam, alleenNaam, van, tot }) => {
      const isNow = (van ?? year) <= year && year <= (tot ?? year)
      return CONSULTATION.test(naam) && !alleenNaam && isNow
    })
    .map(({ naam }) => naam)
}

function programmeOf(app: AppContext, isFit: ReturnType<typeof sieve>): Momentopname['programma'] {
  if (app.current().programma === null) return null
  const { plan, stand } = programmeNow(app)
  return {
    naam: plan.naam,
    planJaar: plan.planJaar,
    ambitie: plan.ambitie ?? '',
    doelen: (plan.hoofddoelen ?? []).filter((doel) => isFit('doel', doel)),
    geldVoor: [...new Set(stand.fondsen.flatMap(({ voor }) => voor))].toSorted(),
  }
}

const isOn =
  (soort: Besluitrij['soort'], decisions: readonly Besluitrij[]) =>
  (sleutel: string): Besluitrij | undefined =>
    decisions.find((row) => row.soort === soort && row.sleutel === sleutel && row.aan)

/**
 * Freezes what an edition is made from: open data, adopted plans, answers, and what was decided to be public.
 *
 * @param nummer number of the edition
 * @param beschermd figures per area as disclosure control gave them back; null: none are published
 * @returns the snapshot, and what was left out because of a word that never stands on the public side
 */
export function takeSnapshot(
  app: AppContext,
  nummer: number,
  beschermd: Pick<Momentopname, 'woningen' | 'bereik'> = { woningen: null, bereik: null },
): { opname: Momentopname; weggelaten: Weggelaten[] } {
  const current = app.current()
  const datum = dateInTheNetherlands(app.clock())
  const decisions = listDecisions(app.db)
  const weggelaten: Weggelaten[] = []
  const isFit = sieve(weggelaten)
  const figure = isOn('cijfer', decisions)
  const off = new Set(
    decisions.filter(({ soort, aan }) => soort === 'cijfer' && !aan).map(({ sleutel }) => sleutel),
  )
  const cijfers = current.indicatoren
    .filter((indicator) => neverPublic(current, indicator) === null)
    .filter(
      (indicator) => figure(indicator.id) !== undefined || (isByDefault(indicator) && !off.has(indicator.id)),
    )
    .flatMap((indicator) => figureTable(current, indicator, figure(indicator.id)?.reden ?? null) ?? [])
  const work = announcedWork(app, datum)
  const places = placesOf(app.dataDir, current, work.straten)
  const streetId = new Map(places.straten.map(({ register, id }) => [register, id]))
  const ideas = ideasOf(app, datum, isFit)
  const said = isOn('contact', decisions)('contact')
  const checked = isOn('vertaling', decisions)
  const hasExample =
    ideas.ideeenVoorbeeld || work.voorbeelddata || places.straten.some(({ voorbeelddata }) => voorbeelddata)
  const opname = momentopname.parse({
    vorm: 1,
    nummer,
    datum,
    plaats: {
      id: current.focus.id,
      naam: current.focus.naam,
      gemeente: current.focus.gemeenteNaam,
      corporatie: current.focus.corporatie,
    },
    voorbeelddata: hasExample,
    ...places,
    werken: work.werken.map((one) => ({
      ...one,
      straat: streetId.get(one.plek) ?? null,
      plek: spokenName(one.plek),
    })),
    ...beschermd,
    plannen: plansOf(app, datum, isFit),
    ...ideas,
    programma: programmeOf(app, isFit),
    spreekuren: current.programma === null ? [] : consultationHours(current.programma, datum),
    cijfers,
    bronnen: current.versies
      .filter(({ voorbeelddata }) => !voorbeelddata || hasExample)
      .map(({ provenance, voorbeelddata }) => ({
        titel: provenance.titel,
        bronhouder: provenance.bronhouder,
        licentie: provenance.licentie,
        vintage: provenance.vintage,
        voorbeelddata,
      })),
    contact: said?.waarde == null ? null : contact.parse(JSON.parse(said.waarde)),
    nagekeken: publiekeTaal.options.filter((taal) => checked(taal) !== undefined),
  })
  return { opname, weggelaten }
}
