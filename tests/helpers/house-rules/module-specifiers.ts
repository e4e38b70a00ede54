import type { ProjectFile } from './project-files.ts'
import { parseSource, visitSource } from './parse-source.ts'

/** One thing a file takes from elsewhere: the specifier as written and where. */
export interface ModuleSpecifier {
  specifier: string
  offset: number
}

/**
 * Everything a file loads: `import`, `export ... from`, `import()`, types by `import('...')`, and program files named
 * by `new URL('...', import.meta.url)` (workers). A URL of something else, such as a folder with assets, loads nothing.
 */
export function moduleSpecifiersOf(file: ProjectFile): ModuleSpecifier[] {
  const found: ModuleSpecifier[] = []
  for (const statement of parseSource(file).module.staticImports) {
    found.push({ specifier: statement.moduleRequest.value, offset: statement.start })
  }
  for (const statement of parseSource(file).module.staticExports) {
    for (const entry of statement.entries) {
      if (entry.moduleRequest) found.push({ specifier: entry.moduleRequest.value, offset: statement.start })
    }
  }
  visitSource(file, {
    ImportExpression: (node) => {
      const specifier = constantText(node.source)
      if (specifier !== undefined) found.push({ specifier, offset: node.start })
    },
    TSImportType: (node) => {
      found.push({ specifier: node.source.value, offset: node.start })
    },
    NewExpression: (node) => {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'URL') return
      const specifier = constantText(node.arguments[0])
      const base = node.arguments[1]
      if (specifier === undefined || base?.type !== 'MemberExpression') return
      if (/\.[cm]?[jt]sx?$/.test(specifier))
        found.push({ specifier: asRelative(specifier), offset: node.start })
    },
  })
  return found
}

/** The files of the project a file loads, as paths from the root; packages are left out. */
export function loadedPathsOf(file: ProjectFile): { path: string; offset: number }[] {
  return moduleSpecifiersOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, offset }) => ({ path: resolvePath(file.path, specifier), offset }))
}

/** Resolves a relative specifier against the file that holds it; queries of Vite (`?url`) are no part of the path. */
export function resolvePath(from: string, specifier: string): string {
  const base = new URL(specifier.replace(/\?.*$/, ''), `file:///${from}`)
  return decodeURIComponent(base.pathname).slice(1)
}

function asRelative(specifier: string): string {
  return specifier.startsWith('.') ? specifier : `./${specifier}`
}

interface MaybeText {
  type: string
  value?: unknown
  quasis?: { value: { cooked: string | null } }[]
}

/** The text of a literal or of a template without holes. */
function constantText(node: MaybeText | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.quasis?.length === 1)
    return node.quasis[0]?.value.cooked ?? undefined
  return undefined
}
