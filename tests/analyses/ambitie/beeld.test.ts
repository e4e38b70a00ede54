import { describe, expect, it } from 'vitest'
import { type BeeldInvoer, pictureOf } from '../../../analyses/ambitie/beeld.ts'
import { ambitiebeeld, beeldOntbreekt } from '../../../analyses/ambitie/beeld-schema.ts'
import { pointsInside } from '../../../analyses/ambitie/binnen.ts'
import { noReports, reportSources, signalSource } from '../../../analyses/ambitie/incidentbron.ts'
import { countDwellings, dwellingsPerBuurt } from '../../../analyses/ambitie/woningtelling.ts'
import type { Indicator } from '../../../geodata/schema/indicator.ts'
import type { Melding } from '../../../geodata/schema/melding.ts'
import type { Planvorm } from '../../../geodata/schema/planvorm.ts'
import type { Voorziening } from '../../../geodata/schema/voorziening.ts'
import { area, ring } from '../../helpers/plan-shapes.ts'
import { rdPlace } from '../../helpers/rd-box.ts'
import { A, B, BUURTEN, C, MIDDLE, ROWS } from '../../helpers/three-buurten.ts'

const RIVM: Indicator = {
  id: 'rivm-moeite-met-rondkomen',
  dataset: 'rivm-gezondheid-50090ned',
  kolom: 'MoeiteMetRondkomen_38',
  eenheid: 'procent',
  richting: 'lager-is-gunstiger',
  pijler: 'bestaanszekerheid',
  rol: 'telt-mee',
  niveaus: ['buurt', 'wijk', 'gemeente'],
  jaren: [2016, 2020],
  leeftijden: ['18plus'],
  meetwijze: 'modelschatting',
  afronding: [],
  bronfamilie: 'rivm-rekenmodel',
  veranderingPerBuurt: false,
  waarom: '',
  letOp: '',
}
const COUNT: Indicator = {
  ...RIVM,
  id: 'cbs-kwb-inwoners',
  eenheid: 'aantal',
  rol: 'noemer',
  meetwijze: 'register',
  jaren: [2024],
  leeftijden: ['alle'],
}
const VALUES: Record<string, Record<string, number>> = {
  [RIVM.id]: { [A]: 5.1, [B]: 27.6, [C]: 12, GM0995: 16.6, WK099504: 99 },
  [COUNT.id]: { [A]: 400, [B]: 300, [C]: 200, WK099504: 99_999 },
}

function place(id: string, ligging: Voorziening['ligging']): Voorziening {
  return {
    id,
    naam: id,
    soort: 'mfa',
    wijkNaam: 'Proefwijk',
    inFocusgebied: true,
    ligging,
    openingstijden: null,
    openingstijdenJaar: 2024,
    bron: 'bron',
    letOp: null,
  }
}

const asked: string[] = []

function picture(vorm: Planvorm, more: Partial<BeeldInvoer> = {}) {
  const all = dwellingsPerBuurt(ROWS)
  const found = pictureOf({
    vorm,
    afstandMeters: 50,
    buurten: BUURTEN,
    woningen: {
      telling: countDwellings(ROWS, pointsInside(ROWS, vorm, 50), all),
      bronnen: [{ dataset: 'bag', versie: '1' }],
      voorbeelddata: false,
    },
    cijfers: {
      indicatoren: [RIVM, COUNT],
      mag: () => true,
      gemeente: 'GM0995',
      zoekCijfer: (gebied, id, jaar, leeftijd) => {
        asked.push(gebied)
        const waarde = VALUES[id]?.[gebied]
        const indicator = id === RIVM.id ? RIVM : COUNT
        if (waarde === undefined) return { ontbreekt: 'niet-gepubliceerd', herkomst: null }
        return {
          gebied,
          indicator: id,
          jaar,
          leeftijd,
          waarde,
          eenheid: indicator.eenheid,
          fout: id === RIVM.id ? { soort: 'niet-in-bron' } : { soort: 'afronding', plusMin: 2.5 },
          herkomst: { dataset: indicator.dataset, versie: '1', rij: 1, kolom: indicator.kolom },
        }
      },
    },
    voorzieningen: [],
    buurtenVan: (gebied) => (gebied === 'proefwijk' ? [A, B] : [gebied]),
    incidenten: [],
    samenloop: [],
    acties: [],
    ...more,
  })
  expect(ambitiebeeld.parse(found)).toEqual(found)
  return found
}

