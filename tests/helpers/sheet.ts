import type { Locator, Page } from 'playwright-core'

/** Name of the sheet with the choices of the map, where the window is too narrow for panels beside it. */
export const CHOICES = 'Cijfer en lagen'

/** Opens a sheet over the map by its button below it, and gives it. */
export async function openSheet(page: Page, name: string): Promise<Locator> {
  const buttons = page.getByRole('navigation', { name: 'Panelen bij de kaart' })
  await buttons.getByRole('button', { name }).click()
  const sheet = page.getByRole('region', { name, exact: true })
  await sheet.waitFor()
  return sheet
}
