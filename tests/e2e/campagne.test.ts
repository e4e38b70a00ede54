import { randomUUID } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appInBrowser, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { areaOf, CAMPAIGN } from '../helpers/campaign-examples.ts'
import { startServer } from '../helpers/server.ts'

/** A bound that is proven in less time is as true: the screen only has to say what is known. */
const app = appInBrowser(() => startServer({ env: { PLAN_GRENS_SECONDEN: '3' } }))
const main = (page: Page) => page.getByRole('main')
const at = (path: string) => `${app.url}/werk/${path}`

/** Presses a button as somebody without a mouse does. */
async function press(button: Locator): Promise<void> {
  await button.focus()
  await button.press('Enter')
}

/** A street of the register with so many homes that no campaign holds, as the list of campaigns offers it. */
async function someStreet(page: Page, least = 20, most = 36): Promise<string> {
  const answer = await page.request.get(`${app.url}/api/v1/campagnes`)
  const { keuzes } = (await answer.json()) as {
    keuzes: { plekken: { soort: string; naam: string; woningen: number; campagne: string | null }[] }
  }
  const found = keuzes.plekken.find(
    ({ soort, woningen, campagne }) =>
      soort === 'straat' && campagne === null && woningen >= least && woningen <= most,
  )
  if (found === undefined) throw new Error('no street is free')
  return found.naam
}

/** Promises a season to a small street that has none, in a campaign of its own. */
async function promise(page: Page, jaar: number, seizoen: 'lente' | 'herfst'): Promise<void> {
  const straat = await someStreet(page, 10, 20)
  const post = async (path: string, data: object) => {
    const answer = await page.request.post(`${app.url}/api/v1/campagnes${path}`, { data })
    if (answer.status() !== 201) throw new Error(`${path} gave ${answer.status()}: ${await answer.text()}`)
    return (await answer.json()) as { id?: string }
  }
  const made = await post('', { ...CAMPAIGN, naam: `Toegezegd ${straat}`, gebied: areaOf('straat', straat) })
  await post(`/${made.id ?? ''}/data`, { jaar, seizoen, zekerheid: 'waarschijnlijk', waarom: '' })
}

/** Fills in a plan of three years, with how much money there is. */
async function fillPlan(
  page: Page,
  { naam, ploegen, seconden, minimum }: { naam: string; ploegen: string; seconden: string; minimum?: string },
): Promise<void> {
  const form = main(page).getByRole('form', { name: 'Maak een plan' })
  await form.getByLabel('Naam van het plan').fill(naam)
  await form.getByLabel('Aantal ploegen').fill(ploegen)
  await form.getByLabel(/^Volkshuisvestingsfonds 1/).fill('4.000.000')
  await form.getByLabel('Eigen geld van de corporatie').fill('4.000.000')
  await form.getByLabel('Hoe lang mag de app zoeken?').selectOption(seconden)
  await form.getByLabel('Hoe lang loopt het plan?').selectOption('3')
  if (minimum === undefined) return
  await form.getByText('Minimum aan woningen per wijk', { exact: true }).press('Enter')
  await form.getByLabel('Ten minste in Boswijk').fill(minimum)
}

/** Searches for five seconds. */
async function searchPlan(page: Page, naam: string, ploegen: string): Promise<void> {
  await fillPlan(page, { naam, ploegen, seconden: '5' })
  const form = main(page).getByRole('form', { name: 'Maak een plan' })
  await press(form.getByRole('button', { name: 'Zoek een plan' }))
  await main(page).getByRole('button', { name: 'Stop met zoeken' }).waitFor()
  await main(page).getByRole('columnheader', { name: naam }).waitFor({ timeout: 120_000 })
}

