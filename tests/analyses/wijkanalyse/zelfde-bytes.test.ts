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
  zuiderzeewijk: '59b3d6cdfb77bcfd2125183c2d234048d944d5d49d65f03abbeea13f300cd2f2',
  atolwijk: '3883e0ab2fbf897ca6844286ee010571aba6c456b9bdfb72531f862d5af7bf2d',
  boswijk: '5a7bd5d74a39fcf5fc22c5a6a782eec922b2d0aa3e83b6aee493f38cc2c549df',
  waterwijk: '3bf35cb6cfefee6083296c401dc2620c8c7a6172cfefdf43169b732203b81e11',
} as const

describe('the same inputs', () => {
  it.each(Object.entries(FINGERPRINTS))('give the same bytes on every machine: %s', (wijk, fingerprint) => {
    const json = canonicalJson(analyseWijk(echteInvoer(wijk)))
    expect(createHash('sha256').update(json).digest('hex')).toBe(fingerprint)
  })
})
