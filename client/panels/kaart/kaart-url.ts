import { leeftijd as leeftijdSchema, type Leeftijd } from '../../../geodata/schema/indicator.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { jarenVan, type Kleurwijze, leeftijdenVan } from '../../map/kaartmodel.ts'

/** Layers in the order of the list on the screen. Buurten en wijken are on unless switched off. */
export const LAGEN = ['buurten', 'woonzorgzones', 'wijkcentra', 'woningen', 'meldingen'] as const
export type Laag = (typeof LAGEN)[number]

/** Where the map looks: degrees and MapLibre zoom. */
export interface Beeld {
  lon: number
  lat: number
  zoom: number
}

export const WEERGAVEN = ['kaart', 'beide', 'tabel'] as const
export type Weergave = (typeof WEERGAVEN)[number]

/** Everything of the screen that can be shared as an address. */
export interface KaartKeuze {
  lagen: readonly Laag[]
  cijfer: string
  jaar: number
  leeftijd: Leeftijd
  gebied: string | null
  beeld: Beeld | null
  /** Null: what suits the width of the window. */
  toon: Weergave | null
  kleur: Kleurwijze
  /** Cyclus whose decision says which buurten belong to which wijk; null: the newest. */
  cyclus: string | null
}

/** What an empty address asks for, where the figures have it; else what `eersteCijfer` finds. */
export const STANDAARD: KaartKeuze = {
  lagen: ['buurten', 'woonzorgzones', 'wijkcentra'],
  cijfer: 'rivm-ervaren-gezondheid',
  jaar: 2020,
  leeftijd: '18plus',
  gebied: null,
  beeld: null,
  toon: null,
  kleur: 'klassen',
  cyclus: null,
}

/** A part of the address that means nothing here; the screen names it and works on with the default. */
export interface AdresFout {
  deel: 'versie' | 'laag' | 'cijfer' | 'jaar' | 'leeftijd' | 'gebied' | 'beeld' | 'toon' | 'kleur'
  waarde: string
}

/** Version of the address; a later version may read an older one. */
const VERSION = '1'
/** In the address the layer of buurten is only named when it is off. */
const NO_BUURTEN = 'zonder-buurten'

/** The choices in an address, without asking whether the figure or area exists. */
export function leesAdres(search: string): { keuze: KaartKeuze; fouten: AdresFout[] } {
  const params = new URLSearchParams(search)
  const fouten: AdresFout[] = []
  const read = <T>(deel: AdresFout['deel'], parse: (text: string) => T | null, otherwise: T): T => {
    const text = params.get(deel)
    if (text === null) return otherwise
    const found = parse(text)
    if (found === null) fouten.push({ deel, waarde: text })
    return found ?? otherwise
  }
  const version = params.get('v')
  if (version !== null && version !== VERSION) fouten.push({ deel: 'versie', waarde: version })
  const oneOf =
    <T extends string>(options: readonly T[]) =>
    (text: string): T | null =>
      options.find((option) => option === text) ?? null
  const layers = readLayers(params.get('laag'))
  fouten.push(...layers.unknown.map((waarde) => ({ deel: 'laag' as const, waarde })))
  const keuze: KaartKeuze = {
    lagen: layers.lagen,
    cijfer: read('cijfer', (text) => (/^[a-z][a-z0-9-]{1,60}$/.test(text) ? text : null), STANDAARD.cijfer),
    jaar: read('jaar', (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : null), STANDAARD.jaar),
    leeftijd: read('leeftijd', oneOf(leeftijdSchema.options), STANDAARD.leeftijd),
    gebied: read<string | null>('gebied', (text) => (/^[A-Za-z][\w-]{1,40}$/.test(text) ? text : null), null),
    beeld: read('beeld', readView, null),
    toon: read<Weergave | null>('toon', oneOf(WEERGAVEN), null),
    kleur: read('kleur', oneOf(['klassen', 'verschil'] as const), STANDAARD.kleur),
    // The shell chooses the cyclus and answers for one that does not exist.
    cyclus: /^[a-z0-9][a-z0-9-]{1,19}$/.exec(params.get('cyclus') ?? '')?.[0] ?? null,
  }
  return { keuze, fouten }
}

function readLayers(text: string | null): { lagen: readonly Laag[]; unknown: string[] } {
  if (text === null) return { lagen: STANDAARD.lagen, unknown: [] }
  const names = text.split(',').filter((name) => name !== '')
  const on = LAGEN.filter((laag) => (laag === 'buurten' ? !names.includes(NO_BUURTEN) : names.includes(laag)))
  const unknown = names.filter((name) => name !== NO_BUURTEN && !LAGEN.some((laag) => laag === name))
  return { lagen: on, unknown }
}

