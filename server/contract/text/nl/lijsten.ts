import type { Lijst, Lijstvergelijking, Vergelijking } from '../../../../analyses/prioriteiten/lijsten.ts'
import type { Bijeenkomst } from '../../../../geodata/schema/bijeenkomst.ts'
import { aantal, datum, opsomming } from '../getal.ts'
import { themaTekst } from './wijkanalyse.ts'

/** Words of the three lists beside each other. */
export const lijstenTekst = {
  verschillen: 'Hier verschillen de lijsten',
  geenVerschil: 'De lijsten noemen dezelfde drie, in dezelfde volgorde.',
  nietTeVergelijken:
    'Er is nog geen bijeenkomst vastgelegd. Daarom valt er nog niets te vergelijken. Het voorstel hieronder is nog geen keuze.',
  nogZonder: {
    bewoners: 'De lijst van bewoners is er nog niet.',
    professionals: 'De lijst van professionals is er nog niet.',
    voorstel: '',
  } satisfies Record<Lijst, string>,
  eerdere: (count: number) => (count === 1 ? 'Eén eerdere bijeenkomst' : `${count} eerdere bijeenkomsten`),
  nietOpgehaald: 'De bijeenkomsten zijn nu niet op te halen. Probeer het later opnieuw.',
  alleGewichten: 'Andere gewichten proberen, en alles over dit voorstel',
} as const

const HOUDING: Record<NonNullable<Bijeenkomst['volgorde'][number]['houding']>, string> = {
  bevestigt: 'bevestigt het cijfer',
  'spreekt-tegen': 'spreekt het cijfer tegen',
  nieuw: 'nieuw',
}

/** Form, place, date and size of a session: "Wijktafels in wijkcentrum X, 15 mei 2025, 46 mensen." */
export function bijeenkomstRegel(session: Bijeenkomst): string {
  const { vorm, plaats, datum: dag, aantalMensen, aantalOrganisaties, aantalBewoners } = session
  const wie = [
    `${aantal(aantalMensen)} ${aantalMensen === 1 ? 'mens' : 'mensen'}`,
    ...(aantalOrganisaties === null
      ? []
      : [`${aantal(aantalOrganisaties)} ${aantalOrganisaties === 1 ? 'organisatie' : 'organisaties'}`]),
    ...(session.soort === 'professionals' && aantalBewoners !== null
      ? [`${aantal(aantalBewoners)} ${aantalBewoners === 1 ? 'bewoner' : 'bewoners'}`]
      : []),
  ]
  return `${vorm}, ${plaats}, ${datum(dag)}, ${wie.join(', ')}.`
}

/** What is said beside one theme of a session: how many organisations see it, whether it confirms, and in their words. */
export function toelichtingRegel(session: Bijeenkomst, row: Bijeenkomst['volgorde'][number]): string {
  const { soort, aantalOrganisaties } = session
  const wie =
    soort === 'professionals' && aantalOrganisaties !== null && aantalOrganisaties > 0
      ? [aantalOrganisaties === 1 ? 'een organisatie zegt' : 'meerdere organisaties zien']
      : []
  const parts = [...wie, ...(row.houding === null ? [] : [HOUDING[row.houding]]), row.toelichting]
  return parts.filter((part) => part !== '').join('; ')
}

const OP_LIJST: Record<Lijst, string> = {
  bewoners: 'bij bewoners',
  professionals: 'bij professionals',
  voorstel: 'in het voorstel',
}

/** One difference in one sentence, with what explains it when no figure exists. */
export function verschilZin({ thema, soort, lijst, plaatsen, geenCijfer }: Vergelijking): string {
  const naam = themaTekst(thema)
  const want = geenCijfer ? ' Hierover zijn nog geen cijfers per buurt.' : ''
  if (soort === 'alleen') {
    const zin = lijst === 'voorstel' ? 'staat alleen in het voorstel' : `noemen alleen ${lijst ?? ''}`
    return `${naam} ${zin}.${want}`
  }
  if (soort === 'niet-bij') {
    const zin =
      lijst === 'voorstel' ? 'staat niet in het voorstel' : `noemen ${lijst ?? ''} niet bij de eerste drie`
    return `${naam} ${zin}.${want}`
  }
  const places = (['bewoners', 'professionals', 'voorstel'] as const).flatMap((one) =>
    plaatsen[one] === null ? [] : [`${OP_LIJST[one]} op ${plaatsen[one]}`],
  )
  return `${naam} staat ${opsomming(places)}.${want}`
}

/** What every list says at the same place, and which list is not there yet. */
export function overeenkomstZinnen({ gelijk, aanwezig }: Lijstvergelijking): string[] {
  const ontbreekt = (['bewoners', 'professionals'] as const).filter((one) => !aanwezig.includes(one))
  return [
    ...gelijk.map(
      ({ thema, plaatsen }) =>
        `${themaTekst(thema)} staat overal op ${plaatsen.bewoners ?? plaatsen.professionals ?? ''}.`,
    ),
    ...ontbreekt.map((one) => lijstenTekst.nogZonder[one]),
  ]
}
