import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../../server/contract/endpoints.ts'
import { allRoutes } from '../../server/routes/all.ts'
import { openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'

let app: TestInstallation
interface Operation {
  operationId: string
  parameters?: { in: string; name: string }[]
  responses: Record<string, { headers?: Record<string, unknown>; content?: Record<string, unknown> }>
}
let document: {
  openapi: string
  servers: { url: string }[]
  info: { version: string; contact: Record<string, string> }
  paths: Record<string, Record<string, Operation>>
}

beforeAll(async () => {
  app = await openTestInstallation({ mode: 'productie' })
  document = (await (await app.ask('/api/v1/openapi.json')).json()) as typeof document
})
afterAll(() => app.close())

function operations(): { path: string; method: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
}

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
  })

  it('holds every endpoint of the contract once, and each is bound to one route', () => {
    const ids = operations().map(({ operation }) => operation.operationId)
    expect(ids.toSorted()).toEqual(ENDPOINTS.map((endpoint) => endpoint.operationId).toSorted())
    expect(new Set(ids).size).toBe(ids.length)
    const bound = allRoutes(app.installation.app).map((route) => route.endpoint.operationId)
    expect(bound.toSorted()).toEqual(ids.toSorted())
  })

  it('follows the Dutch API Design Rules', () => {
    expect(document.servers.map((server) => server.url)).toEqual(['/api/v1'])
    expect(Object.keys(document.info.contact).toSorted()).toEqual(['email', 'name', 'url'])
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/)
    for (const { path, method, operation } of operations()) {
      expect(path).toMatch(/^(\/([a-z0-9-]+|\{[a-zA-Z]+\}))+$/)
      expect(['get', 'post', 'put', 'delete']).toContain(method)
      expect(operation.responses).toHaveProperty('400')
      expect(operation.responses).not.toHaveProperty('422')
      const names = (operation.parameters ?? []).filter((row) => row.in === 'query').map((row) => row.name)
      expect(names.filter((name) => !/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/.test(name))).toEqual([])
      const responses = Object.entries(operation.responses)
      expect(responses.filter(([, response]) => response.headers?.['API-Version'] === undefined)).toEqual([])
      const refusals = responses.filter(([status]) => Number(status) >= 400)
      expect(new Set(refusals.flatMap(([, response]) => Object.keys(response.content ?? {})))).toEqual(
        new Set(['application/problem+json']),
      )
    }
  })
})
