import { fileURLToPath } from 'node:url'
import { findProjectRoot } from '../helpers/project-root.ts'

/**
 * Where the picture of a screen is kept for a version of Chromium ("146.0.7680.80"): each major draws letters in its own way, so each
 * has pictures of its own.
 */
export function keptPicture(version: string, name: string): string {
  const [major] = version.split('.')
  return fileURLToPath(new URL(`tests/pictures/chromium-${major}/${name}.png`, findProjectRoot()))
}
