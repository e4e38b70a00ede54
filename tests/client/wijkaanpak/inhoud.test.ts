import { describe, expect, it } from 'vitest'
import {
  ambitielijst,
  dubbeleNummers,
  geldPerFonds,
  hoofdstukVan,
  weggehaald,
} from '../../../client/panels/wijkaanpak/inhoud.ts'
import { addUpFunds } from '../../../analyses/wijkaanpak/geld.ts'
import { isOpgepakt, metReden, redenVan } from '../../../client/panels/wijkaanpak/hoofdstukken/afwijkingen.ts'
import { oplosplekken } from '../../../client/panels/wijkaanpak/opdracht-plek.ts'
import { matenVan } from '../../../client/panels/wijkaanpak/versies/maten.ts'
import { vormparen } from '../../../client/panels/wijkaanpak/versies/vormverschil.ts'
import { opmerkinglijst } from '../../../client/panels/wijkaanpak/opmerkingen/opmerkinglijst.ts'
import { volgendeStap } from '../../../client/panels/wijkaanpak/gang/gang.ts'
import { planobjectOf } from '../../helpers/planobject.ts'

const ambition = (titel: string, prioriteit: 1 | 2 | 3 | 'later' | null) =>
  planobjectOf('ambitie', { titel, prioriteit })
const titles = (list: readonly { velden: { titel: string } }[]) => list.map(({ velden }) => velden.titel)

describe('the ambitions as people read them', () => {
  const objects = [
    ambition('later', 'later'),
    ambition('drie', 3),
    ambition('gewoon', null),
    ambition('een', 1),
    { ...ambition('weg', 2), verwijderd: true },
    ambition('ook drie', 3),
  ]

  it('are the priorities by number, then the others, then those for later; what was removed is not there', () => {
    const { alle, prioriteiten } = ambitielijst(objects)
    expect(titles(alle)).toEqual(['een', 'drie', 'ook drie', 'gewoon', 'later'])
    expect(dubbeleNummers(prioriteiten)).toEqual([3])
    expect(weggehaald(objects)).toHaveLength(1)
  })
})

it('finds a chapter by its id', () => {
  const chapter = planobjectOf('hoofdstuk', { hoofdstuk: 'wat-we-niet-weten', tekst: 'Veel' })
  expect(hoofdstukVan([chapter], 'wat-we-niet-weten')).toBe(chapter)
  expect(hoofdstukVan([chapter], 'drie-prioriteiten')).toBeNull()
})

describe('money per fund and year', () => {
  const funds = [
    { id: 'vhf-1', naam: 'VHF 1', van: 2021, tot: 2031, omvangEuro: 5_000_000 },
    { id: 'nip', naam: 'NIP', van: 2024, tot: 2025, omvangEuro: null },
  ]
  const line = (fonds: string | null, jaar: number | null, bedragEuro: number | null) =>
    planobjectOf('budgetregel', { fonds, jaar, bedragEuro })
  const lines = [
    line('vhf-1', 2030, 2_000_000),
    line('vhf-1', 2032, 4_000_000),
    line('vhf-1', 2030, null),
    line('nip', null, 100),
    line(null, 2027, 9),
  ]
  const rows = geldPerFonds(lines, funds)

  it('adds up as the server does, and says what is left and which years pay nothing', () => {
    expect(rows.map(({ fonds, gevraagdEuro }) => ({ fonds, gevraagdEuro }))).toEqual(
      addUpFunds(
        lines.map(({ velden }) => velden),
        funds,
      ).map(({ fonds, gevraagdEuro }) => ({ fonds, gevraagdEuro })),
    )
    expect(rows[0]?.overEuro).toBe(-1_000_000)
    expect(rows[0]?.jaren).toEqual([
      { jaar: 2030, gevraagdEuro: 2_000_000, zonderBedrag: 1, betaalt: true },
      { jaar: 2032, gevraagdEuro: 4_000_000, zonderBedrag: 0, betaalt: false },
    ])
    // What is not known is not judged.
    expect(rows[1]).toMatchObject({ overEuro: null, jaren: [{ jaar: null, betaalt: null }] })
  })
})

describe('the ranking of residents', () => {
  const sessie = '6f1c1f0e-1111-4111-8111-111111111111'
  const resting = planobjectOf('ambitie', {
    titel: 'Meer licht',
    prioriteit: 1,
    waarom: [{ soort: 'bijeenkomst', id: sessie, vingerafdruk: null, zin: 'Veilig thuiskomen' }],
  })

  it('is taken up by a title or by a reason of that session', () => {
    expect(isOpgepakt('veilig thuiskomen ', sessie, [resting])).toBe(true)
    expect(isOpgepakt('meer licht', sessie, [resting])).toBe(true)
    expect(isOpgepakt('Veilig thuiskomen', 'een andere', [resting])).toBe(false)
  })

  it('keeps one reason per theme, and none that is empty', () => {
    const kept = metReden('Groen', ' Dat loopt al ', [{ thema: 'groen', reden: 'oud' }])
    expect(kept).toEqual([{ thema: 'Groen', reden: 'Dat loopt al' }])
    expect(redenVan('GROEN', kept)).toBe('Dat loopt al')
    expect(metReden('groen', ' ', kept)).toEqual([])
  })
})

