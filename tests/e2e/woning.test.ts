import { expect, it } from 'vitest'
import { appInBrowser } from '../helpers/app-in-browser.ts'

const app = appInBrowser()

it('lets Centrada change a label on the card of a dwelling, and says "Opgeslagen" only when the server has it', async () => {
  // From the list beside the map: the card is the same, and the map is drawn in other tests.
  const { page, faults, close } = await app.signedIn({ map: 'absent' }, 'centrada')
  await page.goto(`${app.url}/werk/kaart?v=1&laag=woningen&gebied=BU09950422`)
  const inList = page.getByRole('button', { name: /^Open woning VB/ }).first()
  const key = /VB\d+/.exec((await inList.getAttribute('aria-label')) ?? '')?.[0] ?? ''
  await inList.click()
  const card = page.getByRole('article', { name: 'Woning' })
  const answer = await page.request.get(`${app.url}/api/v1/woningen/${key}`)
  const { woning } = (await answer.json()) as { woning: { energielabel: string | null } }
  await card.getByRole('button', { name: 'Wijzig energielabel' }).click()
  const form = card.locator('form')
  const save = form.getByRole('button', { name: 'Bewaar' })
  await save.click()
  // Nothing was chosen, and it does not say why: the form says so itself, at both fields.
  await form.getByText('Vul dit in.').first().waitFor()
  expect(await form.getByText('Vul dit in.').count()).toBe(2)
  const label = 'A++'
  await form.getByLabel('Wordt').selectOption(label)
  await form.getByLabel('Vanaf welke dag').fill('2099-01-01')
  await form.getByLabel('Waarom').fill('nieuw label geregistreerd')
  await save.click()
  // The server says what is wrong, at the field.
  await form.getByText(/Kies een dag tot en met vandaag/).waitFor()
  expect(await card.getByText('Opgeslagen').count()).toBe(0)

  // The form sets the day of today again when it is opened anew.
  await form.getByRole('button', { name: 'Niet wijzigen' }).click()
  await card.getByRole('button', { name: 'Wijzig energielabel' }).click()
  await form.getByLabel('Wordt').selectOption(label)
  await form.getByLabel('Waarom').fill('nieuw label geregistreerd')
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/velden/energielabel', async (route) => {
    await held
    await route.continue()
  })
  await save.click()
  await form.getByRole('button', { name: 'Wordt bewaard' }).waitFor()
  expect(await card.getByText('Opgeslagen').count()).toBe(0)
  release()
  await card.getByText('Opgeslagen').waitFor()
  await card.getByText(/gewijzigd door Centrada.*omdat: nieuw label geregistreerd/).waitFor()
  expect(await card.locator('dd', { hasText: label }).count()).toBe(1)
  if (woning.energielabel !== null && woning.energielabel !== label) {
    await card
      .getByText(new RegExp(`Een andere bron zegt ${woning.energielabel.replace(/\+/g, '\\+')}:`))
      .waitFor()
  }
  expect(faults).toEqual([])
  await close()
})
