import type { Cel } from '../formats/lezer.ts'
import type { KolomSoort, Uitvoertabel } from '../formats/schrijver.ts'
import type { Registerrij } from '../schema/registerrij.ts'
import { maatregel } from '../schema/woningwerk.ts'

/** Heads of the columns: as lists of a corporation have them, or as VERA calls the same. */
export type Koppen = 'centrada' | 'vera'

interface Lijstkolom {
  /** Field of the import it comes back as. */
  veld: string
  kop: string
  /** Path in an Eenheid of VERA; null: VERA has no such notion, and our own head stays. */
  vera: string | null
  soort: KolomSoort
  cel: (row: Registerrij) => Cel
}

const column = (
  veld: string,
  kop: string,
  vera: string | null,
  cel: Lijstkolom['cel'],
  soort: KolomSoort = 'tekst',
): Lijstkolom => ({ veld, kop, vera, soort, cel })

/**
 * The columns of a list of dwellings. What goes out under these heads comes in again as the same facts: the import knows both kinds of
 * heads. VERA terms are those of the Eenheid in "Beheer Vastgoedgegevens", VERA 4.1.4+240311.2
 * (https://github.com/Aedes-datastandaarden/vera-openapi); owner in our kinds, status, measures and tracks are words of this programme.
 */
const COLUMNS: readonly Lijstkolom[] = [
  column('bag-id', 'bag id', 'adresseerbaarObjectBasisregistratie.bagIdentificatie', (row) => row.id),
  column('postcode', 'postcode', 'adres.postcode', (row) => row.postcode),
  column('huisnummer', 'huisnummer', 'adres.huisnummer', (row) => row.huisnummer, 'geheel'),
  column('huisletter', 'huisletter', 'adres.huisletter', (row) => row.huisletter),
  column(
    'huisnummertoevoeging',
    'toevoeging',
    'adres.huisnummerToevoeging',
    (row) => row.huisnummertoevoeging,
  ),
  column('straat', 'straat', 'adres.straatnaam', (row) => row.straat),
  column('buurt', 'buurt', 'adres.buurt.code', (row) => row.buurt),
  column('blok', 'complex', 'clusters.code', (row) => row.blok),
  column('eigenaar', 'eigenaar', null, (row) => (row.eigenaar === 'onbekend' ? null : row.eigenaar)),
  column('bouwjaar', 'bouwjaar', 'bouwjaar', (row) => row.bouwjaar, 'geheel'),
  column('oppervlakte', 'oppervlakte', 'gebruiksoppervlakte', (row) => row.oppervlakte, 'getal'),
  column('woningtype', 'woningtype', null, (row) => (row.woningtype === 'onbekend' ? null : row.woningtype)),
  column('energielabel', 'energielabel', 'energieprestaties.label', (row) => row.energielabel),
  column('label-na', 'label na', null, (row) => row.labelNa),
  column('status', 'status', null, (row) => row.status),
  ...maatregel.options.map((one) => column(one, one, null, (row) => row.maatregelen[one] ?? null)),
  column('inponden', 'inponden', null, (row) => row.inponden),
  column('sloop', 'sloop', null, (row) => row.sloop),
  column('nieuwbouw', 'nieuwbouw', null, (row) => row.nieuwbouw),
  column('nieuwbouw-soort', 'nieuwbouw soort', null, (row) => row.nieuwbouwSoort),
]

/** Field of the import -> head of the list; for who maps the columns by hand, and for the test that they come back. */
export function koppenVan(koppen: Koppen): ReadonlyMap<string, string> {
  const heads = COLUMNS.map(({ veld, kop, vera }): [string, string] => [
    veld,
    koppen === 'vera' ? (vera ?? kop) : kop,
  ])
  return new Map([...heads, ['datum', 'peildatum']])
}

/**
 * The dwellings as a list. The last column is the day on which it was so: brought in again later, what people changed after that day
 * stays.
 *
 * @param today ISO date
 */
export function lijstVan(rows: readonly Registerrij[], koppen: Koppen, today: string): Uitvoertabel {
  const heads = koppenVan(koppen)
  return {
    naam: 'woningen',
    geometrie: null,
    kolommen: [
      ...COLUMNS.map(({ veld, kop, soort }) => ({ naam: heads.get(veld) ?? kop, soort, uitleg: kop })),
      { naam: heads.get('datum') ?? 'peildatum', soort: 'tekst' as const, uitleg: 'peildatum' },
    ],
    aantal: rows.length,
    rij: (index) => {
      const row = rows[index]
      if (row === undefined) throw new RangeError(`no row ${index}`)
      return { id: row.id, cellen: [...COLUMNS.map(({ cel }) => cel(row)), today], geometrie: null }
    },
  }
}
