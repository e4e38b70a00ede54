import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { findProjectRoot } from './project-root.ts'

const manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.string().optional(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
  }),
)
export type Manifest = z.infer<typeof manifest>

/** What Vite wrote about the built screens: each chunk with the chunks it cannot do without. */
export function readManifest(): Manifest {
  return manifest.parse(
    JSON.parse(readFileSync(new URL('dist/site/.vite/manifest.json', findProjectRoot()), 'utf8')),
  )
}

/** Files that are read before any of these chunks can run: themselves and all they import, however far. */
export function filesBefore(chunks: Manifest, starts: readonly string[]): string[] {
  const seen = new Set<string>()
  const waiting = [...starts]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = chunks[key]
    if (chunk === undefined) throw new Error(`${key} is not in the manifest`)
    waiting.push(...(chunk.imports ?? []))
  }
  return [...seen].map((key) => chunks[key]?.file ?? key).sort()
}

/** Size of each built script as the server sends it at best with gzip, in bytes. */
export function gzippedSizes(files: readonly string[]): { file: string; bytes: number }[] {
  const site = new URL('dist/site/', findProjectRoot())
  return files
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(new URL(file, site)), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes)
}
