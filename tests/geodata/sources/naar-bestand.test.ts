import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { foutVan } from '../../helpers/bronnen/fixtures.ts'
import * as nep from '../../helpers/bronnen/nep-antwoord.ts'
import { startNepbron } from '../../helpers/bronnen/nepbron.ts'
import { makeTempDir } from '../../helpers/temp-dir.ts'

const HOST = 'public.ep-online.nl'
const vraag = { url: `https://${HOST}/bestand`, accept: '*/*', mostBytes: 1_000_000 }

function target(): string {
  const { path, remove } = makeTempDir('bestand')
  onTestFinished(remove)
  return join(path, 'bestand')
}

test('the body goes to the file, whole, and the answer stays empty', async () => {
  const bron = await startNepbron()
  const body = new Uint8Array(900_000).map((_, index) => index % 251)
  bron.bij(HOST, '/bestand', nep.bytes(body, 'application/zip', { etag: '"7"' }))
  const pad = target()
  const answer = await bron.client([HOST]).naarBestand(vraag, pad)
  expect(answer).toMatchObject({ gewijzigd: true, etag: '"7"', mediatype: 'application/zip' })
  expect(answer.gewijzigd && answer.bytes).toHaveLength(0)
  // Comparing a million members one by one takes many seconds.
  expect(readFileSync(pad).equals(body)).toBe(true)
})

test('a second try begins the file again', async () => {
  const bron = await startNepbron()
  bron.bij(HOST, '/bestand', nep.achtereen(nep.halve('x'.repeat(1_000)), nep.bytes('heel', 'text/plain')))
  const pad = target()
  await bron.client([HOST]).naarBestand(vraag, pad)
  expect(readFileSync(pad, 'utf8')).toBe('heel')
})

test('more than the limit, without a length told before', async () => {
  const bron = await startNepbron()
  bron.bij(HOST, '/bestand', nep.grootZonderLengte(3_000_000))
  const pad = target()
  expect((await foutVan(bron.client([HOST]).naarBestand(vraag, pad))).code).toBe('te-groot')
  expect(readFileSync(pad).byteLength).toBeLessThanOrEqual(vraag.mostBytes)
})

test('a source that trickles is stopped at the limit for files', async () => {
  const bron = await startNepbron()
  bron.bij(HOST, '/bestand', nep.druppel())
  const client = bron.client([HOST], { tijdslimieten: { kopMs: 1_000, lijfMs: 60_000, bestandMs: 60 } })
  expect((await foutVan(client.naarBestand(vraag, target()))).code).toBe('te-traag')
})
