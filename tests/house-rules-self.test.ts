import { describe, expect, test } from 'vitest'
import { findEscapes, findImpurities } from './helpers/house-rules/escapes.ts'
import { findNameFault, isBarrel } from './helpers/house-rules/file-shape.ts'
import { findImportCycles } from './helpers/house-rules/import-cycles.ts'
import { checkImportDirections } from './helpers/house-rules/import-directions.ts'
import { findJsxText } from './helpers/house-rules/jsx-text.ts'
import { findLeaks } from './helpers/house-rules/leaks.ts'
import { findLockFaults, isAllowedLicence } from './helpers/house-rules/lock-file.ts'
import { findDatabaseOpenings, findSql } from './helpers/house-rules/sql-literals.ts'

/** Planted breaches: a checker that stops finding anything would leave the house rules green for ever. */
const file = (path: string, text: string) => ({ path, text })

describe('import directions', () => {
  test.each([
    ['client/app/x.ts', `import { a } from '../../server/store/db.ts'`],
    ['client/app/x.ts', `export { a } from '../../server/app.ts'`],
    ['client/app/x.ts', `export * from '../../geodata/catalog/list.ts'`],
    ['client/app/x.ts', `const a = () => import('../../server/store/db.ts')`],
    ['client/app/x.ts', `const w = new Worker(new URL('../../server/jobs/worker.js', import.meta.url))`],
    ['client/app/x.ts', `type A = import('../../server/store/db.ts').Row`],
    ['client/app/x.ts', `import type { A } from '../../tests/helpers/a.ts'`],
    ['client/app/x.ts', `import fs from 'node:fs'`],
    ['server/routes/x.ts', `import { a } from '../../client/app/a.ts'`],
    ['server/contract/x.ts', `import { a } from '../store/db.ts'`],
    ['server/contract/text/nl/x.ts', `import { a } from '../../../mount.ts'`],
    ['server/contract/x.ts', `import { Hono } from 'hono'`],
    ['analyses/wijkanalyse/x.ts', `import { a } from '../../geodata/catalog/list.ts'`],
    ['analyses/wijkanalyse/x.ts', `import { a } from '../../server/contract/a.ts'`],
    ['analyses/wijkanalyse/x.ts', `import fs from 'node:fs'`],
    ['geodata/normalise/x.ts', `import { a } from '../../analyses/result.ts'`],
    ['geodata/schema/x.ts', `import { a } from '../coordinates/rd-new.ts'`],
    ['geodata/coordinates/x.ts', `import { a } from '../schema/gebied.ts'`],
    ['geodata/schema/x.ts', `import { a } from '../../package.json'`],
  ])('%s may not: %s', (path, text) => {
    expect(checkImportDirections(file(path, text))).toHaveLength(1)
  })

  test.each([
    ['client/app/x.tsx', `import { a } from '../../server/contract/a.ts'; import { useState } from 'react'`],
    ['client/app/x.ts', `import { a } from '../../geodata/coordinates/a.ts'; import url from './b.ts?url'`],
    ['server/main.ts', `const folder = new URL('../client/', import.meta.url); import fs from 'node:fs'`],
    ['server/routes/x.ts', `import { a } from '../../geodata/catalog/list.ts'`],
    ['server/contract/x.ts', `import { z } from 'zod'; import { a } from '../../analyses/result.ts'`],
    ['geodata/normalise/x.ts', `import { a } from '../schema/gebied.ts'`],
    ['tests/x.test.ts', `import { a } from '../server/store/db.ts'`],
  ])('%s may: %s', (path, text) => {
    expect(checkImportDirections(file(path, text))).toEqual([])
  })

  test('a circle of files is found, by types too', () => {
    const a = file('client/a.ts', `import { b } from './b.ts'`)
    const b = file('client/b.ts', `import type { a } from './a.ts'`)
    expect(findImportCycles([a, b])).toEqual(['client/a.ts -> client/b.ts -> client/a.ts'])
    expect(findImportCycles([a, file('client/b.ts', '')])).toEqual([])
  })
})

