import type { Beheersoort, ProgrammaNu } from '../../../geodata/schema/programmastand.ts'
import { keuzeTekst, type Veldnaam } from '../../../server/contract/text/nl/programma.ts'

/** How a field is filled in. */
export type Invoersoort =
  'regel' | 'tekst' | 'regels' | 'jaar' | 'getal' | 'dag' | 'ja-nee' | 'keuze' | 'keuzes'

export interface Optie {
  value: string
  label: string
}

/** What there is to choose from. */
export interface Keuzes {
  stand: ProgrammaNu
  wijken: readonly { id: string; naam: string }[]
  /** Line of the action a field belongs to: goals are those of the own line. */
  lijn: string | null
}

export interface Veld {
  naam: Veldnaam
  soort: Invoersoort
  /** It cannot stay empty. */
  verplicht?: true
  /** Asked when something new is added. */
  nieuw?: true
  /** Fixed once the thing is there. */
  vast?: true
  opties?: (keuzes: Keuzes) => Optie[]
}

const byName = (rows: readonly { id: string; naam: string; beeindigdOp?: string | null }[]): Optie[] =>
  rows
    .filter(({ beeindigdOp }) => beeindigdOp === undefined || beeindigdOp === null)
    .map(({ id, naam }) => ({ value: id, label: naam }))
    .toSorted((a, b) => (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1))

const fixed = (texts: Readonly<Record<string, string>>) => (): Optie[] =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))

const fondsen = ({ stand }: Keuzes) => byName(stand.fondsen)
const partners = ({ stand }: Keuzes) => byName(stand.partners)
const acties = ({ stand }: Keuzes) => byName(stand.acties.filter(({ alleenNaam }) => !alleenNaam))
const wijken = (keuzes: Keuzes) => keuzes.wijken.map(({ id, naam }) => ({ value: id, label: naam }))
const doelen = ({ stand, lijn }: Keuzes) => byName(stand.doelen.filter((row) => row.lijn === lijn))

const NAAM: Veld = { naam: 'naam', soort: 'regel', verplicht: true, nieuw: true }
const VAN: Veld = { naam: 'van', soort: 'jaar', nieuw: true }
const TOT: Veld = { naam: 'tot', soort: 'jaar', nieuw: true }
const EINDE: Veld = { naam: 'beeindigdOp', soort: 'dag' }
const ALLEEN_NAAM: Veld = { naam: 'alleenNaam', soort: 'ja-nee', nieuw: true, vast: true }
const ACTIE: Veld = {
  naam: 'actie',
  soort: 'keuze',
  verplicht: true,
  nieuw: true,
  vast: true,
  opties: acties,
}

/** The fields of each kind, in the order in which people read them. */
export const VELDEN_VAN: Record<Beheersoort, readonly Veld[]> = {
  actie: [
    NAAM,
    { naam: 'doelen', soort: 'keuzes', nieuw: true, opties: doelen },
    { naam: 'interventies', soort: 'regels' },
    { naam: 'fondsen', soort: 'keuzes', nieuw: true, opties: fondsen },
    { naam: 'partners', soort: 'keuzes', nieuw: true, opties: partners },
    VAN,
    TOT,
    { naam: 'toelichting', soort: 'tekst', nieuw: true },
    { naam: 'daarna', soort: 'tekst', nieuw: true },
    { naam: 'watStopt', soort: 'tekst' },
    { naam: 'wieBesluit', soort: 'regel' },
    { naam: 'besluitVoor', soort: 'dag' },
    EINDE,
    ALLEEN_NAAM,
  ],
  fonds: [
    NAAM,
    VAN,
    TOT,
    { naam: 'omvangEuro', soort: 'getal', nieuw: true },
    { naam: 'voor', soort: 'keuzes', nieuw: true, opties: fixed(keuzeTekst.voor) },
    { naam: 'letOp', soort: 'tekst', nieuw: true },
    EINDE,
  ],
  partner: [NAAM, EINDE],
  streven: [
    ACTIE,
    { naam: 'wat', soort: 'regel', verplicht: true, nieuw: true },
    { naam: 'aantal', soort: 'getal', nieuw: true },
    { naam: 'eenheid', soort: 'keuze', verplicht: true, nieuw: true, opties: fixed(keuzeTekst.eenheid) },
    { naam: 'circa', soort: 'ja-nee', nieuw: true },
    { naam: 'totEnMet', soort: 'jaar', nieuw: true },
    EINDE,
  ],
  budgetregel: [
    ACTIE,
    { naam: 'fonds', soort: 'keuze', verplicht: true, nieuw: true, vast: true, opties: fondsen },
    { naam: 'jaar', soort: 'jaar', verplicht: true, nieuw: true, vast: true },
    { naam: 'bedragEuro', soort: 'getal', verplicht: true, nieuw: true },
    EINDE,
  ],
  inzet: [
    ACTIE,
    { naam: 'partner', soort: 'keuze', verplicht: true, nieuw: true, vast: true, opties: partners },
    { ...VAN, verplicht: true },
    { ...TOT, verplicht: true },
    { naam: 'urenPerJaar', soort: 'getal', verplicht: true, nieuw: true },
    EINDE,
  ],
  partnerplan: [
    NAAM,
    { naam: 'eigenaar', soort: 'keuze', verplicht: true, nieuw: true, opties: partners },
    { naam: 'wijken', soort: 'keuzes', nieuw: true, opties: wijken },
    VAN,
    TOT,
    { naam: 'status', soort: 'keuze', verplicht: true, nieuw: true, opties: fixed(keuzeTekst.status) },
    { naam: 'link', soort: 'regel', nieuw: true },
    EINDE,
    ALLEEN_NAAM,
  ],
}
