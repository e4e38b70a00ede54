import { describe, expect, test } from 'vitest'
import {
  findInstallScripts,
  findLoosePins,
  findStrangeLicences,
  findUnsealed,
  installedLicences,
  lockEntries,
} from './helpers/house-rules/dependencies.ts'
import { findOutgoing } from './helpers/house-rules/outgoing.ts'
import { isSource, listProjectPaths, readProjectFile } from './helpers/house-rules/project-files.ts'
import { findSecrets } from './helpers/house-rules/secrets.ts'

const paths = listProjectPaths()
const lock = readProjectFile('package-lock.json').text
const packageJson = readProjectFile('package.json').text

/** The only files of the server that may reach outside, and how. A new one is a decision: write down why. */
const mayReachOutside: Record<string, { how: string[]; why: string }> = {
  'geodata/sources/http-client.ts': {
    how: ['fetch'],
    why: 'the client of the sources, with their list of hosts',
  },
  'geodata/sources/openbaar-adres.ts': {
    how: ['net'],
    why: 'looks whether a source lies in the own network',
  },
  'server/auth/oidc-client.ts': { how: ['library'], why: 'signs people in at the issuers of the settings' },
  'server/auth/oidc-fetch.ts': { how: ['fetch'], why: 'the way to those issuers, with their list of hosts' },
  'server/web/http-server.ts': { how: ['http'], why: 'listens' },
  'server/samen/upgrade.ts': { how: ['http'], why: 'takes over a connection that came in' },
  'server/web/address-range.ts': { how: ['net'], why: 'tells addresses apart' },
  'server/web/client-address.ts': { how: ['net'], why: 'tells addresses apart' },
  'server/publish/s3.ts': {
    how: ['library'],
    why: 'puts the public map into a store that a person names on the command line',
  },
  'server/commands/start.mjs': { how: ['program'], why: 'installs and builds' },
}

describe('what leaves the process', () => {
  test('only the files that are named reach outside, each in its own way', () => {
    const inside = paths
      .filter(isSource)
      .filter((path) => /^(server|geodata|analyses)\//.test(path) && !path.startsWith('server/contract/'))
    const found = inside.map(readProjectFile).map((file) => [file.path, findOutgoing(file)] as const)
    for (const [path, how] of found.filter(([, ways]) => ways.length > 0)) {
      expect({ path, how }).toEqual({ path, how: mayReachOutside[path]?.how ?? [] })
    }
    const reaching = new Set(found.filter(([, ways]) => ways.length > 0).map(([path]) => path))
    expect(Object.keys(mayReachOutside).filter((path) => !reaching.has(path))).toEqual([])
  })

  test('the rule sees what it is for', () => {
    const of = (text: string) => findOutgoing({ path: 'server/x.ts', text })
    expect(of("import { request } from 'node:https'")).toEqual(['http'])
    expect(of("import { connect } from 'node:net'")).toEqual(['net'])
    expect(of("import type { Server } from 'node:http'")).toEqual([])
    expect(of('await fetch(url)')).toEqual(['fetch'])
    expect(of('app.fetch(request)')).toEqual([])
    expect(of("import { spawn } from 'node:child_process'")).toEqual(['program'])
    expect(of("import * as client from 'openid-client'")).toEqual(['library'])
  })
})

describe('secrets', () => {
  test('no file of the project holds one', () => {
    const texts = paths.filter((path) => !/\.(png|jpe?g|webp|woff2?|sqlite|gpkg|zip|xlsx|fgb)$/.test(path))
    expect(texts.map(readProjectFile).flatMap(findSecrets)).toEqual([])
  })

  test('the rule sees what it is for', () => {
    const of = (text: string) => findSecrets({ path: 'x', text }).length
    expect(of(`-----BEGIN ${'RSA '}PRIVATE KEY-----`)).toBe(1)
    expect(of(`token: ${'ghp_'}${'a1'.repeat(18)}`)).toBe(1)
    expect(of(`https://${'jan:geheim12'}@bron.example`)).toBe(1)
    expect(of(`${'eyJ'}${'a'.repeat(20)}.${'eyJ'}${'b'.repeat(20)}.${'c'.repeat(20)}`)).toBe(1)
    expect(of('GEHEIM_BESTAND=/run/credentials/geheim')).toBe(0)
  })
})

describe('packages', () => {
  test('are pinned to one version, and their content is fixed', () => {
    expect(findLoosePins(packageJson)).toEqual([])
    expect(findUnsealed(lock)).toEqual([])
    expect(lockEntries(lock).length).toBeGreaterThan(300)
  })

  test('run no script when they are installed, except those in package.json', () => {
    expect(findInstallScripts(lock, packageJson)).toEqual([])
  })

  test('all have a licence that goes with the EUPL-1.2; those of tools are looked at apart', () => {
    const installed = installedLicences(lock)
    expect(installed.filter(({ isTool }) => !isTool).length).toBeGreaterThan(60)
    expect(installed.filter(({ isTool }) => isTool).length).toBeGreaterThan(100)
    expect(findStrangeLicences(installed)).toEqual([])
  })

  test('the rules see what they are for', () => {
    const loose = {
      dependencies: { a: '^1.0.0', b: '1.0.0' },
      devDependencies: {},
      optionalDependencies: { c: 'npm:d@1.2.3', e: 'git+ssh://x' },
      allowScripts: {},
    }
    expect(findLoosePins(JSON.stringify(loose))).toEqual(['a ^1.0.0', 'e git+ssh://x'])
    const packages = { 'node_modules/a': { version: '1.0.0', hasInstallScript: true, integrity: 'sha1-x' } }
    expect(findUnsealed(JSON.stringify({ packages }))).toEqual(['node_modules/a'])
    expect(findInstallScripts(JSON.stringify({ packages }), JSON.stringify(loose))).toEqual(['a'])
    const strange = (licence: string, isTool: boolean) =>
      findStrangeLicences([{ path: 'a', licence, isTool }])
    expect(strange('GPL-3.0-only', false)).toHaveLength(1)
    expect(strange('SSPL-1.0', true)).toHaveLength(1)
    expect(strange('CC-BY-4.0', false)).toHaveLength(1)
    expect(strange('CC-BY-4.0', true)).toEqual([])
    expect(strange('(MIT OR GPL-3.0-only)', false)).toEqual([])
  })
})
