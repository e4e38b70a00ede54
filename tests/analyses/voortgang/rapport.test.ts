import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { whatStopsWhen } from '../../../analyses/programma/wat-stopt-wanneer.ts'
import {
  kwartaalrapport,
  type Rapportinvoer,
  reportOfQuarter,
} from '../../../analyses/voortgang/kwartaalrapport.ts'
import { standPer } from '../../../analyses/voortgang/stand.ts'
import {
  type Bladinvoer,
  MOST_POINTS,
  sheetOfMonth,
  stuurgroepblad,
} from '../../../analyses/voortgang/stuurgroepblad.ts'
import { answersToThemes } from '../../../analyses/voortgang/terugkoppeling.ts'
import type { Voortgangsding, Voortgangsregel } from '../../../geodata/schema/voortgang.ts'
import { embeddedProgramme } from '../../helpers/embedded-programme.ts'
import { planobjectOf, uuidOf } from '../../helpers/planobject.ts'

const WONEN = 'wonen-en-werk'
const renovation: Voortgangsding = {
  soort: 'streven',
  ding: 'renoveren-1',
  naam: 'Renoveren en verduurzamen: particuliere woningen',
  programma: WONEN,
  wijk: null,
  streven: { wat: 'particuliere woningen', eenheid: 'aantal', waarde: 750, begin: null, uiterlijk: null },
  fondsen: ['vhf-1', 'vhf-3'],
  wie: 'Centrada',
}
const warm: Voortgangsding = {
  ...renovation,
  soort: 'ambitie',
  ding: uuidOf(9),
  naam: 'Warm wonen',
  programma: null,
  wijk: 'boswijk',
  fondsen: ['vhf-3'],
}
let count = 100
const row = (datum: string, over: Partial<Voortgangsregel> = {}): Voortgangsregel => ({
  nummer: (count += 1),
  id: uuidOf(count),
  soort: 'streven',
  ding: 'renoveren-1',
  datum,
  stand: 'op-schema',
  waarde: null,
  verwachting: 'op-tijd',
  bron: 'overzicht',
  reden: '',
  rol: 'centrada',
  tijd: `${datum}T10:00:00.000Z`,
  ...over,
})
const rows = [
  row('2026-06-20', { waarde: 40 }),
  row('2026-09-01', { waarde: 60, stand: 'vertraagd', verwachting: 'later', reden: 'materiaal komt later' }),
  // The same day again: somebody corrected it.
  row('2026-09-01', {
    waarde: 62,
    stand: 'vertraagd',
    verwachting: 'later',
    reden: 'materiaal komt later',
  }),
  row('2026-10-10', { waarde: 70 }),
]

describe('how things stand on a day', () => {
  it('is what was written last about the latest day up to it', () => {
    const at = (day: string) => standPer(rows, day).get('streven renoveren-1')?.waarde
    expect([at('2026-06-19'), at('2026-06-20'), at('2026-09-30'), at('2026-12-31')]).toEqual([
      undefined,
      40,
      62,
      70,
    ])
    expect(standPer(rows.toReversed(), '2026-09-30')).toEqual(standPer(rows, '2026-09-30'))
  })
})

const inbreng = [
  { van: 'bewoners' as const, thema: 'contact', wijk: 'boswijk', datum: '2026-05-01' },
  { van: 'professionals' as const, thema: 'groen', wijk: null, datum: '2026-08-01' },
]
const antwoorden = [
  {
    nummer: 1,
    id: uuidOf(50),
    van: 'professionals' as const,
    thema: 'groen',
    wijk: null,
    antwoord: 'gedaan' as const,
    toelichting: 'er staan bomen',
    datum: '2026-09-10',
    rol: 'programmabureau',
    tijd: '2026-09-10T10:00:00.000Z',
  },
]

