import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { maakBronClient, STANDAARD_TIJDSLIMIETEN } from '../../../geodata/sources/http-client.ts'
import { controleerOpenbaar, isOpenbaarAdres } from '../../../geodata/sources/openbaar-adres.ts'

describe('addresses of the open internet', () => {
  it.each(['145.77.103.10', '8.8.8.8', '172.32.0.1', '192.169.0.1', '2a02:22a0:bbb::1', '2606:4700::1111'])(
    '%s',
    (address) => {
      expect(isOpenbaarAdres(address)).toBe(true)
    },
  )

  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'kaart.example',
    '',
  ])('not %s', (address) => {
    expect(isOpenbaarAdres(address)).toBe(false)
  })

  it('holds for every address of a private network', () => {
    fc.assert(
      fc.property(fc.nat(255), fc.nat(255), fc.nat(255), (a, b, c) => {
        expect(isOpenbaarAdres(`10.${a}.${b}.${c}`)).toBe(false)
        expect(isOpenbaarAdres(`127.${a}.${b}.${c}`)).toBe(false)
        expect(isOpenbaarAdres(`192.168.${b}.${c}`)).toBe(false)
      }),
    )
  })
})

describe('a source whose name leads into the own network', () => {
  it('is not asked, also when only one of its addresses does', async () => {
    await expect(
      controleerOpenbaar('bron.example', async () => ['8.8.8.8', '10.0.0.5']),
    ).rejects.toMatchObject({
      code: 'buiten-lijst',
    })
    await expect(controleerOpenbaar('bron.example', async () => ['8.8.8.8'])).resolves.toBeUndefined()
  })

  it('never gets a request of the client', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('asked after all'))
    try {
      const client = maakBronClient({
        hosts: ['bron.example'],
        via: null,
        stop: new AbortController().signal,
        slaap: async () => undefined,
        willekeur: () => 0,
        klok: () => 0,
        tijdslimieten: STANDAARD_TIJDSLIMIETEN,
        zoekAdressen: async () => ['169.254.169.254'],
      })
      const question = { url: 'https://bron.example/latest/meta-data', accept: '*/*', mostBytes: 100 }
      await expect(client.get(question)).rejects.toMatchObject({ code: 'buiten-lijst' })
      expect(asked).not.toHaveBeenCalled()
    } finally {
      asked.mockRestore()
    }
  })
})
