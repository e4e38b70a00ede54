import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe looks at: everything, contrast alone, or everything but contrast. */
export type AxeLook = 'all' | 'contrast' | 'structure'

const CONTRAST = 'color-contrast'

/**
 * Faults against WCAG 2.2 A and AA that axe finds on a page, each with where; empty when there are none.
 *
 * A look takes seconds and reads the page in parts: an answer that arrives meanwhile gives a fault put together of two states, of which
 * neither has it. So a fault counts when a second look finds one too.
 */
export async function faultsByAxe(page: Page, look: AxeLook): Promise<string[]> {
  const faults = await oneLook(page, look)
  return faults.length === 0 ? faults : oneLook(page, look)
}

async function oneLook(page: Page, look: AxeLook): Promise<string[]> {
  // In one go inside the page (its frames are none of ours) and without working out what is well: 1 s where it otherwise takes 4.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  axe.options({ resultTypes: ['violations'] })
  if (look === 'contrast') axe.withRules([CONTRAST])
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  if (look === 'structure') axe.disableRules([CONTRAST])
  const { violations } = await axe.analyze()
  return violations.map((row) => `${row.id}: ${row.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
