import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that take more than twenty seconds, the longest first. Started last, one of them would keep one core busy while the other has
 * nothing left to do; its size says little about it, and of a fresh clone nothing else is known.
 */
const LONG = [
  'tests/e2e/kill-loop.test.ts',
  'tests/e2e/schermen.test.ts',
  'tests/e2e/wijkaanpak-concept.test.ts',
  'tests/server/auth/rights.test.ts',
  'tests/e2e/wijkaanpak-samen.test.ts',
  'tests/server/requests/generated-requests.test.ts',
  'tests/e2e/kaart-adres.test.ts',
  'tests/e2e/kaart-tijd.test.ts',
  'tests/server/requests/if-match.test.ts',
  'tests/e2e/openbaar.test.ts',
  'tests/e2e/campagne.test.ts',
  'tests/e2e/kaart-profiel.test.ts',
  'tests/e2e/beheer.test.ts',
  'tests/e2e/kaart-eigen.test.ts',
  'tests/e2e/kaart-telefoon.test.ts',
  'tests/e2e/kaart-vlak.test.ts',
  'tests/e2e/lijst-naar-plan.test.ts',
  'tests/e2e/cyclus.test.ts',
  'tests/e2e/kaart-ambitie.test.ts',
  'tests/e2e/kaart-punten.test.ts',
  'tests/e2e/programma.test.ts',
  'tests/e2e/verdieping.test.ts',
  'tests/e2e/start.test.ts',
  'tests/e2e/kaart-filters.test.ts',
  'tests/e2e/invoer.test.ts',
  'tests/server/store/plan-histories.test.ts',
  'tests/e2e/kaart-afdruk.test.ts',
  'tests/e2e/kaart-voortgang.test.ts',
  'tests/e2e/aan-de-deur.test.ts',
  'tests/server/example-data.test.ts',
  'tests/e2e/renovatie.test.ts',
  'tests/e2e/beeld.test.ts',
  'tests/e2e/wijkaanpak-document.test.ts',
  'tests/server/renovatieregister.test.ts',
  'tests/server/figures.test.ts',
  'tests/server/backup/restore.test.ts',
  'tests/server/samen/text-histories.test.ts',
  'tests/server/hardening.test.ts',
  'tests/e2e/sub-path.test.ts',
  'tests/e2e/plaats.test.ts',
]

/** Place of a file among those that take long; one that does not comes after them. */
function placeOf({ moduleId }: TestSpecification): number {
  const place = LONG.findIndex((path) => moduleId.endsWith(path))
  return place === -1 ? LONG.length : place
}

/** Puts files that are known to take long first; the others, as Vitest does, by how long they took before or else by their size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}
