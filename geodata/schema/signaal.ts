import { z } from 'zod'
import { buurtcode } from './gebied.ts'
import { pijlerId } from './indicator.ts'

/** Characters of a free text of a signal. Source: domain.md, "From analysis to priorities". */
export const MOST_SIGNAL_TEXT = 280

/**
 * What a professional or a session of the breed integraal netwerk saw. No name, no address, no house, no case: the text is
 * refused when it holds a house number, a postcode with letters or a telephone number (domain.md, "From analysis to priorities").
 */
export const signaal = z.object({
  /** Key of the row: id of the list, or made from its content. */
  id: z.string(),
  thema: z.string().min(2).max(80),
  pijler: pijlerId.nullable(),
  /** Buurt it is about; null: wider. */
  buurt: buurtcode.nullable(),
  periodeVan: z.iso.date(),
  periodeTot: z.iso.date(),
  soortOrganisatie: z.string().min(2).max(80),
  hoeVaak: z.enum(['een-keer', 'vaker']),
  vraagt: z.string().max(MOST_SIGNAL_TEXT),
  houding: z.enum(['bevestigt', 'spreekt-tegen', 'nieuw']),
  tekst: z.string().max(MOST_SIGNAL_TEXT),
  rij: z.number().int().positive(),
})
export type Signaal = z.infer<typeof signaal>
