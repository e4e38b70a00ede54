import type { Kaartbron } from '../../../map/kaartbron.ts'
import { type Cijferkeuze, jarenVan, leeftijdenVan } from '../../../map/kaartmodel.ts'
import { EIGENAARWAARDEN, ELK_LABEL, STATUSWAARDEN } from '../../../map/filter/woningen.ts'
import { puntSoort } from '../../../../geodata/schema/melding.ts'
import { type AdresFout, type KaartKeuze, PLAN, STANDAARD } from './keuze.ts'

/** Values that filters of dwellings and reports can have. */
const FILTERWAARDEN: Record<'status' | 'label' | 'eigenaar' | 'soort', readonly string[]> = {
  status: STATUSWAARDEN,
  label: ELK_LABEL,
  eigenaar: EIGENAARWAARDEN,
  soort: puntSoort.options,
}

/** The nearest figure that exists: newest year with figures and first age group of another indicator. */
export function pasKeuzeAan<T extends Cijferkeuze>(bron: Kaartbron, keuze: T): T {
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
  for (const deel of ['tweede', 'naast'] as const) {
    const other = keuze[deel]
    if (other === null || other === PLAN) continue
    const known = bron.indicatoren.has(other.cijfer) ? pasKeuzeAan(bron, other) : null
    if (known === null || known.jaar !== other.jaar || known.leeftijd !== other.leeftijd) {
      fouten.push({ deel, waarde: `${other.cijfer}, ${other.jaar}` })
    }
    keuze = { ...keuze, [deel]: known }
  }
  const unknown = keuze.filters.wijken.filter((id) => !bron.wijken.some((wijk) => wijk.id === id))
  const nowhere = keuze.filters.buurten.filter((code) => !bron.wijkVan.has(code))
  const gone = [...unknown, ...nowhere]
  if (gone.length > 0) {
    fouten.push(...gone.map((waarde) => ({ deel: 'filter' as const, waarde })))
    const { wijken, buurten } = keuze.filters
    const filters = {
      ...keuze.filters,
      wijken: wijken.filter((id) => !gone.includes(id)),
      buurten: buurten.filter((code) => !gone.includes(code)),
    }
    keuze = { ...keuze, filters }
  }
  for (const deel of ['status', 'label', 'eigenaar', 'soort'] as const) {
    const asNamed = keuze.filters[deel]
    const known = asNamed.filter((waarde) => FILTERWAARDEN[deel].includes(waarde))
    if (known.length === asNamed.length) continue
    const strange = asNamed.filter((waarde) => !known.includes(waarde))
    fouten.push(...strange.map((waarde) => ({ deel: 'filter' as const, waarde })))
    keuze = { ...keuze, filters: { ...keuze.filters, [deel]: known } }
  }
  const elsewhere = (keuze.eigen?.buurten ?? []).filter((code) => !bron.wijkVan.has(code))
  if (keuze.eigen !== null && elsewhere.length > 0) {
    fouten.push(...elsewhere.map((waarde) => ({ deel: 'eigen' as const, waarde })))
    const buurten = keuze.eigen.buurten.filter((code) => !elsewhere.includes(code))
    const eigen = buurten.length + keuze.eigen.vlakken.length === 0 ? null : { ...keuze.eigen, buurten }
    keuze = { ...keuze, eigen }
  }
  if (keuze.ambitie?.soort === 'buurten') {
    const strange = keuze.ambitie.buurten.filter((code) => bron.gebied.get(code)?.soort !== 'buurt')
    fouten.push(...strange.map((waarde) => ({ deel: 'ambitie' as const, waarde })))
    const buurten = keuze.ambitie.buurten.filter((code) => !strange.includes(code))
    keuze = { ...keuze, ambitie: buurten.length === 0 ? null : { soort: 'buurten', buurten } }
  }
  const fitting = pasKeuzeAan(bron, keuze)
  if (fitting.jaar !== asked.jaar && !isDefault('jaar'))
    fouten.push({ deel: 'jaar', waarde: String(asked.jaar) })
  if (fitting.leeftijd !== asked.leeftijd && !isDefault('leeftijd'))
    fouten.push({ deel: 'leeftijd', waarde: asked.leeftijd })
  return { keuze: fitting, fouten }
}

/** A cyclus of the address that does not exist: another takes its place, and the screen says so. */
export function controleerCyclus(
  asked: string | null,
  cycli: readonly { id: string }[] | undefined,
): AdresFout[] {
  if (asked === null || cycli === undefined || cycli.some(({ id }) => id === asked)) return []
  return [{ deel: 'cyclus', waarde: asked }]
}
