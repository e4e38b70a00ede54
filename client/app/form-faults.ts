import type { Invoerfout } from '../../server/contract/problemen.ts'

/** Sentences by the name of a field. */
export type FieldFaults = Readonly<Record<string, string>>

/** The faults the server named, at the fields they are about; two of one field stand behind each other. */
export function faultsByField(fouten: readonly Invoerfout[]): FieldFaults {
  const faults: Record<string, string> = {}
  for (const { veld, melding } of fouten) {
    const before = faults[veld]
    faults[veld] = before === undefined ? melding : `${before} ${melding}`
  }
  return faults
}

/** Brings the focus to the first field that is not right, after the faults are drawn. */
export function focusFirstFault(form: HTMLFormElement | null): void {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"]')?.focus(),
  )
}
