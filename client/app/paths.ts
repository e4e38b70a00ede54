/** Parts of the screen of the programme. */
export type Programmatab = 'doelen' | 'wat-stopt-wanneer' | 'geld' | 'plannen'

/** Parts of the screen of progress. */
export type Voortgangsdeel = 'acties' | 'antwoorden' | 'rapportages'

/** Parts of the screen of the renovation. */
export type Renovatiedeel = 'woningen' | 'voortgang' | 'wijzigingen'

/** Addresses of the screens, relative to the root of the app; the one place that spells them. */
export const paths = {
  /** Where people at work begin; the root of the address is the public map. */
  start: '/werk',
  aanmelden: '/aanmelden',
  uitnodiging: '/aanmelden/uitnodiging',
  kaart: '/werk/kaart',
  gebied: (code: string) => `/werk/gebied/${code}`,
  wijkanalyseKiezen: '/werk/wijkanalyse',
  wijkanalyse: (cyclus: string, wijk: string) => `/werk/wijkanalyse/${cyclus}/${wijk}`,
  verdieping: (cyclus: string, wijk: string, deel: string) => `/werk/wijkanalyse/${cyclus}/${wijk}/${deel}`,
  verschil: (cyclus: string, wijk: string, met: string) =>
    `/werk/wijkanalyse/${cyclus}/${wijk}/verschil?met=${encodeURIComponent(met)}`,
  nieuweCyclus: '/werk/cyclus/nieuw',
  cyclusNu: '/werk/cyclus',
  cyclus: (cyclus: string) => `/werk/cyclus/${cyclus}`,
  nieuweBijeenkomst: (cyclus: string) => `/werk/cyclus/${cyclus}/bijeenkomst`,
  programmaBegin: '/werk/programma',
  programma: (tab: Programmatab) => (tab === 'doelen' ? '/werk/programma' : `/werk/programma/${tab}`),
  stadsdeelNu: '/werk/stadsdeel',
  stadsdeel: (cyclus: string) => `/werk/stadsdeel/${cyclus}`,
  voortgangBegin: '/werk/voortgang',
  voortgang: (deel: Voortgangsdeel) => (deel === 'acties' ? '/werk/voortgang' : `/werk/voortgang/${deel}`),
  stuurgroepblad: (programma: string, maand?: string) =>
    `/werk/voortgang/blad/${programma}${maand === undefined ? '' : `?maand=${maand}`}`,
  kwartaal: (kwartaal: string) => `/werk/voortgang/kwartaal/${kwartaal}`,
  wijkaanpakken: '/werk/wijkaanpak',
  wijkaanpak: (cyclus: string, aanpak: string) => `/werk/wijkaanpak/${cyclus}/${aanpak}`,
  signalen: '/werk/signalen',
  nieuwSignaal: '/werk/signaal',
  wijkaanpakLezen: (cyclus: string, aanpak: string) => `/werk/wijkaanpak/${cyclus}/${aanpak}/lezen`,
  campagnes: '/werk/campagnes',
  campagne: (id: string) => `/werk/campagnes/${id}`,
  bezoeken: '/werk/bezoeken',
  aanDeDeur: '/werk/bezoeken/aan-de-deur',
  renovatieplannen: '/werk/renovatieplan',
  renovatieplan: (id: string) => `/werk/renovatieplan?plan=${id}`,
  afdruk: '/werk/afdruk',
  stickers: '/werk/afdruk/stickers',
  gegevens: '/werk/gegevens',
  methode: '/werk/zo-rekenen-we',
  inlezen: '/werk/gegevens/invoer',
  invoer: (invoer: string, stap?: string) =>
    `/werk/gegevens/invoer/${invoer}${stap === undefined ? '' : `?stap=${stap}`}`,
  bron: (bron: string) => `/werk/gegevens/bron/${bron}`,
  beheer: '/werk/beheer',
  beheerdeel: (deel: string) => `/werk/beheer/${deel}`,
  account: '/werk/account',
  publiceren: '/werk/publiceren',
  /** What visitors will see; made by the server, outside the screens. */
  publicerenVoorbeeld: '/werk/publiceren/voorbeeld/index.html',
  dataset: (dataset: string) => `/werk/gegevens/${dataset}`,
  renovatieBegin: '/werk/renovatie',
  renovatie: (deel: Renovatiedeel) => (deel === 'woningen' ? '/werk/renovatie' : `/werk/renovatie/${deel}`),
} as const

