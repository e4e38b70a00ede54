import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** A straight-edged path of a page: its corners in mm from the left lower corner of the page. */
export type Pad = readonly (readonly [x: number, y: number])[]

/** A tag of the structure tree: its role, and the roles below it in reading order. */
export interface Tag {
  rol: string
  delen: readonly Tag[]
}

export interface GelezenPagina {
  /** Size in mm. */
  breedte: number
  hoogte: number
  tekst: string
  paden: readonly Pad[]
  /** Pictures of pixels on the page, of whatever kind. */
  rasters: number
  tags: readonly Tag[]
}

export interface GelezenPdf {
  /** Whether the document says that its content is tagged. */
  gemerkt: boolean
  paginas: readonly GelezenPagina[]
}

/** PDF counts in points of 1/72 inch. */
const MM_PER_POINT = 25.4 / 72
/** How PDF.js writes a path: a number for what is drawn, then its coordinates. */
const COORDINATES: Record<number, number> = { 0: 2, 1: 2, 2: 6 }
const MOVE = 0

type Matrix = readonly [number, number, number, number, number, number]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

function asMatrix(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null
  const [a, b, c, d, e, f] = Array.from(value as ArrayLike<number>) // an array of numbers of some kind
  return a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
    ? null
    : [a, b, c, d, e, f]
}

/** The parts of a path, each from a move on, in mm. */
function partsOf(data: ArrayLike<number>, matrix: Matrix): Pad[] {
  const parts: [number, number][][] = []
  for (let at = 0; at < data.length;) {
    const what = data[at] ?? 0
    const count = COORDINATES[what] ?? 0
    if (count > 0) {
      // Of a curve the end counts: the paths that are measured have none.
      const [x = 0, y = 0] = [data[at + count - 1], data[at + count]]
      const point: [number, number] = [
        (matrix[0] * x + matrix[2] * y + matrix[4]) * MM_PER_POINT,
        (matrix[1] * x + matrix[3] * y + matrix[5]) * MM_PER_POINT,
      ]
      if (what === MOVE) parts.push([point])
      else parts.at(-1)?.push(point)
    }
    at += count + 1
  }
  return parts
}

interface StructNode {
  role?: string
  children?: unknown[]
}

function tagsOf(node: unknown): Tag[] {
  const { role, children } = (node ?? {}) as StructNode // the tree of PDF.js has no type of its own
  const delen = (children ?? []).flatMap(tagsOf)
  return role === undefined ? delen : [{ rol: role, delen }]
}

/** PDF.js writes a path into a buffer that it then cuts to size, with a function that Node has from version 21 on. */
function addMissingTransfer(): void {
  // Node 20 has no such function, and neither have its types.
  const known = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: unknown }
  known.transferToFixedLength ??= function transfer(this: ArrayBuffer, length = this.byteLength) {
    return this.slice(0, length)
  }
}

/** Reads what a browser printed: sizes, words, paths and tags. */
export async function leesPdf(bytes: Uint8Array): Promise<GelezenPdf> {
  addMissingTransfer()
  const { OPS } = await getResolvedPDFJS()
  const doc = await getDocumentProxy(bytes)
  const RASTERS = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObject,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
  ])
  const paginas: GelezenPagina[] = []
  for (let number = 1; number <= doc.numPages; number += 1) {
    const page = await doc.getPage(number)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const content = await page.getTextContent()
    const { fnArray, argsArray } = await page.getOperatorList()
    const paden: Pad[] = []
    const kept: Matrix[] = []
    let matrix = IDENTITY
    for (const [at, what] of fnArray.entries()) {
      const args: unknown[] = argsArray[at] ?? []
      if (what === OPS.save) kept.push(matrix)
      else if (what === OPS.restore) matrix = kept.pop() ?? IDENTITY
      else if (what === OPS.transform) matrix = times(matrix, asMatrix(args) ?? IDENTITY)
      else if (what === OPS.paintFormXObjectBegin) {
        kept.push(matrix)
        matrix = times(matrix, asMatrix(args[0]) ?? IDENTITY)
      } else if (what === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? IDENTITY
      else if (what === OPS.constructPath) {
        const [data] = args[1] as [ArrayLike<number> | null] // as PDF.js 5 writes it: [how, [path], box]
        if (data !== null) paden.push(...partsOf(data, matrix))
      }
    }
    paginas.push({
      breedte: (right - left) * MM_PER_POINT,
      hoogte: (top - bottom) * MM_PER_POINT,
      tekst: content.items.map((item: object) => ('str' in item ? String(item.str) : '')).join(' '),
      paden,
      rasters: fnArray.filter((what: number) => RASTERS.has(what)).length,
      tags: tagsOf(await page.getStructTree()),
    })
  }
  const mark = await doc.getMarkInfo()
  await doc.destroy()
  return { gemerkt: mark?.Marked === true, paginas }
}

/** Roles of a tree in reading order. */
export function rollen(tags: readonly Tag[]): string[] {
  return tags.flatMap(({ rol, delen }) => [rol, ...rollen(delen)])
}
