import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bestand, STANDAARD_GRENZEN } from '../../geodata/formats/lezer.ts'
import { xlsxLezer } from '../../geodata/formats/xlsx-lezer.ts'
import { maakXlsx } from '../geodata/formats/maak-zip.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'
import { testSeed } from '../helpers/test-scale.ts'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'

const rows = 17_341
const columns = 43

/**
 * Wall seconds of reading all rows of the RIVM workbook of health figures (17,341 x 43) from disk: unzip, shared texts,
 * sheet, rows handed over. Where the real file is absent a seeded twin of the same shape stands in.
 */
export const importWorkbook: Benchmark = {
  name: 'import-workbook',
  unit: 's',
  goal: 10,
  prepare: async () => {
    const folder = makeTempDir('bench')
    const bestand = await workbook(folder.path)
    const { bladen } = await xlsxLezer.herken(bestand, STANDAARD_GRENZEN)
    const blad = bladen[0]?.naam ?? ''
    return {
      run: async () => {
        const before = performance.now()
        let read = 0
        let cells = 0
        await xlsxLezer.lees(
          bestand,
          blad,
          {
            kop: () => {},
            rijen: (batch) => {
              read += batch.length
              cells += batch.reduce((sum, row) => sum + row.cellen.length, 0)
            },
            weiger: () => {
              throw new NotMeasurable('a row was refused')
            },
          },
          STANDAARD_GRENZEN,
          new AbortController().signal,
        )
        const seconds = (performance.now() - before) / 1000
        if (read !== rows || cells !== rows * columns) throw new NotMeasurable(`${read} rows, ${cells} cells`)
        return seconds
      },
      close: async () => folder.remove(),
    }
  },
}

async function workbook(folder: string): Promise<Bestand> {
  const real = new URL('../shared/data/formats/rivm_50090NED_2016_18plus.xlsx', findProjectRoot())
  if (existsSync(real)) return { pad: fileURLToPath(real), naam: 'rivm.xlsx' }
  const pad = join(folder, 'twin.xlsx')
  writeFileSync(pad, await twin())
  return { pad, naam: 'twin.xlsx' }
}

/** Shared texts in three of four cells, as in the real file: 36,000 different ones of about ten characters. */
async function twin(): Promise<Buffer> {
  let state = testSeed
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const texts = Array.from({ length: 36_000 }, (_one, index) => `<si><t>${index / 10}     </t></si>`)
  const header = columnNames().map(
    (name, index) => `<c r="${name}1" t="inlineStr"><is><t>K${index}</t></is></c>`,
  )
  const lines = [`<row r="1">${header.join('')}</row>`]
  for (let row = 2; row <= rows + 1; row += 1) {
    const cells = columnNames().map((name, index) =>
      index < 2
        ? `<c r="${name}${row}"><v>${row}</v></c>`
        : `<c r="${name}${row}" t="s"><v>${next(36_000)}</v></c>`,
    )
    // The real file leaves a quarter of the cells out.
    lines.push(`<row r="${row}">${cells.filter((_cell, index) => index < 2 || next(4) > 0).join('')}</row>`)
  }
  return maakXlsx({ blad: lines.join(''), teksten: texts.join('') })
}

function columnNames(): string[] {
  return Array.from({ length: columns }, (_one, index) =>
    index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`,
  )
}
