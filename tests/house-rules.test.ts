import { describe, expect, test } from 'vitest'
import { findEscapes, findImpurities } from './helpers/house-rules/escapes.ts'
import { findNameFault, isBarrel, lineCountOf } from './helpers/house-rules/file-shape.ts'
import { findImportCycles } from './helpers/house-rules/import-cycles.ts'
import { reachedFrom } from './helpers/house-rules/reached-from.ts'
import { checkImportDirections, roomOf } from './helpers/house-rules/import-directions.ts'
import { findJsxText } from './helpers/house-rules/jsx-text.ts'
import { findLeaks } from './helpers/house-rules/leaks.ts'
import { findLockFaults } from './helpers/house-rules/lock-file.ts'
import {
  isSource,
  listProjectPaths,
  listTopLevel,
  readProjectFile,
} from './helpers/house-rules/project-files.ts'
import { findDatabaseOpenings, findSql } from './helpers/house-rules/sql-literals.ts'

const paths = listProjectPaths()
const sources = paths.filter(isSource).map(readProjectFile)
const inRoom = (...rooms: string[]) =>
  sources.filter((file) => rooms.some((room) => file.path.startsWith(`${room}/`)))

const topLevel = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  '.gitignore',
  '.npmrc',
  '.ci',
  '.oxlintrc.json',
  '.prettierrc.json',
  '.prettierignore',
  'geodata',
  'analyses',
  'server',
  'client',
  'tests',
])

describe('what stands where', () => {
  test('the walk sees the project', () => {
    expect(sources.length).toBeGreaterThan(30)
    expect(paths).toContain('server/commands/start.mjs')
  })

  test('only the known entries stand in the project folder', () => {
    expect(listTopLevel().filter((name) => !topLevel.has(name))).toEqual([])
  })

  test('imports follow the directions', () => {
    expect(sources.flatMap(checkImportDirections)).toEqual([])
  })

  test('the public side is built from editions alone: nothing it loads reaches the store or who may see what', () => {
    const reached = reachedFrom('server/publish/public-app.ts', sources)
    expect(reached).toContain('server/publish/pages/Zoek.tsx')
    expect(reached.filter((path) => /^server\/(store|auth|routes|accounts|jobs)\//.test(path))).toEqual([])
  })

  test('no file loads itself through others', () => {
    expect(findImportCycles(sources)).toEqual([])
  })

  test('start.mjs is the only plain JavaScript', () => {
    expect(paths.filter((path) => /\.[cm]?jsx?$/.test(path))).toEqual(['server/commands/start.mjs'])
  })

  test('SQL stands in server/store only, and one file there opens databases', () => {
    const store = inRoom('server/store')
    const others = inRoom('geodata', 'analyses', 'server', 'client').filter((file) => !store.includes(file))
    expect(others.flatMap(findSql)).toEqual([])
    expect(others.flatMap(findDatabaseOpenings)).toEqual([])
    const openers = store.filter((file) => findDatabaseOpenings(file).length > 0).map((file) => file.path)
    expect(openers.length, openers.join(', ')).toBeLessThanOrEqual(1)
  })

  test('words people read stand in server/contract/text, not in components', () => {
    const components = inRoom('client', 'server').filter((file) => file.path.endsWith('.tsx'))
    expect(components.flatMap(findJsxText)).toEqual([])
  })

  test('every analysis has its method in plain Dutch beside it', () => {
    const analyses = inRoom('analyses')
      .map((file) => file.path)
      .filter((path) => path.split('/').length > 2 && !path.startsWith('analyses/statistics/'))
      .filter((path) => !path.endsWith('-schema.ts'))
    expect(analyses.filter((path) => !paths.includes(path.replace(/\.ts$/, '.md')))).toEqual([])
  })
})

describe('how files look', () => {
  test('no file is over 400 lines and nine in ten are under 200', () => {
    const over400 = sources.filter((file) => lineCountOf(file) > 400).map((file) => file.path)
    const over200 = sources.filter((file) => lineCountOf(file) >= 200).map((file) => file.path)
    expect(over400).toEqual([])
    expect(over200.length / sources.length, over200.join(', ')).toBeLessThanOrEqual(0.1)
  })

  test('no barrel files', () => {
    expect(sources.filter(isBarrel).map((file) => file.path)).toEqual([])
  })

  test('names are kebab-case, components PascalCase.tsx', () => {
    const named = sources.filter((file) => roomOf(file.path) !== undefined)
    expect(named.map(findNameFault).filter((fault) => fault !== undefined)).toEqual([])
  })

  test('no any, no silenced compiler, no test left out, no open ends', () => {
    expect(sources.flatMap(findEscapes)).toEqual([])
  })

  test('analyses know no clock, no chance, no locale and no outside', () => {
    expect(inRoom('analyses').flatMap(findImpurities)).toEqual([])
  })
})

describe('what must never be in the project', () => {
  test('no folder of a machine and no registry host in any file', () => {
    const texts = paths.filter((path) => !/\.(png|jpe?g|webp|woff2?|sqlite|gpkg|zip|xlsx)$/.test(path))
    expect(texts.map(readProjectFile).flatMap((file) => findLeaks(file))).toEqual([])
  })

  test('the licence is EUPL-1.2 and every package we ship goes with it', () => {
    expect(JSON.parse(readProjectFile('package.json').text)).toMatchObject({ license: 'EUPL-1.2' })
    expect(findLockFaults(readProjectFile('package-lock.json').text)).toEqual([])
  })
})
