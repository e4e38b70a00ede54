/** A setting as it may be shown to an administrator and stand in a log. */
export interface Setting {
  naam: string
  /** Its value; of a secret only whether it was given. */
  waarde: string
  /** Whether somebody gave it; otherwise it is the default. */
  gegeven: boolean
}

/** What stands in the place of a secret that was given, and of what was not given. */
const GIVEN = '(gezet)'
const NOT_GIVEN = '(leeg)'

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? NOT_GIVEN : value.map(String).join(' ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : NOT_GIVEN
}

/**
 * Every setting with its value, by name; of secrets only whether they were given.
 * @param values settings that may be seen
 * @param given names that the environment holds
 * @param secrets names of settings that hold a secret
 * @param filled secrets that have a value
 */
export function describeSettings(
  values: Readonly<Record<string, unknown>>,
  given: ReadonlySet<string>,
  secrets: readonly string[],
  filled: ReadonlySet<string>,
): Setting[] {
  const open = Object.entries(values).map(([naam, value]) => ({
    naam,
    waarde: shown(value),
    gegeven: given.has(naam),
  }))
  const closed = secrets.map((naam) => ({
    naam,
    waarde: filled.has(naam) ? GIVEN : NOT_GIVEN,
    gegeven: filled.has(naam),
  }))
  return [...open, ...closed].sort((a, b) => (a.naam < b.naam ? -1 : 1))
}

/** The settings as one table for a terminal; what somebody gave carries a star. */
export function settingsTable(settings: readonly Setting[]): string[] {
  const width = Math.max(...settings.map(({ naam }) => naam.length))
  return [
    'Instellingen (* = opgegeven):',
    ...settings.map(
      ({ naam, waarde, gegeven }) => `  ${gegeven ? '*' : ' '} ${naam.padEnd(width)}  ${waarde}`,
    ),
  ]
}