describe('the renovation, as the corporation plans it', () => {
  it('goes from dwellings to a campaign, a round of talks and a list of addresses, by keyboard', async () => {
    const admin = await app.signedIn({}, 'beheerder')
    const made = await admin.page.request.post(`${app.url}/api/v1/accounts`, {
      data: {
        inlognaam: `welzijn-${randomUUID()}`,
        naam: 'Welzijn Oost',
        rol: 'partner',
        wijken: 'alle',
        reden: 'nieuw',
      },
    })
    expect(made.status()).toBe(201)
    await admin.close()
    const { page, faults, close } = await app.signedIn({}, 'centrada')
    await page.goto(at('campagnes'))
    const straat = await someStreet(page)
    await press(main(page).getByRole('button', { name: 'Maak een campagne' }))
    const form = main(page).getByRole('form', { name: 'Maak een campagne' })
    await form.getByLabel('Naam van de campagne').fill('Eerste straten')
    await form.getByLabel('Zoek een blok of straat').fill(straat)
    await press(form.getByRole('button', { name: new RegExp(`^straat ${straat} \\(`) }))
    await form.getByLabel('ventilatie').press('Space')
    await form.getByLabel('Hoe vertellen en vragen we het bewoners?').fill('een brief en een gesprek thuis')
    await form.getByLabel('Budget in euro').fill('-5')
    await form.getByLabel('Waarom maakt of verandert u dit?').fill('hier begint het')
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await press(form.getByRole('button', { name: 'Maak deze campagne' }))
    await form
      .getByText('minstens 0', { exact: false })
      .or(form.getByText(/0 of meer|niet kleiner/))
      .first()
      .waitFor()
    await form.getByLabel('Budget in euro').fill('1.500.000')
    await press(form.getByRole('button', { name: 'Maak deze campagne' }))
    await page.getByRole('heading', { level: 1, name: 'Eerste straten' }).waitFor()

    // Residents are told a season; a round keeps the rules of its own accord.
    const date = main(page).getByRole('form', { name: 'Zet een datum' })
    await date.getByLabel('Jaar').fill('2028')
    await press(date.getByRole('button', { name: 'Zet deze datum' }))
    await main(page).getByText(`${straat}: zomer 2028, nog niet zeker`).waitFor()
    await press(main(page).getByRole('button', { name: 'Plan een ronde' }))
    const round = main(page).getByRole('form', { name: 'Plan een ronde' })
    await press(round.getByRole('button', { name: 'Plan deze ronde' }))
    await main(page)
      .getByRole('heading', { level: 3, name: `Ronde ${straat}` })
      .waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])

    // Who goes along: a colleague by name, with the reason.
    const visitors = main(page).getByRole('form', { name: 'Wie krijgt adressen?' })
    await visitors.getByLabel('Wie gaat langs?').selectOption({ label: 'Welzijn Oost' })
    await press(visitors.getByRole('button', { name: 'Voeg toe' }))
    const keep = main(page).getByRole('form', { name: 'Bewaar de lijst' })
    await press(keep.getByRole('button', { name: 'Bewaar de lijst' }))
    await keep.getByText('Schrijf op waarom.').waitFor()
    await keep.getByLabel('Waarom verandert u de lijst?').fill('zij gaan samen langs')
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await press(keep.getByRole('button', { name: 'Bewaar de lijst' }))
    await main(page).getByText('Bewaard.', { exact: true }).waitFor()
    await page.reload()
    await main(page).getByText(`${straat}: Welzijn Oost`).waitFor()

    // Owners beside the work: nobody's address before it is asked, then counted per street and a page at a time.
    const invite = main(page).getByRole('region', { name: 'Eigenaren uitnodigen' })
    await press(invite.getByRole('button', { name: 'Laat de adressen hier zien' }))
    const letters = invite.getByRole('table', { name: /^Alle straten: adres 1 tot en met \d+ van \d+/ })
    await letters
      .getByRole('rowheader', { name: /^Aan de bewoners van / })
      .first()
      .waitFor()
    await press(invite.getByRole('button', { name: /^Alleen .+, \d+ adres/ }).first())
    await invite.getByRole('table', { name: /^(?!Alle).+: adres 1 tot en met \d+ van \d+/ }).waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])

    // The register colours and keeps by campaign, and its list says the same.
    await page.goto(at('renovatie?kleur=campagne'))
    const filters = main(page).getByRole('form', { name: 'Welke woningen' })
    const legend = filters.getByRole('list', { name: 'Campagne, 14.913 woningen' })
    await legend.getByText('Eerste straten').waitFor()
    await filters.getByLabel('Campagne', { exact: true }).selectOption('Eerste straten (in voorbereiding)')
    await filters.getByRole('list', { name: /^Campagne, [23]\d woningen$/ }).waitFor()
    const held = main(page).getByRole('table').locator('tbody tr td:nth-of-type(2)')
    await expect.poll(async () => new Set(await held.allTextContents())).toEqual(new Set(['Eerste straten']))
    expect(await faultsByAxe(page, 'all')).toEqual([])

    await page.goto(at('bezoeken'))
    await main(page)
      .getByLabel('Straat')
      .selectOption({ label: `${straat} (Eerste straten)` })
    const table = main(page).getByRole('table', { name: `Adressen in ${straat}` })
    await table.waitFor()
    const all = (await table.getByRole('row').count()) - 1
    expect(all).toBeGreaterThanOrEqual(20)
    const day = await main(page).getByLabel('Dag').locator('option').nth(1).getAttribute('value')
    await main(page)
      .getByLabel('Dag')
      .selectOption(day ?? '')
    await main(page)
      .getByText(/^\d+ adressen$/)
      .waitFor()
    expect(await table.getByRole('row').count()).toBeLessThanOrEqual(13)
    const brieven = main(page).getByRole('link', { name: 'Lijst voor brieven, zonder namen als CSV' })
    const file = await page.request.get(new URL((await brieven.getAttribute('href')) ?? '', page.url()).href)
    expect(await file.text()).toContain('Aan de bewoners van')
    // When and how people want the talk, as they said by telephone.
    await press(table.getByRole('button', { name: /^Afspraak over het gesprek: / }).first())
    const agreed = page.getByRole('dialog', { name: /^Afspraak over het gesprek: / })
    await agreed.getByLabel('Wanneer wil de bewoner het gesprek?').selectOption('avond')
    await agreed.getByLabel('Er gaat een tolk mee').press('Space')
    await press(agreed.getByRole('button', { name: 'Bewaar de afspraak' }))
    // That home now is on the list of the evening; among all addresses it stands with what was chosen.
    await agreed.waitFor({ state: 'detached' })
    await main(page).getByLabel('Dag').selectOption({ label: 'alle adressen van de straat' })
    await table.getByRole('cell', { name: /^in de avond, met tolk/ }).waitFor()
    await press(table.getByRole('button', { name: /^Vandaag persoonlijk geïnformeerd/ }).first())
    await table.getByRole('cell', { name: /^\d+ \w+ 20\d\d/ }).waitFor()
    expect(await faultsByAxe(page, 'structure')).toEqual([])
    expect(faults).toEqual([])
    await close()
  }, 120_000)

  it('makes a plan, says why, and makes it again with a crew less while promises are kept', async () => {
    const { page, faults, close } = await app.signedIn({}, 'centrada')
    // Two promises within the plan, and one for long after it.
    await promise(page, 2028, 'lente')
    await promise(page, 2028, 'herfst')
    await promise(page, 2040, 'lente')
    await page.goto(at('renovatieplan'))
    await press(main(page).getByRole('button', { name: 'Maak een plan' }))
    // A buurt weighs by what people choose; with nothing ticked the app says what to do.
    const figures = main(page).getByRole('group', { name: 'Naar welke cijfers weegt een buurt?' })
    await figures.getByLabel('Moeite met rondkomen', { exact: true }).press('Space')
    await fillPlan(page, { naam: 'Drie ploegen', ploegen: '3', seconden: '5' })
    await press(main(page).getByRole('button', { name: 'Zoek een plan' }))
    await figures.getByText('Kies ten minste één cijfer', { exact: false }).waitFor()
    await figures.getByLabel('Ervaren gezondheid', { exact: true }).press('Space')
    await figures.getByLabel('Heel veel stress', { exact: true }).press('Space')
    await searchPlan(page, 'Drie ploegen', '3')
    const weights = main(page).getByRole('region', { name: 'Hoe zwaar buurten wegen' })
    await weights
      .getByRole('row', { name: /^Ervaren gezondheid 2020, 18 jaar en ouder .* de bron geeft geen marge/ })
      .waitFor()
    await weights.getByRole('columnheader', { name: 'Heel veel stress' }).waitFor()
    await weights.getByRole('heading', { name: 'Buurten zonder gewicht' }).waitFor()
    const later = main(page).getByRole('region', { name: 'Toezeggingen voor een tijd buiten dit plan' })
    await later
      .getByText(/ is toegezegd voor K2 2040\. Dat is na dit plan\. De toezegging blijft staan\.$/)
      .first()
      .waitFor()
    await main(page).getByRole('table', { name: 'Woningen die niet meedoen, per wijk' }).waitFor()
    await main(page)
      .getByRole('cell', {
        name: /^Hooguit [\d,]+\s% onder het beste plan dat kan|^De rekentijd was op/,
      })
      .waitFor()
    await main(page).getByText('De planning als tabel').first().press('Enter')
    await press(
      main(page)
        .getByRole('button', { name: /^Waarom / })
        .first(),
    )
    const why = main(page).getByRole('region', { name: /^Waarom blok-\d+ in K\d 20\d\d\?$/ })
    await why.getByText(/labelstap(pen)?\.$/).waitFor()
    await why
      .getByText(/^De buurt heeft geen gewicht\.|naar ervaren gezondheid en heel veel stress\.$/)
      .waitFor()
    await why
      .getByText(
        /^(Naar verwachting doet|Naar verwachting doen|Misschien doet) .* mee\. Geld en ploegen staan klaar/,
      )
      .first()
      .waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])

    // Fixed by hand, and with one crew less: what residents were told stays.
    await press(why.getByRole('button', { name: 'Zet vast op deze plek' }))
    await searchPlan(page, 'Twee ploegen', '2')
    await main(page).getByLabel('Zet er een plan naast').selectOption({ label: 'Drie ploegen' })
    await main(page).getByRole('columnheader', { name: 'Drie ploegen' }).waitFor()
    const cell = main(page)
      .getByRole('row', { name: /^Toezeggingen/ })
      .getByRole('cell')
      .first()
    const [moved = 1, promised = 0] = ((await cell.innerText()).match(/\d+/g) ?? []).map(Number)
    expect(promised).toBeGreaterThan(0)
    expect(moved).toBeLessThanOrEqual(promised / 10)
    await main(page).getByRole('heading', { name: 'Waar dit plan op rust' }).waitFor()
    expect(faults).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await close()
  }, 240_000)

  it('keeps the best plan of a search that is stopped, and says what a minimum costs or what clashes', async () => {
    const { page, faults, close } = await app.signedIn({}, 'centrada')
    await page.goto(at('renovatieplan'))
    // What people know is entered by keyboard, and printed under the next plan.
    await main(page).getByText('Vul in wat u weet, voor een volgend plan').first().press('Enter')
    const line = main(page).getByRole('form', { name: 'Vul in wat u weet, voor een volgend plan' })
    await line.getByLabel('Waar geldt het?').selectOption({ label: 'heel Boswijk' })
    await press(line.getByRole('button', { name: 'Zet in de lijst' }))
    await line.getByText('Vul een heel getal van 0 tot en met 100 in.').waitFor()
    await line.getByLabel('Hoe graag willen bewoners dit? 0 tot en met 100').fill('80')
    await line.getByLabel('Van wie of waaruit weet u dit?').fill('bewonersavond')
    await press(line.getByRole('button', { name: 'Zet in de lijst' }))
    await line.getByLabel('Wat wilt u invullen?').selectOption({ label: 'Nesten of vleermuizen' })
    await line.getByLabel('april').press('Space')
    await press(line.getByRole('button', { name: 'Zet in de lijst' }))
    await line.getByLabel('Wat wilt u invullen?').selectOption({ label: 'Blokken die bij elkaar horen' })
    await line.getByLabel('Welke blokken beginnen samen?').fill('blok-1')
    await press(line.getByRole('button', { name: 'Zet in de lijst' }))
    await line.getByText('Vul ten minste twee blokken in, met een komma ertussen.').waitFor()
    await line.getByLabel('Welke blokken beginnen samen?').fill('blok-1, blok-2')
    await press(line.getByRole('button', { name: 'Zet in de lijst' }))
    const known = main(page).getByRole('form', { name: 'De lijst' })
    await known.getByText(/^Boswijk: nesten/).waitFor()
    await known.getByLabel('Waarom verandert u de lijst?').fill('na de bewonersavond')
    await press(known.getByRole('button', { name: 'Bewaar de lijst' }))
    await known.getByText('De lijst is bewaard.', { exact: false }).waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])

    await press(main(page).getByRole('button', { name: 'Maak een plan' }))
    // A row that is taken away leaves the focus at the one in its place, and after the last at what adds one.
    const form = main(page).getByRole('form', { name: 'Maak een plan' })
    await form.getByText('Andere aantallen wisselwoningen later', { exact: true }).press('Enter')
    const add = form.getByRole('button', { name: 'Voeg een verandering toe' })
    await press(add)
    await press(add)
    const away = form.getByRole('button', { name: 'Haal verandering 1 weg' })
    const focused = (button: Locator) => button.evaluate((element) => element === document.activeElement)
    await press(form.getByRole('button', { name: 'Haal verandering 2 weg' }))
    await expect.poll(() => focused(away)).toBe(true)
    await away.press('Enter')
    await expect.poll(() => focused(add)).toBe(true)
    await fillPlan(page, { naam: 'Te vroeg gestopt', ploegen: '2', seconden: '60' })
    await press(main(page).getByRole('button', { name: 'Zoek een plan' }))
    await main(page)
      .getByText(/^De app zoekt: [1-9]/)
      .first()
      .waitFor()
    await press(main(page).getByRole('button', { name: 'Stop met zoeken' }))
    await main(page).getByRole('columnheader', { name: 'Te vroeg gestopt' }).waitFor()
    await main(page).getByText('Gestopt, nog niet klaar', { exact: true }).waitFor()
    await main(page)
      .getByRole('option', { name: 'Te vroeg gestopt (gestopt, nog niet klaar)' })
      .first()
      .waitFor({ state: 'attached' })
    const rests = main(page).getByRole('table', { name: 'Wat mensen weten en waar dit plan mee rekent' })
    await rests
      .getByRole('row', { name: 'Boswijk: bewoners vragen om werk, gewicht 80 van 100 bewonersavond' })
      .waitFor()
    await rests.getByRole('row', { name: 'Boswijk: nesten of vleermuizen in april aanname' }).waitFor()
    await rests.getByRole('row', { name: 'Blok-1 en blok-2 beginnen samen aanname' }).waitFor()
    await main(page)
      .getByText(/^Weken rust in de ramadan: 4,0 in K1 2027/)
      .waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])

    await press(main(page).getByRole('button', { name: 'Maak een plan' }))
    await fillPlan(page, { naam: 'Elke wijk iets', ploegen: '2', seconden: '5', minimum: '20' })
    await press(main(page).getByRole('button', { name: 'Zoek een plan' }))
    await main(page).getByRole('columnheader', { name: 'Elke wijk iets' }).waitFor({ timeout: 120_000 })
    const price = main(page).getByRole('region', { name: 'Wat het minimum per wijk kost' })
    await price.getByText(/^Zonder minimum heeft het plan|^Het minimum kost in dit plan niets/).waitFor()
    await price.getByRole('columnheader', { name: 'Zonder minimum' }).waitFor()

    await press(main(page).getByRole('button', { name: 'Maak een plan' }))
    await fillPlan(page, { naam: 'Kan niet', ploegen: '0', seconden: '5', minimum: '20' })
    await press(main(page).getByRole('button', { name: 'Zoek een plan' }))
    await main(page).getByRole('columnheader', { name: 'Kan niet' }).waitFor({ timeout: 120_000 })
    await main(page).getByRole('heading', { name: 'Dit gaat niet samen' }).waitFor()
    const clash = main(page).getByRole('list').filter({ hasText: 'Een minimum aan woningen per wijk' })
    await clash.getByText('Niet meer werk dan de ploegen aankunnen').last().waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    expect(faults).toEqual([])
    await close()
  }, 300_000)
})
