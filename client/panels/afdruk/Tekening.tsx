import { createElement, type ReactElement } from 'react'
import type { Figuur } from '../../map/papier/figuur.ts'

/** A drawing on paper as elements of the page; the same tree makes the SVG file and the picture. */
export function Tekening({ figuur, className }: { figuur: Figuur; className?: string }): ReactElement {
  return elementVan(className === undefined ? figuur : { ...figuur, attr: { ...figuur.attr, className } })
}

function elementVan({ naam, attr, delen }: Figuur): ReactElement {
  return createElement(
    naam,
    attr,
    ...delen.map((part) => (typeof part === 'string' ? part : elementVan(part))),
  )
}
