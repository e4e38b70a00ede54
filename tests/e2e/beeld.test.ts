import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { appInBrowser } from '../helpers/app-in-browser.ts'
import { comparePictures } from '../helpers/compare-pictures.ts'
import { keptPicture } from '../pictures/kept.ts'
import { MAIN_SCREENS, takePicture } from '../pictures/screens.ts'

const app = appInBrowser()

/** Share of pixels that may differ: letters are smoothed a little otherwise on another machine. */
const MOST_OFF = 0.01

describe('the picture of a main screen', () => {
  it.for(MAIN_SCREENS)('is the one that was kept: $name', async (screen, { skip }) => {
    const kept = keptPicture(app.browser.version(), screen.name)
    skip(!existsSync(kept), 'no picture was kept for this Chromium')
    const picture = await takePicture(app.browser, app.url, screen)
    const { share, picture: difference } = comparePictures(readFileSync(kept), picture)
    const now = path.join(tmpdir(), `wijkcyclus-beeld-${screen.name}`)
    if (share > MOST_OFF) {
      writeFileSync(`${now}-nu.png`, picture)
      writeFileSync(`${now}-verschil.png`, difference)
    }
    expect(share, `${screen.name}: see ${now}-verschil.png; meant? npm run pictures`).toBeLessThanOrEqual(
      MOST_OFF,
    )
  })
})

describe('the comparison', () => {
  const grey = (width: number, height: number, dark = 0): Buffer => {
    const png = new PNG({ width, height })
    png.data.fill(200)
    png.data.fill(20, 0, dark * 4)
    for (let at = 3; at < png.data.length; at += 4) png.data[at] = 255
    return PNG.sync.write(png)
  }

  it('finds nothing between equal pictures, a block of two percent, and another size', () => {
    expect(comparePictures(grey(100, 100), grey(100, 100)).share).toBe(0)
    expect(comparePictures(grey(100, 100), grey(100, 100, 200)).share).toBeCloseTo(0.02, 2)
    expect(comparePictures(grey(100, 100), grey(100, 90)).share).toBe(1)
  })
})
