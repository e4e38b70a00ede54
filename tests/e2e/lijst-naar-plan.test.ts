import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { leesCampagne } from '../../server/contract/campagnes.ts'
import { leesRenovatieplan } from '../../server/contract/renovatieplannen.ts'
import { planKwartaal } from '../../server/contract/text/nl/renovatieplan-regels.ts'
import { appInBrowser } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { areaOf, CAMPAIGN } from '../helpers/campaign-examples.ts'
import { startServer } from '../helpers/server.ts'

/** A bound that is proven in less time is as true. */
const app = appInBrowser(() => startServer({ env: { PLAN_GRENS_SECONDEN: '3' } }))
const main = (page: Page) => page.getByRole('main')
const at = (path: string) => `${app.url}/werk/${path}`
/** Streets in the list, each a complex of its own. */
const STREETS = 24
const SEASONS = ['winter', 'lente', 'zomer', 'herfst'] as const

type Plan = z.infer<typeof leesRenovatieplan.antwoord.schema>

/** Presses a button as somebody without a mouse does. */
async function press(button: Locator): Promise<void> {
  await button.focus()
  await button.press('Enter')
}

async function read<T extends z.ZodType>(page: Page, schema: T, path: string): Promise<z.output<T>> {
  const answer = await page.request.get(`${app.url}/api/v1${path}`)
  if (!answer.ok()) throw new Error(`${path} gave ${answer.status()}: ${await answer.text()}`)
  return schema.parse(await answer.json())
}

async function post<T extends z.ZodType>(page: Page, schema: T, path: string, data: object) {
  const answer = await page.request.post(`${app.url}/api/v1${path}`, { data })
  if (!answer.ok()) throw new Error(`${path} gave ${answer.status()}: ${await answer.text()}`)
  return schema.parse(await answer.json())
}

const cells = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'))

/** A list as the corporation keeps it, in its own columns: streets of one wijk, each one complex of homes that are hard to heat. */
async function centradaList(page: Page) {
  const answer = await page.request.get(`${app.url}/api/v1/renovatie/lijst?koppen=centrada`)
  const [heads = [], ...rows] = cells(await answer.text())
  const place = (head: string) => heads.indexOf(head)
  const streetOf = (row: string[]) => row[place('straat')] ?? ''
  const inWijk = rows.filter((row) => row[place('buurt')]?.startsWith('BU099501'))
  const names = [...new Set(inWijk.map(streetOf))]
  const some = names.filter((name) => rows.filter((row) => streetOf(row) === name).length >= 28)
  const complexOf = new Map(some.slice(0, STREETS).map((name, index) => [name, `C-${101 + index}`]))
  const kept = ['bag id', 'straat', 'complex', 'eigenaar', 'energielabel', 'peildatum']
  const listed = inWijk.filter((row) => complexOf.has(streetOf(row)))
  const given: Record<string, string> = { eigenaar: 'corporatie', energielabel: 'G' }
  const lines = listed.map((row) =>
    kept.map((head) =>
      head === 'complex' ? complexOf.get(streetOf(row)) : (given[head] ?? row[place(head)] ?? ''),
    ),
  )
  return {
    text: [kept, ...lines].map((line) => line.join(';')).join('\r\n'),
    count: listed.length,
    complexOf,
    homesIn: (street: string) => listed.filter((row) => streetOf(row) === street).length,
  }
}

/** Brings the list in by the screen of imports. */
async function bringIn(page: Page, text: string, count: number): Promise<void> {
  await page.goto(at('gegevens/invoer'))
  await page.getByLabel('Kies een bestand of sleep het hierheen').setInputFiles({
    name: 'woningen-centrada.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text, 'utf8'),
  })
  await page.getByRole('button', { name: 'Verder: zeg wat het is' }).click()
  await page.getByLabel(/^Woningen/).check()
  await expect.poll(() => page.getByLabel('Kolom voor Blok of complex').inputValue()).toBe('kolom:complex')
  await page.getByRole('button', { name: 'Verder: over de gegevens' }).click()
  await page.getByLabel('Titel').fill('Woningen van Centrada')
  await page.getByLabel('Wie houdt dit bij').fill('Centrada')
  await page.getByLabel('Licentie').fill('alleen intern')
  await page.getByRole('textbox', { name: 'Stand' }).fill('lijst van nu')
  await page.getByRole('button', { name: 'Doe eerst een proef' }).click()
  const take = page.getByRole('button', { name: `Neem ${count} rijen over` })
  await take.waitFor({ timeout: 60_000 })
  await take.click()
  await page.getByRole('heading', { name: 'De rijen zijn overgenomen' }).waitFor({ timeout: 60_000 })
}

const form = (page: Page) => main(page).getByRole('form', { name: 'Maak een plan' })

