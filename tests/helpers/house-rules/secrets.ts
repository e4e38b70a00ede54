import type { ProjectFile } from './project-files.ts'

/** A test of what is refused has to write this down: a name and password in an address that leads nowhere. */
const inAddress = 'wachtwoord in een adres'

/** What keys and passwords of known kinds look like. */
const shapes: readonly (readonly [string, RegExp])[] = [
  ['privésleutel', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ['AWS-sleutel', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['GitHub-token', /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_[A-Za-z0-9_]{40,}/],
  ['GitLab-token', /\bglpat-[A-Za-z0-9_-]{20}/],
  ['npm-token', /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=/],
  ['Slack-token', /\bxox[abprs]-[A-Za-z0-9-]{10,}/],
  ['Google-sleutel', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['JWT', /\beyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\.[A-Za-z0-9_-]{10,}/],
  [inAddress, /\bhttps?:\/\/[^\s/:@'"`$]+:[^\s/:@'"`$]{3,}@/],
]

/** Lines of a file that look like a secret that was left behind. */
export function findSecrets({ path, text }: ProjectFile): string[] {
  const wanted = shapes.filter(([kind]) => kind !== inAddress || !path.startsWith('tests/'))
  return text
    .split('\n')
    .flatMap((line, index) =>
      wanted
        .filter(([, shape]) => shape.test(line))
        .map(([kind]) => `${path}:${index + 1} lijkt op een ${kind}`),
    )
}
