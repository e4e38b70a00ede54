import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '../../server/contract/endpoint.ts'
import { ENDPOINTS } from '../../server/contract/endpoints.ts'
import { probleem } from '../../server/contract/problemen.ts'
import { allRoutes } from '../../server/routes/all.ts'
import { ADR_RULES, type ApiDocument, breachOf, operationsOf, rightDocument } from '../helpers/adr-rules.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'
import { openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'

let app: TestInstallation
let document: ApiDocument

beforeAll(async () => {
  app = await openTestInstallation({ mode: 'productie' })
  document = (await (await app.ask('/api/v1/openapi.json')).json()) as ApiDocument
})
afterAll(() => app.close())

describe('the API document', () => {
  it('validates as OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document) as never) // the validator takes plain objects
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
    expect(document.openapi).toBe('3.1.0')
  })

  it('is public, also for other sites', async () => {
    const answer = await app.ask('/api/v1/openapi.json')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('api-version')).toBe(document.info.version)
    expect((await app.ask('/openapi.json')).status).toBe(404)
  })

  it('holds every endpoint of the contract once, and each is bound to one route', () => {
    const ids = operationsOf(document).map(({ operation }) => operation.operationId)
    expect(ids.toSorted()).toEqual(ENDPOINTS.map((endpoint) => endpoint.operationId).toSorted())
    expect(new Set(ids).size).toBe(ids.length)
    const bound = allRoutes(app.installation.app).map((route) => route.endpoint.operationId)
    expect(bound.toSorted()).toEqual(ids.toSorted())
  })

  it('tells of every change what it must say and what it is answered', () => {
    const told = operationsOf(document).map(({ operation }) => ({
      id: operation.operationId,
      asked: (operation.parameters ?? [])
        .filter((row) => row.in === 'header')
        .map((row) => `${row.name}${row.required === true ? '!' : ''}`),
      answered: ['304', '412', '428', '429', '507'].filter((status) => status in operation.responses),
      etag: Object.entries(operation.responses).some(
        ([status, { headers }]) => status.startsWith('2') && headers?.['ETag'] !== undefined,
      ),
    }))
    const wanted = ENDPOINTS.map((endpoint: Endpoint) => {
      const isGet = endpoint.wijziging === undefined
      const shows = endpoint.object !== undefined
      const must = endpoint.wijziging !== undefined && endpoint.wijziging.ifMatch !== 'mogelijk'
      return {
        id: endpoint.operationId,
        asked: isGet
          ? shows
            ? ['If-None-Match']
            : []
          : [must ? 'If-Match!' : 'If-Match', 'Idempotency-Key'],
        answered: isGet
          ? [...(shows ? ['304'] : []), '429']
          : ['412', ...(must ? ['428'] : []), '429', '507'],
        etag: !isGet || shows,
      }
    })
    const sorted = (rows: typeof told) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(sorted(told)).toEqual(sorted(wanted))
  })

  it('tells of every list that comes in pages how to ask for one', () => {
    const paged = ENDPOINTS.filter((endpoint: Endpoint) => endpoint.bladzijden !== undefined)
    expect(paged.length).toBeGreaterThan(4)
    for (const { operationId } of paged) {
      const found = operationsOf(document).find(({ operation }) => operation.operationId === operationId)
      const names = (found?.operation.parameters ?? []).map((row) => row.name)
      expect(names).toEqual(expect.arrayContaining(['pagina', 'aantal']))
      expect(found?.operation.responses['200']?.headers).toHaveProperty('Link')
    }
  })
})

describe('the Dutch API Design Rules', () => {
  it.each(Object.entries(ADR_RULES))('%s', (_, faultsIn) => {
    expect(faultsIn(document)).toEqual([])
  })

  it.each(Object.entries(ADR_RULES))('%s: a breach is found', (rule, faultsIn) => {
    const small = rightDocument()
    expect(faultsIn(small)).toEqual([])
    breachOf(rule, small)
    expect(faultsIn(small)).not.toEqual([])
  })
})

/** The official ruleset beside the project; it is not part of it. */
const ruleset = fileURLToPath(new URL('../shared/adr/linter.yaml', findProjectRoot()))

describe.runIf(existsSync(ruleset))('the official ruleset', () => {
  it('has no rule that is not ours too', () => {
    const named = [...readFileSync(ruleset, 'utf8').matchAll(/^ {2}([\w:-]+):/gm)].map(([, name]) => name)
    expect(named.filter((name) => name !== 'oas3-schema').toSorted()).toEqual(
      Object.keys(ADR_RULES).toSorted(),
    )
  })

  it('finds nothing', { timeout: LINT_WITHIN_MILLISECONDS }, async () => {
    const folder = makeTempDir('openapi')
    const file = join(folder.path, 'openapi.json')
    writeFileSync(file, JSON.stringify(document))
    const spectral = fileURLToPath(new URL('node_modules/.bin/spectral', findProjectRoot()))
    const lint = await run(spectral, ['lint', '--ruleset', ruleset, '--fail-severity', 'hint', file])
    folder.remove()
    expect(lint).toEqual({ code: 0, told: expect.stringContaining('No results with a severity of') })
  })
})

/** A process of its own on a slow machine. */
const LINT_WITHIN_MILLISECONDS = 120_000

function run(command: string, args: string[]): Promise<{ code: number | null; told: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let told = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')))
    }
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, told }))
  })
}

describe('every fault is a problem of ours, with the version of the API', () => {
  it.each<[string, string, string, number]>([
    ['an address that does not exist', 'GET', '/api/v1/bestaat-niet', 404],
    ['the root of the API', 'GET', '/api/v1', 404],
    ['a slash at the end', 'GET', '/api/v1/cycli/', 404],
    ['a method it does not know', 'DELETE', '/api/v1/cycli', 405],
    ['a method nobody knows', 'BREW', '/api/v1/cycli', 405],
    ['options', 'OPTIONS', '/api/v1/cycli/2025', 405],
    ['the head of a change', 'HEAD', '/api/v1/cycli/2025/stappen', 405],
    ['the head of what one may not see', 'HEAD', '/api/v1/cycli', 401],
    ['a change of the document', 'POST', '/api/v1/openapi.json', 405],
    ['a percent sign alone', 'GET', '/api/v1/gebieden?x=%', 400],
    ['no letters in the address', 'GET', '/api/v1/cycli/%ff%fe', 401],
    ['a body that is none', 'POST', '/api/v1/demo-sessies', 415],
  ])('%s', async (_, method, path, status) => {
    const answer = await app.ask(path, { method })
    const type = method === 'HEAD' ? null : 'application/problem+json'
    expect(answer.status).toBe(status)
    expect(answer.headers.get('api-version')).toBe(document.info.version)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('allow') !== null).toBe(status === 405)
    const text = await answer.text()
    expect(text === '').toBe(method === 'HEAD')
    expect(text === '' ? type : answer.headers.get('content-type')).toBe(type)
    expect(text === '' ? status : probleem.parse(JSON.parse(text)).status).toBe(status)
  })

  it('an address beside the API is no screen, also for a browser', async () => {
    const answer = await app.ask('/api/v2/cycli', { headers: { accept: 'text/html' } })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  it('a refused method names those that are known', async () => {
    const allow = async (path: string) => (await app.ask(path, { method: 'PATCH' })).headers.get('allow')
    expect(await allow('/api/v1/cycli')).toBe('GET, POST, HEAD')
    expect(await allow('/api/v1/cycli/2025/stappen')).toBe('POST')
    expect(await allow('/api/v1/openapi.json')).toBe('GET, HEAD')
  })
})
