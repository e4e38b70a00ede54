import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../geodata/datasets/locate.ts'
import { csvLezer } from '../../../geodata/formats/csv-lezer.ts'
import { STANDAARD_GRENZEN } from '../../../geodata/formats/lezer.ts'
import { leesAlles } from './lees-alles.ts'

const lezers = { csv: csvLezer }

describe.each(Object.entries(lezers))('format %s', (formaat, lezer) => {
  const folder = join(projectRoot(), 'tests', 'fixtures', 'bestanden', formaat)
  it.each(readdirSync(join(folder, 'in')))('reads %s', async (naam) => {
    const bestand = { pad: join(folder, 'in', naam), naam }
    const herkend = await lezer.herken(bestand, STANDAARD_GRENZEN)
    const bladen = []
    for (const { naam: blad } of herkend.bladen) bladen.push(await leesAlles(lezer, bestand, { blad }))
    await expect(`${JSON.stringify({ herkend, bladen }, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, 'out', `${naam}.json`),
    )
  })
})
