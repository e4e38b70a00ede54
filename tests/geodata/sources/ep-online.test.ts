import { createWriteStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import yazl from 'yazl'
import { readEpJson } from '../../../geodata/formats/ep-online.ts'
import { normaliseEpOnline } from '../../../geodata/normalise/ep-online.ts'
import { haalEpAdres } from '../../../geodata/sources/ep-online.ts'
import {
  bezoek,
  bronVan,
  enige,
  fixture,
  foutVan,
  lelystad,
  metFixture,
  verwacht,
} from '../../helpers/bronnen/fixtures.ts'
import * as nep from '../../helpers/bronnen/nep-antwoord.ts'
import { startNepbron, type Nepbron } from '../../helpers/bronnen/nepbron.ts'
import { makeTempDir } from '../../helpers/temp-dir.ts'

const SOURCE = 'ep-online'
const HOST = 'public.ep-online.nl'
const INFO = '/api/v5/Mutatiebestand/DownloadInfo'
const FILE = '/bestanden/v20261101_v4_csv.zip'
const LELYSTAD = { sleutel: 'geheime-sleutel', postcodes: ['8224AA', '8224 ab'] }

/** A zip with the given files. */
async function zip(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { path, remove } = makeTempDir('ep')
  onTestFinished(remove)
  const archive = new yazl.ZipFile()
  for (const [name, bytes] of Object.entries(files)) archive.addBuffer(Buffer.from(bytes), name)
  archive.end()
  const target = join(path, 'bestand.zip')
  await pipeline(archive.outputStream, createWriteStream(target))
  return new Uint8Array(readFileSync(target))
}

function bulk(bron: Nepbron, body: Uint8Array): void {
  bron.bij(HOST, INFO, metFixture(SOURCE, 'download-info.json'))
  bron.bij(HOST, FILE, nep.bytes(body, 'application/octet-stream'))
}

const lines = (bytes: Uint8Array | undefined): string[] =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '')

describe('the national file', () => {
  test('packed or not: only the lines of the postcodes asked, after the lines up to the header', async () => {
    const csv = fixture(SOURCE, 'labels.csv')
    const all = lines(csv)
    const wanted = all.filter((line, index) => index < 3 || /8224/.test(line))
    for (const body of [csv, await zip({ 'lees-mij.txt': new Uint8Array(3), 'v20261101_v4_csv.csv': csv })]) {
      const bron = await startNepbron()
      bulk(bron, body)
      const { oogst } = await bezoek(bron, SOURCE, LELYSTAD)
      expect(lines(oogst.delen[0]?.bytes)).toEqual(wanted)
      expect(oogst.delen[0]?.url).not.toContain('geheim')
    }
    expect(all.length).toBeGreaterThan(wanted.length)
  })

  test('the key goes to the service and never to the store of files; nothing stays on disk', async () => {
    const { path, remove } = makeTempDir('ep')
    vi.stubEnv('TMPDIR', path)
    onTestFinished(() => {
      vi.unstubAllEnvs()
      remove()
    })
    const bron = await startNepbron()
    bulk(bron, fixture(SOURCE, 'labels.csv'))
    await bezoek(bron, SOURCE, LELYSTAD)
    expect(bron.vragen.map(({ pad, headers }) => [pad, headers.authorization])).toEqual([
      [INFO, 'geheime-sleutel'],
      [FILE, undefined],
    ])
    expect(readdirSync(path)).toEqual([])
  })

  test('many pieces: a line that is cut in two is one line', async () => {
    const row =
      '20240115;20240110;20340110;;;Bestaand;NTA;Woningbouw;Rijwoning;;8224AA;1;;;0995010000000001;1972;98,4;D;'
    const other = row.replace('8224AA', '1011AB')
    const head = lines(fixture(SOURCE, 'labels.csv')).slice(0, 3)
    const body = [...head, ...Array.from({ length: 20_000 }, (_, i) => (i % 1_000 === 0 ? row : other))].join(
      '\r\n',
    )
    const bron = await startNepbron()
    bulk(bron, new TextEncoder().encode(body))
    const { oogst } = await bezoek(bron, SOURCE, LELYSTAD)
    expect(lines(oogst.delen[0]?.bytes)).toEqual([...head, ...Array.from({ length: 20 }, () => row)])
  })

  test('facts about dwellings: newest valid label, decimal comma, five pluses, expired and impossible ones out', async () => {
    const bron = await startNepbron()
    bulk(bron, fixture(SOURCE, 'labels.csv'))
    const { oogst } = await bezoek(bron, SOURCE, LELYSTAD)
    const result = enige(bronVan(SOURCE).normaliseer(oogst, lelystad))
    await verwacht(SOURCE, 'labels.json', result)
    const facts = result.inhoud.woningfeiten
    const of = (woning: string) =>
      Object.fromEntries(
        facts.filter((one) => one.woning === woning).map(({ veld, waarde }) => [veld, waarde]),
      )
    expect(of('0995010000000001')).toEqual({
      energielabel: 'D',
      bouwjaar: '1972',
      oppervlakte: '98',
      woningtype: 'eengezins',
    })
    expect(of('0995010000000002')).toMatchObject({ energielabel: 'A++++', woningtype: 'meergezins' })
    expect(of('0995010000000007')).toEqual({ woningtype: 'eengezins' })
    expect(new Set(facts.map(({ woning }) => woning)).size).toBe(3)
    expect(result.inhoud.provenance.bewerkingen).toEqual([
      'energieklasse-a5-als-a4',
      'oppervlakte-thermische-zone',
    ])
    expect(result.verslag.afgekeurd.map(({ rij, reden }) => `${rij}: ${reden}`)).toEqual([
      '2: Er is een nieuwer label van deze woning (2024-01-15).',
      '4: Dit label is verlopen op 2025-01-01.',
      '5: Dit label is van een gebouw dat geen woning is.',
      '6: "" is geen BAG-id van een verblijfsobject (16 cijfers).',
      '7: "20350231" is geen datum (geldig tot).',
      '8: "H" is geen energieklasse (A++++ tot en met G).',
      '8: "9999" is geen bouwjaar.',
      '8: "nul" is geen oppervlakte in vierkante meters.',
    ])
  })

  test('column names of an older version', async () => {
    const bron = await startNepbron()
    bulk(bron, fixture(SOURCE, 'labels-v2.csv'))
    const { oogst } = await bezoek(bron, SOURCE, LELYSTAD)
    const { inhoud } = enige(bronVan(SOURCE).normaliseer(oogst, lelystad))
    expect(inhoud.woningfeiten).toContainEqual({
      woning: '0995010000000001',
      veld: 'energielabel',
      waarde: 'B',
      datum: '2021-03-02',
      rij: 1,
    })
  })
})

