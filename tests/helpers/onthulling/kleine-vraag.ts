import type { BeschermTabel, Beschermvraag } from '../../../analyses/onthulling/schema.ts'

/** A table over single atoms given as rows of counts: one row per atom, one column per category, one period. */
export interface KleineTabel {
  /** Per atom the counts of the categories. */
  rijen: Readonly<Record<string, readonly number[]>>
  categorieen?: readonly string[]
  periode?: string
  /** Areas beside the atoms themselves. */
  gebieden?: Readonly<Record<string, readonly string[]>>
  vorm?: Partial<BeschermTabel>
}

/** A question for one edition of one small table, asked for every atom, every given area and all together. */
export function smallQuestion({
  rijen,
  periode = '2025',
  gebieden = {},
  vorm = {},
  ...rest
}: KleineTabel): Beschermvraag {
  const atoms = Object.keys(rijen)
  const width = Object.values(rijen)[0]?.length ?? 0
  const categorieen = [...(rest.categorieen ?? Array.from({ length: width }, (_, place) => `c${place + 1}`))]
  const areas = { ...Object.fromEntries(atoms.map((atom) => [atom, [atom]])), ...gebieden, alles: atoms }
  return {
    nummer: 1,
    datum: '2026-01-01',
    atomen: atoms,
    gebieden: Object.entries(areas).map(([id, atomen]) => ({ id, atomen: [...atomen] })),
    bekend: [],
    tabellen: [
      {
        id: 'tabel',
        soort: 'aantal',
        telt: 'woningen',
        categorieen,
        volledig: true,
        perioden: [periode],
        periodesom: false,
        veranderingBeschermd: false,
        gebieden: Object.keys(areas),
        gevoelig: false,
        waarden: Object.entries(rijen).map(([atoom, delen]) => ({
          atoom,
          periode,
          delen: [...delen],
          totaal: delen.reduce((sum, part) => sum + part, 0),
        })),
        ...vorm,
      },
    ],
    eerder: [],
  }
}