describe('what a drawn ambition means', () => {
  it('counts dwellings by owner and label, and says how much of each buurt lies in it by its dwellings', () => {
    const found = picture(MIDDLE)
    expect(found.vierkanteMeter).toBeCloseTo(100_000, -1)
    expect(found.woningen).toMatchObject({ bekend: true, totaal: 160, fout: { soort: 'volledige-telling' } })
    if (!found.woningen.bekend || !found.woningen.verdeling.bekend) throw new Error('not counted')
    const { perEigenaar, perLabel } = found.woningen.verdeling
    const owners = Object.values(perEigenaar)
    for (const part of [owners, perLabel.map((row) => row.aantal)]) {
      expect(part.reduce((sum, count) => sum + count, 0)).toBe(160)
    }
    expect(perLabel.find(({ label }) => label === 'onbekend')?.aantal).toBeGreaterThan(50)
    expect(found.delen.map(({ buurt, deel, naar }) => [buurt, deel, naar])).toEqual([
      [A, 0.5, 'woningen'],
      [B, 0.5, 'woningen'],
    ])
    expect(found.heel).toBe(false)
  })

  it('lets example dwellings decide over no share', () => {
    const telling = countDwellings(ROWS, pointsInside(ROWS, MIDDLE, 50), dwellingsPerBuurt(ROWS))
    const found = picture(MIDDLE, { woningen: { telling, bronnen: [], voorbeelddata: true } })
    expect(found.delen.every(({ naar }) => naar === 'oppervlakte')).toBe(true)
    expect(found.woningen).toMatchObject({ voorbeelddata: true, totaal: 160 })
  })

  it('gives of parts of buurten their range and never an estimate, also where nine tenths lie inside', () => {
    const most = picture(area(ring([10, 0], [490, 0], [490, 400], [10, 400])))
    const [figure] = most.cijfers
    expect(figure).toMatchObject({
      jaar: 2020,
      cijfer: {
        soort: 'bereik',
        laagste: { waarde: 5.1, gebied: A },
        hoogste: { waarde: 27.6, gebied: B },
        reden: 'deel-van-een-buurt',
      },
      gemeente: { waarde: 16.6 },
    })
    expect(most.inwoners?.cijfer).toMatchObject({ soort: 'bereik', laagste: { waarde: 300 } })
    expect(most.ouderen).toBeNull()
  })

  it('gives of whole buurten, chosen or drawn, their figure, mean and sum with the error that follows', () => {
    for (const vorm of [
      { soort: 'buurten', buurten: [B, A] } satisfies Planvorm,
      area(ring([0, 0], [500, 0], [500, 400], [0, 400])),
    ]) {
      const found = picture(vorm)
      expect(found.heel).toBe(true)
      // Two counts rounded to five: 2.5 + 2.5 at most.
      expect(found.inwoners?.cijfer).toMatchObject({ soort: 'som', waarde: 700, fout: { plusMin: 5 } })
      // 5.1 of 400 and 27.6 of 300: 14.74.
      const [mean] = found.cijfers
      if (mean?.cijfer.soort !== 'gemiddelde') throw new Error('no mean')
      expect(mean.cijfer.waarde).toBeCloseTo((5.1 * 400 + 27.6 * 300) / 700, 9)
      expect(mean.cijfer.fout).toEqual({ soort: 'niet-in-bron' })
    }
    expect(picture({ soort: 'buurten', buurten: [C] }).cijfers[0]?.cijfer).toMatchObject({
      soort: 'waarde',
      cijfer: { waarde: 12 },
    })
  })

  it('asks only buurten and the gemeente: never the CBS wijk that lies there', () => {
    asked.length = 0
    picture({ soort: 'buurten', buurten: [A, B, C] })
    picture(MIDDLE)
    expect([...new Set(asked)].filter((code) => !code.startsWith('BU') && code !== 'GM0995')).toEqual([])
  })

  it('says of a line and a place what lies within the distance, and which buurten they touch', () => {
    const line = picture({ soort: 'lijn', punten: ring([100, 200], [600, 200]) })
    expect(line).toMatchObject({ vierkanteMeter: null, afstandMeter: 50, buurten: [A, B, C], delen: [] })
    expect(line.lengteMeter).toBeCloseTo(500, 6)
    // Two rows at 12.5 and two at 37.5 metres on either side: 20 beside the line each, and at its ends the nearer ones.
    expect(line.woningen).toMatchObject({ totaal: 4 * 20 + 2 * (2 * 2 + 2 * 1) })
    expect(line.cijfers[0]?.cijfer).toMatchObject({ soort: 'bereik', aantalMet: 3 })
    const spot = picture({ soort: 'punt', punt: rdPlace([300, 200]) })
    expect(spot).toMatchObject({ lengteMeter: null, buurten: [B] })
  })

  it('keeps what may not be seen or is not known missing, with its reason', () => {
    const found = picture(MIDDLE, {
      woningen: beeldOntbreekt('doel-nodig'),
      cijfers: {
        indicatoren: [RIVM],
        zoekCijfer: () => ({ ontbreekt: 'niet-gepubliceerd', herkomst: null }),
        mag: () => false,
        gemeente: 'GM0995',
      },
      incidenten: noReports('geen-recht'),
    })
    expect(found.woningen).toEqual({ bekend: false, reden: 'doel-nodig' })
    expect(found.cijfers[0]).toMatchObject({
      cijfer: { soort: 'ontbreekt', reden: 'geen-recht' },
      gemeente: null,
    })
    expect(found.inwoners).toBeNull()
    expect(found.incidenten.map(({ uitkomst }) => uitkomst)).toEqual(
      Array.from({ length: 3 }, () => ({ bekend: false, reden: 'geen-recht' })),
    )
  })
})

