import { expect, it } from 'vitest'
import { appInBrowser } from '../helpers/app-in-browser.ts'
import { faultsByAxe } from '../helpers/axe.ts'

const app = appInBrowser()

it('filters, chooses a street, changes it with a look at what changes, undoes it, and keeps the history', async () => {
  const { page, faults, close } = await app.signedIn({}, 'centrada')
  await page.goto(`${app.url}/werk/renovatie`)
  const filters = page.getByRole('form', { name: 'Welke woningen' })
  await filters.getByRole('heading', { name: 'Status, 14.913 woningen' }).waitFor()
  const list = page.getByRole('table')

  await filters.getByLabel('In uitvoering').check()
  await filters.getByRole('button', { name: 'Particulier' }).click()
  const some = filters.getByRole('heading', { name: /^Status, \d{1,3} woningen$/ })
  await some.waitFor()
  const statuses = await list.locator('tbody tr td:nth-of-type(2)').allTextContents()
  expect(new Set(statuses)).toEqual(new Set(['uitvoering']))
  expect(await faultsByAxe(page, 'all')).toEqual([])
  await filters.getByRole('button', { name: 'Wis alle filters' }).click()
  await filters.getByRole('heading', { name: 'Status, 14.913 woningen' }).waitFor()

  // What is missing has colours, a legend that adds up, and a column of the list.
  await filters.getByLabel('Kleur op de kaart').selectOption('Wat er ontbreekt')
  const gaps = filters.getByRole('list', { name: 'Wat er ontbreekt, 14.913 woningen' }).getByRole('listitem')
  const counts = (await gaps.allTextContents()).map((text) =>
    Number(/[\d.]+$/.exec(text)?.[0].replace('.', '')),
  )
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(14_913)
  await filters.getByLabel('Wat ontbreekt').selectOption('Label ontbreekt')
  const missing = list.locator('tbody tr td:nth-of-type(2)')
  await expect
    .poll(async () => (await missing.allTextContents()).every((text) => text.includes('label')))
    .toBe(true)
  await filters.getByRole('button', { name: 'Wis alle filters' }).click()
  await filters.getByLabel('Kleur op de kaart').selectOption('Campagne')
  await filters.getByText('Er is geen campagne in voorbereiding of bezig').waitFor()
  await filters
    .getByRole('list', { name: 'Campagne, 14.913 woningen' })
    .getByText('In geen campagne')
    .waitFor()
  expect(await faultsByAxe(page, 'all')).toEqual([])
  await filters.getByLabel('Kleur op de kaart').selectOption('Status')

  // A street, all of it, to the form of many.
  await filters.getByLabel('Straat').selectOption({ index: 1 })
  const all = page.getByRole('button', { name: /^Kies alle \d+ woningen$/ })
  await all.click()
  const words = (await page.getByText(/^\d+ woningen gekozen\.$/).textContent()) ?? ''
  const count = Number.parseInt(words, 10)
  expect(count).toBeGreaterThan(2)
  await page.getByRole('button', { name: 'Wijzig de gekozen woningen' }).click()
  const form = page.getByRole('form', { name: `${count} woningen wijzigen` })
  await form.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  // Nothing was filled in: the form says so itself.
  await form.getByText('Vul dit in.').first().waitFor()
  await form.getByLabel('Wat wijzigt u').selectOption('Dak')
  await form.getByLabel('Wordt').selectOption('gepland')
  await form.getByLabel('Waarom').fill('planning van het dakwerk')
  expect(await faultsByAxe(page, 'all')).toEqual([])
  await form.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await page.getByText(`${count} woningen: van niet bekend naar gepland`).waitFor()
  expect(await faultsByAxe(page, 'structure')).toEqual([])
  await page.getByRole('button', { name: `Wijzig ${count} woningen` }).click()
  await page.getByText(`${count} woningen gewijzigd.`).waitFor()

  await page.getByRole('button', { name: 'Maak dit ongedaan' }).click()
  await page.getByLabel('Waarom maakt u dit ongedaan').fill('verkeerde straat')
  await page.getByRole('button', { name: 'Maak dit ongedaan' }).click()
  await page.getByText(`Ongedaan gemaakt bij ${count} woningen. Beide staan in de geschiedenis.`).waitFor()
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click()

  // The dwelling is as it was, and its history says both.
  await list
    .getByRole('button', { name: /^Open / })
    .first()
    .click()
  const sheet = page.getByRole('article', { name: 'Woning' })
  await sheet.getByText('Van geen enkele maatregel is iets bekend.').waitFor()
  await sheet.getByRole('button', { name: 'Geschiedenis per veld' }).click()
  const roof = sheet.getByRole('list', { name: 'Dak' })
  await roof.getByText(/omdat: planning van het dakwerk, met veel woningen tegelijk/).waitFor()
  await roof.getByText(/ongedaan gemaakt door Centrada, omdat: verkeerde straat/).waitFor()
  expect(await faultsByAxe(page, 'all')).toEqual([])
  expect(faults).toEqual([])
  await close()
})

it('does the same with the keyboard alone, and shows the change in the list of changes', async () => {
  const { page, faults, close } = await app.signedIn({}, 'centrada')
  await page.goto(`${app.url}/werk/renovatie`)
  const filters = page.getByRole('form', { name: 'Welke woningen' })
  await filters.getByRole('heading', { name: 'Status, 14.913 woningen' }).waitFor()
  // Types in the list of blocks, as a keyboard does.
  await filters.getByLabel('Blok of complex').focus()
  await page.keyboard.press('ArrowDown')
  await filters.getByRole('heading', { name: /^Status, \d{1,3} woning(en)?$/ }).waitFor()
  await page.getByRole('button', { name: /^Kies alle \d+ woningen$/ }).press('Enter')
  await page.getByRole('button', { name: 'Wijzig de gekozen woningen' }).press('Enter')
  const form = page.getByRole('form', { name: /woningen wijzigen$/ })
  await form.getByLabel('Wat wijzigt u').selectOption('Glas')
  await form.getByLabel('Wordt').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await form.getByLabel('Waarom').focus()
  await page.keyboard.type('opgenomen in de straat')
  await form.getByRole('button', { name: 'Bekijk wat er verandert' }).press('Enter')
  const make = page.getByRole('button', { name: /^Wijzig \d+ woningen$/ })
  await make.press('Enter')
  await page.getByText(/^\d+ woningen gewijzigd\.$/).waitFor()
  await page.getByRole('link', { name: 'Wijzigingen' }).press('Enter')
  const row = page.getByRole('listitem').filter({ hasText: 'Glas wordt nodig' })
  await row.getByText('Omdat: opgenomen in de straat').waitFor()
  await row.getByRole('button', { name: 'Maak dit ongedaan' }).press('Enter')
  await row.getByLabel('Waarom maakt u dit ongedaan').focus()
  await page.keyboard.type('toch niet nodig')
  await row.getByRole('button', { name: 'Maak dit ongedaan' }).press('Enter')
  await row.getByText(/^Ongedaan gemaakt door Centrada.*omdat: toch niet nodig$/).waitFor()
  expect(await faultsByAxe(page, 'all')).toEqual([])
  expect(faults).toEqual([])
  await close()
})
