import type { Besloten, Voorbereid } from './bescherming-schema.ts'
import { askedOf } from './gevraagd.ts'
import { auditEditions } from './keuring.ts'
import { startingStates, tableWidths } from './celstand.ts'
import { splitParts } from './onderdelen.ts'
import { protectPart } from './onderdrukking.ts'
import type { Deeluitkomst } from './onderdeel-schema.ts'
import type { KeyedChance, LinearSolver } from './oplosser-schema.ts'
import type {
  BeschermUitkomst,
  Beschermvraag,
  Keuringsuitslag,
  PubliekAntwoord,
  PubliekeEditie,
} from './schema.ts'
import { buildSystem, cellKey } from './stelsel.ts'
import { earliestFor } from './uitgaveritme.ts'
import { makeReport } from './verslag.ts'
import { findFaults } from './vraagfouten.ts'

/**
 * Makes the public figures of an edition, and proves them: withholds what says too much by itself, then whatever would give that away,
 * and audits the result with all earlier editions. See `schema.ts` for how to call it.
 *
 * @param question everything the edition is about
 * @param tools the solver, and the keyed chance of rounding
 */
export function protectEdition(
  question: Beschermvraag,
  tools: { solver: LinearSolver; chance: KeyedChance },
): BeschermUitkomst {
  const prepared = prepareEdition(question, tools.chance)
  if ('gelukt' in prepared) return prepared
  const outcomes = prepared.onderdelen.map((part) => protectPart(part, tools.solver))
  const made = makeEdition(prepared, outcomes)
  const audit = auditEditions([...question.eerder, made.editie], tools.solver)
  return finishEdition(prepared, made, audit)
}

/** Checks a question and takes it apart; or why that cannot be. */
export function prepareEdition(
  question: Beschermvraag,
  chance: KeyedChance,
): Voorbereid | Extract<BeschermUitkomst, { gelukt: false }> {
  const vanaf = earliestFor(question)
  if (vanaf !== null && question.datum < vanaf) return { gelukt: false, reden: 'te-snel', vanaf }
  const fouten = findFaults(question)
  if (fouten.length > 0) return { gelukt: false, reden: 'vraagfout', fouten }
  const stelsel = buildSystem(question)
  const breedten = tableWidths(question, stelsel)
  const standen = startingStates(question, stelsel, chance)
  const onderdelen = splitParts(question, stelsel, standen, breedten)
  return { vraag: question, stelsel, standen, breedten, onderdelen }
}

/** The public figures by what was decided per part, and what became of every cell. */
export function makeEdition(
  prepared: Voorbereid,
  outcomes: readonly Deeluitkomst[],
): { editie: PubliekeEditie; besloten: readonly Besloten[] } {
  const besloten = decide(prepared, outcomes)
  const { vraag, stelsel, breedten } = prepared
  const tabellen = vraag.tabellen.map((table, number) => {
    const { id, soort, telt, categorieen, volledig, perioden, periodesom, veranderingBeschermd } = table
    const shape = { id, soort, telt, categorieen, volledig, perioden, periodesom, veranderingBeschermd }
    return {
      ...shape,
      breedte: breedten[number] ?? 1,
      cellen: askedOf(vraag, table).map(({ cel, sleutel }) => ({
        ...cel,
        antwoord: besloten[stelsel.nummers.get(cellKey(sleutel)) ?? -1]?.antwoord ?? NOT_TOLD,
      })),
    }
  })
  const { nummer, datum, atomen, gebieden, bekend } = vraag
  return { editie: { nummer, datum, atomen, gebieden, bekend, tabellen }, besloten }
}

const NOT_TOLD: PubliekAntwoord = { soort: 'niet-bekend' }

function decide({ standen, onderdelen }: Voorbereid, outcomes: readonly Deeluitkomst[]): Besloten[] {
  const decided = standen.map(({ treden, trede }) => ({
    antwoord: treden[trede]?.antwoord ?? NOT_TOLD,
    breedte: 0,
  }))
  for (const [index, { cellen }] of onderdelen.entries()) {
    const outcome = outcomes[index]
    for (const [place, { nummer }] of cellen.entries()) {
      const taken = standen[nummer]?.treden[outcome?.treden[place] ?? -1]
      decided[nummer] = { antwoord: taken?.antwoord ?? NOT_TOLD, breedte: outcome?.breedten[place] ?? 0 }
    }
  }
  return decided
}

/** The outcome: the edition when its audit passed, and the report in either case. */
export function finishEdition(
  prepared: Voorbereid,
  { editie, besloten }: ReturnType<typeof makeEdition>,
  keuring: Keuringsuitslag,
): BeschermUitkomst {
  const verslag = makeReport(prepared, besloten, keuring)
  return keuring.geslaagd
    ? { gelukt: true, openbaar: editie, verslag }
    : { gelukt: false, reden: 'keuring', verslag }
}
