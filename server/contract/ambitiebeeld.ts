import { z } from 'zod'
import { ambitiebeeld } from '../../analyses/ambitie/beeld-schema.ts'
import { USUAL_DISTANCE_METERS } from '../../analyses/ambitie/binnen.ts'
import { planvorm } from '../../geodata/schema/planvorm.ts'
import { geen } from './delen.ts'
import { endpoint } from './endpoint.ts'

/** Farthest that somebody may count from a point or a line, in metres: farther is another wijk. */
export const MOST_DISTANCE_METERS = 500

/** Id of something in a plan or in the programme. */
const planId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/)

/** What is asked of a shape: the shape itself, what it is laid beside, and the actions whose cost is added up. */
export const beeldvraag = z.strictObject({
  vorm: planvorm,
  /** Metres within which things count for a point or a line. */
  afstandMeter: z.number().min(1).max(MOST_DISTANCE_METERS).default(USUAL_DISTANCE_METERS),
  /** Other ambitions and campaigns; their own right to be seen is judged where they come from. */
  naast: z
    .array(z.strictObject({ id: planId, soort: z.enum(['ambitie', 'campagne']), vorm: planvorm }))
    .max(200)
    .default([]),
  acties: z
    .array(
      z.strictObject({
        fonds: planId.nullable(),
        bedragEuro: z.number().nonnegative().max(1_000_000_000).nullable(),
      }),
    )
    .max(500)
    .default([]),
})

export const leesAmbitiebeeld = endpoint({
  methode: 'post',
  leest: true,
  pad: '/ambitiebeeld',
  operationId: 'leesAmbitiebeeld',
  samenvatting:
    'Wat een getekende vorm betekent: woningen, mensen, plekken, meldingen, overlap en geld; er wordt niets bewaard',
  onderwerp: 'Wijkaanpak',
  params: geen,
  query: geen,
  body: beeldvraag,
  zwaar: true,
  antwoord: {
    status: 200,
    schema: ambitiebeeld,
    mediatype: 'application/json',
    betekenis: 'De telling van de server',
  },
  problemen: [],
})
