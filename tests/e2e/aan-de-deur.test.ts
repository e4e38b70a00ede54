import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appInBrowser, PHONE, tooWide } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { areaOf, CAMPAIGN, roundOf } from '../helpers/campaign-examples.ts'

const app = appInBrowser()
const main = (page: Page) => page.getByRole('main')

/** A campaign with a round in a street of its own, in which partners visit too. */
async function streetWithRound(page: Page): Promise<{ campagne: string; straat: string }> {
  const at = (path: string) => `${app.url}/api/v1${path}`
  const { keuzes } = (await (await page.request.get(at('/campagnes'))).json()) as {
    keuzes: { plekken: { soort: string; naam: string; woningen: number; campagne: string | null }[] }
  }
  const straat = keuzes.plekken.find(
    ({ soort, woningen, campagne }) =>
      soort === 'straat' && campagne === null && woningen >= 12 && woningen <= 36,
  )?.naam
  if (straat === undefined) throw new Error('no street is free')
  const body = { ...CAMPAIGN, naam: 'Langs de deuren', gebied: areaOf('straat', straat) }
  const made = await page.request.post(at('/campagnes'), { data: body })
  const { id: campagne } = (await made.json()) as { id: string }
  const round = await page.request.post(at(`/campagnes/${campagne}/rondes`), { data: roundOf(straat) })
  expect(round.status()).toBe(201)
  const seen = await page.request.get(at(`/campagnes/${campagne}`))
  const visitors = await page.request.put(at(`/campagnes/${campagne}/bezoekers`), {
    data: { bezoekers: [{ straat, wie: { soort: 'rol', rol: 'partner' } }], reden: 'zij gaan langs' },
    headers: { 'if-match': seen.headers()['etag'] ?? '' },
  })
  expect(visitors.status()).toBe(200)
  return { campagne, straat }
}

/** How often something was written down of each home of the street, as the addresses tell. */
async function visitsOf(page: Page, { campagne, straat }: { campagne: string; straat: string }) {
  const query = new URLSearchParams({ straat }).toString()
  const answer = await page.request.get(`${app.url}/api/v1/campagnes/${campagne}/deurlijst?${query}`)
  const { adressen } = (await answer.json()) as {
    adressen: {
      adres: string
      nietGetroffen: number
      bezoek: { uitkomst: string; wensen: string[] } | null
      afspraak: object | null
    }[]
  }
  return adressen
}

/** Takes a street along, as somebody does who is on their way. */
async function takeAlong(page: Page, straat: string): Promise<void> {
  await page.goto(`${app.url}/werk/bezoeken/aan-de-deur`)
  const form = main(page).getByRole('form', { name: 'Neem deze straat mee' })
  await form.getByLabel('Straat').selectOption({ label: `${straat} (Langs de deuren)` })
  await form.getByRole('button', { name: 'Neem deze straat mee' }).press('Enter')
  await main(page).getByText('1 van ', { exact: false }).waitFor()
}

const save = (page: Page) => main(page).getByRole('button', { name: 'Bewaar dit bezoek' }).press('Enter')
const next = (page: Page) => main(page).getByRole('button', { name: 'Volgende' }).press('Enter')
const waits = (page: Page, words: string) => main(page).getByRole('status').filter({ hasText: words }).first()

