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
  zuiderzeewijk: '20ba1bbad813d3701ca371ef0dd2cbee9effc9ce80e18204ec358446e04756ed',
  atolwijk: '14ec68b2ddd0d70e812ecc81ae3ac745f33815a84d2a6f43146025616ca8aa77',
  boswijk: '699056950cb78999671e0dcf69d5b168b9f8e1e1595187abcc2abe394af989f6',
  waterwijk: '066622948f0cecf9396b2b35bd21a6baa709361d787f0e28bce64bc9612be543',
} as const

describe('the same inputs', () => {
  it.each(Object.entries(FINGERPRINTS))('give the same bytes on every machine: %s', (wijk, fingerprint) => {
    const json = canonicalJson(analyseWijk(echteInvoer(wijk)))
    expect(createHash('sha256').update(json).digest('hex')).toBe(fingerprint)
  })
})
