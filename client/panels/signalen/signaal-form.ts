import { THEMAS } from '../../../analyses/prioriteiten/themas.ts'
import { pijlerId } from '../../../geodata/schema/indicator.ts'
import { MOST_SIGNAL_TEXT, type Signaal } from '../../../geodata/schema/signaal.ts'
import { soortOrganisatie } from '../../../server/contract/signalen.ts'
import { signaalFormulierTekst } from '../../../server/contract/text/nl/signalen.ts'
import type { NieuwSignaal } from '../../api/signalen.ts'
import type { FieldFaults } from '../../app/form-faults.ts'

/** The choice "another theme" in the list of themes, and "wider than one buurt" in that of the buurten. */
export const OWN_THEME = 'eigen'
export const WIDER = 'breder'

/** A signal as it is filled in; empty text where nothing is chosen. */
export interface SignalDraft {
  thema: string
  eigen: string
  pijler: string
  buurt: string
  periodeVan: string
  periodeTot: string
  soortOrganisatie: string
  hoeVaak: Signaal['hoeVaak'] | null
  houding: Signaal['houding'] | null
  tekst: string
  vraagt: string
}

/** @param today ISO date on the reader's own calendar */
export function emptySignal(today: string): SignalDraft {
  return {
    thema: '',
    eigen: '',
    pijler: '',
    buurt: '',
    periodeVan: today,
    periodeTot: today,
    soortOrganisatie: '',
    hoeVaak: null,
    houding: null,
    tekst: '',
    vraagt: '',
  }
}

const line = (text: string) => text.trim().replace(/\s+/g, ' ')

/** Characters that still fit; negative when it is too long. */
export function charactersLeft(text: string): number {
  return MOST_SIGNAL_TEXT - line(text).length
}

/** The signal as the API takes it, or what is wrong with it by field. */
export function signalOf(
  draft: SignalDraft,
): { body: NieuwSignaal; faults: null } | { body: null; faults: FieldFaults } {
  const faults: Record<string, string> = {}
  const own = draft.thema === OWN_THEME
  if (draft.thema === '' || (own && line(draft.eigen) === '')) faults['thema'] = signaalFormulierTekst.leeg
  if (draft.buurt === '') faults['buurt'] = signaalFormulierTekst.leeg
  if (draft.periodeVan === '') faults['periodeVan'] = signaalFormulierTekst.leeg
  if (draft.periodeTot === '') faults['periodeTot'] = signaalFormulierTekst.leeg
  const organisatie = soortOrganisatie.safeParse(draft.soortOrganisatie)
  if (!organisatie.success) faults['soortOrganisatie'] = signaalFormulierTekst.leeg
  const { hoeVaak, houding } = draft
  if (hoeVaak === null) faults['hoeVaak'] = signaalFormulierTekst.kies
  if (houding === null) faults['houding'] = signaalFormulierTekst.kies
  if (line(draft.tekst) === '') faults['tekst'] = signaalFormulierTekst.leeg
  for (const field of ['tekst', 'vraagt'] as const) {
    if (charactersLeft(draft[field]) < 0) faults[field] = signaalFormulierTekst.teLang
  }
  if (Object.keys(faults).length > 0 || !organisatie.success || hoeVaak === null || houding === null) {
    return { body: null, faults }
  }
  const pijler = pijlerId.safeParse(draft.pijler)
  return {
    faults: null,
    body: {
      thema: own ? line(draft.eigen) : draft.thema,
      pijler: own ? (pijler.data ?? null) : (THEMAS.find(({ id }) => id === draft.thema)?.pijler ?? null),
      buurt: draft.buurt === WIDER ? null : draft.buurt,
      periodeVan: draft.periodeVan,
      periodeTot: draft.periodeTot,
      soortOrganisatie: organisatie.data,
      hoeVaak,
      houding,
      tekst: line(draft.tekst),
      vraagt: line(draft.vraagt),
    },
  }
}
