import { z } from 'zod'

/** What `npm audit --json` said: nothing that can be used, or every package with a known weakness. */
export type AuditOutcome =
  | { soort: 'geen-antwoord' }
  | { soort: 'antwoord'; gevonden: { pakket: string; ernst: string; inProductie: boolean }[] }

const report = z.object({
  auditReportVersion: z.number(),
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), severity: z.string(), nodes: z.array(z.string()) }),
  ),
})

/**
 * Reads the report of npm. A registry that does not answer the question gives a message and no report: then nothing is known, and
 * nothing may be said to be in order.
 *
 * @param isShipped whether a path in node_modules belongs to what we ship
 */
export function readAudit(stdout: string, isShipped: (path: string) => boolean): AuditOutcome {
  let value: unknown
  try {
    value = JSON.parse(stdout)
  } catch {
    return { soort: 'geen-antwoord' }
  }
  const parsed = report.safeParse(value)
  if (!parsed.success) return { soort: 'geen-antwoord' }
  return {
    soort: 'antwoord',
    gevonden: Object.values(parsed.data.vulnerabilities).map(({ name, severity, nodes }) => ({
      pakket: name,
      ernst: severity,
      inProductie: nodes.some(isShipped),
    })),
  }
}

/** Findings that make an inspection fail: high and critical, in what we ship. */
export function blocking(outcome: AuditOutcome): string[] {
  if (outcome.soort === 'geen-antwoord') return []
  return outcome.gevonden
    .filter(({ ernst, inProductie }) => inProductie && (ernst === 'high' || ernst === 'critical'))
    .map(({ pakket, ernst }) => `${pakket} (${ernst})`)
}

/** High and critical findings in tools that are not shipped: said, and no reason to hold back what is. */
export function inTools(outcome: AuditOutcome): string[] {
  if (outcome.soort === 'geen-antwoord') return []
  return outcome.gevonden
    .filter(({ ernst, inProductie }) => !inProductie && (ernst === 'high' || ernst === 'critical'))
    .map(({ pakket, ernst }) => `${pakket} (${ernst})`)
}

/** What is said when nothing is known: in a log of a thousand lines it must not look like "in order". */
export const NO_ANSWER = [
  '!!! ONBEKEND: de registry geeft geen antwoord over kwetsbaarheden.',
  '!!! Er is dus NIET gekeken of een pakket een bekende zwakke plek heeft.',
  '!!! Doe dit opnieuw waar de registry wel antwoordt: npm run keuring',
].join('\n')
