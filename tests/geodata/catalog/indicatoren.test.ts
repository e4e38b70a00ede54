import { describe, expect, it } from 'vitest'
import { plainAnswer } from '../../../analyses/enquete/tellingen.ts'
import { ENQUETEVRAGEN } from '../../../geodata/catalog/enquetevragen.ts'
import { indicatoren, toIndicators, vergelijkbaarMet } from '../../../geodata/catalog/indicatoren.ts'
import { elkeVraagEenmaal } from '../../../geodata/catalog/opvolgers.ts'
import { type PijlerRegel, pijlerRegels, readPijlerRegels } from '../../../geodata/catalog/pijlers.ts'
import { datasetDirectory } from '../../../geodata/datasets/locate.ts'
import { parseCsv } from '../../../geodata/formats/csv.ts'
import { embeddedDatasetIds, loadEmbeddedDataset } from '../../../geodata/pipeline.ts'
import { readEmbeddedDataset } from '../../../geodata/sources/embedded.ts'
import { standaardvragen } from '../../../server/contract/text/nl/indicatoren-enquete.ts'

const csvFiles = embeddedDatasetIds.flatMap((id) => {
  const { provenance, bytes } = readEmbeddedDataset(datasetDirectory(id))
  return provenance.bestanden
    .filter(({ naam }) => naam.endsWith('.csv'))
    .map(({ naam }) => ({ id, naam, kolommen: parseCsv(bytes(naam), naam).kolommen }))
})

const niveauOf = (code: string): string =>
  ({ NL: 'land', GM: 'gemeente', WK: 'wijk', BU: 'buurt' })[code.slice(0, 2)] ?? code

/** The row of inhabitants (years 2022, 2024 and 2025) with other rounding. */
function withRounding(text: string): PijlerRegel {
  const regel = pijlerRegels().find(({ id }) => id === 'cbs-inwoners')!
  return { ...regel, cellen: new Map([...regel.cellen, ['afronding', text]]) }
}

describe('pijlers.csv', () => {
  it.each(csvFiles)('names every column of $id and no embedded column twice', ({ id, kolommen }) => {
    const named = pijlerRegels().filter(({ dataset }) => dataset === id)
    expect(kolommen.filter((kolom) => named.filter((regel) => regel.kolom === kolom).length !== 1)).toEqual(
      [],
    )
  })

  it.each(csvFiles)('keeps columns that are never shown out of the file of $id', ({ id, kolommen }) => {
    const never = pijlerRegels().filter(
      ({ dataset, rol }) => dataset === id && /^(nooit|niet-tonen)$/.test(rol),
    )
    expect(never.filter(({ kolom }) => kolommen.includes(kolom))).toEqual([])
  })

  it('gives a reason for every row', () => {
    expect(pijlerRegels().filter(({ cellen }) => !cellen.get('waarom'))).toEqual([])
  })

  it('refuses an unknown role and a double id', () => {
    const table = (text: string) => parseCsv(new TextEncoder().encode(text), 'pijlers.csv')
    expect(() => readPijlerRegels(table('id,dataset,kolom,rol\n,x,y,soms\n'))).toThrow('Invalid option')
    const regels = pijlerRegels().filter(({ id }) => id === 'cbs-woz')
    expect(() => toIndicators([...regels, ...regels])).toThrow('twice')
  })

  it.each([
    ['5', [{ vanaf: 2022, stap: 5 }]],
    [
      '1 2025=0.1',
      [
        { vanaf: 2022, stap: 1 },
        { vanaf: 2025, stap: 0.1 },
      ],
    ],
    ['2024=5', [{ vanaf: 2024, stap: 5 }]],
    ['', []],
  ])('reads afronding "%s"', (text, expected) => {
    expect(toIndicators([withRounding(text)])[0]?.afronding).toEqual(expected)
  })

  it.each(['0,1', 'vijf', '=5', '2025=', '-5', '0', '1 5', '2025=0.1 2024=1'])(
    'refuses afronding "%s" with its row',
    (text) => {
      expect(() => toIndicators([withRounding(text)])).toThrow(`row ${withRounding(text).rij}`)
    },
  )
})

