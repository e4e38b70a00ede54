import react from '@vitejs/plugin-react'
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build, defineConfig, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite'

/** Name in the page of the scripts of the map; the client fetches them beside the figures, before it needs them. */
const MAP_MARK = 'wijkcyclus-kaart'
/** Likewise of the scripts and the style sheet of its screen; the server lets the browser fetch them beside the first script. */
const SCREEN_MARK = 'wijkcyclus-kaartscherm'

const MAP_SCREEN = '/client/panels/kaart/KaartScherm.tsx'

const MAP = '/client/map/kaart.ts'
/** The map asks for it as soon as it stands; code of deck.gl uses it too, and would come along with it. */
const ORDER = '/client/map/delen/stapel.ts'

/** All modules that a file of the client reads before it runs, itself included, but those that `stop` names and what only they read. */
function modulesOf(
  file: string,
  info: Rolldown.GetModuleInfo,
  stop: (id: string) => boolean = () => false,
): ReadonlySet<string> {
  const all = new Set([fileURLToPath(new URL(`..${file}`, import.meta.url))])
  // A set that grows while it is walked: what is added is walked too.
  for (const id of all) {
    for (const next of info(id)?.importedIds ?? []) if (!stop(next)) all.add(next)
  }
  return all
}

const MAPLIBRE = /node_modules[\\/]maplibre-gl[\\/]/
/** Whether a module is, or itself reads, the library of the map, which no screen without a map may have to fetch. */
const readsMaplibre = (id: string, info: Rolldown.GetModuleInfo): boolean =>
  [id, ...(info(id)?.importedIds ?? [])].some((one) => MAPLIBRE.test(one))

/** The groups of the map, for the whole of a build, which asks it of each module. */
let mapGroups: { screen: ReadonlySet<string>; map: ReadonlySet<string> } | undefined

/** In which file a module that the map needs comes; null: the map does not need it, or it goes with the map itself. */
function mapGroupOf(id: string, info: Rolldown.GetModuleInfo): string | null {
  mapGroups ??= {
    screen: modulesOf(MAP_SCREEN, info),
    map: new Set(
      [MAP, ORDER].flatMap((file) => [...modulesOf(file, info, (one) => readsMaplibre(one, info))]),
    ),
  }
  if (mapGroups.screen.has(id)) return 'kaartscherm'
  return mapGroups.map.has(id) && !readsMaplibre(id, info) ? 'kaartdelen' : null
}

/** Writes into the page which scripts the map is made of, without those that its screen reads in any case and before it. */
function markMapScripts(): Plugin {
  return {
    name: 'mark-map-scripts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((one) => one.type === 'chunk')
        const importsOf = new Map(chunks.map((one) => [one.fileName, one.imports]))
        const named = (file: string) =>
          chunks.find((one) => one.moduleIds.some((id) => id.endsWith(file)))?.fileName
        const allOf = (name: string, seen = new Set<string>()): Set<string> => {
          if (seen.has(name)) return seen
          seen.add(name)
          for (const other of importsOf.get(name) ?? []) allOf(other, seen)
          return seen
        }
        const map = named(MAP)
        const screen = named(MAP_SCREEN)
        if (map === undefined || screen === undefined) throw new Error('The map is no script of its own.')
        const before = allOf(screen)
        const meta = (name: string, files: Iterable<string>): HtmlTagDescriptor => ({
          tag: 'meta',
          attrs: { name, content: [...files].join(' ') },
          injectTo: 'head',
        })
        const after = [...allOf(map)].filter((name) => !before.has(name))
        // Of the screen itself: the style sheet of the first script stands in the page already.
        const styles = chunks.find(({ fileName }) => fileName === screen)?.viteMetadata?.importedCss ?? []
        return [meta(MAP_MARK, after), meta(SCREEN_MARK, [...before, ...styles])]
      },
    },
  }
}

/**
 * proj4 knows 33 projections and brings them all, more than half of its code: the client needs RD New alone, an oblique stereographic one
 * (`geodata/coordinates/rd-new.ts`); degrees are always there.
 */
function onlyRdNew(): Plugin {
  const NAME = '\0rd-new-alone'
  return {
    name: 'only-rd-new',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === '../projs' && importer?.replaceAll('\\', '/').endsWith('/proj4/lib/index.js') === true
        ? NAME
        : null,
    load: (id) =>
      id === NAME
        ? `import sterea from 'proj4/lib/projections/sterea'
           export default (proj4) => proj4.Proj.projections.add(sterea)`
        : null,
  }
}

/** The letters of every screen: they come with the first script, or the first screen is drawn twice. */
const LETTERS = 'source-sans-3-latin-wght-normal'

