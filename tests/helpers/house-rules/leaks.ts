import { fileURLToPath } from 'node:url'
import { findProjectRoot } from '../project-root.ts'
import type { ProjectFile } from './project-files.ts'

const shapes = [
  /(?<![\w./-])\/(?:home|Users)\/[\w.-]+\//,
  /(?<![\w./-])\/root\//,
  /\b[A-Z]:\\Users\\/,
  /registry\.(?:npmjs|yarnpkg)\.(?:org|com)/,
]

/** What tells on which machine the project was made: folders of a person or a builder, and hosts of a registry. */
export function findLeaks(file: ProjectFile, registry = process.env.npm_config_registry): string[] {
  const own = [ownFolder(), registry === undefined ? '' : hostOf(registry)].filter((text) => text !== '')
  return file.text.split('\n').flatMap((line, index) => {
    const isLeak = shapes.some((shape) => shape.test(line)) || own.some((text) => line.includes(text))
    return isLeak ? [`${file.path}:${index + 1} noemt een map of host van een machine`] : []
  })
}

/** Where this checkout lies; a folder right under the root ("/app/") is too common a word to look for. */
function ownFolder(): string {
  const folder = fileURLToPath(findProjectRoot())
  return folder.split(/[\\/]/).filter(Boolean).length > 1 ? folder : ''
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}
