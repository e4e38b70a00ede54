import { LAGEN, type Laag } from './keuze.ts'

/** Layers that the first address knew, in its order; the layer of buurten was named only when it was off. */
const LAYERS = ['buurten', 'woonzorgzones', 'wijkcentra', 'woningen', 'meldingen'] as const
const NO_BUURTEN = 'zonder-buurten'

/** Layers of an address of version 1; its other parts kept their names and meaning. */
export function readLayers1(text: string): { lagen: readonly Laag[]; unknown: string[] } {
  const names = text.split(',').filter((name) => name !== '')
  const on = LAYERS.filter((laag) =>
    laag === 'buurten' ? !names.includes(NO_BUURTEN) : names.includes(laag),
  )
  return {
    lagen: LAGEN.filter((laag) => on.some((one) => one === laag)),
    unknown: names.filter((name) => name !== NO_BUURTEN && !LAYERS.some((laag) => laag === name)),
  }
}