describe('text in components', () => {
  test.each([
    `<p>Wijk</p>`,
    `<p>{name} inwoners</p>`,
    `<p>{'Wijk'}</p>`,
    `<p>{open ? 'Nu open' : null}</p>`,
    `<p>{open && 'Nu open'}</p>`,
    '<p>{`${count} huizen`}</p>',
    `<button aria-label="Sluiten" />`,
    `<img alt={'Kaart'} />`,
    `<input placeholder={wide ? 'Zoek een buurt' : undefined} />`,
    `<><span title="Bron" /></>`,
  ])('%s is found', (jsx) => {
    expect(findJsxText(file('client/ui/X.tsx', `export const X = () => ${jsx}`))).toHaveLength(1)
  })

  test.each([
    `<p className="wide open">{text.title}</p>`,
    `<p aria-label={text.close} id="kaart">·</p>`,
    `<p>{count} %</p>`,
    `<p>{format(value, 'percent')}</p>`,
    `<button type="button" aria-label={label('x', open)}>×</button>`,
  ])('%s is fine', (jsx) => {
    expect(findJsxText(file('client/ui/X.tsx', `export const X = () => ${jsx}`))).toEqual([])
  })
})

describe('other rules', () => {
  test('SQL and opened databases are found', () => {
    const sql = [
      'SELECT code FROM gebied',
      'select 1 from x',
      'INSERT OR REPLACE INTO a VALUES (1)',
      'pragma user_version',
    ]
    for (const text of [...sql, 'UPDATE a SET b = 1', 'DELETE FROM a', 'CREATE TABLE a (b)']) {
      expect(findSql(file('server/routes/x.ts', `run(\`${text}\`)`)), text).toHaveLength(1)
    }
    expect(findSql(file('server/routes/x.ts', `say('Kies een wijk'); say('updates from us')`))).toEqual([])
    expect(findDatabaseOpenings(file('server/app.ts', `const db = new Database(path)`))).toEqual([
      'server/app.ts:1',
    ])
  })

  test('escapes are found', () => {
    const text = `const a: any = 1\n// @ts-expect-error later\ntest.only('x', run)\ndescribe.skip('y', run)\n/* TODO */`
    expect(findEscapes(file('tests/x.test.ts', text))).toHaveLength(5)
    expect(findEscapes(file('tests/x.test.ts', `const only = list.skip(1); const any = 'TODO'`))).toEqual([])
  })

  test('impurities of an analysis are found', () => {
    const text = `Date.now(); Math.random(); new Date(); 'a'.localeCompare('b'); (1).toLocaleString(); globalThis.process`
    expect(findImpurities(file('analyses/a/x.ts', text))).toHaveLength(6)
    expect(findImpurities(file('analyses/a/x.ts', `Math.max(1, step.process)`))).toEqual([])
  })

  test('barrels and names are found', () => {
    expect(isBarrel(file('client/x.ts', `export * from './a.ts'\nexport { b } from './b.ts'`))).toBe(true)
    expect(isBarrel(file('client/x.ts', `import { a } from './a.ts'\nexport { a }`))).toBe(true)
    expect(isBarrel(file('client/x.ts', `export { a } from './a.ts'\nexport const b = 1`))).toBe(false)
    expect(findNameFault(file('client/ui/myFile.ts', ''))).toBeDefined()
    expect(findNameFault(file('client/UI/x.ts', ''))).toBeDefined()
    expect(findNameFault(file('client/ui/button.tsx', 'export function Button() {}'))).toBeDefined()
    expect(findNameFault(file('client/ui/Button.tsx', 'export function Button() {}'))).toBeUndefined()
    expect(findNameFault(file('client/app/main.tsx', 'render()'))).toBeUndefined()
    expect(findNameFault(file('tests/x-y.test.ts', ''))).toBeUndefined()
  })

  test('folders of a machine and registries are found', () => {
    const folder = ['', 'home', 'someone', 'project'].join('/')
    const host = ['registry', 'npmjs', 'org'].join('.')
    expect(findLeaks(file('a.md', `see ${folder}/x`), undefined)).toHaveLength(1)
    expect(findLeaks(file('a.md', `from https://${host}/zod`), undefined)).toHaveLength(1)
    expect(
      findLeaks(file('a.md', 'get it from packages.example'), 'https://packages.example/npm/'),
    ).toHaveLength(1)
    expect(
      findLeaks(file('a.md', 'see client/app/home/start.ts and https://example.nl/home/x/'), undefined),
    ).toEqual([])
  })

  test('licences that do not fit are found', () => {
    expect(isAllowedLicence('(GPL-3.0 OR MIT)')).toBe(true)
    expect(isAllowedLicence('MIT AND GPL-3.0')).toBe(false)
    const lock = {
      packages: { '': {}, a: { license: 'GPL-3.0' }, b: { license: 'GPL-3.0', dev: true }, c: {} },
    }
    expect(findLockFaults(JSON.stringify(lock))).toHaveLength(2)
    expect(
      findLockFaults(JSON.stringify({ packages: { d: { license: 'MIT', resolved: 'x' } } })),
    ).toHaveLength(1)
  })
})
