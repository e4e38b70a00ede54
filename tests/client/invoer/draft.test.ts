import { describe, expect, test } from 'vitest'
import {
  type Draft,
  firstDraft,
  inputOf,
  mappingOf,
  withMapping,
} from '../../../client/panels/invoer/draft.ts'
import { datasetFaults, mappingFaults } from '../../../client/panels/invoer/draft-faults.ts'
import {
  addColumns,
  freeColumns,
  nameColumn,
  ownColumn,
  removeColumn,
} from '../../../client/panels/invoer/series.ts'
import type { KolomHerkend, Koppeling } from '../../../geodata/schema/invoer.ts'
import { invoerOpgave } from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'

const columns: KolomHerkend[] = ['Buurtcode', 'Jaar', 'Groen', 'Schoon', 'Leeg'].map((naam) => ({
  naam,
  soort: naam === 'Leeg' ? 'leeg' : 'getal',
  voorbeelden: [],
}))

const RECEIVED: Invoer = {
  id: '7f0c1a52-6a0e-4a57-9a54-0d9f6f6c9d11',
  bestandsnaam: 'groen.csv',
  bytes: 10,
  sha256: 'a'.repeat(64),
  ontvangenOp: '2026-11-25T10:00:00Z',
  rol: 'programmabureau',
  staat: 'herkend',
  herkenning: {
    formaat: 'csv',
    codering: 'utf-8',
    scheidingsteken: ';',
    decimaalteken: ',',
    bladen: [{ naam: 'groen.csv', rijen: null, kolommen: columns, geometrie: null }],
  },
  opgave: null,
  verslag: null,
  fout: null,
  taak: null,
  toegepastOp: null,
}

const PROPOSAL: Koppeling = {
  doel: 'cijfers',
  velden: { gebied: { kolom: 'Buurtcode' }, jaar: { kolom: 'Jaar' } },
  reeks: [],
  stelsel: null,
}

/** A draft in which nothing is wrong. */
function complete(): Draft {
  const mapped = withMapping(firstDraft(RECEIVED), PROPOSAL, [])
  return {
    ...mapped,
    ...ownColumn({ ...mapped, ...addColumns(mapped, ['Groen']) }, 'Groen'),
    dataset: {
      dataset: 'groen',
      titel: 'Groen in de buurt',
      bronhouder: 'Gemeente',
      licentie: 'intern',
      vintage: 'oktober 2024',
      letOp: '',
      voorbeelddata: false,
    },
  }
}

