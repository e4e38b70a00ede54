import { describe, expect, it } from 'vitest'
import { readProjectFile } from '../helpers/house-rules/project-files.ts'
import { blocking, inTools, NO_ANSWER, readAudit } from './audit.ts'
import { makeSbom } from './sbom.ts'

const report = (name: string, severity: string, node: string) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities: { [name]: { name, severity, nodes: [node] } } })
const isShipped = (path: string) => path === 'node_modules/hono'

describe('what the registry knows of weaknesses', () => {
  it.each([
    ['', 'no answer'],
    ['<html>', 'a page'],
    ['{"message":"405 Method Not Allowed","method":"POST"}', 'a refusal'],
    ['{"error":{"code":"ENOTFOUND"}}', 'no network'],
  ])('is unknown, and never in order, after %s', (stdout) => {
    expect(readAudit(stdout, isShipped)).toEqual({ soort: 'geen-antwoord' })
  })

  it('blocks when it is high or critical and in what we ship', () => {
    const of = (text: string) => blocking(readAudit(text, isShipped))
    expect(of(report('hono', 'critical', 'node_modules/hono'))).toEqual(['hono (critical)'])
    expect(of(report('hono', 'moderate', 'node_modules/hono'))).toEqual([])
    expect(of(report('vite', 'critical', 'node_modules/vite'))).toEqual([])
    expect(of('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual([])
  })
})

describe('the build server', () => {
  it('runs the tests and then the inspection, and stops at the first that fails', () => {
    const lines = readProjectFile('.ci/run').text.split('\n')
    expect(lines).toContain('set -euo pipefail')
    expect(lines.indexOf('npm run --silent keuring')).toBeGreaterThan(lines.indexOf('npm test'))
    expect(lines).toContain('npm test')
  })

  it('is told when nothing is known, and of tools apart', () => {
    expect(NO_ANSWER).toMatch(/NIET gekeken/)
    const outcome = readAudit(report('vite', 'critical', 'node_modules/vite'), isShipped)
    expect([blocking(outcome), inTools(outcome)]).toEqual([[], ['vite (critical)']])
  })
})

describe('the parts list', () => {
  it('names what we ship and no tool, under the name of the project', () => {
    const { metadata, components } = makeSbom()
    const names = new Set(components.map(({ name }) => name))
    expect(metadata.component.name).toBe('wijkcyclus')
    expect(['hono', 'zod', 'maplibre-gl', 'pino'].filter((name) => !names.has(name))).toEqual([])
    expect(['vitest', 'typescript', 'oidc-provider'].filter((name) => names.has(name))).toEqual([])
    expect(
      components.every(({ purl, version }) => purl.startsWith('pkg:npm/') && purl.endsWith(version)),
    ).toBe(true)
  })
})
