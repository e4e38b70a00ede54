import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProjectRoot } from './helpers/project-root.ts'
import { makeTempDir } from './helpers/temp-dir.ts'

/** Shows on a small house with planted breaches that the compiler and the linter themselves hold the directions. */
const root = fileURLToPath(findProjectRoot())
const house = makeTempDir('breaches')
const rooms = [
  'geodata/schema',
  'geodata/coordinates',
  'geodata',
  'analyses',
  'server/contract',
  'server',
  'client',
]
const wall = 'export const wall = 1\n'
const take = (from: string) => `import { wall } from '${from}'\nexport const planted = wall\n`

/** File with a breach -> its text. The compiler must name each of these files. */
const refusedByCompiler: Record<string, string> = {
  'client/from-server.ts': take('../server/wall.ts'),
  'client/from-catalog.ts': take('../geodata/wall.ts'),
  'client/process.ts': 'export const planted = process.env\n',
  'server/contract/from-server.ts': take('../wall.ts'),
  'server/contract/dom.ts': 'export const planted = document\n',
  'server/from-client.ts': take('../client/wall.ts'),
  'analyses/from-server.ts': take('../server/wall.ts'),
  'analyses/from-catalog.ts': take('../geodata/wall.ts'),
  'analyses/node.ts': `import fs from 'node:fs'\nexport const planted = fs\n`,
  'analyses/fetch.ts': `export const planted = fetch('x')\n`,
  'geodata/from-analyses.ts': take('../analyses/wall.ts'),
  'geodata/schema/from-coordinates.ts': take('../coordinates/wall.ts'),
}

/** File with a breach -> its text and the rule of the linter that must name it. */
const refusedByLinter: Record<string, [text: string, rule: string]> = {
  ...Object.fromEntries(
    Object.entries(refusedByCompiler)
      .filter(([file]) => file.includes('/from-') && !file.startsWith('server/contract/'))
      .map(([file, text]) => [file, [text, 'no-restricted-imports'] as [string, string]]),
  ),
  'client/from-tests.ts': [take('../tests/wall.ts'), 'no-restricted-imports'],
  'server/contract/from-mount.ts': [take('../mount.ts'), 'no-restricted-imports'],
  'server/contract/from-store.ts': [take('../store/wall.ts'), 'no-restricted-imports'],
  'server/contract/hono.ts': [
    `import { Hono } from 'hono'\nexport const planted = Hono\n`,
    'no-restricted-imports',
  ],
  'analyses/clock.ts': ['export const planted = Date.now()\n', 'no-restricted-globals'],
  'analyses/timer.ts': ['export const planted = performance.now()\n', 'no-restricted-globals'],
  'analyses/chance.ts': ['export const planted = Math.random()\n', 'no-restricted-properties'],
  'client/escape.ts': ['export const planted: any = 1\n', 'no-explicit-any'],
  'client/circle-a.ts': [take('./circle-b.ts').replace('planted', 'wall2'), 'no-cycle'],
  'client/circle-b.ts': [
    `import { wall2 } from './circle-a.ts'\nexport const wall = () => wall2\n`,
    'no-cycle',
  ],
  'client/barrel.ts': [`export * from './wall.ts'\n`, 'no-barrel-file'],
  'tests/alone.test.ts': [
    `import { expect, test } from 'vitest'\ntest.only('x', () => expect(1).toBe(1))\n`,
    'no-focused-tests',
  ],
}

beforeAll(() => {
  for (const room of rooms) {
    mkdirSync(path.join(house.path, room), { recursive: true })
    cpSync(path.join(root, room, 'tsconfig.json'), path.join(house.path, room, 'tsconfig.json'))
    writeFileSync(path.join(house.path, room, 'wall.ts'), wall)
  }
  mkdirSync(path.join(house.path, 'tests'))
  writeFileSync(path.join(house.path, 'tests/wall.ts'), wall)
  for (const file of ['package.json', 'tsconfig.json', 'tests/tsconfig.json', '.oxlintrc.json']) {
    cpSync(path.join(root, file), path.join(house.path, file))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(house.path, 'node_modules'), 'junction')
  const texts = Object.entries(refusedByLinter).map(([file, [text]]) => [file, text] as const)
  for (const [file, text] of [...Object.entries(refusedByCompiler), ...texts]) {
    writeFileSync(path.join(house.path, file), text)
  }
})

afterAll(() => house.remove())

test('the compiler refuses each planted breach and nothing else', () => {
  const output = runTool('typescript/bin/tsc', ['-b', 'client', 'server'])
  const named = new Set([...output.matchAll(/^([\w./-]+)\(\d+,\d+\): error/gm)].map((match) => match[1]))
  for (const file of Object.keys(refusedByCompiler)) expect(named, output).toContain(file)
  for (const room of rooms) expect(named).not.toContain(`${room}/wall.ts`)
})

test('the linter names each planted breach with its rule', () => {
  const output = runTool('oxlint/bin/oxlint', ['--format', 'unix', '--ignore-pattern', 'node_modules'])
  const lines = output.split('\n')
  for (const [file, [, rule]] of Object.entries(refusedByLinter)) {
    const isNamed = lines.some((line) => line.startsWith(`${file}:`) && line.includes(`(${rule})`))
    expect(isNamed, `${file} ${rule}\n${output}`).toBe(true)
  }
  expect(lines.filter((line) => line.includes('/wall.ts:'))).toEqual([])
})

function runTool(bin: string, args: readonly string[]): string {
  const tool = path.join(root, 'node_modules', bin)
  const result = spawnSync(process.execPath, [tool, ...args], { cwd: house.path, encoding: 'utf8' })
  expect(result.status).not.toBe(0)
  return result.stdout + result.stderr
}
