import type { Omstandigheid, RUSTSOORTEN } from '../../../analyses/renovatie/omstandigheden.ts'
import { omstandighedenTekst as tekst } from '../../../server/contract/text/nl/planomstandigheden.ts'
import type { FieldFaults } from '../../app/form-faults.ts'
import { getalUit } from '../voortgang/voortgang-form.ts'

/** A circumstance as it is typed. */
export interface Omstandigheidontwerp {
  soort: Omstandigheid['soort']
  /** `wijk/<id>` or `buurt/<id>`. */
  plek: string
  blok: string
  /** Names of blocks that go together, with a comma between them. */
  blokken: string
  gewicht: string
  maanden: readonly number[]
  datum: string
  rust: (typeof RUSTSOORTEN)[number]
  van: string
  tot: string
  bron: string
}

/** An empty one, of a kind and a place. */
export const leegOntwerp = (soort: Omstandigheidontwerp['soort'], plek: string): Omstandigheidontwerp => ({
  soort,
  plek,
  blok: '',
  blokken: '',
  gewicht: '',
  maanden: [],
  datum: '',
  rust: 'ramadan',
  van: '',
  tot: '',
  bron: '',
})

type Waar = Extract<Omstandigheid, { soort: 'stem' }>['waar']

function placeOf({ plek, blok }: Omstandigheidontwerp): Waar {
  if (blok.trim() !== '') return { soort: 'blok', id: blok.trim() }
  const [soort = '', id = ''] = plek.split('/')
  return { soort: soort === 'wijk' ? 'wijk' : 'buurt', id }
}

/** The circumstance that was typed, or what is wrong with it by field. */
export function omstandigheidUit(
  draft: Omstandigheidontwerp,
): { one: Omstandigheid; faults: null } | { one: null; faults: FieldFaults } {
  const { soort, rust, van, tot, datum } = draft
  const bron = draft.bron.trim() === '' ? null : draft.bron.trim()
  const refuse = (veld: string, melding: string) => ({ one: null, faults: { [veld]: melding } })
  if (soort === 'rustig') {
    if (van === '') return refuse('van', tekst.vulDatum)
    return tot === '' ? refuse('tot', tekst.vulDatum) : { one: { soort, rust, van, tot, bron }, faults: null }
  }
  if (soort === 'samen') {
    const blokken = [...new Set(draft.blokken.split(',').map((name) => name.trim()))].filter(Boolean)
    return blokken.length < 2
      ? refuse('blokken', tekst.vulBlokken)
      : { one: { soort, blokken, bron }, faults: null }
  }
  const waar = placeOf(draft)
  if (soort === 'stem') {
    const gewicht = getalUit(draft.gewicht)
    return gewicht === null || !Number.isInteger(gewicht) || gewicht < 0 || gewicht > 100
      ? refuse('gewicht', tekst.vulGewicht)
      : { one: { soort, waar, gewicht, bron }, faults: null }
  }
  if (soort === 'natuur') {
    const maanden = draft.maanden.toSorted((a, b) => a - b)
    return maanden.length === 0
      ? refuse('maanden', tekst.kiesMaand)
      : { one: { soort, waar, maanden, bron }, faults: null }
  }
  return datum === '' ? refuse('datum', tekst.vulDatum) : { one: { soort, waar, datum, bron }, faults: null }
}
