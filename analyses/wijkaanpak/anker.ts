import type { Opmerking, Planobject } from '../../geodata/schema/wijkaanpak.ts'

/** Where a remark belongs now; `begin` and `eind` are places in the text of the field, in UTF-16 units; null without a sentence. */
export interface Opmerkingplek {
  object: string
  veld: string | null
  begin: number | null
  eind: number | null
  /** It stands in another field or object than where it was made. */
  isVerhuisd: boolean
}

type Bij = Opmerking['bij']

/**
 * Where the sentence of a remark stands now: in the field it was made in, else in any other text of the plan. Of more places the one
 * whose surroundings look most like those of then (W3C Web Annotation, TextQuoteSelector: https://www.w3.org/TR/annotation-model/).
 * White space counts as one blank. A remark without a sentence stays with its object.
 *
 * @returns null when the sentence is nowhere any more, or its object is gone: the remark is then shown as loose
 * @example a sentence that moved to another chapter is found there, with `isVerhuisd`
 */
export function findRemark(bij: Bij, objecten: readonly Planobject[]): Opmerkingplek | null {
  const own = objecten.find(({ id, verwijderd }) => id === bij.object && !verwijderd)
  if (bij.citaat.trim() === '') {
    return own === undefined
      ? null
      : { object: own.id, veld: bij.veld, begin: null, eind: null, isVerhuisd: false }
  }
  const here =
    own === undefined ? [] : textsOf(own).filter(({ veld }) => bij.veld === null || veld === bij.veld)
  const found = best(bij, here)
  if (found !== null) return { ...found, isVerhuisd: false }
  const elsewhere = objecten
    .filter(({ soort, verwijderd }) => soort !== 'opmerking' && !verwijderd)
    .flatMap(textsOf)
  const moved = best(bij, elsewhere)
  return moved === null ? null : { ...moved, isVerhuisd: true }
}

interface Tekstveld {
  object: string
  veld: string
  tekst: string
}

function textsOf({ id, velden }: Planobject): Tekstveld[] {
  return Object.entries(velden).flatMap(([veld, tekst]) =>
    typeof tekst === 'string' && tekst !== '' ? [{ object: id, veld, tekst }] : [],
  )
}

function best(bij: Bij, fields: readonly Tekstveld[]): Omit<Opmerkingplek, 'isVerhuisd'> | null {
  const quote = new RegExp(escaped(bij.citaat.trim()).replace(/\s+/g, String.raw`\s+`), 'gu')
  let found: { place: Omit<Opmerkingplek, 'isVerhuisd'>; likeness: number } | null = null
  for (const { object, veld, tekst } of fields) {
    for (const { 0: words, index: begin } of tekst.matchAll(quote)) {
      const eind = begin + words.length
      const likeness = sameEnd(tekst.slice(0, begin), bij.voor) + sameStart(tekst.slice(eind), bij.na)
      if (found === null || likeness > found.likeness)
        found = { place: { object, veld, begin, eind }, likeness }
    }
  }
  return found?.place ?? null
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)

function sameStart(text: string, wanted: string): number {
  let same = 0
  while (same < wanted.length && text[same] === wanted[same]) same++
  return same
}

function sameEnd(text: string, wanted: string): number {
  let same = 0
  while (same < wanted.length && same < text.length && text.at(-1 - same) === wanted.at(-1 - same)) same++
  return same
}
