import { describe, expect, it } from 'vitest'
import type { Doelrij } from '../../../geodata/normalise/doelen/doel.ts'
import { dubbelReden } from '../../../geodata/normalise/doelen/dubbel.ts'
import { ImportTally } from '../../../server/jobs/import-tally.ts'

const cijfer = (rij: number): Doelrij => ({
  soort: 'cijfer',
  rij: {
    gebied: 'BU09950111',
    indicator: 'proef',
    jaar: 2024,
    leeftijd: 'alle',
    waarde: rij,
    ontbreekt: null,
    rij,
  },
})

/** A store that knows no row twice but the number 5. */
const store = { add: (row: Doelrij) => 'rij' in row.rij && row.rij.rij !== 5 }

describe('what a report counts', () => {
  it('is right when a target gives its rows later than they were read, and several per row', () => {
    const tally = new ImportTally(store, 'proef.csv')
    for (const row of [2, 3, 4, 5, 6]) tally.begin(row)
    for (const row of [4, 2, 2, 3, 4, 5]) tally.rij(cijfer(row))
    tally.weiger({
      bestand: 'proef.csv',
      blad: null,
      rij: 6,
      kolom: 'code',
      reden: dubbelReden('BU09950111'),
    })
    tally.weiger({
      bestand: 'proef.csv',
      blad: null,
      rij: 4,
      kolom: 'pct',
      reden: '"140" is geen percentage.',
    })
    expect(tally.counts()).toMatchObject({
      rijenGelezen: 5,
      rijenGoed: 3,
      rijenGeweigerd: 2,
      rijenDubbel: 2,
      weigeringenTotaal: 3,
    })
  })
})
