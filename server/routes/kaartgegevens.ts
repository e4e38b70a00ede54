import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { Kaartreeks } from '../contract/cijfers.ts'
import type { CurrentData } from '../store/current.ts'

/** Buurten the map colours: those of the default decision and those in doubt, in the order of their code. */
export function mapBuurten(current: CurrentData): string[] {
  const codes = new Set([
    ...current.focus.standaardIndeling.wijken.flatMap((wijk) => wijk.buurten),
    ...current.focus.twijfel.flatMap((row) => row.buurten),
  ])
  return [...codes].toSorted()
}

/**
 * All series of the map as columns. A series without any value is left out; a null inside one is missing, with the
 * reason the catalogue gives (level) or "niet-gepubliceerd"; values rejected at import, values converted from another
 * division and limits given by the publisher are listed apart.
 *
 * @param own the only buurten that may be shown; null: all
 */
export function mapSeries(
  current: CurrentData,
  indicators: readonly Indicator[],
  own: ReadonlySet<string> | null,
): {
  gebieden: string[]
  reeksen: Kaartreeks[]
  afgekeurd: [number, number][]
  nietOmTeRekenen: [number, number][]
  geschat: [number, number, number][]
  marges: [number, number, number, number][]
} {
  const wijken = current.gebieden.filter((row) => row.soort === 'wijk').map((row) => row.code)
  const buurten = mapBuurten(current).filter((code) => own === null || own.has(code))
  const gebieden = [...buurten, ...wijken.toSorted(), current.focus.gemeente, 'NL00']
  const reeksen: Kaartreeks[] = []
  const afgekeurd: [number, number][] = []
  const nietOmTeRekenen: [number, number][] = []
  const geschat: [number, number, number][] = []
  const marges: [number, number, number, number][] = []
  for (const indicator of indicators) {
    for (const jaar of indicator.jaren) {
      for (const leeftijd of indicator.leeftijden) {
        const rejected: number[] = []
        const inconvertible: number[] = []
        const converted: [number, number][] = []
        const limits: [number, number, number][] = []
        const datasets = new Map<string, number>()
        const waarden = gebieden.map((code, index) => {
          const found = current.zoekCijfer(code, indicator.id, jaar, leeftijd)
          if (!('ontbreekt' in found)) {
            const { dataset } = found.herkomst
            datasets.set(dataset, (datasets.get(dataset) ?? 0) + 1)
            if (found.geschat !== undefined) converted.push([index, found.geschat])
            const { fout } = found
            if (fout.soort === 'interval' && fout.wijze === 'bron') limits.push([index, fout.laag, fout.hoog])
            return found.waarde
          }
          if (found.ontbreekt === 'afgekeurd') rejected.push(index)
          if (found.ontbreekt === 'niet-om-te-rekenen') inconvertible.push(index)
          return null
        })
        if (waarden.every((value) => value === null)) continue
        for (const index of rejected) afgekeurd.push([reeksen.length, index])
        for (const index of inconvertible) nietOmTeRekenen.push([reeksen.length, index])
        for (const [index, share] of converted) geschat.push([reeksen.length, index, share])
        for (const [index, low, high] of limits) marges.push([reeksen.length, index, low, high])
        const [main] = [...datasets].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        const other = main === undefined || main[0] === indicator.dataset ? {} : { dataset: main[0] }
        reeksen.push({ indicator: indicator.id, jaar, leeftijd, waarden, ...other })
      }
    }
  }
  return { gebieden, reeksen, afgekeurd, nietOmTeRekenen, geschat, marges }
}