/** Has the browser fetch the letters before it has read the style sheet that asks for them. */
function preloadLetters(): Plugin {
  return {
    name: 'preload-letters',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const file = Object.keys(bundle ?? {}).find((name) => name.includes(LETTERS))
        if (file === undefined) throw new Error('The letters are no file of the build.')
        return [
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          },
        ]
      },
    },
  }
}

/** Letters of the public pages: the Latin ones alone, for 40 kB less; other writing has the letters of the phone. */
const PUBLIC_LETTERS = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

/** One script of the browser that is no screen, as one file beside what lies in its folder. */
function buildAlone(
  { root, entry, outDir, name }: { root: string; entry: string; outDir: string; name: string },
  format: 'es' | 'iife',
  emptyOutDir: boolean,
): Promise<unknown> {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  return build({
    configFile: false,
    logLevel: 'warn',
    root: at(root),
    base: './',
    build: {
      outDir: at(outDir),
      emptyOutDir,
      target: 'es2022',
      sourcemap: false,
      assetsInlineLimit: 0,
      cssMinify: true,
      rolldownOptions: {
        input: at(`${root}${entry}`),
        output: { format, entryFileNames: name, assetFileNames: 'openbaar[extname]' },
      },
    },
  })
}

/**
 * Builds what the public pages get: a script without React, its style sheet, and the service worker, each as one file. An edition names
 * them by their content. Beside the screens comes the service worker of the one that goes on without a line.
 */
function buildAloneScripts(): Plugin {
  const open = { root: './public-site/', outDir: '../dist/openbaar' }
  return {
    name: 'build-alone-scripts',
    closeBundle: {
      sequential: true,
      async handler() {
        // The script is a module; a service worker may not be one everywhere.
        await buildAlone({ ...open, entry: 'openbaar.ts', name: 'openbaar.js' }, 'es', true)
        await buildAlone({ ...open, entry: 'sw.ts', name: 'sw.js' }, 'iife', false)
        const door = { root: './panels/deur/', outDir: '../dist/site', entry: 'sw.ts', name: 'deur-sw.js' }
        await buildAlone(door, 'iife', false)
        const letters = createRequire(import.meta.url).resolve(PUBLIC_LETTERS)
        await copyFile(letters, fileURLToPath(new URL(`${open.outDir}/letters.woff2`, import.meta.url)))
      },
    },
  }
}

/** Above this the best compression takes seconds, and a step less is nearly as small. */
const BEST_UP_TO_BYTES = 400_000

/** Writes the compressed forms of a file beside it. */
async function pack(file: URL): Promise<void> {
  const content = await readFile(file)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: content.length > BEST_UP_TO_BYTES ? 9 : 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: 9 }),
  ])
  await Promise.all([writeFile(`${fileURLToPath(file)}.br`, br), writeFile(`${fileURLToPath(file)}.gz`, gz)])
}

/** Packs the files of the screens once, or every start of the server would do it again, while the first visitors wait. */
function packAssets(): Plugin {
  return {
    name: 'pack-assets',
    closeBundle: {
      sequential: true,
      async handler() {
        const folder = new URL('../dist/site/assets/', import.meta.url)
        await Promise.all((await readdir(folder)).map((name) => pack(new URL(name, folder))))
      },
    },
  }
}

/**
 * Builds the screens into dist/site. This file stays outside the client project of TypeScript: its types bring
 * Node's `process` along, which code for the browser must not see.
 *
 * `base` is relative so that the app also works under a sub-path; every asset is a file of its own (no inlining), so
 * that a strict content security policy needs no `data:`.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react(), onlyRdNew(), markMapScripts(), preloadLetters(), buildAloneScripts(), packAssets()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/site',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      output: {
        // Shared files may ask for each other: each part of one runs when it is first needed, not when its file is read.
        strictExecutionOrder: true,
        // Left alone, the map screen came in 75 files, which a browser asks six at a time: 1.4 s of its first second and a half. What is
        // read at the start is one file, all that the map screen needs another, the map itself three: its library, what it shares with
        // other screens, and the rest. What else screens share goes together by who uses it.
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: MAPLIBRE, priority: 4 },
            { name: 'begin', tags: ['$initial'], priority: 3 },
            {
              name: (id, context) => mapGroupOf(id, (other) => context.getModuleInfo(other)),
              priority: 2,
            },
            {
              name: 'deel',
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 30_000,
              priority: 1,
            },
          ],
        },
        // A shared file is named by all who use it otherwise.
        chunkFileNames: ({ name }) => `assets/${name.startsWith('deel') ? 'deel' : name}-[hash].js`,
        assetFileNames: ({ names }) =>
          `assets/${names[0]?.startsWith('deel') === true ? 'deel' : '[name]'}-[hash][extname]`,
      },
    },
  },
})
