import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import { programma, type Actie } from '../schema/programma.ts'
import { refusal, type Normalised } from './result.ts'

/** File name that stands in a refusal of this source. */
const FILE = 'programma.json'

function reasonToRefuse(
  actie: Actie,
  fondsen: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): string | null {
  if (seen.has(actie.id)) return `Actie "${actie.id}" staat er twee keer in.`
  const unknown = actie.fondsen.find((id) => !fondsen.has(id))
  if (unknown !== undefined) return `Fonds "${unknown}" staat niet in de lijst van fondsen.`
  const told = [actie.interventies, actie.doelen, actie.monitoring, actie.bouwsteen, actie.toelichting]
  const says = actie.streven.length > 0 || actie.partners.length > 0 || actie.van !== null
  if (actie.alleenNaam && (says || told.some((part) => part !== undefined))) {
    return 'Deze actie mag alleen met de naam in de lijst staan.'
  }
  return null
}

/**
 * The programme: funds and actions. An action with an unknown fund, a double id, or more than a name where
 * only the name may be known, is refused. Throws when the file as a whole is outside the schema. Pure.
 */
export function normaliseProgramma(content: unknown): Normalised {
  const plan = programma.parse(content)
  const fondsen = new Set(plan.fondsen.map(({ id }) => id))
  const seen = new Set<string>()
  const afgekeurd: Afkeuring[] = []
  const acties = plan.acties.filter((actie, index) => {
    const reden = reasonToRefuse(actie, fondsen, seen)
    seen.add(actie.id)
    if (reden !== null) afgekeurd.push(refusal(FILE, index + 1, 'acties', reden))
    return reden === null
  })
  return {
    deel: { programma: { ...plan, acties } },
    rijenGelezen: plan.fondsen.length + plan.acties.length,
    rijenOvergenomen: plan.fondsen.length + acties.length,
    afgekeurd,
  }
}
