import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../geodata/datasets/locate.ts'
import { herkenFormaat, maakLezers } from '../../../geodata/formats/herken-bestand.ts'
import { STANDAARD_GRENZEN } from '../../../geodata/formats/lezer.ts'
import { openGeopackage } from '../../../server/store/geopackage-read.ts'
import { leesAlles } from './lees-alles.ts'

// Small files in the true format: CSV written by hand, the others written by GDAL.
describe.each(Object.entries(maakLezers(openGeopackage)))('format %s', (formaat, lezer) => {
  const folder = join(projectRoot(), 'tests', 'fixtures', 'bestanden', formaat)
  it.each(readdirSync(join(folder, 'in')))('reads %s', async (naam) => {
    // Under a name that tells nothing: the content decides.
    const bestand = { pad: join(folder, 'in', naam), naam }
    expect(await herkenFormaat({ ...bestand, naam: 'bestand' })).toBe(formaat)
    const herkend = await lezer.herken(bestand, STANDAARD_GRENZEN)
    const bladen = []
    for (const { naam: blad } of herkend.bladen) bladen.push(await leesAlles(lezer, bestand, { blad }))
    await expect(`${JSON.stringify({ herkend, bladen }, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, 'out', `${naam}.json`),
    )
  })
})
