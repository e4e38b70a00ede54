import { parseSource, placeOf, visitSource } from './parse-source.ts'
import type { ProjectFile } from './project-files.ts'

const testFunctions = new Set(['test', 'it', 'describe'])

/** Ways round the rules: `any`, comments that silence the compiler, tests that are singled out or left out, open ends. */
export function findEscapes(file: ProjectFile): string[] {
  const faults: string[] = []
  const report = (what: string, offset: number): void => void faults.push(`${placeOf(file, offset)} ${what}`)
  visitSource(file, {
    TSAnyKeyword: (node) => report('any', node.start),
    MemberExpression: (node) => {
      if (node.computed || node.object.type !== 'Identifier' || !testFunctions.has(node.object.name)) return
      const name = node.property.type === 'Identifier' ? node.property.name : ''
      if (/^(only|skip|todo|fails)/.test(name)) report(`${node.object.name}.${name}`, node.start)
    },
  })
  for (const comment of parseSource(file).comments) {
    const [silencer] = /@ts-(ignore|expect-error|nocheck)/.exec(comment.value) ?? []
    if (silencer !== undefined) report(silencer, comment.start)
    const [openEnd] = /\b(TODO|FIXME|XXX)\b/.exec(comment.value) ?? []
    if (openEnd !== undefined) report(openEnd, comment.start)
  }
  return faults
}

const impureNames = new Set([
  'Date',
  'Intl',
  'performance',
  'process',
  'fetch',
  'crypto',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
])
const impureMembers = /^(random|localeCompare|toLocale\w*)$/

/** What would make an analysis give other bytes another time or on another machine: clock, chance, locale, outside. */
export function findImpurities(file: ProjectFile): string[] {
  const faults: string[] = []
  const propertyNames = new Set<number>()
  visitSource(file, {
    Identifier: (node) => {
      if (impureNames.has(node.name) && !propertyNames.has(node.start))
        faults.push(`${placeOf(file, node.start)} ${node.name}`)
    },
    MemberExpression: (node) => {
      const isGlobal = node.object.type === 'Identifier' && node.object.name === 'globalThis'
      if (!node.computed && !isGlobal) propertyNames.add(node.property.start)
      const name = node.property.type === 'Identifier' ? node.property.name : ''
      if (impureMembers.test(name)) faults.push(`${placeOf(file, node.start)} ${name}`)
    },
  })
  return faults
}
