import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { codeAt } from '../helpers/accounts.ts'
import { appInBrowser } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'
import { openPage, pickRole, signInAs } from '../helpers/page.ts'

const PASSWORD = 'zeven paarse fietsen onder water'

const app = appInBrowser()

/** Makes an account as a beheerder does, and gives the link to hand over. */
async function makeAccount(page: Page, inlognaam = 'wijkteam-oost'): Promise<string> {
  await page.goto(`${app.url}/werk/beheer/accounts`)
  await page.getByRole('button', { name: 'Nieuw account' }).click()
  await page.getByLabel('Inlognaam').fill(inlognaam)
  await page.getByLabel(/^Naam/).fill('Wijkteam Oost')
  await page.getByRole('combobox', { name: 'Rol' }).selectOption('wijkteam')
  await page.getByLabel('Waarom?').fill('nieuw team in Oost')
  await page.getByRole('button', { name: 'Maak het account' }).click()
  return (await page.locator('.account-link').first().innerText()).trim()
}

it('every page carries a policy that lets nothing in from outside, and no script of its own', async () => {
  const { page, faults, close } = await openPage(app.browser, app.url)
  const answer = await page.goto(`${app.url}/werk`)
  const headers = (await answer?.allHeaders()) ?? {}
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe-')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('same-origin')
  await page.getByRole('heading', { level: 1 }).waitFor()
  // What is written into the page is not run.
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.planted = true'
    document.body.append(script)
    return 'planted' in window
  })
  expect(ran).toBe(false)
  expect(faults.filter((fault) => !fault.includes('Content Security Policy'))).toEqual([])
  await close()
})

it('a person gets in by a link, a password and a second factor, and out again', async () => {
  const manager = await openPage(app.browser, app.url)
  await signInAs(manager.page, app.url, 'beheerder')
  const link = await makeAccount(manager.page)
  expect(link).toMatch(/\/aanmelden\/uitnodiging#[\w-]{43}$/)

  const { page, faults, close } = await openPage(app.browser, app.url, {
    viewport: { width: 390, height: 844 },
  })
  await page.goto(link)
  await page.getByLabel('Kies een wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('heading', { name: 'Stel de tweede stap in' }).waitFor()
  const secret = (await page.locator('.sign-in__secret').innerText()).replace(/\s/g, '')
  await page.getByLabel('Code van 6 cijfers').fill(codeAt(secret, new Date()))
  await page.getByRole('button', { name: 'Stel in' }).click()
  await page.getByRole('heading', { name: 'Bewaar uw herstelcodes' }).waitFor()
  const [recovery = ''] = await page.locator('.sign-in__codes li').allInnerTexts()
  await page.getByRole('button', { name: 'Ik heb de codes bewaard' }).click()
  await page.goto(`${app.url}/werk/account`)
  await page.getByRole('heading', { name: 'Mijn account' }).waitFor()
  expect(await faultsByAxe(page, 'all')).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  // The link is used up.
  await page.request.delete(`${app.url}/api/v1/sessie`)
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByRole('alert').or(page.getByText(/link/i)).first().waitFor()
  expect(await page.getByLabel('Kies een wachtwoord').count()).toBe(0)

  // In again with the password and a recovery code.
  await page.goto(`${app.url}/aanmelden`)
  await page.getByText('Aanmelden met een account').click()
  await page.getByLabel('Inlognaam').fill('wijkteam-oost')
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: /Verder|Meld aan/ }).click()
  await page.getByRole('heading', { name: 'Stap 2: uw code' }).waitFor()
  await page
    .getByText(/herstelcode/i)
    .first()
    .click()
  await page.getByLabel('Herstelcode').fill(recovery.trim())
  await page.getByRole('button', { name: 'Meld aan' }).click()
  await page.waitForURL('**/werk/**')
  expect(faults).toEqual([])
  await close()
  await manager.close()
})

it('single dwellings are shown for a purpose that was chosen', async () => {
  const { page, faults, close } = await openPage(app.browser, app.url)
  await pickRole(page, app.url, 'programmabureau', { zonderDoel: true })
  await page.goto(`${app.url}/werk/kaart?v=1&laag=woningen`)
  await page.getByText('Waarvoor hebt u deze gegevens nodig?').waitFor()
  await page.getByLabel('Een wijkanalyse maken').check()
  await page.getByRole('button', { name: 'Bekijk de gegevens' }).click()
  await page.getByText(/^Status, 14\.913 woningen/).waitFor()
  expect(faults).toEqual([])
  await close()
})

