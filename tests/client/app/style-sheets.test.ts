import { describe, expect, test } from 'vitest'
import { isSource, listProjectPaths, readProjectFile } from '../../helpers/house-rules/project-files.ts'

const client = listProjectPaths('client/')
const sheets = client
  .filter((path) => path.endsWith('.css'))
  .map(readProjectFile)
  .map(({ path, text }) => ({ path, rules: selectorsOf(text) }))
// The public pages are made by the server.
const scripts = [...client, ...listProjectPaths('server/publish/pages/')]
  .filter(isSource)
  .map((path) => readProjectFile(path).text)
  .join('\n')

/** Every selector of a style sheet, one by one. */
function selectorsOf(css: string): string[] {
  const bare = css.replaceAll(/\/\*.*?\*\//gs, '')
  return [...bare.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) =>
    list.split(',').map((one) => one.trim()),
  )
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
const liesIn = (one: string, other: string) => `${one}/`.startsWith(`${other}/`)

/** Paper takes what stands on the screen and sets it anew; the other rooms are there for all screens. */
const MAY_RESTYLE = ['client/panels/afdruk', 'client/app', 'client/ui', 'client/map']

describe('the style sheets of the screens', () => {
  // A browser reads all of them together: two parts of one name push each other aside, and only once both were opened.
  test('give a name to one room', () => {
    const roomsOf = new Map<string, Set<string>>()
    for (const { path, rules } of sheets) {
      const folder = folderOf(path)
      if (MAY_RESTYLE.includes(folder)) continue
      for (const rule of rules) {
        const [, name] = /^\.([a-z][\w-]*)$/i.exec(rule) ?? []
        if (name !== undefined) roomsOf.set(name, (roomsOf.get(name) ?? new Set()).add(folder))
      }
    }
    const shared = [...roomsOf].flatMap(([name, rooms]) => {
      const all = [...rooms]
      const apart = all.some((one) => all.some((other) => !liesIn(one, other) && !liesIn(other, one)))
      return apart ? [`${name}: ${all.join(', ')}`] : []
    })
    expect(shared).toEqual([])
  })

  test('style nothing that no screen has', () => {
    const names = new Set(
      sheets.flatMap(({ rules }) =>
        rules.flatMap((rule) => [...rule.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name)),
      ),
    )
    const made = [...scripts.matchAll(/([\w-]+(?:--|__))\$\{/g)].map(([, begin = '']) => begin)
    const words = new Set(scripts.match(/[\w-]+/g))
    const unused = [...names].filter(
      (name) =>
        !name.startsWith('maplibregl-') && !words.has(name) && !made.some((begin) => name.startsWith(begin)),
    )
    expect(unused).toEqual([])
  })
})
