import { z } from 'zod'
import type { Focusgebied } from '../../geodata/schema/focusgebied.ts'
import { programmaBij, type Thema } from './themas.ts'

/** Two ways to take up a theme: together, or as the ordinary work of who has that task already. Only the first can become a priority. */
export const aanpakSoort = z.enum(['samen-oppakken', 'gewoon-werk'])
export type AanpakSoort = z.infer<typeof aanpakSoort>

/**
 * Why a theme has its mark, from what the programme names.
 * meer-partners: it names at least two partners; een-partner: it names one only; geen-partner: it names none;
 * eigen-taak: it names who has the task and no action of several together; eigen-taak-met-acties: it names actions too;
 * taak-van-onbekend: ordinary work, of whom the programme does not say.
 */
export const aanpakReden = z.enum([
  'meer-partners',
  'een-partner',
  'geen-partner',
  'eigen-taak',
  'eigen-taak-met-acties',
  'taak-van-onbekend',
])
export type AanpakReden = z.infer<typeof aanpakReden>

/** The mark of one theme, proposed before the conversation, with the facts its reason is made of. */
export const aanpak = z.object({
  soort: aanpakSoort,
  reden: aanpakReden,
  partners: z.array(z.string()),
  /** Number of actions that the programme ties to this theme. */
  aantalActies: z.number().int().nonnegative(),
})
export type Aanpak = z.infer<typeof aanpak>

/**
 * The mark of a theme: the theme list says which kind it is, the programme of the place says who and what, and so the reason.
 * People may decide otherwise; this is what lies on the table first.
 *
 * @param themas what the programme of the place says per theme
 * @example three partners for "rondkomen": { soort: 'samen-oppakken', reden: 'meer-partners', … }
 */
export function markOf(theme: Pick<Thema, 'id' | 'aanpak'>, themas: Focusgebied['themas']): Aanpak {
  const { partners, acties } = programmaBij(theme.id, themas)
  return {
    soort: theme.aanpak,
    reden:
      theme.aanpak === 'samen-oppakken'
        ? togetherReason(partners.length)
        : ordinaryReason(partners.length, acties.length),
    partners: [...partners],
    aantalActies: acties.length,
  }
}

function togetherReason(partners: number): AanpakReden {
  if (partners === 0) return 'geen-partner'
  return partners === 1 ? 'een-partner' : 'meer-partners'
}

function ordinaryReason(partners: number, actions: number): AanpakReden {
  if (partners === 0) return 'taak-van-onbekend'
  return actions === 0 ? 'eigen-taak' : 'eigen-taak-met-acties'
}
