import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { aanleiding, kopiegebrek } from '../contract/reservekopieen.ts'

/** Form of a backup that this program writes and reads. */
const FORM = 1

/** Name of the list, written last: a folder without it is no backup. */
export const MANIFEST = 'manifest.json'

/** Paths a backup may hold: nothing that could land outside a data folder. */
const path = z.string().regex(/^(main\.sqlite|(datasets|invoer|plaats)(\/(?!\.\.?(\/|$))[^/\\\0]+)+)$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const content = z.strictObject({
  soort: z.literal('wijkcyclus-reservekopie'),
  vorm: z.literal(FORM),
  moment: z.iso.datetime(),
  aanleiding,
  programma: z.string(),
  /** Number of the newest migration in the database. */
  migratie: z.number().int().min(0),
  /** Place the folder belongs to. */
  plaats: z.string().nullable(),
  /** Last row of the audit that is in it. */
  audit: z.strictObject({ nummer: z.number().int(), tijd: z.string() }).nullable(),
  /** The secret is not in a backup; this says whether a secret is the one that belongs to it. */
  geheim: z.strictObject({ zout: z.string(), toets: z.string() }),
  /** What was wrong in the installation itself when the backup was made. */
  gebreken: z.array(kopiegebrek),
  bestanden: z.array(z.strictObject({ pad: path, bytes: z.number().int().min(0), sha256 })),
})

export type Manifestinhoud = z.infer<typeof content>

const sealed = content.extend({ zegel: sha256 })
export type Manifest = z.infer<typeof sealed>

/** A list that cannot be used: damaged, or of a form this program does not know. */
export class ManifestError extends Error {
  readonly reden: 'beschadigd' | 'nieuwer'
  constructor(reden: 'beschadigd' | 'nieuwer') {
    super(reden)
    this.reden = reden
  }
}

/** The bytes of a list: canonical JSON with the SHA-256 of all that stands in it. */
export function manifestText(inhoud: Manifestinhoud): string {
  const zegel = createHash('sha256').update(canonicalJson(inhoud)).digest('hex')
  return `${canonicalJson({ ...inhoud, zegel })}\n`
}

/**
 * Reads a list. It is good only when it is byte for byte what we would write: one changed byte anywhere is found.
 * @throws ManifestError
 */
export function parseManifest(text: string): Manifest {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new ManifestError('beschadigd')
  }
  const form = z.object({ soort: z.literal('wijkcyclus-reservekopie'), vorm: z.number() }).safeParse(json)
  if (form.success && form.data.vorm > FORM) throw new ManifestError('nieuwer')
  const read = sealed.safeParse(json)
  if (!read.success) throw new ManifestError('beschadigd')
  const { zegel, ...inhoud } = read.data
  if (manifestText(inhoud) !== text) throw new ManifestError('beschadigd')
  return { ...inhoud, zegel }
}
