import type { ProjectFile } from './project-files.ts'

/** Ways to reach another machine, or to run another program. */
const ways: readonly (readonly [string, RegExp])[] = [
  ['fetch', /(?<![.\w])fetch\s*\(|globalThis\.fetch|\bfetch\s*:\s*fetch\b/],
  ['http', /^import\s+(?!type\b)[^']*'node:(?:http|https|http2)'/m],
  ['net', /^import\s+(?!type\b)[^']*'node:(?:net|tls|dgram|dns|dns\/promises)'/m],
  ['program', /'node:child_process'/],
  ['socket', /\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/],
  ['library', /^import\s+(?!type\b)[^']*'(?:openid-client|aws4fetch|undici|axios|got|node-fetch)'/m],
]

/** The ways in which a file can reach outside the process. */
export function findOutgoing({ text }: ProjectFile): string[] {
  return ways.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
}
