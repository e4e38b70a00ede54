import { wissel } from '../../../map/filter/buurten.ts'
import { eigenCijfer, type Kaartmodel } from '../../../map/kaartmodel.ts'
import type { PaneelProps } from '../paneel-props.ts'
import { useBehouden } from './use-behouden.ts'

/** Areas with a figure, on the level that is coloured: each is a dot of the legend. */
export function gebiedenMetCijfer(model: Kaartmodel): { code: string; naam: string; waarde: number }[] {
  const areas =
    model.niveau === 'buurt'
      ? model.buurten
      : model.wijken.map(({ wijk, cijfer }) => ({
          code: wijk.id,
          naam: wijk.naam,
          waarde: eigenCijfer(cijfer),
        }))
  return areas.flatMap(({ code, naam, waarde }) => (waarde === null ? [] : [{ code, naam, waarde }]))
}

/** Which dots are full, which are picked, and what picking them does: buurten, or wijken where the figure is theirs. */
export function useStipkeuzes(model: Kaartmodel, keuze: PaneelProps['keuze'], kies: PaneelProps['kies']) {
  const { filters } = keuze
  const { codes } = useBehouden(model, filters)
  const part = model.niveau === 'buurt' ? 'buurten' : 'wijken'
  const set = (next: readonly string[]) => kies({ filters: { ...filters, [part]: next } })
  return {
    gekozen: filters[part],
    isBehouden: (code: string) =>
      codes.has(code) || model.buurten.some(({ code: buurt, wijk }) => wijk === code && codes.has(buurt)),
    kies: set,
    wissel: (code: string) => set(wissel(filters[part], code)),
  }
}
