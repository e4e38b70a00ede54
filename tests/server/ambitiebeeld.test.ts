import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ambitiebeeld } from '../../analyses/ambitie/beeld-schema.ts'
import { makeTeller, type Teller } from '../../analyses/ambitie/teller.ts'
import { seededRandom } from '../../analyses/statistics/seeded-random.ts'
import type { Planvorm, Plek } from '../../geodata/schema/planvorm.ts'
import { leesAmbitiebeeld } from '../../server/contract/ambitiebeeld.ts'
import type { AnswerOf } from '../../server/contract/endpoint.ts'
import type { leesGrenzen } from '../../server/contract/gebieden.ts'
import type { Probleem } from '../../server/contract/problemen.ts'
import type { Rol } from '../../server/contract/sessie.ts'
import { alleenHeleBuurten } from '../../server/contract/text/nl/vormfouten.ts'
import { decodeDwellings, type WoningenKolommen } from '../../server/contract/woningen-binair.ts'
import { signInWithAccount } from '../helpers/accounts.ts'
import { comb, ringAround } from '../helpers/plan-shapes.ts'
import { jsonPost, openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'
import { scaled, testSeed } from '../helpers/test-scale.ts'

/** Two buurten of the Zuiderzeewijk, and one of the Boswijk. */
const [ZEEEN, OTHER] = ['BU09950111', 'BU09950112'] as const

let app: TestInstallation
let bureau: string
let columns: WoningenKolommen
let teller: Teller
let areas: AnswerOf<typeof leesGrenzen>['gebieden']

beforeAll(async () => {
  app = await openTestInstallation()
  bureau = await app.signIn('programmabureau')
  const map = await app.ask('/api/v1/woningen-kaart', { cookie: bureau })
  columns = decodeDwellings(new Uint8Array(await map.arrayBuffer()))
  const { kop, posities, eigenaar, label, buurt } = columns
  teller = makeTeller({
    aantal: kop.aantal,
    posities,
    eigenaar,
    label,
    buurtVan: (at) => kop.buurten[buurt[at] ?? -1] ?? '',
  })
  const borders = await app.ask('/api/v1/grenzen')
  areas = ((await borders.json()) as AnswerOf<typeof leesGrenzen>).gebieden
})
afterAll(() => app.close())

const send = (body: unknown, cookie = bureau) =>
  app.ask('/api/v1/ambitiebeeld', { ...jsonPost(body), cookie })

async function picture(body: unknown, cookie = bureau): Promise<Ambitiebeeld> {
  const answer = await send(body, cookie)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return leesAmbitiebeeld.antwoord.schema.parse(await answer.json())
}

async function refusal(body: unknown, cookie = bureau): Promise<{ status: number; zinnen: string[] }> {
  const answer = await send(body, cookie)
  const problem = (await answer.json()) as Probleem
  return { status: answer.status, zinnen: (problem.fouten ?? []).map(({ melding }) => melding) }
}

const looks = () =>
  app.installation.app.db
    .prepare("SELECT object, na FROM audit WHERE handeling = 'inzage' ORDER BY nummer DESC LIMIT 1")
    .get() as { object: string; na: string }

const middleOf = (code: string): Plek => {
  const found = areas.find((area) => area.code === code)
  if (found === undefined) throw new Error(`no ${code}`)
  return [...found.labelpunt]
}

/** A round area of a radius in degrees around a buurt. */
const round = (code: string, radius: number): Planvorm => {
  const [lon, lat] = middleOf(code)
  const ring = Array.from({ length: 12 }, (_, at): Plek => {
    const angle = (2 * Math.PI * at) / 12
    return [lon + radius * 1.6 * Math.cos(angle), lat + radius * Math.sin(angle)]
  })
  return { soort: 'vlak', vlakken: [[ring]] }
}

describe('the recount of the server', () => {
  it('is that of the panel, for seeded shapes over the dwellings of the map', async () => {
    const random = seededRandom(testSeed, 'vormen-server').next
    const place = (): Plek => {
      const at = Math.floor(random() * columns.kop.aantal)
      const [lon = 0, lat = 0] = [columns.posities[at * 2], columns.posities[at * 2 + 1]]
      return [lon + (random() - 0.5) * 0.002, lat + (random() - 0.5) * 0.001]
    }
    let counted = 0
    for (let run = 0; run < scaled(40); run += 1) {
      const [lon, lat] = place()
      const star = Array.from({ length: 9 }, (_, at): Plek => {
        const far = 0.001 + random() * 0.004
        const angle = (2 * Math.PI * at) / 9
        return [lon + far * 1.6 * Math.cos(angle), lat + far * Math.sin(angle)]
      })
      const vorm: Planvorm =
        run % 3 === 0
          ? { soort: 'lijn', punten: [place(), place(), place()] }
          : { soort: 'vlak', vlakken: [[star]] }
      const answer = await send({ vorm, afstandMeter: 80 })
      // Some stars stick out of the gemeente.
      if (answer.status === 400) continue
      const found = leesAmbitiebeeld.antwoord.schema.parse(await answer.json())
      const { perBuurt: _, totaal, ...verdeling } = teller.tel(vorm, 80)
      expect(found.woningen).toMatchObject({
        bekend: true,
        totaal,
        verdeling: { bekend: true, ...verdeling },
        voorbeelddata: true,
      })
      counted += totaal
    }
    expect(counted).toBeGreaterThan(scaled(40) * 20)
  })

  it('is written down as a look at dwellings, and nothing else is stored', async () => {
    const before = app.installation.app.db.prepare('SELECT count(*) AS n FROM audit').get() as { n: number }
    await picture({ vorm: round(ZEEEN, 0.001) })
    const after = app.installation.app.db.prepare('SELECT count(*) AS n FROM audit').get() as { n: number }
    expect(after.n).toBe(before.n + 1)
    const { object, na } = looks()
    expect(object).toBe('ambitiebeeld')
    expect(JSON.parse(na)).toMatchObject({ operatie: 'leesAmbitiebeeld', vraag: { soort: 'vlak' } })
  })

  it('says what else it lies over, what is near, and what it costs', async () => {
    const found = await picture({
      vorm: round(ZEEEN, 0.002),
      naast: [
        { id: 'campagne-2027', soort: 'campagne', vorm: round(ZEEEN, 0.001) },
        { id: 'ver', soort: 'ambitie', vorm: round('BU09950420', 0.0001) },
      ],
      acties: [{ fonds: 'vhf-1', bedragEuro: null }],
    })
    const inside = teller.tel(round(ZEEEN, 0.001), 50).totaal
    expect(found.samenloop).toMatchObject([{ id: 'campagne-2027', soort: 'campagne', woningen: inside }])
    expect(found.kosten).toEqual([{ fonds: 'vhf-1', bedragEuro: 0, acties: 1, onbekend: 1 }])
    expect(found.heel).toBe(false)
    const figures = found.cijfers.map(({ cijfer }) => cijfer.soort)
    expect(figures).toContain('bereik')
    expect(figures.every((soort) => soort === 'bereik' || soort === 'ontbreekt')).toBe(true)
    expect(found.incidenten.map(({ soort }) => soort)).toEqual([
      'melding-openbare-ruimte',
      'overlastmelding',
      'geregistreerd-misdrijf',
      'signaal',
    ])
  })

  it('asks for a purpose: without one no dwelling and no report is counted, and nothing is written down', async () => {
    const cookie = await app.signIn('programmabureau', 'zonder')
    const before = looks()
    const found = await picture({ vorm: round(ZEEEN, 0.002) }, cookie)
    expect(found.woningen).toEqual({ bekend: false, reden: 'doel-nodig' })
    expect(found.incidenten[0]?.uitkomst).toEqual({ bekend: false, reden: 'doel-nodig' })
    expect(found.cijfers.length).toBeGreaterThan(3)
    expect(looks()).toEqual(before)
  })

  it('never holds a figure of the CBS wijk Waterwijk-Landerijen, for whichever buurten', async () => {
    const waterwijk = areas.filter(({ wijk, soort }) => soort === 'buurt' && wijk === 'WK099504')
    expect(waterwijk.length).toBeGreaterThan(3)
    const codes = waterwijk.map(({ code }) => code)
    for (const buurten of [
      codes,
      codes.slice(0, 1),
      areas
        .filter(({ soort }) => soort === 'buurt')
        .map(({ code }) => code)
        .slice(0, 100),
    ]) {
      const answer = await send({ vorm: { soort: 'buurten', buurten } })
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toContain('WK099504')
    }
  })
})

describe('who may not see single dwellings', () => {
  const roles: Rol[] = ['beheerder', 'stuurgroep', 'partner', 'wijkteam', 'bewonersvertegenwoordiger']

  it.each(roles)('%s gets whole buurten, rounded, and no drawn shape', async (rol) => {
    const cookie = await app.signIn(rol)
    for (const vorm of [
      round(ZEEEN, 0.002),
      { soort: 'punt', punt: middleOf(ZEEEN) },
      { soort: 'lijn', punten: [middleOf(ZEEEN), middleOf(OTHER)] },
    ]) {
      expect(await refusal({ vorm }, cookie)).toEqual({ status: 400, zinnen: [alleenHeleBuurten] })
    }
    const each = await Promise.all(
      [ZEEEN, OTHER].map((code) => picture({ vorm: { soort: 'buurten', buurten: [code] } }, cookie)),
    )
    const both = await picture({ vorm: { soort: 'buurten', buurten: [ZEEEN, OTHER] } }, cookie)
    const totals = [...each, both].map(({ woningen }) => (woningen.bekend ? woningen.totaal : NaN))
    expect(totals.every((total) => total % 5 === 0)).toBe(true)
    expect(totals[2]).toBe((totals[0] ?? 0) + (totals[1] ?? 0))
    expect(both.woningen).toMatchObject({ fout: { soort: 'afronding', plusMin: 5 } })
    const exact = teller.tel({ soort: 'buurten', buurten: [ZEEEN, OTHER] }, 50).totaal
    expect(Math.abs((totals[2] ?? 0) - exact)).toBeLessThanOrEqual(5)
    expect(both.incidenten.map(({ uitkomst }) => uitkomst.bekend)).toEqual([false, false, false, false])
    expect(both.samenloop).toEqual([])
  })

  it('gets of another ambition the area in both, and no dwellings', async () => {
    const cookie = await app.signIn('stuurgroep')
    const naast = [{ id: 'a', soort: 'ambitie', vorm: { soort: 'buurten', buurten: [OTHER] } }]
    const found = await picture({ vorm: { soort: 'buurten', buurten: [ZEEEN, OTHER] }, naast }, cookie)
    expect(found.samenloop).toMatchObject([{ id: 'a', woningen: null }])
  })
})

describe('who works for some wijken', () => {
  it('counts there, and is refused elsewhere', async () => {
    const { cookie } = await signInWithAccount(app, 'wijkteam', { wijken: ['zuiderzeewijk'] })
    expect((await send({ vorm: { soort: 'buurten', buurten: [ZEEEN] } }, cookie)).status).toBe(200)
    const elsewhere = areas.find(({ wijk, soort }) => soort === 'buurt' && wijk === 'WK099504')?.code
    expect((await send({ vorm: { soort: 'buurten', buurten: [ZEEEN, elsewhere] } }, cookie)).status).toBe(403)
  })
})

describe('a shape that cannot be', () => {
  it('is refused with a sentence that says what to do', async () => {
    const [lon, lat] = [5.5, 52.5]
    const tie: Planvorm = {
      soort: 'vlak',
      vlakken: [
        [
          [
            [lon, lat],
            [lon + 0.001, lat + 0.001],
            [lon + 0.001, lat],
            [lon, lat + 0.001],
          ],
        ],
      ],
    }
    expect(await refusal({ vorm: tie })).toMatchObject({
      status: 400,
      zinnen: [expect.stringContaining('kruist zichzelf')],
    })
    const elsewhere = { soort: 'punt', punt: [4.9, 52.37] }
    expect(await refusal({ vorm: elsewhere })).toMatchObject({
      status: 400,
      zinnen: [expect.stringContaining('buiten de gemeente')],
    })
    expect(
      await refusal({ vorm: round(ZEEEN, 0.001), naast: [{ id: 'b', soort: 'ambitie', vorm: tie }] }),
    ).toMatchObject({
      status: 400,
      zinnen: [expect.stringContaining('kruist zichzelf')],
    })
    expect(await refusal({ vorm: { soort: 'buurten', buurten: ['BU03630000'] } })).toMatchObject({
      status: 400,
      zinnen: [expect.stringContaining('kennen we niet')],
    })
    expect((await refusal({ vorm: { soort: 'vlak', vlakken: [] } })).status).toBe(400)
    expect((await refusal({ vorm: tie, nog: 1 })).status).toBe(400)
  })

  it('may have many corners, but not more than can be sent and measured', async () => {
    const rounded = (ring: Plek[]) => ring.map(([x, y]): Plek => [Number(x.toFixed(5)), Number(y.toFixed(5))])
    const many = rounded(ringAround([2000, 2000], 2000, 10_001))
    expect((await send({ vorm: { soort: 'vlak', vlakken: [[many]] } })).status).toBeGreaterThanOrEqual(400)
    const teeth = comb(2400, 3000, 2500).map(([x, y]): Plek => [Number(x.toFixed(8)), Number(y.toFixed(8))])
    expect(await refusal({ vorm: { soort: 'vlak', vlakken: [[teeth]] } })).toMatchObject({
      status: 400,
      zinnen: [expect.stringContaining('te veel lijnen naast elkaar')],
    })
  })
})