const invoer = (over: Partial<Rapportinvoer> = {}): Rapportinvoer => ({
  kwartaal: '2026-K3',
  programma: embeddedProgramme(),
  wijken: [
    { id: 'boswijk', naam: 'Boswijk' },
    { id: 'waterwijk', naam: 'Waterwijk' },
  ],
  plannen: [
    {
      wijk: 'boswijk',
      cyclus: '2025',
      aanpak: 'boswijk',
      staat: 'vastgesteld',
      objecten: [
        planobjectOf('budgetregel', { fonds: 'vhf-3', jaar: 2027, bedragEuro: 1000 }),
        planobjectOf('budgetregel', { fonds: 'vhf-3', jaar: 2028, bedragEuro: 500 }),
      ],
    },
  ],
  dingen: [renovation, warm],
  regels: rows,
  inbreng,
  antwoorden,
  voorbeelddata: false,
  ...over,
})

describe('the report of a quarter', () => {
  const report = reportOfQuarter(invoer())

  it('is what its schema says', () => {
    expect(kwartaalrapport.parse(report)).toEqual(report)
  })

  it('says per programme what was aimed at, how it stands, what is expected, what changed and why', () => {
    const own = report.programmas.find(({ id }) => id === WONEN)
    expect(own?.rijen).toHaveLength(1)
    expect(own?.rijen[0]).toMatchObject({
      nu: { waarde: 62, stand: 'vertraagd', verwachting: 'later', bron: 'overzicht' },
      vorige: { waarde: 40, stand: 'op-schema' },
      verschil: 22,
      afwijking: 'materiaal komt later',
    })
    expect(report.afwijkingen).toEqual([
      { naam: renovation.naam, programma: WONEN, wijk: null, reden: 'materiaal komt later' },
    ])
  })

  it('says per wijk its plan, and that what nobody kept is not known, never zero', () => {
    const [bos, water] = report.wijken
    expect(bos).toMatchObject({
      plan: { aanpak: 'boswijk', staat: 'vastgesteld' },
      telling: { onbekend: 1, 'op-schema': 0 },
      terugkoppeling: { ingebracht: 0, open: 1, teLaat: 1 },
    })
    expect(bos?.rijen[0]).toMatchObject({ nu: null, verschil: null, afwijking: null })
    expect(water).toMatchObject({ plan: null, rijen: [] })
    expect(report.terugkoppeling).toMatchObject({ ingebracht: 1, open: 1, teLaat: 1 })
  })

  it('says per fund what was given out and asked, and what loses its money within a year', () => {
    const fund = (id: string) => report.fondsen.find((one) => one.id === id)
    expect(fund('vhf-3')).toMatchObject({ gevraagdEuro: 1500, verdeeldEuro: 0, stopt: [] })
    expect(fund('vhf-3')?.telling).toMatchObject({ vertraagd: 1, onbekend: 1 })
    // Counted from the plan of 2025: every action of a fund that ends in 2026 stops within a year of 30 September 2026.
    const { fondsen, acties } = embeddedProgramme()
    for (const { id, tot } of fondsen.filter((one) => one.tot === 2026)) {
      expect(tot).toBe(2026)
      expect(
        fund(id)
          ?.stopt.map(({ naam }) => naam)
          .toSorted(),
      ).toEqual(
        acties
          .filter((one) => one.fondsen.includes(id))
          .map(({ naam }) => naam)
          .toSorted(),
      )
    }
    expect(fund('nip')?.stopt).toEqual([])
  })

  it('is the same bytes for the same input, in whatever order it was written, and others when one thing differs', () => {
    const bytes = canonicalJson(report)
    const turned = invoer({
      regels: rows.toReversed(),
      inbreng: inbreng.toReversed(),
      antwoorden: antwoorden.toReversed(),
    })
    expect(canonicalJson(reportOfQuarter(turned))).toBe(bytes)
    // What was written about a later day changes nothing.
    expect(canonicalJson(reportOfQuarter(invoer({ regels: rows.slice(0, -1) })))).toBe(bytes)
    expect(canonicalJson(reportOfQuarter(invoer({ regels: rows.slice(1) })))).not.toBe(bytes)
    expect(kwartaalrapport.parse(JSON.parse(bytes))).toEqual(report)
  })
})