describe('a draft', () => {
  test('begins with the first sheet and without a target', () => {
    const draft = firstDraft(RECEIVED)
    expect(draft.blad).toBe('groen.csv')
    expect(mappingOf(draft)).toBeNull()
    expect(inputOf(draft)).toBeNull()
    expect([...mappingFaults(draft).keys()]).toEqual(['doel'])
  })

  test('that is complete becomes an order the server takes', () => {
    const draft = complete()
    expect([...mappingFaults(draft), ...datasetFaults(draft)]).toEqual([])
    const order = inputOf(draft)
    expect(invoerOpgave.parse(order)).toEqual(order)
    expect(order?.koppeling.reeks).toEqual([{ kolom: 'Groen', als: 'eigen-groen' }])
    expect(order?.eigenIndicatoren.map((own) => own.naam)).toEqual(['Groen'])
  })

  test('comes back as it was from the order that was tried', () => {
    const draft = complete()
    const opgave = inputOf(draft)
    expect(inputOf(firstDraft({ ...RECEIVED, opgave }))).toEqual(opgave)
  })

  test('says which fields have no source, and names them in words', () => {
    const draft: Draft = { ...complete(), velden: { jaar: { vast: ' ' } } }
    expect([...mappingFaults(draft)]).toEqual([
      ['veld.gebied', 'Kies een kolom voor Gebied, of geef één waarde voor alle rijen.'],
      ['veld.jaar', 'Vul de waarde in voor Jaar.'],
    ])
  })

  test('of figures in rows needs the column of the figure and of the value, and sends no series', () => {
    const draft: Draft = { ...complete(), vorm: 'lang' }
    expect([...mappingFaults(draft).keys()]).toEqual(['veld.indicator', 'veld.waarde'])
    expect(mappingOf(draft)?.reeks).toEqual([])
  })

  test('of figures in columns does not send the fields of the other form', () => {
    const draft = complete()
    const velden = { ...draft.velden, waarde: { kolom: 'Schoon' } }
    expect(mappingOf({ ...draft, velden })?.velden).toEqual(PROPOSAL.velden)
  })

  test('of dwellings needs the BAG id, or postcode and house number', () => {
    const draft: Draft = { ...complete(), doel: 'woningen', velden: { postcode: { kolom: 'Groen' } } }
    expect([...mappingFaults(draft).keys()]).toEqual(['veld.bag-id'])
    const both = { postcode: { kolom: 'Groen' }, huisnummer: { kolom: 'Schoon' } }
    expect([...mappingFaults({ ...draft, velden: both })]).toEqual([])
  })

  test('with an x needs a y', () => {
    const draft: Draft = {
      ...complete(),
      doel: 'woningen',
      velden: { 'bag-id': { kolom: 'Groen' }, x: { kolom: 'Schoon' } },
    }
    expect([...mappingFaults(draft).keys()]).toEqual(['veld.y'])
  })

  test('of a survey needs its account, and a sample that is a number', () => {
    const draft: Draft = { ...complete(), doel: 'enquete' }
    const faults = datasetFaults({
      ...draft,
      enquete: { ...draft.enquete, steekproef: 'veel', respons: '8' },
    })
    expect([...faults.keys()]).toEqual([
      'enquete.populatie',
      'enquete.weging',
      'enquete.wijze',
      'enquete.talen',
      'enquete.periodeVan',
      'enquete.periodeTot',
      'enquete.steekproef',
    ])
  })

  test('of a survey refuses a period that ends before it begins', () => {
    const filled = {
      populatie: 'bewoners',
      steekproef: '',
      respons: '120',
      weging: 'geen',
      wijze: 'op papier',
      talen: 'Nederlands',
      periodeVan: '2026-03-01',
      periodeTot: '2026-02-01',
      bijActiviteit: false,
    }
    const draft: Draft = { ...complete(), doel: 'enquete', enquete: filled }
    expect([...datasetFaults(draft).keys()]).toEqual(['enquete.periodeTot'])
    const right = { ...draft, enquete: { ...filled, periodeTot: '2026-04-01' } }
    expect(inputOf({ ...right, reeks: [{ kolom: 'Groen', als: 'groen' }] })?.enquete).toMatchObject({
      steekproef: null,
      respons: 120,
    })
  })
})

describe('repeated columns', () => {
  const draft = withMapping(firstDraft(RECEIVED), PROPOSAL, [])

  test('that are free are those that no field uses and that hold something', () => {
    expect(freeColumns(columns, draft).map((column) => column.naam)).toEqual(['Groen', 'Schoon'])
  })

  test('are free although a field of the other form of figures names them', () => {
    const velden = { ...PROPOSAL.velden, waarde: { kolom: 'Groen' } }
    const names = (vorm: Draft['vorm']) =>
      freeColumns(columns, { ...draft, vorm, velden }).map((column) => column.naam)
    expect(names('breed')).toEqual(['Groen', 'Schoon'])
    expect(names('lang')).toEqual(['Schoon'])
  })

  test('say what is wrong at the column: no figure, or the same one twice', () => {
    const two = { ...draft, ...addColumns(draft, ['Groen', 'Schoon']) }
    expect([...mappingFaults(two).keys()]).toEqual(['reeks.Groen', 'reeks.Schoon'])
    const same = { ...two, ...nameColumn(two, 'Groen', 'rivm-eenzaam') }
    const twice = { ...same, ...nameColumn(same, 'Schoon', 'rivm-eenzaam') }
    expect([...mappingFaults(twice).keys()]).toEqual(['reeks.Schoon'])
  })

  test('that go away take the own figure along that only they used', () => {
    const own = complete()
    expect(own.eigen).toHaveLength(1)
    expect({ ...own, ...removeColumn(own, 'Groen') }).toMatchObject({ reeks: [], eigen: [] })
  })

  test('of a saved mapping describe own figures as an earlier import did, else by their column', () => {
    const saved: Koppeling = {
      ...PROPOSAL,
      reeks: [
        { kolom: 'Groen', als: 'eigen-groen' },
        { kolom: 'Schoon', als: 'eigen-schoon' },
      ],
    }
    const known = {
      id: 'eigen-groen',
      naam: 'Tevreden met het groen',
      eenheid: 'procent',
      richting: 'hoger-is-gunstiger',
      toelichting: '',
    } as const
    expect(withMapping(draft, saved, [known]).eigen.map((row) => row.naam)).toEqual([
      'Tevreden met het groen',
      'Schoon',
    ])
  })
})