describe('indicatoren', () => {
  const all = indicatoren()

  it('keeps the ids that others refer to', () => {
    expect(all.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'rivm-moeite-met-rondkomen',
        'rivm-ervaren-gezondheid',
        'rivm-hoog-risico-angst-depressie',
        'rivm-regie-over-eigen-leven',
        'rivm-vrijwilligerswerk',
        'rivm-sociaal-eenzaam',
        'rivm-eenzaam',
        'rivm-ernstige-geluidhinder-buren',
        'cbs-laag-inkomen',
        'cbs-hoog-inkomen',
        'cbs-arbeidsparticipatie',
        'cbs-inwoners',
        'cbs-huishoudens',
        'cbs-woningvoorraad',
        'cbs-0-14',
        'cbs-65plus',
        'cbs-woz',
        'cbs-koop',
      ]),
    )
  })

  it('lets nine figures count beside what residents are asked, none for omgeving or woningen and none about lifestyle', () => {
    const counting = elkeVraagEenmaal(all).filter(
      ({ rol, meetwijze }) => rol === 'telt-mee' && meetwijze !== 'enquete',
    )
    expect(counting).toHaveLength(9)
    expect(new Set(counting.map(({ pijler }) => pijler))).toEqual(
      new Set(['bestaanszekerheid', 'ontwikkelingsmogelijkheden', 'buurtcontacten']),
    )
    expect(all.filter(({ rol, pijler }) => rol === 'alleen-intern' && pijler !== null)).toEqual([])
  })

  it('makes every standard question of a survey a figure, and all of them one source of evidence', () => {
    const asked = all.filter(({ meetwijze }) => meetwijze === 'enquete')
    expect(asked.map(({ id }) => id)).toEqual(ENQUETEVRAGEN.map(({ id }) => id))
    expect(standaardvragen.map(({ id, vraag }) => ({ id, vraag }))).toEqual(
      ENQUETEVRAGEN.map(({ id, vraag }) => ({ id, vraag })),
    )
    expect(new Set(asked.map(({ bronfamilie }) => bronfamilie))).toEqual(new Set(['enquete']))
    expect(asked.every(({ letOp }) => letOp.includes('30 antwoorden'))).toBe(true)
  })

  it('knows each answer to a standard question once', () => {
    for (const { id, gunstig, neutraal, ongunstig, geenAntwoord } of ENQUETEVRAGEN) {
      const answers = [...gunstig, ...neutraal, ...ongunstig, ...geenAntwoord].map(plainAnswer)
      expect(new Set(answers).size, id).toBe(answers.length)
    }
  })

  it('never compares a model estimate per buurt over the years', () => {
    expect(all.filter((one) => one.meetwijze === 'modelschatting' && one.veranderingPerBuurt)).toEqual([])
    expect(
      all.filter(({ id, bronfamilie }) => id.startsWith('rivm-') && bronfamilie !== 'rivm-rekenmodel'),
    ).toEqual([])
  })

  it('compares work per wijk with work in the city, and nothing else', () => {
    expect(all.filter(({ id }) => vergelijkbaarMet(id) !== null).map(({ id }) => id)).toEqual([
      'cbs-gemeente-arbeidsparticipatie',
    ])
    expect(vergelijkbaarMet('cbs-gemeente-arbeidsparticipatie')).toBe('cbs-arbeidsparticipatie')
  })

  it('names exactly the levels, years and age groups that hold a value', () => {
    const seen = new Map<string, Record<'niveaus' | 'jaren' | 'leeftijden', Set<string>>>()
    for (const id of embeddedDatasetIds) {
      for (const one of loadEmbeddedDataset(id).inhoud.waarnemingen) {
        if (one.waarde === null) continue
        const sets = seen.get(one.indicator) ?? {
          niveaus: new Set(),
          jaren: new Set(),
          leeftijden: new Set(),
        }
        sets.niveaus.add(niveauOf(one.gebied))
        sets.jaren.add(String(one.jaar))
        sets.leeftijden.add(one.leeftijd)
        seen.set(one.indicator, sets)
      }
    }
    for (const one of all.filter(({ rol, jaren }) => rol !== 'los-tonen' && jaren.length > 0)) {
      const sets = seen.get(one.id)
      expect([one.id, new Set(one.niveaus), new Set(one.jaren.map(String)), new Set(one.leeftijden)]).toEqual(
        [one.id, sets?.niveaus, sets?.jaren, sets?.leeftijden],
      )
    }
  })

  it('says how the source rounds only for the key figures of CBS, whose source says so', () => {
    const rounded = all.filter(({ afronding }) => afronding.length > 0)
    expect(new Set(rounded.map(({ dataset }) => dataset))).toEqual(
      new Set(['cbs-kerncijfers', 'cbs-kerncijfers-wijken', 'pdok-wijken-en-buurten']),
    )
    expect(rounded.every(({ meetwijze }) => meetwijze === 'register')).toBe(true)
    expect(rounded.every(({ jaren, afronding }) => afronding[0]!.vanaf <= Math.min(...jaren))).toBe(true)
  })

  it('holds no figure that is not a multiple of its rounding step', () => {
    const steps = new Map(all.map(({ id, afronding }) => [id, afronding]))
    let checked = 0
    const off = loadEmbeddedDataset('cbs-kerncijfers-wijken').inhoud.waarnemingen.filter(
      ({ indicator, jaar, waarde }) => {
        const step = steps.get(indicator)?.findLast(({ vanaf }) => vanaf <= jaar)?.stap
        if (waarde === null || step === undefined) return false
        checked += 1
        return Math.abs(waarde / step - Math.round(waarde / step)) > 1e-9
      },
    )
    expect(off).toEqual([])
    expect(checked).toBeGreaterThan(200)
  })
})
