declare module 'polylabel' {
  /** Point inside a polygon that lies farthest from its border, in the unit of the rings. */
  export default function polylabel(
    polygon: number[][][],
    precision?: number,
  ): number[] & { distance: number }
}
