import type { Documenttekst, Wijkaanpakdocument } from '../../../../analyses/wijkaanpak/document-schema.ts'
import type { Blok, Tekstregel } from '../blok.ts'
import { aantal, datum, opsomming } from '../getal.ts'
import { euro } from '../getal.ts'
import { periodeTekst } from './programma.ts'

const STATUS = {
  voorbereiding: 'in voorbereiding',
  loopt: 'loopt',
  klaar: 'klaar',
  gestopt: 'gestopt',
} as const

const cel = (text: string): Tekstregel[] => [[text === '' ? 'nog te kiezen' : text]]

const melding = (text: string): Blok => ({ soort: 'alinea', regel: [text], toon: 'gewoon' })

function wanneer(van: string | null, tot: string | null): string {
  if (van === null) return tot === null ? '' : `tot en met ${datum(tot)}`
  return tot === null ? `vanaf ${datum(van)}` : `${datum(van)} tot en met ${datum(tot)}`
}

const bedrag = (value: number | null): string => (value === null ? 'bedrag niet bekend' : euro(value))

/** Who does what, when, with which money. */
export function actietabel(
  { acties }: Wijkaanpakdocument,
  lees: (text: Documenttekst) => Tekstregel[],
): Blok[] {
  if (acties.length === 0) return [melding('Er staat nog geen nieuwe actie in dit plan.')]
  return [
    {
      soort: 'tabel',
      titel: 'Wie doet wat, wanneer, met welk geld',
      koppen: ['Actie', 'Wie', 'Wanneer', 'Geld uit', 'Daarna'],
      breedtes: [28, 16, 18, 20, 18],
      rijen: acties.map(({ naam, wie, van, tot, fondsen, uren, daarna, status, ambitie }) => [
        [[naam], [`${ambitie === '' ? '' : `${ambitie}, `}${STATUS[status]}`]],
        cel(wie),
        cel(wanneer(van, tot)),
        [
          ...fondsen.map(({ naam: fund, bedragEuro }) => [`${fund}: ${bedrag(bedragEuro)}`]),
          ...(uren === null ? [] : [[`${aantal(uren.uren)} uur van ${uren.partner}`]]),
          ...(fondsen.length === 0 && uren === null ? [['nog te kiezen']] : []),
        ],
        daarna.length === 0 ? [['nog niet afgesproken']] : lees(daarna),
      ]),
    },
  ]
}

/** The money per fund, with the years in which it pays. */
export function budgettabel({ budget }: Wijkaanpakdocument): Blok[] {
  if (budget.length === 0) return []
  return [
    {
      soort: 'tabel',
      titel: 'Geld per fonds',
      koppen: ['Fonds', 'Betaalt in', 'Waarvoor', 'Samen'],
      breedtes: [26, 18, 34, 22],
      rijen: budget.map(({ naam, van, tot, regels, totaalEuro, zonderBedrag, omvangEuro, past }) => [
        [[naam]],
        [[periodeTekst(van, tot)]],
        regels.map(({ jaar, bedragEuro, omschrijving }) => [
          `${jaar === null ? 'jaar niet bekend' : String(jaar)}: ${bedrag(bedragEuro)}${omschrijving.trim() === '' ? '' : `, ${omschrijving}`}`,
        ]),
        [
          [euro(totaalEuro)],
          ...(zonderBedrag === 0 ? [] : [[`en ${zonderBedrag} zonder bedrag`]]),
          [omvangEuro === null ? 'grootte van het fonds niet bekend' : `van ${euro(omvangEuro)}`],
          ...(past === false ? [['Dit is meer dan er is.']] : []),
        ],
      ]),
    },
  ]
}

const besluit = (wie: string | null, dag: string | null): string =>
  `${wie ?? 'stuurgroep'}${dag === null ? ', dag niet bekend' : `, voor ${datum(dag)}`}`

/** The sheet "Wat stopt wanneer", of the funds of this plan. */
export function stoptabel({ stopt }: Wijkaanpakdocument): Blok[] {
  if (stopt.length === 0) return []
  return [
    {
      soort: 'tabel',
      titel: 'Wat stopt wanneer',
      koppen: ['Fonds', 'Betaalt in', 'Wat dan stopt', 'Wie besluit, voor wanneer', 'Daarna'],
      breedtes: [24, 16, 22, 22, 16],
      rijen: stopt.map(({ naam, van, tot, besluitUiterlijk, regels }) => {
        const none = { watStopt: null, wieBesluit: null, besluitUiterlijk, daarna: '' }
        const rows = regels.length === 0 ? [{ wat: 'nog geen actie', ...none }] : regels
        return [
          [[naam]],
          [[periodeTekst(van, tot)]],
          rows.map(({ wat, watStopt }) => [watStopt === null ? wat : `${wat}: ${watStopt}`]),
          rows.map((row) => [besluit(row.wieBesluit, row.besluitUiterlijk)]),
          rows.map(({ daarna }) => [daarna === '' ? 'nog niet afgesproken' : daarna]),
        ]
      }),
    },
  ]
}

/** Hours that partners give: they stay hours, and are no money. */
export function urenregels({ uren }: Wijkaanpakdocument): Blok[] {
  if (uren.length === 0) return []
  const rows = uren.map(
    ({ actie, partner, uren: hours, tot }) =>
      `${partner} geeft ${aantal(hours)} uur aan ${actie}${tot === null ? '' : `, tot en met ${datum(tot)}`}`,
  )
  return [melding(`${opsomming(rows)}.`)]
}
