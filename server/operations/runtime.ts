/** First major version of Node that still gets security fixes (nodejs.org/en/about/previous-releases). */
const OLDEST_SUPPORTED_MAJOR = 22

/** What an administrator must know of the Node the app runs on; null when there is nothing to say. */
export function runtimeWarning(version: string): string | null {
  if (Number(version.split('.')[0]) >= OLDEST_SUPPORTED_MAJOR) return null
  return `Node ${version} krijgt geen beveiligingsupdates meer. Gebruik Node 22 of 24.`
}