/** The data version whose figures are shown, as the address names it; nulls: the present one. */
export interface Versiedeel {
  versie: string | null
  /** `toen`: its figures are shown; else the present ones. */
  cijfers: string | null
}

/** Address of the map with one area chosen. */
export function kaartMetGebied(code: string, versie?: Versiedeel): string {
  const begin = `${paths.kaart}?v=2&gebied=${encodeURIComponent(code)}`
  const parts = [
    ['versie', versie?.versie],
    ['cijfers', versie?.cijfers],
  ].map(([name, value]) => (value == null ? '' : `&${name}=${encodeURIComponent(value)}`))
  return begin + parts.join('')
}

/** What the page of an area shows beside its findings: a figure with its charts, another area beside it, a cyclus. */
export interface Gebiedsbladkeuze extends Versiedeel {
  cijfer: string | null
  jaar: number | null
  leeftijd: string | null
  /** Code of the area beside it; empty: it has still to be chosen. */
  met: string | null
  cyclus: string | null
}

/** Address of the page of an area. */
export function gebiedspad(code: string, keuze: Partial<Gebiedsbladkeuze> = {}): string {
  const search = new URLSearchParams()
  for (const name of ['cijfer', 'jaar', 'leeftijd', 'met', 'cyclus', 'versie', 'cijfers'] as const) {
    const value = keuze[name]
    if (value !== null && value !== undefined) search.set(name, String(value))
  }
  const query = search.toString()
  return paths.gebied(code) + (query === '' ? '' : `?${query}`)
}

/** Address of the map with one figure in one year; `leeftijd` null leaves the age group to the map. */
export function kaartMetCijfer(cijfer: string, jaar: number, leeftijd: string | null): string {
  const age = leeftijd === null ? '' : `&leeftijd=${encodeURIComponent(leeftijd)}`
  return `${paths.kaart}?v=2&cijfer=${encodeURIComponent(cijfer)}&jaar=${jaar}${age}`
}

/** Address of a wijkanalyse on paper: at most two pages and a map. */
export function afdrukWijkanalyse(cyclus: string, wijk: string): string {
  return `${paths.afdruk}?v=2&blad=wijkanalyse&wat=${encodeURIComponent(wijk)}&cyclus=${encodeURIComponent(cyclus)}`
}

/** Cyclus and wijk when a path is a wijkanalyse (or what changed in it), else null. */
export function wijkanalysePlace(path: string): { cyclus: string; wijk: string } | null {
  const [, cyclus, wijk] = /^\/werk\/wijkanalyse\/([^/]+)\/([^/]+)/.exec(path) ?? []
  return cyclus === undefined || wijk === undefined ? null : { cyclus, wijk }
}

/** Address of an ambition in its plan. */
export function ambitiePad(cyclus: string, aanpak: string, ambitie: string): string {
  return `${paths.wijkaanpak(cyclus, aanpak)}?hoofdstuk=wat-we-willen-bereiken&ambitie=${ambitie}`
}

/** Cyclus and plan when a path is a wijkaanpak (or something of it), else null. */
export function wijkaanpakPlace(path: string): { cyclus: string; aanpak: string } | null {
  const [, cyclus, aanpak] = /^\/werk\/wijkaanpak\/([^/]+)\/([^/]+)/.exec(path) ?? []
  return cyclus === undefined || aanpak === undefined ? null : { cyclus, aanpak }
}

/** Whether a path is the drafting screen of a plan, which fills the window. */
export function isPlanscherm(path: string): boolean {
  return /^\/werk\/wijkaanpak\/[^/]+\/[^/]+$/.test(path)
}

/** The cyclus whose own screen a path is, else null; the form of a new one is no cyclus. */
export function cyclusPlace(path: string): string | null {
  const [, cyclus] = /^\/werk\/cyclus\/([^/]+)/.exec(path) ?? []
  return cyclus === undefined || path === paths.nieuweCyclus ? null : cyclus
}
