import highsModule from 'highs'
import type { PubliekeEditie } from '../../../analyses/onthulling/schema.ts'
import { type Buit, isCaught, type Kennis, readEverything, shownNames } from './aanvaller.ts'

// Its types describe the CommonJS build; what an ES module gets is the loader itself.
const load = highsModule as unknown as typeof highsModule.default
const solver = load()

/** The exact interval of cells by linear programming, with its own model and without anything of the app. */
export async function narrowByProgramming(
  editions: readonly PubliekeEditie[],
): Promise<{ buit: Buit[]; interval: (naam: string) => [number, number] }> {
  const kennis = readEverything(editions)
  const shown = shownNames(editions)
  const solve = await openModel(kennis)
  const interval = (naam: string): [number, number] => {
    const place = kennis.cellen.findIndex((cell) => cell.naam === naam)
    if (place < 0) throw new Error(`no cell ${naam}`)
    return [solve(place, 1), solve(place, -1)]
  }
  const buit = kennis.cellen.flatMap((cell, place) => {
    if (!cell.isGeheim || (!shown.has(cell.naam) && cell.atomen.length * cell.perioden.length > 1)) return []
    const [low, high] = [solve(place, 1), solve(place, -1)]
    return isCaught(cell, low, high, shown.has(cell.naam))
      ? [{ naam: cell.naam, laag: low, hoog: high, hoe: 'stelsel' as const }]
      : []
  })
  return { buit, interval }
}

/** Least (1) or largest (-1) whole value of a cell. */
async function openModel({ cellen, sommen }: Kennis): Promise<(place: number, sign: 1 | -1) => number> {
  const highs = await solver
  const starts = [0]
  for (const sum of sommen) starts.push((starts.at(-1) ?? 0) + sum.length)
  const model = highs.createModel({
    numCols: cellen.length,
    numRows: sommen.length,
    colCost: new Float64Array(cellen.length),
    colLower: Float64Array.from(cellen, ({ laag }) => laag),
    colUpper: Float64Array.from(cellen, ({ hoog }) => Math.min(hoog, 1e6)),
    rowLower: new Float64Array(sommen.length),
    rowUpper: new Float64Array(sommen.length),
    matrix: {
      format: 'csr',
      numRows: sommen.length,
      numCols: cellen.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(sommen.flat()),
      values: Float64Array.from(sommen.flatMap((sum) => sum.map((_, place) => (place === 0 ? -1 : 1)))),
    },
  })
  model.options.set({ output_flag: false, presolve: 'off', simplex_strategy: 4 })
  return (place, sign) => {
    model.changeColCost(place, sign)
    model.run()
    const status = model.getModelStatus()
    const value = model.getSolution().colValue[place] ?? 0
    model.changeColCost(place, 0)
    if (status !== highs.constants.modelStatus.optimal) throw new Error('what is public contradicts itself')
    return (sign > 0 ? Math.ceil(value - 1e-6) : Math.floor(value + 1e-6)) + 0
  }
}
