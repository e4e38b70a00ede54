import { marked } from 'marked'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ANALYSES } from '../../analyses/catalog.ts'
import { METHOD_VERSION } from '../../analyses/wijkanalyse/wijkanalyse.ts'
import { projectRoot } from '../../geodata/datasets/locate.ts'
import type { AppContext } from '../context.ts'
import { lijstMethoden, type Methode } from '../contract/methoden.ts'
import { route, type Route } from '../mount.ts'
import { prepare } from '../requests/prepared.ts'

/** Title and body of a method text: the first line is its heading. */
export function readMethod(id: string, markdown: string): Methode {
  const [heading = '', ...rest] = markdown.split('\n')
  return {
    id,
    titel: heading.replace(/^#\s*/, ''),
    html: marked.parse(rest.join('\n'), { async: false, gfm: false }).trim(),
  }
}

/** How we calculate, from the texts beside the code, so that text and method change together. */
export function methodRoutes(app: AppContext): Route[] {
  return [
    route(lijstMethoden, 'gebieden-lezen', () => ({
      prepared: app.cached('methoden', () => {
        const methoden = ANALYSES.map((id) =>
          readMethod(id, readFileSync(join(projectRoot(), 'analyses', `${id}.md`), 'utf8')),
        )
        return prepare(JSON.stringify({ versie: METHOD_VERSION, methoden }), 'application/json')
      }),
    })),
  ]
}
