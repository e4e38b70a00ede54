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
  zuiderzeewijk: '9a3657132a612cdaf467736af2b40efcaf6fd76fd610077c4074b960987f44b4',
  atolwijk: 'a72d791393a60a3df7d065144e529afa645d426c721ddd4a1e174c059bb680a6',
  boswijk: 'd22b0095679aeea3c201bb86bcf4bd986629de321c5479d12a70a0555d972fd7',
  waterwijk: 'd7b897a5fefb2d2e362aa2db815c22bb2d55cb88d05a4d60004b037b2169765d',
} as const

describe('the same inputs', () => {
  it.each(Object.entries(FINGERPRINTS))('give the same bytes on every machine: %s', (wijk, fingerprint) => {
    const json = canonicalJson(analyseWijk(echteInvoer(wijk)))
    expect(createHash('sha256').update(json).digest('hex')).toBe(fingerprint)
  })
})