/** Searches for five seconds and gives the plan as the API has it. */
async function search(page: Page, naam: string): Promise<Plan> {
  await form(page).getByLabel('Naam van het plan').fill(naam)
  await form(page).getByLabel('Hoe lang mag de app zoeken?').selectOption('5')
  await press(form(page).getByRole('button', { name: 'Zoek een plan' }))
  await main(page).getByRole('columnheader', { name: naam }).waitFor({ timeout: 120_000 })
  const id = new URL(page.url()).searchParams.get('plan') ?? ''
  return read(page, leesRenovatieplan.antwoord.schema, `/renovatieplannen/${id}`)
}

const beginOf = ({ plan }: Plan, id: string) => plan.blokken.find(({ blok }) => blok === id)?.kwartaal ?? null
const homesOf = ({ woningen }: Plan['blokken'][number]) =>
  woningen.particulier + woningen.vve + woningen.corporatie
const sumOf = (blocks: Plan['blokken']) => blocks.reduce((sum, block) => sum + homesOf(block), 0)

it('goes from a list of the corporation to a plan, a plan again after losing a crew, and the list of addresses', async () => {
  const { page, faults, close } = await app.signedIn({ map: 'absent' }, 'centrada')
  const list = await centradaList(page)
  await bringIn(page, list.text, list.count)

  // In the register they are as the list says.
  const [[street, complex] = ['', '']] = list.complexOf
  await page.goto(at('renovatie'))
  const filters = page.getByRole('form', { name: 'Welke woningen' })
  await filters.getByLabel('Blok of complex').selectOption({ label: complex })
  await filters.getByRole('heading', { name: `Status, ${list.homesIn(street)} woningen` }).waitFor()
  const labels = await page.getByRole('table').locator('tbody tr').allInnerTexts()
  expect(labels.length).toBeGreaterThan(0)
  for (const row of labels) expect(row.split('\t')).toContain('G')

  // A plan of one wijk by five crews, with money for the homes of the corporation.
  await page.goto(at('renovatieplan'))
  await press(main(page).getByRole('button', { name: 'Maak een plan' }))
  await form(page).getByLabel('Hoe lang loopt het plan?').selectOption('3')
  for (const wijk of ['Atolwijk', 'Boswijk', 'Waterwijk']) {
    await form(page)
      .getByLabel(new RegExp(`^${wijk} \\(`))
      .uncheck()
  }
  await form(page).getByLabel('Aantal ploegen').fill('5')
  await form(page).getByLabel('Eigen geld van de corporatie: euro per jaar').fill('40.000.000')
  expect(await faultsByAxe(page, 'all')).toEqual([])
  const first = await search(page, 'Vijf ploegen')
  const complexes = new Set(list.complexOf.values())
  const planned = first.blokken.flatMap((block) => {
    const quarter = beginOf(first, block.id)
    return complexes.has(block.id) && quarter !== null && quarter >= 1 && quarter <= 6
      ? [{ block, quarter }]
      : []
  })
  // Of three complexes two are announced: the crews that stay can do what was promised.
  const announced = planned.filter((_, index) => index % 3 !== 2)
  const quarters = [...new Set(announced.map(({ quarter }) => quarter))].toSorted((a, b) => a - b)
  expect(announced.length).toBeGreaterThanOrEqual(8)
  expect(quarters.length).toBeGreaterThanOrEqual(4)

  // A campaign per quarter of the plan: the first on the screen, the others as the screen sends them.
  const season = (quarter: number) => {
    const count = first.keuzes.eerste.kwartaal - 1 + quarter
    return { jaar: first.keuzes.eerste.jaar + Math.floor(count / 4), seizoen: SEASONS[count % 4] ?? 'winter' }
  }
  const streetsIn = (quarter: number) =>
    announced.filter((one) => one.quarter === quarter).flatMap(({ block }) => block.straten)
  const [soonest = 0, ...later] = quarters
  await page.goto(at('campagnes'))
  await press(main(page).getByRole('button', { name: 'Maak een campagne' }))
  const campaign = main(page).getByRole('form', { name: 'Maak een campagne' })
  await campaign.getByLabel('Naam van de campagne').fill('Eerste straten')
  for (const one of streetsIn(soonest)) {
    await campaign.getByLabel('Zoek een blok of straat').fill(one)
    await press(campaign.getByRole('button', { name: new RegExp(`^straat ${one} \\(`) }))
  }
  await campaign.getByLabel('Hoe vertellen en vragen we het bewoners?').fill('een brief en een gesprek thuis')
  await campaign.getByLabel('Waarom maakt of verandert u dit?').fill('uit het plan')
  await press(campaign.getByRole('button', { name: 'Maak deze campagne' }))
  await page.getByRole('heading', { level: 1, name: 'Eerste straten' }).waitFor()
  const date = main(page).getByRole('form', { name: 'Zet een datum' })
  await date.getByLabel('Jaar').fill(String(season(soonest).jaar))
  await date.getByLabel('Seizoen').selectOption({ label: season(soonest).seizoen })
  await date.getByLabel('Hoe zeker').selectOption({ label: 'zeker' })
  await press(date.getByRole('button', { name: 'Zet deze datum' }))
  await main(page)
    .getByText(new RegExp(`: ${season(soonest).seizoen} ${season(soonest).jaar}, zeker`))
    .first()
    .waitFor()
  for (const quarter of later) {
    const gebied = { ...areaOf('straat', ''), straten: streetsIn(quarter) }
    const { id } = await post(page, leesCampagne.antwoord.schema.shape.campagne, '/campagnes', {
      ...CAMPAIGN,
      naam: `Straten van ${planKwartaal(first.keuzes.eerste, quarter)}`,
      gebied,
    })
    const said = { ...season(quarter), zekerheid: 'waarschijnlijk', waarom: '' }
    await post(page, leesCampagne.antwoord.schema.shape.data.element, `/campagnes/${id}/data`, said)
  }

  // A crew leaves after a year, and the plan is made again from what there was.
  await page.goto(at(`renovatieplan?plan=${first.kop.id}`))
  await press(main(page).getByRole('button', { name: 'Reken opnieuw vanaf dit plan' }))
  await form(page).getByText('Per ploeg: naam, tempo', { exact: false }).press('Enter')
  const lastQuarter = planKwartaal(first.keuzes.eerste, 3)
  await form(page).getByLabel('Ploeg 5: laatste kwartaal').selectOption({ label: lastQuarter })
  expect(await faultsByAxe(page, 'all')).toEqual([])
  const again = await search(page, 'Een ploeg minder')
  await main(page).getByText(`Ploeg 5: tot en met ${lastQuarter}`, { exact: false }).waitFor()
  await main(page).getByRole('cell', { name: '4 tot 5 tegelijk' }).waitFor()
  const room = ({ plan }: Plan, quarter: number) => plan.gebruik[quarter]?.ploegenHoogstens ?? 0
  expect(room(again, 3)).toBeCloseTo(room(first, 3))
  // Room is counted in twelfths of a dwelling, rounded down.
  expect(Math.abs(room(again, 4) - (room(first, 4) * 4) / 5)).toBeLessThan(0.1)

  // What was announced is what the API says is promised, and hardly any of it moves; what is certain does not.
  const promised = again.blokken.filter(({ beloofd }) => beloofd !== null)
  expect(new Set(promised.map(({ id }) => id))).toEqual(new Set(announced.map(({ block }) => block.id)))
  const moved = promised.filter(({ id, beloofd }) => beginOf(again, id) !== beloofd?.kwartaal)
  expect(again.plan.haalbaar).toBe(true)
  expect(sumOf(moved)).toBeLessThanOrEqual(sumOf(promised) / 10)
  expect(moved.filter(({ beloofd }) => beloofd?.zekerheid === 'zeker')).toEqual([])
  // Four crews could not have kept the first plan whole: something had to give way.
  const tooMuch = first.plan.gebruik.filter(({ kwartaal, ploegen }) => ploegen > room(again, kwartaal))
  expect(tooMuch.length).toBeGreaterThan(0)
  const row = main(page).getByRole('row', { name: /^Toezeggingen/ })
  await row.getByText(`${sumOf(moved)} van ${sumOf(promised)} toegezegde woningen verschuiven`).waitFor()
  expect(await faultsByAxe(page, 'structure')).toEqual([])

  // A round of talks in a street of the first campaign, and its addresses per day, together those of the list.
  const [walked = ''] = streetsIn(soonest)
  await page.goto(at('campagnes'))
  await main(page).getByRole('link', { name: 'Eerste straten' }).press('Enter')
  await press(main(page).getByRole('button', { name: 'Plan een ronde' }))
  const round = main(page).getByRole('form', { name: 'Plan een ronde' })
  await round.getByLabel('Straat').selectOption({ label: walked })
  await round.getByLabel('Hoeveel duo’s?').fill('2')
  await press(round.getByRole('button', { name: 'Plan deze ronde' }))
  await main(page)
    .getByRole('heading', { level: 3, name: `Ronde ${walked}` })
    .waitFor()
  await page.goto(at('bezoeken'))
  await main(page)
    .getByLabel('Straat')
    .selectOption({ label: `${walked} (Eerste straten)` })
  const days = main(page).getByLabel('Dag').locator('option')
  await days.nth(1).waitFor({ state: 'attached' })
  const found: string[][] = []
  for (let day = 1; day < (await days.count()); day += 1) {
    await main(page).getByLabel('Dag').selectOption({ index: day })
    const download = page.waitForEvent('download')
    await main(page).getByRole('link', { name: 'Lijst voor bezoeken als CSV' }).press('Enter')
    const file = await (await download).createReadStream()
    let text = ''
    for await (const chunk of file.setEncoding('utf8')) text += String(chunk)
    const [, ...rows] = cells(text)
    // Two pairs, of whom each has at most twelve on a day.
    expect(rows.length).toBeLessThanOrEqual(24)
    found.push(...rows)
  }
  expect(found).toHaveLength(list.homesIn(walked))
  expect(new Set(found.map(([address]) => address)).size).toBe(found.length)
  for (const [address = '', , ofComplex] of found) {
    expect(address).toMatch(new RegExp(`^${walked} \\d`))
    expect(ofComplex).toBe(list.complexOf.get(walked))
  }
  expect(faults).toEqual([])
  await close()
}, 300_000)
