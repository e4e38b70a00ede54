import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../../geodata/formats/csv.ts'
import { schrijfCsv } from '../../../geodata/formats/schrijf-csv.ts'
import { stelKoppelingVoor } from '../../../geodata/normalise/doelen/voorstel.ts'
import { foldDwelling, saidByImport } from '../../../geodata/register/fold.ts'
import { type Koppen, lijstVan } from '../../../geodata/register/lijst.ts'
import { rowOfDwelling } from '../../../geodata/register/row.ts'
import { type Registerrij, ZONDER_WERK } from '../../../geodata/schema/registerrij.ts'
import { woningfeit } from '../../../geodata/schema/woningfeit.ts'
import { maatregel } from '../../../geodata/schema/woningwerk.ts'
import { draai, WONING } from '../normalise/doelen/proef.ts'

const TODAY = '2026-11-20'
const full: Registerrij = {
  id: WONING,
  buurt: 'BU09950111',
  straat: 'Kogge; "oost"',
  blok: 'C-14',
  huisnummer: 12,
  huisletter: 'b',
  huisnummertoevoeging: '2',
  postcode: '8223AA',
  eigenaar: 'vve',
  energielabel: 'A++',
  labelNa: 'A++++',
  bouwjaar: 1974,
  oppervlakte: 80.5,
  woningtype: 'meergezins',
  status: 'opname',
  statusSinds: TODAY,
  maatregelen: Object.fromEntries(
    maatregel.options.map((one, at) => [
      one,
      (['nodig', 'gepland', 'uitgevoerd', 'niet-nodig'] as const)[at % 4] ?? 'nodig',
    ]),
  ),
  inponden: 'gesprek',
  sloop: 'besloten',
  nieuwbouw: 'in-aanbouw',
  nieuwbouwSoort: 'hogere-sociale-huur',
  opnieuwVragen: null,
  pogingen: 0,
  verschillen: [],
  punt: [5.45, 52.5],
}
/** As little as a dwelling can have. */
const bare: Registerrij = {
  ...ZONDER_WERK,
  id: 'VB0000001',
  buurt: 'BU09950112',
  straat: null,
  blok: null,
  huisnummer: null,
  huisletter: null,
  huisnummertoevoeging: null,
  postcode: null,
  eigenaar: 'onbekend',
  energielabel: null,
  bouwjaar: null,
  oppervlakte: null,
  woningtype: null,
  status: null,
  statusSinds: null,
  punt: [5.6, 52.5],
}

/** Writes a list, reads it as a file that somebody gives, and folds what it says; its place comes from elsewhere. */
function thereAndBack(rows: readonly Registerrij[], koppen: Koppen): (Registerrij | null)[] {
  const { kolommen, rijen } = parseCsv(schrijfCsv(lijstVan(rows, koppen, TODAY), 'komma'), 'lijst.csv')
  const { velden } = stelKoppelingVoor(
    'woningen',
    {
      naam: 'lijst',
      rijen: null,
      kolommen: kolommen.map((naam) => ({ naam, soort: 'tekst', voorbeelden: [] })),
      geometrie: null,
    },
    { indicatoren: [] },
  )
  const out = draai(
    'woningen',
    { velden },
    kolommen,
    rijen.map(({ cellen }) => kolommen.map((naam) => cellen.get(naam) ?? null)),
  )
  expect(out.weigeringen).toEqual([])
  return rows.map((row) => {
    const from = { dataset: 'lijst', versie: 'v', volgorde: 0 }
    const facts = out.rijen.flatMap((one) => {
      const fact = one.soort === 'feit' ? woningfeit.parse(one.rij) : null
      return fact?.woning === row.id ? [saidByImport(fact, from)] : []
    })
    const place = { veld: 'punt' as const, waarde: row.punt.join(' '), datum: '2020-01-01', rij: 1 }
    const folded = foldDwelling(row.id, [...facts, saidByImport(place, from)])
    return folded === null ? null : rowOfDwelling(folded)
  })
}

describe('a list of dwellings', () => {
  it.each(['centrada', 'vera'] as const)('with the heads of %s comes in again as what went out', (koppen) => {
    expect(thereAndBack([full, bare], koppen)).toEqual([full, bare])
  })

  it('calls the same by the names of VERA where VERA has them', () => {
    const heads = lijstVan([], 'vera', TODAY).kolommen.map(({ naam }) => naam)
    expect(heads.slice(0, 5)).toEqual([
      'adresseerbaarObjectBasisregistratie.bagIdentificatie',
      'adres.postcode',
      'adres.huisnummer',
      'adres.huisletter',
      'adres.huisnummerToevoeging',
    ])
    expect(heads).toContain('energieprestaties.label')
    expect(new Set(heads).size).toBe(heads.length)
  })
})
