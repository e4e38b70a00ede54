import type { AreaDrawing } from './area-drawing.ts'

/** What lies under the buurten of a drawing: the hatching for those without a figure, the ground, and the outline of all together. */
export function AreaGround({ drawing, hatchId }: { drawing: AreaDrawing<unknown>; hatchId: string }) {
  return (
    <>
      <defs>
        <pattern
          id={hatchId}
          width="9"
          height="9"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="wijk-kaart__hatch-ground" width="9" height="9" />
          <line className="wijk-kaart__hatch-line" x1="0" y1="0" x2="0" y2="9" />
        </pattern>
      </defs>
      <g aria-hidden>
        {drawing.ground.map(({ code, path }) => (
          <path key={code} className="wijk-kaart__ground" d={path} />
        ))}
        {drawing.inside.map(({ area, path }) => (
          <path key={area.code} className="wijk-kaart__outline" d={path} />
        ))}
      </g>
    </>
  )
}
