import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANALYSES } from '../../analyses/catalog.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'

let app: TestInstallation

beforeAll(async () => {
  app = await openTestInstallation({ mode: 'productie' })
})
afterAll(() => app.close())

describe('how we calculate', () => {
  it('lists every method text that stands in analyses', () => {
    const folder = new URL('analyses/', findProjectRoot())
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => name.replace(/\.md$/, ''))
    expect([...ANALYSES].toSorted()).toEqual(texts.toSorted())
  })

  it('gives each a title and a readable text, to everybody, without anything but text', async () => {
    const answer = await app.ask('/api/v1/methoden')
    expect(answer.status).toBe(200)
    const { methoden } = (await answer.json()) as { methoden: { titel: string; html: string }[] }
    expect(methoden).toHaveLength(ANALYSES.length)
    for (const { titel, html } of methoden) {
      expect(titel).toMatch(/^[A-Z]/)
      expect(html).toMatch(/<p><strong>Waarvoor/)
      const tags = new Set(Array.from(html.matchAll(/<\/?([a-z0-9]+)/g), (found) => found[1]))
      expect(
        [...tags].filter((tag) => !['p', 'strong', 'em', 'ul', 'ol', 'li', 'code'].includes(tag ?? '')),
      ).toEqual([])
    }
  })
})
