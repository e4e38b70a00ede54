import { placeOf, visitSource } from './parse-source.ts'
import type { ProjectFile } from './project-files.ts'

const sqlShapes = [
  /^\s*(select|with)\b[\s\S]*\bfrom\b/i,
  /\bSELECT\b[\s\S]+\bFROM\b/,
  /\binsert\s+(or\s+\w+\s+)?into\b/i,
  /\bupdate\s+\w+\s+set\b/i,
  /\bdelete\s+from\b/i,
  /\b(create|alter|drop)\s+(virtual\s+)?(table|index|trigger|view)\b/i,
  /^\s*pragma\b/i,
]

/** Strings that are SQL: they belong in server/store, where each statement is prepared and checked in a test. */
export function findSql(file: ProjectFile): string[] {
  const faults: string[] = []
  const judge = (text: string, offset: number): void => {
    if (sqlShapes.some((shape) => shape.test(text)))
      faults.push(`${placeOf(file, offset)} SQL buiten server/store`)
  }
  visitSource(file, {
    Literal: (node) => {
      if (typeof node.value === 'string') judge(node.value, node.start)
    },
    TemplateLiteral: (node) => judge(node.quasis.map((part) => part.value.raw).join(' x '), node.start),
  })
  return faults
}

/** Places where a file opens a database itself. */
export function findDatabaseOpenings(file: ProjectFile): string[] {
  const places: string[] = []
  visitSource(file, {
    NewExpression: (node) => {
      if (node.callee.type === 'Identifier' && ['Database', 'Sqlite'].includes(node.callee.name))
        places.push(placeOf(file, node.start))
    },
  })
  return places
}
