import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { analyseWijk } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { echteInvoer } from '../../helpers/analyse-invoer-echt.ts'

/**
 * Fingerprints of the four wijkanalyses on the embedded figures, equal on Node 20, 22 and 24. A change of method, figures
 * or assumptions changes them: then raise METHOD_VERSION where the conclusion could differ, and write the new ones here.
 */
const FINGERPRINTS = {
  zuiderzeewijk: '5409520b7e5a1886c15aef63c1695b4566eef1d38b8c64905f00a48722ee2a20',
  atolwijk: 'af87c5c7e237943e2e209e09becbe3f3884afb9962a661c7d740f679d88c40e1',
  boswijk: '17ca44a2eab71d389c4f8a2862e52ed85d980a1a2c7b991b2da5362f4507e75b',
  waterwijk: '39e39d01cdba010605ebea20e59ed6308b2d69feb8df4293a09e111a9f4b2385',
} as const

describe('the same inputs', () => {
  it.each(Object.entries(FINGERPRINTS))('give the same bytes on every machine: %s', (wijk, fingerprint) => {
    const json = canonicalJson(analyseWijk(echteInvoer(wijk)))
    expect(createHash('sha256').update(json).digest('hex')).toBe(fingerprint)
  })
})
