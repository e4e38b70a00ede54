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
  zuiderzeewijk: 'e621196fedfcbb2cfa86b0237c2ddd060114c8417b0d3aef9c0711df712c0186',
  atolwijk: '35c979fa1aed3eb063aec9c7f68d63cd5eef3a7926c336243c676b401ff7866d',
  boswijk: '1947d88ee845c51a5ec20c73514ac4f5a880ecf78d7a0e7da5ad13eecb0c1192',
  waterwijk: 'dd1295dded1df4df781b69cbb33f2d59bf85f51b8fb260c21126a36122c1e0e3',
} as const

describe('the same inputs', () => {
  it.each(Object.entries(FINGERPRINTS))('give the same bytes on every machine: %s', (wijk, fingerprint) => {
    const json = canonicalJson(analyseWijk(echteInvoer(wijk)))
    expect(createHash('sha256').update(json).digest('hex')).toBe(fingerprint)
  })
})
