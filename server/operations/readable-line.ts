import { z } from 'zod'

const line = z.object({
  niveau: z.string(),
  moment: z.string(),
  bericht: z.string().optional(),
  methode: z.string().optional(),
  route: z.string().optional(),
  status: z.number().optional(),
  ms: z.number().optional(),
  beveiliging: z.string().optional(),
  verzoek: z.string().optional(),
  fout: z
    .object({
      naam: z.string(),
      code: z.string().nullable(),
      tekst: z.string().nullable(),
      plek: z.array(z.string()),
    })
    .optional(),
})

/** A line of the log as a person at a terminal reads it. */
export function readableLine(json: string): string {
  const { niveau, moment, bericht, methode, route, status, ms, beveiliging, verzoek, fout } = line.parse(
    JSON.parse(json),
  )
  const parts = [moment.slice(11, 19), niveau]
  if (methode !== undefined) parts.push(methode, route ?? '', String(status), `${ms} ms`)
  if (beveiliging !== undefined) parts.push(`(${beveiliging})`)
  if (bericht !== undefined) parts.push(bericht)
  if (fout !== undefined) {
    parts.push(
      `${fout.naam}${fout.code === null ? '' : ` ${fout.code}`}`,
      fout.tekst ?? '',
      `verzoek ${verzoek ?? '-'}`,
    )
  }
  const places = (fout?.plek ?? []).map((place) => `\n  ${place}`)
  return `${parts.filter((part) => part !== '').join(' ')}${places.join('')}\n`
}