describe('a colleague at the door, with a phone', () => {
  it('goes on without a line, and the server has each visit once when the line is back', async () => {
    const { page, faults, close } = await app.signedIn(PHONE, 'centrada')
    const place = await streetWithRound(page)
    await takeAlong(page, place.straat)
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await save(page)
    await main(page).getByText('Kies hoe het ging.').waitFor()

    await page.context().setOffline(true)
    await main(page).getByLabel('Er was een gesprek').press('Space')
    await main(page).getByLabel('De woning is besproken').press('Space')
    await main(page).getByLabel('warmer').press('Space')
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await save(page)
    await waits(page, 'Nog niet bewaard op de server: 1').waitFor()
    await next(page)
    await main(page).getByText('2 van ', { exact: false }).waitFor()
    await main(page).getByLabel('Er was niemand thuis').press('Space')
    await save(page)
    await waits(page, 'Nog niet bewaard op de server: 2').waitFor()
    // What was agreed for another time, without a line too.
    await main(page).getByText('Spreek iets af voor het gesprek').press('Enter')
    const agreed = main(page).getByRole('form', { name: /^Afspraak over het gesprek: / })
    await agreed.getByLabel('Wanneer wil de bewoner het gesprek?').selectOption('zaterdag')
    await agreed.getByLabel('In welke taal wil de bewoner het gesprek?').selectOption('turks')
    await agreed.getByLabel('Er gaat een tolk mee').press('Space')
    await agreed.getByRole('button', { name: 'Bewaar de afspraak' }).press('Enter')
    await waits(page, 'Nog niet bewaard op de server: 3').waitFor()
    await main(page).getByText('op zaterdag, Turks, met tolk').waitFor()
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await main(page).getByText('2 adressen opgeschreven').waitFor()

    await page.context().setOffline(false)
    await waits(page, 'Alles is bewaard op de server.').waitFor()
    const [first, second] = await visitsOf(page, place)
    expect(first?.bezoek).toMatchObject({ uitkomst: 'bezocht', wensen: ['warmer'] })
    expect([second?.bezoek?.uitkomst, second?.nietGetroffen]).toEqual(['niet-getroffen', 1])
    expect(second?.afspraak).toEqual({ tijd: 'zaterdag', taal: 'turks', tolk: true })

    // A page that is opened again goes on where they were.
    await page.reload()
    await main(page).getByText('3 van ', { exact: false }).waitFor()
    await main(page).getByRole('button', { name: 'Klaar: wis de adressen van dit toestel' }).press('Enter')
    await main(page).getByRole('form', { name: 'Neem deze straat mee' }).waitFor()
    await page.reload()
    await main(page).getByRole('form', { name: 'Neem deze straat mee' }).waitFor()
    expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    await close()
  }, 120_000)

  it('begins anew in the street where the phone threw the page away, and nothing of it stays after the day', async () => {
    const { page, faults, close } = await app.signedIn(PHONE, 'centrada')
    const place = await streetWithRound(page)
    await takeAlong(page, place.straat)
    // The page and all it is made of, the screen without a line among it.
    const isKept = () =>
      page.evaluate(async () => {
        const kept = await (await caches.open('wijkcyclus-deur')).keys()
        const names = kept.map(({ url }) => new URL(url).pathname)
        return (
          names.includes('/werk/bezoeken/aan-de-deur') && names.some((name) => /DeurZonderLijn/.test(name))
        )
      })
    await expect.poll(isKept, { timeout: 60_000 }).toBe(true)
    // A line that hangs instead of failing.
    await page.route('**/api/v1/sessie', () => undefined)
    await page.reload({ waitUntil: 'commit' })
    await main(page).getByText('1 van ', { exact: false }).waitFor()
    await page.unroute('**/api/v1/sessie')

    await page.context().setOffline(true)
    await page.reload()
    await main(page).getByText('1 van ', { exact: false }).waitFor()
    await main(page).getByText('Geen verbinding. U kunt verder, wij bewaren het hier.').waitFor()
    await main(page).getByText('voorbeelddata').waitFor()
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await main(page).getByLabel('Er was niemand thuis').press('Space')
    await save(page)
    await waits(page, 'Nog niet bewaard op de server: 1').waitFor()
    await page.reload()
    await waits(page, 'Nog niet bewaard op de server: 1').waitFor()

    await page.context().setOffline(false)
    await waits(page, 'Alles is bewaard op de server.').waitFor()
    expect((await visitsOf(page, place))[0]?.bezoek?.uitkomst).toBe('niet-getroffen')

    await main(page).getByRole('button', { name: 'Klaar: wis de adressen van dit toestel' }).press('Enter')
    await main(page).getByRole('form', { name: 'Neem deze straat mee' }).waitFor()
    const left = () =>
      page.evaluate(async () => [
        await caches.has('wijkcyclus-deur'),
        (await navigator.serviceWorker.getRegistrations()).length,
      ])
    await expect.poll(left).toEqual([false, 0])
    await page.context().setOffline(true)
    await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
    expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    await close()
  }, 120_000)

  it('chooses where two wrote down the same visit, and leaves nothing behind when they sign out', async () => {
    const mine = await app.signedIn(PHONE, 'centrada')
    const theirs = await app.signedIn(PHONE, 'partner')
    const { page } = mine
    const place = await streetWithRound(page)
    await takeAlong(page, place.straat)
    await takeAlong(theirs.page, place.straat)
    await page.context().setOffline(true)
    await main(page).getByLabel('Er was niemand thuis').press('Space')
    await save(page)
    await waits(page, 'Nog niet bewaard op de server: 1').waitFor()
    await main(theirs.page).getByLabel('De bewoner ziet ervan af').press('Space')
    await save(theirs.page)
    await waits(theirs.page, 'Alles is bewaard op de server.').waitFor()

    await page.context().setOffline(false)
    const choice = main(page).getByRole('region', { name: /^Kies: / })
    await choice.getByRole('row', { name: 'Hoe het ging niemand thuis ziet ervan af' }).waitFor()
    expect(await faultsByAxe(page, 'all')).toEqual([])
    await choice.getByRole('button', { name: 'Houd wat ik invulde' }).press('Enter')
    await waits(page, 'Alles is bewaard op de server.').waitFor()
    expect((await visitsOf(page, place))[0]?.bezoek?.uitkomst).toBe('niet-getroffen')

    await page.getByRole('button', { name: /^Uw rol: / }).press('Enter')
    await page.getByRole('button', { name: 'Afmelden' }).press('Enter')
    await page.waitForURL(/aanmelden/)
    const left = await page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const asked = indexedDB.open('wijkcyclus-deur')
          asked.addEventListener('error', () => reject(new Error('the browser keeps nothing')))
          asked.addEventListener('success', () => {
            const count = asked.result.transaction('lijsten').objectStore('lijsten').count()
            count.addEventListener('success', () => resolve(count.result))
          })
        }),
    )
    expect(left).toBe(0)
    await mine.close()
    await theirs.close()
  }, 120_000)
})