describe('the sheet of a stuurgroep', () => {
  const programme = embeddedProgramme()
  const blad = (over: Partial<Bladinvoer> = {}) =>
    sheetOfMonth({
      programma: WONEN,
      maand: '2026-09',
      opDag: '2026-09-30',
      stops: whatStopsWhen(programme, '2026-09-30').regels,
      dingen: [renovation, warm],
      regels: rows,
      themas: answersToThemes(inbreng, antwoorden, '2026-09-30'),
      antwoorden,
      wijzigingen: [
        { naam: 'VHF 1', veld: 'letOp', datum: '2026-09-12', reden: 'herzien' },
        { naam: 'VHF 1', veld: 'tot', datum: '2026-08-31', reden: 'vorige maand' },
      ],
      plannen: [
        { wijk: 'boswijk', stappen: [{ naar: 'ter-bespreking', datum: '2026-09-20' }] },
        {
          wijk: 'waterwijk',
          stappen: [
            { naar: 'ter-bespreking', datum: '2026-07-01' },
            { naar: 'vastgesteld', datum: '2026-08-01' },
          ],
        },
      ],
      ...over,
    })

  it('is what its schema says, and fits: at most so many points in a part, the rest counted', () => {
    const sheet = blad()
    expect(stuurgroepblad.parse(sheet)).toEqual(sheet)
    const many = Array.from({ length: 30 }, (_, at) => ({
      naam: `Fonds ${at}`,
      veld: null,
      datum: '2026-09-02',
      reden: 'x',
    }))
    const { veranderd } = blad({ wijzigingen: many })
    expect(veranderd.punten).toHaveLength(MOST_POINTS)
    // A plan, progress, thirty changes and an answer.
    expect(veranderd.meer).toBe(33 - MOST_POINTS)
  })

  it('asks to decide: plans that lie there, then what ends without a way on, the most pressing first', () => {
    const { punten } = blad().teBesluiten
    expect(punten[0]).toEqual({ soort: 'plan-ligt-voor', wijk: 'boswijk', sinds: '2026-09-20' })
    const rest = punten.slice(1)
    expect(rest.every((one) => one.soort === 'daarna')).toBe(true)
    const days = rest.map((one) => (one.soort === 'daarna' ? one.uiterlijk : ''))
    expect(days).toEqual(days.toSorted())
    // SPUK ends on 31 December 2026, so its day to decide (30 June) is over.
    expect(rest).toContainEqual(
      expect.objectContaining({
        soort: 'daarna',
        einde: '2026-12-31',
        uiterlijk: '2026-06-30',
        teLaat: true,
      }),
    )
  })

  it('tells what changed in the month only, what is stuck with its reason, and which money stops within a year', () => {
    const { veranderd, looptVast, geldDatStopt } = blad()
    expect(veranderd.punten.map(({ soort }) => soort)).toEqual(['plan', 'voortgang', 'programma', 'antwoord'])
    expect(veranderd.punten[1]).toMatchObject({ van: 'op-schema', stand: 'vertraagd', waarde: 62 })
    expect(looptVast.punten).toEqual([
      expect.objectContaining({ soort: 'voortgang', stand: 'vertraagd', reden: 'materiaal komt later' }),
      { soort: 'geen-antwoord', van: 'bewoners', thema: 'contact', wijk: 'boswijk', uiterlijk: '2026-08-01' },
    ])
    expect(geldDatStopt.punten.length).toBeGreaterThan(0)
    for (const punt of geldDatStopt.punten) {
      if (punt.soort !== 'geld-stopt') throw new Error(punt.soort)
      expect(punt.einde >= '2026-09-30' && punt.einde <= '2027-09-30').toBe(true)
      expect(punt.acties.length).toBeGreaterThan(0)
    }
  })

  it('keeps to its own programme', () => {
    const other = blad({ programma: 'veilige-wijken' })
    expect(other.looptVast.punten.map(({ soort }) => soort)).toEqual(['geen-antwoord'])
    const own = new Set(
      whatStopsWhen(programme, '2026-09-30').regels.flatMap((one) =>
        one.programma === 'veilige-wijken' ? [one.naam] : [],
      ),
    )
    const asked = other.teBesluiten.punten.flatMap((punt) => (punt.soort === 'daarna' ? punt.acties : []))
    expect(asked.filter((naam) => !own.has(naam))).toEqual([])
  })
})