function readView(text: string): Beeld | null {
  const [lon, lat, zoom, more] = text.split(',').map((part) => (part === '' ? NaN : Number(part)))
  if (lon === undefined || lat === undefined || zoom === undefined || more !== undefined) return null
  const inside = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 24
  return inside ? { lon, lat, zoom } : null
}

/** The address of a choice, starting with a question mark. Five decimals of a degree are about a metre. */
export function schrijfAdres(keuze: KaartKeuze): string {
  const layers = [
    ...(keuze.lagen.includes('buurten') ? [] : [NO_BUURTEN]),
    ...LAGEN.filter((laag) => laag !== 'buurten' && keuze.lagen.includes(laag)),
  ]
  const parts = [
    `v=${VERSION}`,
    `laag=${layers.join(',')}`,
    `cijfer=${keuze.cijfer}`,
    `jaar=${keuze.jaar}`,
    `leeftijd=${keuze.leeftijd}`,
  ]
  if (keuze.gebied !== null) parts.push(`gebied=${keuze.gebied}`)
  if (keuze.beeld !== null) {
    const { lon, lat, zoom } = keuze.beeld
    parts.push(`beeld=${Number(lon.toFixed(5))},${Number(lat.toFixed(5))},${Number(zoom.toFixed(2))}`)
  }
  if (keuze.toon !== null) parts.push(`toon=${keuze.toon}`)
  if (keuze.kleur !== STANDAARD.kleur) parts.push(`kleur=${keuze.kleur}`)
  if (keuze.cyclus !== null) parts.push(`cyclus=${keuze.cyclus}`)
  return `?${parts.join('&')}`
}

/** The nearest choice that exists: newest year with figures and first age group of another indicator. */
export function pasKeuzeAan(bron: Kaartbron, keuze: KaartKeuze): KaartKeuze {
  const indicator = bron.indicatoren.get(keuze.cijfer)
  if (indicator === undefined) return keuze
  const ages = leeftijdenVan(bron, indicator)
  const leeftijd = ages.includes(keuze.leeftijd) ? keuze.leeftijd : (ages[0] ?? keuze.leeftijd)
  const years = jarenVan(bron, indicator, leeftijd).filter((year) => year.met > 0)
  const fits = years.some((year) => year.jaar === keuze.jaar)
  return { ...keuze, leeftijd, jaar: fits ? keuze.jaar : (years.at(-1)?.jaar ?? keuze.jaar) }
}

/** The figure a map begins with: the default, else one that counts, else one that is shown, else any. */
function eersteCijfer({ indicatoren }: Kaartbron): string {
  if (indicatoren.has(STANDAARD.cijfer)) return STANDAARD.cijfer
  const all = [...indicatoren.values()]
  const first =
    all.find(({ rol }) => rol === 'telt-mee') ?? all.find(({ rol }) => rol === 'alleen-tonen') ?? all[0]
  return first?.id ?? STANDAARD.cijfer
}

/**
 * What of the choice does not exist in the data, and the choice with the default or nearest in its place. The default is
 * nobody's question: where it does not exist, another takes its place in silence.
 */
export function controleerKeuze(
  bron: Kaartbron,
  asked: KaartKeuze,
): { keuze: KaartKeuze; fouten: AdresFout[] } {
  const fouten: AdresFout[] = []
  let keuze = asked
  const isDefault = (deel: 'cijfer' | 'jaar' | 'leeftijd') => asked[deel] === STANDAARD[deel]
  if (!bron.indicatoren.has(asked.cijfer)) {
    if (!isDefault('cijfer')) fouten.push({ deel: 'cijfer', waarde: asked.cijfer })
    keuze = { ...keuze, cijfer: eersteCijfer(bron) }
  }
  const isArea = (code: string) => bron.wijkVan.has(code) || bron.wijken.some((wijk) => wijk.id === code)
  if (asked.gebied !== null && !isArea(asked.gebied)) {
    fouten.push({ deel: 'gebied', waarde: asked.gebied })
    keuze = { ...keuze, gebied: null }
  }
  const fitting = pasKeuzeAan(bron, keuze)
  if (fitting.jaar !== asked.jaar && !isDefault('jaar'))
    fouten.push({ deel: 'jaar', waarde: String(asked.jaar) })
  if (fitting.leeftijd !== asked.leeftijd && !isDefault('leeftijd'))
    fouten.push({ deel: 'leeftijd', waarde: asked.leeftijd })
  return { keuze: fitting, fouten }
}
