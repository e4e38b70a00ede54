import type { Wijkaanpakdocument } from '../../../../analyses/wijkaanpak/document-schema.ts'
import type { Blok, Tekstregel } from '../blok.ts'
import { modelJaar } from './coronatijd.ts'
import { foutTekst } from './redenen.ts'
import { alinea, naamVan } from './wijkaanpak-document-delen.ts'

const tekst = {
  overCijfers: 'Over de cijfers',
  bronnen: 'Bronnen',
  veranderd: 'Een cijfer met een sterretje* is intussen anders in de bron, of staat er niet meer.',
  geenCijfers: 'In de teksten staan geen cijfers met een bron.',
} as const

/** What is known of the error of each figure, once per subject and year: figures with an own margin say it one by one. */
function foutregels({ cijfers }: Wijkaanpakdocument): Tekstregel[] {
  const said = new Map<string, string>()
  for (const one of cijfers) {
    const { indicator, jaar, fout, eenheid, bron, gebiednaam } = one
    const number = bron === null ? 'bron niet meer bekend' : `bron ${bron + 1}`
    const name = `${naamVan(one)}, ${modelJaar(indicator, jaar)}`
    if (fout === null || eenheid === null)
      said.set(`${name} weg`, `${name}: de bron geeft dit cijfer niet meer.`)
    else if (fout.soort === 'interval') {
      said.set(`${name} ${gebiednaam}`, `${name}, ${gebiednaam}: ${foutTekst(fout, eenheid)} (${number}).`)
    } else said.set(`${name} ${fout.soort}`, `${name}: ${foutTekst(fout, eenheid)} (${number}).`)
  }
  return [...said.values()].map((line) => [line])
}

/** What is known of the figures, and the list of sources. */
export function bronblokken(document: Wijkaanpakdocument): Blok[] {
  const errors = foutregels(document)
  const stale = document.cijfers.some(({ stand }) => stand !== 'gelijk')
  return [
    { soort: 'kop', niveau: 2, tekst: tekst.overCijfers, id: 'over-de-cijfers' },
    ...(errors.length === 0 ? [alinea(tekst.geenCijfers)] : [{ soort: 'lijst' as const, regels: errors }]),
    ...(stale ? [alinea(tekst.veranderd, 'klein')] : []),
    { soort: 'kop', niveau: 2, tekst: tekst.bronnen, id: 'bronnen' },
    {
      soort: 'lijst',
      genummerd: true,
      regels: document.bronnen.map(({ titel, bronhouder, licentie, vintage, voorbeelddata }, at) => [
        `${at + 1}. ${titel}, van ${bronhouder}. Stand: ${vintage}. Licentie: ${licentie}.${voorbeelddata ? ' Dit is voorbeelddata.' : ''}`,
      ]),
    },
  ]
}
