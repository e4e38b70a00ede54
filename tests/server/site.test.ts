import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { prepare, prepareFile, sendPrepared } from '../../server/requests/prepared.ts'
import { pageFor, withMapHints } from '../../server/site.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'

const HTML =
  '<meta name="wijkcyclus-root" content="./" /><link href="./assets/a.css"><script src="./assets/b.js"></script>'

describe('the page of the screens', () => {
  it.each([
    ['/', './'],
    ['/aanmelden', './'],
    ['/werk/kaart', '../'],
    ['/werk/wijkanalyse/2025/boswijk', '../../../'],
  ])('at %s points to the app with %s, so that any sub-path works', (path, root) => {
    const page = pageFor(HTML, path)
    expect(page).toContain(`content="${root}"`)
    expect(page).toContain(`href="${root}assets/a.css"`)
    expect(page).toContain(`src="${root}assets/b.js"`)
    const asset = new URL(`${root}assets/a.css`, `https://gemeente.example/sub/pad${path}`)
    expect(asset.pathname).toBe('/sub/pad/assets/a.css')
  })
})

describe('what the page of the map says beforehand', () => {
  const page =
    '<head><meta name="wijkcyclus-kaartscherm" content="assets/b.js assets/c.js assets/d.css"><script src="./assets/b.js"></script></head>'

  it('names the answers and the files that are not in it yet, with addresses that any sub-path works for', () => {
    const hinted = pageFor(withMapHints(page, ['api/v1/sessie']), '/werk/kaart')
    expect(hinted).toContain(
      '<link rel="preload" as="fetch" crossorigin="anonymous" href="../api/v1/sessie">' +
        '<link rel="modulepreload" crossorigin href="../assets/c.js">' +
        '<link rel="stylesheet" crossorigin href="../assets/d.css"></head>',
    )
    expect(hinted.match(/b\.js/g)).toHaveLength(2)
  })
})

describe('prepared answers', () => {
  const body = prepare('x'.repeat(5000), 'text/plain')
  const ask = (accepts: string | undefined, ifNoneMatch?: string) =>
    sendPrepared(body, { accepts, ifNoneMatch }, 'no-cache')

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
    [undefined, null],
  ])('for Accept-Encoding %s are sent as %s', (accepts, coding) => {
    expect(ask(accepts).headers.get('content-encoding')).toBe(coding)
  })

  it('of a file are the forms that the build packed beside it, or made where it did not', async () => {
    const folder = makeTempDir('site')
    try {
      const path = join(folder.path, 'a.js')
      writeFileSync(path, 'x'.repeat(5000))
      writeFileSync(`${path}.br`, 'packed')
      const file = prepareFile(path, 'text/javascript')
      const sent = async (accepts: string) => {
        const answer = sendPrepared(file, { accepts, ifNoneMatch: undefined }, 'no-cache')
        return Buffer.from(await answer.arrayBuffer())
      }
      expect((await sent('br')).toString()).toBe('packed')
      expect(gunzipSync(await sent('gzip')).toString()).toBe('x'.repeat(5000))
      expect((await sent('identity')).toString()).toBe('x'.repeat(5000))
    } finally {
      folder.remove()
    }
  })

  it('are not sent again to who has them', async () => {
    const again = ask('gzip', `W/${body.etag}`)
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(ask('gzip', '"iets-anders"').status).toBe(200)
  })
})
