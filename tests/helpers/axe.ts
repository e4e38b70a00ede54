import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe looks at: everything, contrast alone, or everything but contrast. */
export type AxeLook = 'all' | 'contrast' | 'structure'

const CONTRAST = 'color-contrast'

/** Faults against WCAG 2.2 A and AA that axe finds on a page, each with where; empty when there are none. */
export async function faultsByAxe(page: Page, look: AxeLook): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  if (look === 'contrast') axe.withRules([CONTRAST])
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  if (look === 'structure') axe.disableRules([CONTRAST])
  const { violations } = await axe.analyze()
  return violations.map((row) => `${row.id}: ${row.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
