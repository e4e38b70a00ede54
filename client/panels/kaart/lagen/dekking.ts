import type { KaartKeuze, Laag } from '../adres/keuze.ts'

/** Least and most opacity in percent, and the step of the slider. */
export const DEKKING = { minst: 10, meest: 100, stap: 10 } as const
/** Classes of buurten in percent while dwellings or reports lie on them and nobody chose otherwise. */
const FADED = 20

/** Layers of which the points could not be seen on full colours. */
const POINTS: readonly Laag[] = ['woningen', 'meldingen']

type Keuze = Pick<KaartKeuze, 'lagen' | 'dekking'>

/** Whether the buurten are paler because of what lies on them. */
export function isVervaagd({ lagen, dekking }: Keuze): boolean {
  return (
    dekking.buurten === undefined && lagen.includes('buurten') && POINTS.some((laag) => lagen.includes(laag))
  )
}

/** How opaque a layer is drawn, in percent. */
export function dekkingVan(keuze: Keuze, laag: Laag): number {
  return keuze.dekking[laag] ?? (laag === 'buurten' && isVervaagd(keuze) ? FADED : DEKKING.meest)
}

/** The opacity of all layers after one was changed; what a layer has by itself is not kept. */
export function metDekking(keuze: Keuze, laag: Laag, procent: number): KaartKeuze['dekking'] {
  const { [laag]: _, ...others } = keuze.dekking
  return procent === dekkingVan({ ...keuze, dekking: others }, laag) ? others : { ...others, [laag]: procent }
}