it('the functionaris gegevensbescherming reads the log and nothing else', async () => {
  const { page, faults, close } = await openPage(app.browser, app.url)
  await pickRole(page, app.url, 'functionaris-gegevensbescherming')
  await page.waitForURL('**/werk/beheer/logboek')
  await page.getByRole('button', { name: 'Controleer nu' }).click()
  await page.getByText(/^Ja\. Gecontroleerd op/).waitFor()
  await page.getByRole('heading', { name: 'Bewaartermijnen' }).waitFor()
  expect(await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').allInnerTexts()).toEqual(
    ['Beheer'],
  )
  expect(await faultsByAxe(page, 'all')).toEqual([])
  expect(faults).toEqual([])
  await close()
})

it('a beheerder makes a key and a backup, and sees how the system is', async () => {
  const { page, faults, close } = await app.signedIn({}, 'beheerder')
  await page.goto(`${app.url}/werk/beheer/reservekopieen`)
  await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click()
  await page.getByText('De reservekopie is gemaakt en nagelezen. Zij is goed.').waitFor({ timeout: 60_000 })
  await page.goto(`${app.url}/werk/beheer/systeem`)
  await page.getByText('Bewaren op schijf').first().waitFor()
  await page.goto(`${app.url}/werk/beheer/sleutels`)
  await page.getByRole('button', { name: 'Nieuwe sleutel maken' }).click()
  const making = page.getByRole('dialog')
  await making.getByLabel('Welk systeem gebruikt de sleutel?').fill('Kaartportaal')
  await making.getByLabel('Laatste dag').fill(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10))
  await making.getByRole('button', { name: 'Maak de sleutel' }).click()
  // Without a reason there is no key; the field says so and has the focus.
  await making.getByText('Vul dit in.').waitFor()
  await page.keyboard.type('voor de kaart van de gemeente')
  await page.keyboard.press('Enter')
  await making.getByRole('button', { name: 'Klaar, ik heb de sleutel' }).click()
  await page.getByRole('button', { name: 'Trek de sleutel van Kaartportaal in' }).click()
  const taking = page.getByRole('dialog')
  expect(await faultsByAxe(page, 'all')).toEqual([])
  await taking.getByLabel('Waarom trekt u de sleutel in?').fill('niet meer in gebruik')
  await page.keyboard.press('Enter')
  await taking.waitFor({ state: 'hidden' })
  await makeAccount(page, 'wijkteam-west')
  await page.getByRole('button', { name: 'Klaar' }).click()
  await page.getByRole('button', { name: 'Beheer het account van Wijkteam Oost' }).last().click()
  const managing = page.getByRole('dialog').getByRole('form', { name: 'Wat u nog kunt doen' })
  await managing.getByRole('button', { name: 'Blokkeer het account' }).click()
  await managing.getByText('Schrijf op waarom.').waitFor()
  expect(await faultsByAxe(page, 'all')).toEqual([])
  await page.keyboard.type('vertrokken uit het team')
  await managing.getByRole('button', { name: 'Blokkeer het account' }).click()
  await managing.getByRole('button', { name: 'Hef de blokkade op' }).waitFor()
  await page.goto(`${app.url}/werk/beheer/logboek`)
  for (const why of ['voor de kaart van de gemeente', 'niet meer in gebruik', 'vertrokken uit het team']) {
    await page.getByText(why).first().waitFor({ state: 'attached' })
  }
  for (const part of ['accounts', 'sleutels', 'logboek', 'reservekopieen', 'systeem']) {
    await page.goto(`${app.url}/werk/beheer/${part}`)
    await page.getByRole('heading', { level: 1, name: 'Beheer' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await faultsByAxe(page, 'all'), part).toEqual([])
  }
  expect(faults).toEqual([])
  await close()
})

it('of two people who change the same thing the second sees what stands there now', async () => {
  const first = await openPage(app.browser, app.url)
  const second = await openPage(app.browser, app.url)
  for (const { page } of [first, second]) {
    await signInAs(page, app.url, 'programmabureau')
    await page.goto(`${app.url}/werk/cyclus/2025`)
    await page.getByRole('button', { name: /Ga naar: Gegevens verzamelen/ }).click()
    await page.getByRole('dialog').getByLabel('Reden').fill('afspraken gemaakt')
  }
  const go = (page: Page) =>
    page
      .getByRole('dialog')
      .getByRole('button', { name: /Ga naar|Zet|Bewaar/ })
      .first()
      .click()
  await go(first.page)
  await first.page.getByRole('dialog').waitFor({ state: 'hidden' })
  await go(second.page)
  await second.page.getByText('Dit is intussen veranderd').first().waitFor()
  // The question about the old step is gone; the next step is a question of its own.
  expect(await second.page.getByRole('dialog').count()).toBe(0)
  await second.page.getByRole('button', { name: /Ga naar: Terugkoppeling/ }).waitFor()
  await first.close()
  await second.close()
})
