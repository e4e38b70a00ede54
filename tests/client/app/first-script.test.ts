import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBefore, gzippedSizes, type Manifest, readManifest } from '../../helpers/built-script.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'

/** Bound of all script that is loaded before the map is asked for, in bytes after gzip. */
const MOST_BYTES = 150_000
const PAGE = 'index.html'
/** The file with all that the map screen needs (`vite.config.ts`). */
const MAP_SCREEN = /^assets\/kaartscherm-[^/]*\.js$/i
const MAP = 'map/kaart.ts'

function total(files: readonly string[]): number {
  return gzippedSizes(files).reduce((sum, { bytes }) => sum + bytes, 0)
}

describe('script before the map is asked for', () => {
  test('what the page imports, however far, is at most 150 kB', () => {
    const files = filesBefore(readManifest(), [PAGE])
    expect(total(files), JSON.stringify(gzippedSizes(files).slice(0, 12))).toBeLessThanOrEqual(MOST_BYTES)
  })

  test('the page says where the map is, so that it is asked for by the first script and no later', () => {
    const page = readFileSync(new URL('dist/site/index.html', findProjectRoot()), 'utf8')
    const [, files = ''] = /<meta name="wijkcyclus-kaart" content="([^"]+)"/.exec(page) ?? []
    expect(files.split(' ')[0]).toBe(readManifest()[MAP]?.file)
  })

  test('the map and deck.gl are not among it, and come when they are asked for', () => {
    const chunks = readManifest()
    const screen = Object.keys(chunks).filter((key) => MAP_SCREEN.test(chunks[key]?.file ?? ''))
    expect(screen).toHaveLength(1)
    const files = filesBefore(chunks, [PAGE, ...screen])
    expect(files).not.toContain(chunks[MAP]?.file)
    expect(files.filter((file) => /maplibre|deklagen|react-aria/.test(file))).toEqual([])
    // MapLibre alone is twice as much as all the rest may be: the walk sees it where it is.
    expect(total(filesBefore(chunks, [MAP]))).toBeGreaterThan(MOST_BYTES)
  })

  test('of all projections the map screen brings that of the Netherlands alone', () => {
    const [file] = filesBefore(readManifest(), [PAGE, MAP]).filter((one) => MAP_SCREEN.test(one))
    const script = readFileSync(new URL(`dist/site/${file ?? ''}`, findProjectRoot()), 'utf8')
    // Names by which proj4 knows them.
    expect(script).toContain('Oblique_Stereographic')
    expect(script).not.toMatch(/Robinson|Krovak|Van_der_Grinten/i)
  })

  test('beside what the screen reads, the map is two files: itself and its library', () => {
    const chunks = readManifest()
    const screen = Object.keys(chunks).filter((key) => MAP_SCREEN.test(chunks[key]?.file ?? ''))
    const before = filesBefore(chunks, [PAGE, ...screen])
    const more = filesBefore(chunks, [MAP]).filter((file) => !before.includes(file))
    expect(more.map((file) => file.replace(/-[\w-]{8}\.js$/, ''))).toEqual([
      'assets/kaart',
      'assets/maplibre',
    ])
  })

  test('the walk follows imports however far, and each file counts once', () => {
    const chunks: Manifest = {
      a: { file: 'a.js', imports: ['b', 'c'] },
      b: { file: 'b.js', imports: ['c'] },
      c: { file: 'c.js', imports: ['a'] },
      d: { file: 'd.js' },
    }
    expect(filesBefore(chunks, ['a'])).toEqual(['a.js', 'b.js', 'c.js'])
    expect(() => filesBefore(chunks, ['e'])).toThrow('e is not in the manifest')
  })
})