describe('what goes wrong', () => {
  test('no key, a key that is refused, no postcodes', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, INFO, nep.probleem(401, 'Unauthorized', 'Valid API key required, not geheime-sleutel'))
    const without = await foutVan(bezoek(bron, SOURCE, { ...LELYSTAD, sleutel: null }))
    expect([without.code, without.uitleg]).toEqual([
      'sleutel-ontbreekt',
      expect.stringContaining('EP_ONLINE_SLEUTEL'),
    ])
    const refused = await foutVan(bezoek(bron, SOURCE, LELYSTAD))
    expect(refused.code).toBe('sleutel-ongeldig')
    expect(refused.uitleg).not.toContain('geheime-sleutel')
    expect((await foutVan(bezoek(bron, SOURCE, { ...LELYSTAD, postcodes: [] }))).uitleg).toContain('BAG')
  })

  test.each([
    ['another shape', { bestandsnaam: 'x.zip' }, 'andere-vorm'],
    [
      'a file on a host outside the list',
      { downloadUrl: 'https://elders.example/x.zip?sig=geheim' },
      'buiten-lijst',
    ],
  ])('%s', async (_name, info, code) => {
    const bron = await startNepbron()
    bron.bij(HOST, INFO, nep.json(info))
    const fault = await foutVan(bezoek(bron, SOURCE, LELYSTAD))
    expect(fault.code).toBe(code)
    expect(`${fault.uitleg} ${fault.url} ${String(fault.cause ?? '')}`).not.toContain('geheim')
  })

  test('a broken zip, a zip without CSV, a zip bomb, a file without header, one endless line', async () => {
    const csv = fixture(SOURCE, 'labels.csv')
    const packed = await zip({ 'a.csv': csv })
    const bodies: [Uint8Array, string][] = [
      [packed.slice(0, packed.length - 30), 'beschadigd'],
      [await zip({ 'a.xml': csv }), 'geen CSV-bestand'],
      [await zip({ 'a.csv': new Uint8Array(20_000_000) }), 'keer zo groot'],
      [new TextEncoder().encode('a;b\n1;2\n'.repeat(30)), 'namen van de kolommen'],
      [new TextEncoder().encode('x'.repeat(200_000)), 'langer dan 65536 bytes'],
    ]
    for (const [body, words] of bodies) {
      const bron = await startNepbron()
      bulk(bron, body)
      const fault = await foutVan(bezoek(bron, SOURCE, LELYSTAD))
      expect([fault.code, fault.uitleg]).toEqual(['onleesbaar', expect.stringContaining(words)])
    }
  })

  test('no valid label of the gemeente never becomes a dataset', async () => {
    const bron = await startNepbron()
    bulk(bron, fixture(SOURCE, 'labels.csv'))
    const { oogst } = await bezoek(bron, SOURCE, { ...LELYSTAD, postcodes: ['9999ZZ'] })
    expect(() => bronVan(SOURCE).normaliseer(oogst, lelystad)).toThrow('geen geldig label')
  })
})

describe('one address', () => {
  const adres = { postcode: '8224AA', huisnummer: 12, huisletter: 'A', toevoeging: '2' }

  test('is asked with its parts and read leniently', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/api/v5/PandEnergielabel/Adres', metFixture(SOURCE, 'adres.json'))
    const deel = await haalEpAdres(bron.client([HOST]), 'k', adres)
    expect(bron.vragen[0]?.query.toString()).toBe(
      'postcode=8224AA&huisnummer=12&huisletter=A&huisnummertoevoeging=2',
    )
    const { deel: rows } = normaliseEpOnline(
      'adres.json',
      readEpJson(deel?.bytes ?? new Uint8Array()),
      '2026-11-25',
    )
    expect(rows.woningfeiten?.map(({ veld, waarde, datum }) => [veld, waarde, datum])).toEqual([
      ['energielabel', 'B', '2026-02-04'],
      ['bouwjaar', '1972', '2026-02-04'],
      ['oppervlakte', '54', '2026-02-04'],
      ['woningtype', 'meergezins', '2026-02-04'],
    ])
  })

  test('an address that the source does not know is no fault; another shape is', async () => {
    const bron = await startNepbron()
    expect(await haalEpAdres(bron.client([HOST]), 'k', adres)).toBeNull()
    expect(() => readEpJson(new TextEncoder().encode('{"label":"B"}'))).toThrow('no registration')
    expect(() => readEpJson(new TextEncoder().encode('["B"]'))).toThrow('no registration')
  })
})
