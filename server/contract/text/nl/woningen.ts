import type { Zegsman } from '../../../../geodata/schema/registerwoning.ts'
import type { Wijzigfout } from '../../../../geodata/schema/wijzigfout.ts'
import type { Eigenaar, RenovatieStatus, Woning, Woningtype } from '../../../../geodata/schema/woning.ts'
import type { Woningveld } from '../../../../geodata/schema/woningfeit.ts'
import { keuzesVan, type MaatregelStand } from '../../../../geodata/schema/woningwerk.ts'
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
  'label-na': 'Label na de werken',
  gevel: 'Gevel',
  dak: 'Dak',
  glas: 'Glas',
  ventilatie: 'Ventilatie',
  asbest: 'Asbest',
  'vocht-schimmel': 'Vocht en schimmel',
  oppluspakket: 'Oppluspakket',
  gelijkvloers: 'Gelijkvloers',
  'tuin-erf': 'Tuin en erfafscheiding',
  inponden: 'Inponden',
  sloop: 'Sloop',
  nieuwbouw: 'Nieuwbouw',
  'nieuwbouw-soort': 'Soort nieuwbouw',
  'opnieuw-vragen': 'Opnieuw vragen op',
  pogingen: 'Keren niemand thuis',
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

/** States of a measure. */
export const maatregelTekst: Record<MaatregelStand, string> = {
  nodig: 'nodig',
  gepland: 'gepland',
  uitgevoerd: 'uitgevoerd',
  'niet-nodig': 'niet nodig',
}

/** Steps of the tracks beside the renovation, and what is built. */
const spoorTekst = {
  onderzoek: 'wordt onderzocht',
  gesprek: 'in gesprek',
  aanbod: 'aanbod gedaan',
  gekocht: 'gekocht',
  verhuurd: 'verhuurd',
  besloten: 'besloten',
  leeg: 'leeg',
  gesloopt: 'gesloopt',
  'in-aanbouw': 'in aanbouw',
  opgeleverd: 'opgeleverd',
  'sociale-huur': 'sociale huur',
  'hogere-sociale-huur': 'hogere sociale huur',
  middenhuur: 'middenhuur',
  koop: 'koop',
} as const

const codes = new Map<string, string>(
  Object.entries({ ...statusTekst, ...woningtypeTekst, ...EIGENAREN, ...maatregelTekst }),
)
const trackCodes = new Map<string, string>(Object.entries(spoorTekst))

/** The text form of a field's value as people read it: codes in words, areas with their unit. */
export function veldwaardeTekst(veld: Woningveld, waarde: string, corporatie: string | null): string {
  if (veld === 'eigenaar' && waarde === 'corporatie') return eigenaarNaam(waarde, corporatie)
  if (veld === 'oppervlakte') return `${getal(Number(waarde), 0)}\u00a0m²`
  if (veld === 'opnieuw-vragen') return datum(waarde)
  if (veld === 'status' || veld === 'eigenaar' || veld === 'woningtype') return codes.get(waarde) ?? waarde
  // Steps of a track have words of their own: an offer of a track is no status of the renovation.
  return keuzesVan(veld) === null ? waarde : (trackCodes.get(waarde) ?? codes.get(waarde) ?? waarde)
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
    return `${herkomst.besluit === true ? 'besloten' : 'gewijzigd'} door ${wie}, vanaf ${dag}${herkomst.reden === '' ? '' : `, omdat: ${herkomst.reden}`}`
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
  redenUitleg: 'Bijvoorbeeld: gemeten bij de opname. Zet hier geen namen of gegevens van bewoners.',
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
  'terug-zonder-reden': () => 'Dit gaat terug naar een eerdere stap. Schrijf op waarom.',
  'overslaan-zonder-reden': (steps) => {
    const names = steps.split(',').map((one) => codes.get(one) ?? trackCodes.get(one) ?? one)
    return `Dit slaat een stap over: ${names.join(', ')}. Schrijf op waarom.`
  },
  'niet-vooruit': () => 'Kies een dag die nog komt.',
}
