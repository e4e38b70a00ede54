import { gebiedscode } from '../../../geodata/schema/gebied.ts'
import {
  type Papier,
  PAPIEREN,
  type Richting,
  RICHTINGEN,
  type Schaal,
  SCHALEN,
  type Toelichting,
  TOELICHTINGEN,
} from '../../map/papier/blad.ts'
import { VAKMATEN, type Vakmaat } from '../../map/papier/raster.ts'
import { paths } from '../../app/paths.ts'
import { schrijfAdres } from '../kaart/adres/adres.ts'
import type { KaartKeuze } from '../kaart/adres/keuze.ts'

export const BLADSOORTEN = ['kaart', 'buurten', 'wijkanalyse', 'tafel', 'kinderen'] as const
export type Bladsoort = (typeof BLADSOORTEN)[number]

/** The whole focus area, and the middle of the map as it was seen. */
export const GEHEEL = 'geheel'
export const BEELD = 'beeld'

/** What may stand beside a map. */
export const BLADDELEN = ['legenda', 'tabel', 'ligging', 'buurttabel'] as const
export type Bladdeel = (typeof BLADDELEN)[number]

/** What is printed, beside the choice of the map itself. */
export interface AfdrukKeuze {
  soort: Bladsoort
  papier: Papier
  richting: Richting
  schaal: Schaal
  toelichting: Toelichting
  /** `geheel`, `beeld`, `eigen`, the id of a wijk or the code of a buurt. */
  wat: string
  delen: readonly Bladdeel[]
  /** Size of the squares of a table map; null: what suits the scale. */
  vakmaat: Vakmaat | null
}

export const AFDRUK_STANDAARD: AfdrukKeuze = {
  soort: 'kaart',
  papier: 'a3',
  richting: 'liggend',
  schaal: 25_000,
  toelichting: 'op-het-blad',
  wat: GEHEEL,
  delen: ['legenda', 'tabel', 'ligging'],
  vakmaat: null,
}

/** Each kind of document on the paper it is meant for. */
const VAN_SOORT: Record<Bladsoort, Partial<AfdrukKeuze>> = {
  kaart: {},
  buurten: { papier: 'a4', richting: 'staand', schaal: 10_000 },
  wijkanalyse: { papier: 'a3', richting: 'liggend', schaal: 10_000 },
  tafel: { papier: 'a1', richting: 'staand', schaal: 10_000, toelichting: 'tafel' },
  kinderen: { papier: 'a2', richting: 'staand', schaal: 15_000, toelichting: 'tafel' },
}

/** Whether this kind of sheet draws the layers over the areas; the others hold figures, or are to be written on. */
export function tekentLagen({ soort }: Pick<AfdrukKeuze, 'soort'>): boolean {
  return soort === 'kaart' || soort === 'wijkanalyse'
}

function one<T extends string>(list: readonly T[], text: string | null): T | null {
  return list.find((value) => value === text) ?? null
}

/** What an address asks to print; what it does not say, or says wrong, is as `AFDRUK_STANDAARD` for its kind. */
export function leesAfdruk(search: string): AfdrukKeuze {
  const params = new URLSearchParams(search)
  const soort = one(BLADSOORTEN, params.get('blad')) ?? AFDRUK_STANDAARD.soort
  const base = { ...AFDRUK_STANDAARD, ...VAN_SOORT[soort], soort }
  const delen = params.get('delen')?.split(',')
  const wat = gebiedscode.safeParse(params.get('wat') ?? '')
  return {
    ...base,
    papier: one(PAPIEREN, params.get('papier')) ?? base.papier,
    richting: one(RICHTINGEN, params.get('richting')) ?? base.richting,
    schaal: SCHALEN.find((scale) => String(scale) === params.get('schaal')) ?? base.schaal,
    toelichting:
      base.toelichting === 'tafel'
        ? base.toelichting
        : (one(TOELICHTINGEN, params.get('toelichting')) ?? base.toelichting),
    wat: wat.success ? wat.data : base.wat,
    delen: delen === undefined ? base.delen : BLADDELEN.filter((part) => delen.includes(part)),
    vakmaat: VAKMATEN.find((size) => String(size) === params.get('vak')) ?? base.vakmaat,
  }
}

/** The choice after another kind was picked: paper and scale go to what suits it. */
export function kiesSoort(keuze: AfdrukKeuze, soort: Bladsoort): AfdrukKeuze {
  return { ...AFDRUK_STANDAARD, ...VAN_SOORT[soort], soort, wat: keuze.wat, delen: keuze.delen }
}

/** Address of a print: the whole address of the map, with what is printed behind it. */
export function afdrukAdres(kaart: KaartKeuze, keuze: AfdrukKeuze): string {
  const parts: [string, string | null][] = [
    ['blad', keuze.soort],
    ['papier', keuze.papier],
    ['richting', keuze.richting],
    ['schaal', String(keuze.schaal)],
    ['toelichting', keuze.toelichting],
    ['wat', keuze.wat],
    ['delen', keuze.delen.join(',') || 'geen'],
    ['vak', keuze.vakmaat === null ? null : String(keuze.vakmaat)],
  ]
  const own = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
  return `${paths.afdruk}${schrijfAdres({ ...kaart, gereedschap: null })}&${own.join('&')}`
}