describe('the way from the to-do to where it is mended', () => {
  const ambitie = ambition('Warm', 1)
  const actie = planobjectOf('actie', { naam: 'Isoleren', ambitie: ambitie.id })
  const point = (
    code: 'eigenaar' | 'daarna' | 'bewonersbijeenkomst',
    ontbreekt: string[],
    objecten: string[],
  ) => oplosplekken({ code, verplicht: true, klaar: false, ontbreekt, objecten }, [ambitie, actie])

  it('leads to the object it is about, an action to its ambition, else to the chapter', () => {
    expect(point('eigenaar', ['Warm'], [ambitie.id])).toEqual([
      { wat: 'Warm', plek: { hoofdstuk: 'drie-prioriteiten', ambitie: ambitie.id } },
    ])
    expect(point('daarna', ['Isoleren'], [actie.id])[0]?.plek).toEqual({
      hoofdstuk: 'wat-erbij-komt',
      ambitie: ambitie.id,
    })
    expect(point('bewonersbijeenkomst', ['bijeenkomst'], [])[0]?.plek).toEqual({
      hoofdstuk: 'wat-bewoners-zeggen',
    })
  })
})

describe('the measures of two alternatives', () => {
  const square = (west: number) =>
    ({
      soort: 'vlak',
      vlakken: [
        [
          [
            [west, 52.5],
            [west + 0.01, 52.5],
            [west + 0.01, 52.51],
            [west, 52.51],
          ],
        ],
      ],
    }) as const
  const points = {
    aantal: 3,
    // Two in the first square, the second of them also in the other, one in neither.
    posities: Float64Array.from([5.492, 52.505, 5.498, 52.505, 5.6, 52.505]),
    buurtVan: () => 'BU09950101',
  }
  const objects = [
    planobjectOf('ambitie', { vorm: square(5.49) as never, pijler: 'woningen', prioriteit: 1 }),
    planobjectOf('ambitie', { vorm: square(5.495) as never, pijler: 'woningen' }),
    planobjectOf('budgetregel', { fonds: 'vhf-1', bedragEuro: 5 }),
    planobjectOf('budgetregel', { fonds: 'vhf-1', bedragEuro: null }),
  ]

  it('counts a dwelling once however many ambitions it lies in, and nothing for who may not see them', () => {
    const measured = matenVan(objects, points)
    expect(measured).toMatchObject({ ambities: 2, prioriteiten: 1, woningen: 2 })
    expect(measured.perFonds).toEqual(new Map([['vhf-1', 5]]))
    expect(measured.perPijler.find(({ pijler }) => pijler === 'woningen')?.aantal).toBe(2)
    expect(matenVan(objects, null).woningen).toBeNull()
  })
})

describe('shapes of two versions', () => {
  it('are paired by the first of which an ambition is a copy', () => {
    const old = planobjectOf('ambitie', { titel: 'A', vorm: { soort: 'punt', punt: [5.5, 52.5] } })
    const copy = { ...planobjectOf('ambitie', { titel: 'A2', vorm: null }), stam: old.stam }
    const same = { ...planobjectOf('ambitie', { ...old.velden }), stam: old.stam }
    expect(vormparen([old], [copy])).toEqual([
      { stam: old.stam, titel: 'A2', oud: old.velden.vorm, nieuw: null, gelijk: false },
    ])
    expect(vormparen([old], [same])[0]?.gelijk).toBe(true)
    expect(vormparen([], [copy])).toEqual([])
  })
})

describe('remarks', () => {
  const remark = (tekst: string, velden: object) => planobjectOf('opmerking', { tekst, ...velden })
  const task = remark('taak', { isTaak: true, voorRol: 'centrada' })
  const loose = remark('los', {})
  const open = remark('open', {})
  const done = remark('klaar', { isTaak: true, isAfgedaan: true })
  const plan = {
    objecten: [task, loose, open, done],
    opmerkingplekken: [
      {
        opmerking: open.id,
        plek: { object: task.id, veld: null, begin: null, eind: null, isVerhuisd: false },
      },
    ],
  }
  const words = (list: readonly { opmerking: { velden: { tekst: string } } }[]) =>
    list.map(({ opmerking }) => opmerking.velden.tekst)

  it('stand each in one list: for you, open, loose, done', () => {
    const mine = opmerkinglijst(plan, 'centrada')
    expect([mine.voorU, mine.open, mine.los, mine.afgedaan].map(words)).toEqual([
      ['taak'],
      ['open'],
      ['los'],
      ['klaar'],
    ])
    expect(words(opmerkinglijst(plan, 'partner').voorU)).toEqual([])
    expect(words(opmerkinglijst(plan, 'partner').los)).toEqual(['los', 'taak'])
  })
})

describe('the next step', () => {
  const mag = {
    schrijven: 'ja',
    acties: 'ja',
    meepraten: true,
    verzetten: true,
    vaststellen: false,
  } as const
  const toDo = (naar: 'ter-bespreking' | 'vastgesteld' | 'gepubliceerd' | null, magVerder = false) => ({
    naar,
    magVerder,
    punten: [],
  })

  it('is of the programmabureau, of the stuurgroep, and never of who wrote in it', () => {
    expect(volgendeStap({ opdracht: toDo('ter-bespreking', true), mag }, false)).toEqual({
      soort: 'kan',
      naar: 'ter-bespreking',
    })
    const adopt = toDo('vastgesteld', true)
    expect(volgendeStap({ opdracht: adopt, mag }, false)).toMatchObject({ waarom: 'stuurgroep' })
    expect(volgendeStap({ opdracht: adopt, mag }, true)).toMatchObject({ waarom: 'eigen-werk' })
    const may = { ...mag, vaststellen: true, verzetten: false }
    expect(volgendeStap({ opdracht: adopt, mag: may }, true).soort).toBe('kan')
    expect(volgendeStap({ opdracht: toDo('vastgesteld'), mag: may }, true).soort).toBe('nog-niet')
    expect(volgendeStap({ opdracht: toDo('gepubliceerd', true), mag: may }, true)).toMatchObject({
      waarom: 'bureau',
    })
    expect(volgendeStap({ opdracht: toDo(null), mag }, true)).toEqual({ soort: 'einde' })
  })
})
