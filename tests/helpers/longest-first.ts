import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Short files that take minutes: started last, they would keep one core busy while the other has nothing left to do. */
const LONG = [
  'tests/e2e/kill-loop.test.ts',
  'tests/e2e/verdieping.test.ts',
  'tests/server/requests/generated-requests.test.ts',
  'tests/server/store/plan-histories.test.ts',
  'tests/server/samen/text-histories.test.ts',
  'tests/analyses/renovatie/planner/zoeken.test.ts',
]

/** Puts files that are known to take long first; the others, as Vitest does, by how long they took before or else by their size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((path) => moduleId.endsWith(path))
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
