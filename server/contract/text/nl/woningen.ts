import type { Zegsman } from '../../../../geodata/schema/registerwoning.ts'
import type { Wijzigfout } from '../../../../geodata/schema/wijzigfout.ts'
import type { Eigenaar, RenovatieStatus, Woning, Woningtype } from '../../../../geodata/schema/woning.ts'
import type { Woningveld } from '../../../../geodata/schema/woningfeit.ts'
import { rol as rollen } from '../../sessie.ts'
import { datum, getal } from '../getal.ts'
import { rolNaam } from './algemeen.ts'

/** The card of one dwelling. */
export const woningkaart = {
  /** What the dwelling is called: street and number where known, else its key. */
  titel: (straat: string | null, woning: Woning) => {
    const letters = `${woning.huisletter ?? ''}${(woning.huisnummertoevoeging ?? '') === '' ? '' : `-${woning.huisnummertoevoeging}`}`
    const nummer = woning.huisnummer === null ? null : `${woning.huisnummer}${letters}`
    if (straat !== null) return nummer === null ? straat : `${straat}, nummer ${nummer}`
    return woning.postcode !== null && nummer !== null
      ? `${woning.postcode}, nummer ${nummer}`
      : `Woning ${woning.id}`
  },
  label: 'Woning',
  laden: 'De woning wordt opgezocht',
  nietBekend: 'niet bekend',
  geenLabel: 'geen label geregistreerd',
  historie: 'Geschiedenis',
  geenHistorie: 'Er is nog geen status bekend.',
  sluit: 'Sluit de woning',
  uitleg: 'Deze woning is verzonnen. Zij staat niet op een echt adres.',
  anders: (waarde: string, herkomst: string) => `Een andere bron zegt ${waarde}: ${herkomst}.`,
  wijzig: 'Wijzig',
  wijzigLabel: (veld: string) => `Wijzig ${veld.toLowerCase()}`,
} as const

/** Fields of a dwelling, as people call them. */
export const veldTekst: Record<Woningveld, string> = {
  punt: 'Plaats',
  buurt: 'Buurt',
  straat: 'Straat',
  huisnummer: 'Huisnummer',
  huisletter: 'Huisletter',
  huisnummertoevoeging: 'Toevoeging',
  postcode: 'Postcode',
  blok: 'Blok',
  eigenaar: 'Eigenaar',
  energielabel: 'Energielabel',
  bouwjaar: 'Bouwjaar',
  oppervlakte: 'Oppervlakte',
  status: 'Status',
  woningtype: 'Soort woning',
  pand: 'Pand',
}

/** Owners of dwellings; the housing corporation is called by its name where the place has given one. */
const EIGENAREN: Record<Eigenaar, string> = {
  particulier: 'Particulier',
  vve: 'VvE',
  corporatie: 'Woningcorporatie',
  onbekend: 'niet bekend',
}

/** What people call an owner. */
export function eigenaarNaam(eigenaar: Eigenaar, corporatie: string | null): string {
  return eigenaar === 'corporatie' ? (corporatie ?? EIGENAREN.corporatie) : EIGENAREN[eigenaar]
}

export const woningtypeTekst: Record<Woningtype, string> = {
  eengezins: 'eengezinswoning',
  meergezins: 'meergezinswoning',
  onbekend: 'niet bekend',
}

/** Renovation status, in the words of the programme. */
export const statusTekst: Record<RenovatieStatus, string> = {
  'nog-niet-benaderd': 'nog niet benaderd',
  uitgenodigd: 'uitgenodigd',
  'gesprek-gepland': 'gesprek gepland',
  'gesprek-geweest': 'gesprek geweest',
  opname: 'opname',
  aanbod: 'aanbod',
  akkoord: 'toestemming of akkoord',
  voorbereiding: 'voorbereiding',
  uitvoering: 'uitvoering',
  opgeleverd: 'opgeleverd',
  nazorg: 'nazorg',
  'wil-nu-niet': 'wil nu niet',
  'niet-bereikt': 'niet bereikt',
}

const codes = new Map<string, string>(Object.entries({ ...statusTekst, ...woningtypeTekst, ...EIGENAREN }))

/** The text form of a field's value as people read it: codes in words, areas with their unit. */
export function veldwaardeTekst(veld: Woningveld, waarde: string, corporatie: string | null): string {
  if (veld === 'eigenaar' && waarde === 'corporatie') return eigenaarNaam(waarde, corporatie)
  if (veld === 'oppervlakte') return `${getal(Number(waarde), 0)}\u00a0m²`
  return veld === 'status' || veld === 'eigenaar' || veld === 'woningtype'
    ? (codes.get(waarde) ?? waarde)
    : waarde
}

/** Who says it, and from which day: a source with its row, or a role. */
export function zegsmanTekst(
  herkomst: Zegsman,
  titelVan: (dataset: string) => string,
  corporatie: string | null,
): string {
  const dag = datum(herkomst.datum)
  if (herkomst.soort === 'persoon') {
    const known = rollen.safeParse(herkomst.rol)
    const wie = known.success ? rolNaam(known.data, corporatie) : herkomst.rol
    return `gewijzigd door ${wie}, vanaf ${dag}${herkomst.reden === '' ? '' : `, omdat: ${herkomst.reden}`}`
  }
  const rij = herkomst.rij === null ? '' : `, rij ${herkomst.rij}`
  return `${titelVan(herkomst.dataset)}${rij}, ${dag}`
}

/** The small form to change one field. */
export const woningWijzigen = {
  titel: (veld: string) => `${veld} wijzigen`,
  kies: 'Kies',
  nieuw: 'Wordt',
  datum: 'Vanaf welke dag',
  datumUitleg: 'De dag waarop dit zo was of werd. Niet in de toekomst.',
  reden: 'Waarom',
  redenUitleg: 'Verplicht als de status teruggaat. Zet hier geen namen of gegevens van bewoners.',
  bewaar: 'Bewaar',
  bezig: 'Wordt bewaard',
  annuleer: 'Niet wijzigen',
  opgeslagen: 'Opgeslagen',
  leeg: 'Vul dit in.',
} as const

/** What is wrong with a change, at the field it is about. */
export const wijzigFoutTekst: Record<Wijzigfout['fout'], (bij: string) => string> = {
  'geen-waarde': () => 'Dit kan dit veld niet zijn. Kies iets anders.',
  'in-de-toekomst': (vandaag) => `Kies een dag tot en met vandaag, ${datum(vandaag)}.`,
  'voor-de-bouw': (jaar) => `De woning is van ${jaar}. Kies een latere dag.`,
  'voor-wat-er-staat': (dag) => `Wat er nu staat, geldt vanaf ${datum(dag)}. Kies die dag of een latere.`,
  'terug-zonder-reden': () => 'De status gaat terug. Schrijf op waarom.',
}