describe('facilities', () => {
  const at = (x: number, y: number, nauwkeurigheid: 'adres' | 'buurt' = 'adres') => ({
    nauwkeurigheid,
    adres: null,
    gebied: A,
    punt: rdPlace([x, y]),
  })
  const all = [
    place('binnen', at(130, 200)),
    place('buiten', at(20, 200)),
    place('ergens-in-a', at(130, 200, 'buurt')),
    place('ergens-in-de-wijk', { nauwkeurigheid: 'wijk', adres: null, gebied: 'proefwijk', punt: null }),
    place('nergens', { nauwkeurigheid: 'onbekend', adres: null, gebied: null, punt: null }),
    place('ver', { nauwkeurigheid: 'buurt', adres: null, gebied: C, punt: null }),
  ]
  const names = (vorm: Planvorm) =>
    picture(vorm, { voorzieningen: all }).voorzieningen.map(({ id, zeker }) => `${id} ${zeker}`)

  it('lie inside when their place does; known by buurt or wijk only perhaps, unless all of it is covered', () => {
    expect(names(MIDDLE)).toEqual(['binnen true', 'ergens-in-a false', 'ergens-in-de-wijk false'])
    expect(names({ soort: 'buurten', buurten: [A] })).toEqual([
      'binnen true',
      'buiten true',
      'ergens-in-a true',
      'ergens-in-de-wijk false',
    ])
    expect(names({ soort: 'buurten', buurten: [A, B] })).toContain('ergens-in-de-wijk true')
  })
})

describe('incidents', () => {
  const report = (soort: Melding['soort'], x: number, datum = '2025-03-01'): Melding => ({
    id: `${soort} ${x} ${datum}`,
    soort,
    onderwerp: 'afval',
    datum,
    buurt: x < 250 ? A : B,
    punt: rdPlace([x, 200]),
  })
  const source = { bronnen: [{ dataset: 'meldingen', versie: '1' }], voorbeelddata: true }
  const rows = reportSources({
    ...source,
    meldingen: [
      report('melding-openbare-ruimte', 130),
      report('melding-openbare-ruimte', 300),
      report('melding-openbare-ruimte', 300, '2024-12-31'),
      report('overlastmelding', 20),
    ],
    misdrijven: [
      { gebied: A, jaar: 2024, aantal: 4 },
      { gebied: B, jaar: 2024, aantal: 0 },
      { gebied: A, jaar: 2023, aantal: 90 },
      { gebied: 'WK099501', jaar: 2024, aantal: 70 },
    ],
    jaren: [2024, 2025],
  })
  const signals = signalSource(
    [
      { buurt: A, periodeVan: '2025-02-01', periodeTot: '2025-03-01' },
      { buurt: null, periodeVan: '2024-09-01', periodeTot: '2024-10-01' },
    ],
    [A, B, C],
    source,
  )
  const counted = (vorm: Planvorm) =>
    picture(vorm, { incidenten: [...rows, signals] }).incidenten.map(({ soort, uitkomst }) => [
      soort,
      uitkomst.bekend ? uitkomst.aantal : uitkomst.reden,
    ])

  it('are counted kind by kind of the newest year; crimes and signals of whole buurten only', () => {
    expect(counted(MIDDLE)).toEqual([
      ['melding-openbare-ruimte', 2],
      ['overlastmelding', 0],
      ['geregistreerd-misdrijf', 'deel-van-een-buurt'],
      ['signaal', 'deel-van-een-buurt'],
    ])
    expect(counted({ soort: 'buurten', buurten: [A, B] })).toEqual([
      ['melding-openbare-ruimte', 2],
      ['overlastmelding', 1],
      ['geregistreerd-misdrijf', 4],
      ['signaal', 1],
    ])
    // The source says nothing of the third buurt: that is not none.
    expect(counted({ soort: 'buurten', buurten: [C] })[2]).toEqual([
      'geregistreerd-misdrijf',
      'niet-elke-buurt-bekend',
    ])
    expect(counted({ soort: 'buurten', buurten: [C] })[3]).toEqual(['signaal', 0])
  })
})
