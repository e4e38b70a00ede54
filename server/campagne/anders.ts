import { canonicalJson } from '../../analyses/canonical-json.ts'

/** Which answers are others than those they take the place of. */
export function differingIn(before: object, after: object): string[] {
  const were = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after)
    .filter(([name, value]) => canonicalJson(value) !== canonicalJson(were.get(name)))
    .map(([name]) => name)
}
