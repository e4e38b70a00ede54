import { z } from 'zod'
import type { Plantekst } from '../../geodata/schema/plantekst.ts'
import { planvelden, type Plansoort } from '../../geodata/schema/wijkaanpak.ts'
import { merk } from './vrije-tekst.ts'

/** Signs that do not show, or turn the direction of what is read. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/**
 * Words of a plan as people send them: looked at as all that is written about a wijk, without HTML, and with figure marks read as the
 * figure they stand for.
 */
export const PLANWOORDEN: Plantekst = {
  regel: (most) =>
    merk(
      z
        .string()
        .max(most)
        .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u),
      'plan',
    ),
  tekst: (most) =>
    merk(
      z
        .string()
        .max(most)
        .refine((text) => !UNSEEN.test(text.replaceAll('\n', ''))),
      'plan',
    ),
}

const VELDEN = planvelden(PLANWOORDEN)

const een = <S extends Plansoort>(soort: S) =>
  z.strictObject({ soort: z.literal(soort), velden: VELDEN[soort].partial() })

/** An object to add, with the fields it begins with; the plan itself and its chapters are there from the start. */
export const nieuwPlanobject = z.discriminatedUnion('soort', [
  een('ambitie'),
  een('actie'),
  een('budgetregel'),
  een('opmerking'),
])

/** Fields of an object to change; its kind says which there are. Which chapter a chapter is never changes. */
export const planwijziging = z.discriminatedUnion('soort', [
  een('aanpak'),
  z.strictObject({
    soort: z.literal('hoofdstuk'),
    velden: VELDEN.hoofdstuk.omit({ hoofdstuk: true }).partial(),
  }),
  een('ambitie'),
  een('actie'),
  een('budgetregel'),
  een('opmerking'),
])
export type Planwijziging = z.output<typeof planwijziging>

/** Names of the fields of each kind. */
export const VELDNAMEN: Readonly<Record<Plansoort, readonly string[]>> = {
  aanpak: Object.keys(VELDEN.aanpak.shape),
  hoofdstuk: Object.keys(VELDEN.hoofdstuk.shape),
  ambitie: Object.keys(VELDEN.ambitie.shape),
  actie: Object.keys(VELDEN.actie.shape),
  budgetregel: Object.keys(VELDEN.budgetregel.shape),
  opmerking: Object.keys(VELDEN.opmerking.shape),
}
