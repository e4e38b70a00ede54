import type { Gebied } from '../../../geodata/schema/gebied.ts'
import type { Programmawijk } from '../../../geodata/schema/focusgebied.ts'
import { GEEN_CYCLUS } from '../../../server/contract/delen.ts'
import type { Invoerfout } from '../../../server/contract/problemen.ts'
import { nieuweCyclusTekst } from '../../../server/contract/text/nl/cyclus.ts'
import type { NieuweCyclus } from '../../api/cycli.ts'

/** Wijk id per buurt; an empty text means that the buurt does not belong. */
export type Decision = ReadonlyMap<string, string>

/** One line of the table: a buurt, and why it is a question. */
export interface DecisionRow {
  code: string
  naam: string
  /** Wijk it belongs to by default; empty when none. */
  standaard: string
  waarom: string | null
}

/** The buurten of the default and those in doubt, in the order of the wijken. */
export function rowsOf(
  areas: readonly Gebied[],
  wijken: readonly Programmawijk[],
  doubts: readonly { buurten: readonly string[]; waarom: string }[],
): DecisionRow[] {
  const known = wijken.flatMap((wijk) => wijk.buurten.map((code) => ({ code, standaard: wijk.id })))
  const extra = doubts
    .flatMap((doubt) => doubt.buurten)
    .filter((code) => !known.some((row) => row.code === code))
    .map((code) => ({ code, standaard: '' }))
  return [...known, ...extra].map((row) => ({
    ...row,
    naam: areas.find((area) => area.code === row.code)?.naam ?? row.code,
    waarom: doubts.find((doubt) => doubt.buurten.includes(row.code))?.waarom ?? null,
  }))
}

/** The decision as the API takes it. */
export function decisionBody(
  rows: readonly DecisionRow[],
  wijken: readonly Programmawijk[],
  changed: Decision,
): { id: string; buurten: string[] }[] {
  return wijken.map((wijk) => ({
    id: wijk.id,
    buurten: rows
      .filter((row) => (changed.get(row.code) ?? row.standaard) === wijk.id)
      .map((row) => row.code),
  }))
}

/** Sentences per field of the form. */
export type FormFaults = Partial<Record<'id' | 'naam' | 'peildatum' | 'reden' | 'wijken', string>>

/** What is wrong before anything is sent: empty fields and wijken without buurten. */
export function faultsOf(body: NieuweCyclus, wijken: readonly Programmawijk[]): FormFaults {
  const faults: FormFaults = {}
  if (body.naam.trim() === '') faults.naam = nieuweCyclusTekst.leeg
  if (body.id.trim() === '') faults.id = nieuweCyclusTekst.leeg
  else if (body.id.trim() === GEEN_CYCLUS) faults.id = nieuweCyclusTekst.bezetWoord
  if (body.peildatum === '') faults.peildatum = nieuweCyclusTekst.leeg
  if (body.besluit.reden.trim() === '') faults.reden = nieuweCyclusTekst.leeg
  const empty = body.besluit.wijken?.find((row) => row.buurten.length === 0)
  if (empty !== undefined) {
    const naam = wijken.find((wijk) => wijk.id === empty.id)?.naam ?? empty.id
    faults.wijken = nieuweCyclusTekst.wijkZonderBuurt(naam)
  }
  return faults
}

/** The faults the server named, at the field they are about; `besluit.reden` is the reason, the rest the table. */
export function faultsFromServer(fouten: readonly Invoerfout[]): FormFaults {
  const faults: FormFaults = {}
  for (const { veld, melding } of fouten) {
    const field = fieldOf(veld)
    faults[field] = faults[field] === undefined ? melding : `${faults[field]} ${melding}`
  }
  return faults
}

function fieldOf(veld: string): keyof FormFaults {
  if (veld === 'id' || veld === 'naam' || veld === 'peildatum') return veld
  return veld.endsWith('reden') ? 'reden' : 'wijken'
}
