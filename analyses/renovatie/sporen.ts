import { z } from 'zod'
import type { Programma } from '../../geodata/schema/programma.ts'
import type { Registerrij } from '../../geodata/schema/registerrij.ts'
import { statusGroepVan } from '../../geodata/schema/woning.ts'

/** How far one track or measure is, in dwellings or as a share of them. */
export const spoorstand = z.object({
  id: z.enum([
    'inponden',
    'sloop',
    'nieuwbouw',
    'nieuwbouw-sociaal',
    'nieuwbouw-midden',
    'tuin-particulier',
    'tuin-corporatie',
    'ventilatie',
  ]),
  klaar: z.number().int().nonnegative(),
  /** Begun and not done. */
  bezig: z.number().int().nonnegative(),
  /** Dwellings it could be about, for a target that is a share; null: the target is a number. */
  van: z.number().int().nonnegative().nullable(),
  /** Number, or percent where `van` is given; null: the plan names none. */
  streven: z.number().nullable(),
})
export type Spoorstand = z.infer<typeof spoorstand>

type Rij = Pick<
  Registerrij,
  'eigenaar' | 'status' | 'maatregelen' | 'inponden' | 'sloop' | 'nieuwbouw' | 'nieuwbouwSoort'
>

/** A target of the plan by its stable name. */
function targetOf(programme: Programma | null, id: string): number | null {
  return programme?.acties.flatMap(({ streven }) => streven).find((one) => one.id === id)?.aantal ?? null
}

/**
 * The tracks beside the renovation against the targets of the plan: bought back and let or ready to let, taken down, built, garden
 * and fence, and ventilation. Garden and fence of private homes is a share of those that were renovated, of the corporation a share of
 * its homes (domain.md). Ventilation counts the same homes as renovation and is never added to it.
 *
 * @param rows dwellings of one area
 */
export function trackStands(rows: readonly Rij[], programme: Programma | null): Spoorstand[] {
  const count = (holds: (row: Rij) => boolean) => rows.filter(holds).length
  const isOneOf = (value: string | null, done: readonly string[]) => value !== null && done.includes(value)
  const bought = ['gekocht', 'verhuurd']
  const built = (row: Rij) => row.nieuwbouw === 'opgeleverd'
  const begun = (row: Rij) => row.nieuwbouw !== null && !built(row)
  const inOrder = (row: Rij) => isOneOf(row.maatregelen['tuin-erf'] ?? null, ['uitgevoerd', 'niet-nodig'])
  const planned = (row: Rij) => isOneOf(row.maatregelen['tuin-erf'] ?? null, ['nodig', 'gepland'])
  const isRenovated = ({ status }: Rij) => status !== null && statusGroepVan(status) === 'klaar'
  const isPrivate = (row: Rij) => row.eigenaar === 'particulier' && isRenovated(row)
  const isRented = (row: Rij) => row.eigenaar === 'corporatie'
  const social = (row: Rij) => row.nieuwbouwSoort === 'sociale-huur'
  const middle = (row: Rij) => isOneOf(row.nieuwbouwSoort, ['hogere-sociale-huur', 'middenhuur'])
  const number = (
    id: Spoorstand['id'],
    done: (row: Rij) => boolean,
    busy: (row: Rij) => boolean,
    goal: string,
  ) => ({
    id,
    klaar: count(done),
    bezig: count(busy),
    van: null,
    streven: targetOf(programme, goal),
  })
  const share = (id: Spoorstand['id'], of: (row: Rij) => boolean, goal: string) => ({
    id,
    klaar: count((row) => of(row) && inOrder(row)),
    bezig: count((row) => of(row) && planned(row)),
    van: count(of),
    streven: targetOf(programme, goal),
  })
  return [
    number(
      'inponden',
      (row) => isOneOf(row.inponden, bought),
      (row) => row.inponden !== null && !bought.includes(row.inponden),
      'inponden-1',
    ),
    number(
      'sloop',
      (row) => row.sloop === 'gesloopt',
      (row) => row.sloop !== null && row.sloop !== 'gesloopt',
      'sloop-nieuwbouw-1',
    ),
    number('nieuwbouw', built, begun, 'sloop-nieuwbouw-2'),
    number(
      'nieuwbouw-sociaal',
      (row) => built(row) && social(row),
      (row) => begun(row) && social(row),
      'sloop-nieuwbouw-3',
    ),
    number(
      'nieuwbouw-midden',
      (row) => built(row) && middle(row),
      (row) => begun(row) && middle(row),
      'sloop-nieuwbouw-4',
    ),
    share('tuin-particulier', isPrivate, 'tuinen-1'),
    share('tuin-corporatie', isRented, 'tuinen-2'),
    {
      id: 'ventilatie',
      klaar: count((row) => row.maatregelen.ventilatie === 'uitgevoerd'),
      bezig: count((row) => isOneOf(row.maatregelen.ventilatie ?? null, ['nodig', 'gepland'])),
      van: null,
      streven: ['ventilatie-1', 'ventilatie-2', 'ventilatie-3'].reduce<number | null>((sum, id) => {
        const one = targetOf(programme, id)
        return one === null ? sum : (sum ?? 0) + one
      }, null),
    },
  ]
}
