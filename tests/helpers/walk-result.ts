/** One value inside a result, with the way to it: `spreidingen.0.wijk.ernaast`. */
export interface Visited {
  path: string
  value: unknown
}

/** Every value inside a result, the result itself first, in the order of its members. */
export function walkResult(value: unknown, path = ''): Visited[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  const members: [string, unknown][] = Object.entries(value)
  return [
    { path, value },
    ...members.flatMap(([key, member]) => walkResult(member, path === '' ? key : `${path}.${key}`)),
  ]
}

/** Paths of all figures of one area: objects that name an area and a value. */
export function pathsOfFigures(value: unknown, area: string): string[] {
  return walkResult(value)
    .filter(({ value: one }) => isFigureOf(one, area))
    .map(({ path }) => path)
}

function isFigureOf(value: unknown, area: string): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'gebied' in value &&
    'waarde' in value &&
    value.gebied === area
  )
}
