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
  zuiderzeewijk: 'de9d15cc1fd1270f050f383a45aeb4b3c5291e89f24e4c81d2b60e0467bfed58',
  atolwijk: '4326c55bfb1507a6b9235ad6ea5f513e8f6dcb47e0378d36d205b698c9262e68',
  boswijk: 'a10c899d9ad909932d4299b501da36a2dc0bffd117221a62f6777b8382a7422b',
  waterwijk: '62f3da32ce0a6fa7c76522b86564b87c8a1b7d3e5036f284ffc2dff67d905f11',
} as const

describe('the same inputs', () => {
  it.each(Object.entries(FINGERPRINTS))('give the same bytes on every machine: %s', (wijk, fingerprint) => {
    const json = canonicalJson(analyseWijk(echteInvoer(wijk)))
    expect(createHash('sha256').update(json).digest('hex')).toBe(fingerprint)
  })
})
