import { BronFout, type BronClient } from './bron-client.ts'
import type { Connector } from './connector.ts'
import { DATADERDEN, DATADERDEN_HOSTS, jaarperioden, sleutels, volleJaren } from './dataderden.ts'
import { filterOpGemeente, openODataBezoek, tabellenGewijzigd, type ODataBezoek } from './odata.ts'

const PER_JAAR = '47018NED'
const PER_MAAND = '47022NED'

/** Kinds of crime that are asked, by their code in dimension SoortMisdrijf. What they mean: pijlers.csv. */
export const MISDRIJFSOORTEN: readonly string[] = ['0.0.0', '1.1.1', '1.4.4', '1.4.5', '1.4.6', '2.2.1']

/** Keys of the kinds as the source writes them, with the spaces behind them. */
async function soortsleutels(visit: ODataBezoek, tabel: string): Promise<string[]> {
  const keys = sleutels(await visit.beschrijving(tabel, 'SoortMisdrijf'))
  const wanted = keys.filter((key) => MISDRIJFSOORTEN.includes(key.trim()))
  if (wanted.length > 0) return wanted
  const uitleg = `Tabel ${tabel} kent geen enkele soort misdrijf die wij vragen.`
  throw new BronFout('andere-vorm', uitleg, `${DATADERDEN.basis}/${tabel}/SoortMisdrijf`)
}

/** Full years that only the table per month has, when the table per year has none newer. */
async function haalMaanden(
  client: BronClient,
  gemeente: string,
  gewenst: (year: number) => boolean,
  stop: AbortSignal,
): Promise<ODataBezoek | null> {
  const visit = openODataBezoek(client, DATADERDEN, stop)
  const years = volleJaren(await visit.beschrijving(PER_MAAND, 'Perioden')).filter(gewenst)
  if (years.length === 0) return null
  await visit.beschrijving(PER_MAAND, 'DataProperties')
  const keys = await soortsleutels(visit, PER_MAAND)
  for (const year of years) {
    for (const key of keys) {
      const filter = `${filterOpGemeente(gemeente)} and SoortMisdrijf eq '${key}' and startswith(Perioden,'${year}MM')`
      await visit.gegevens(PER_MAAND, 'TypedDataSet', filter)
    }
  }
  return visit
}

/**
 * Registered crimes per wijk and buurt: the table per year, asked kind by kind so that no question passes 10,000 rows. A
 * full year that only the table per month has comes from there, as twelve months.
 */
export const politieMisdrijven: Connector = {
  id: 'politie-misdrijven',
  bronhouder: 'Politie, via het CBS',
  bron: `${PER_JAAR}, ${PER_MAAND}`,
  url: 'https://data.politie.nl/#/Politie/nl/dataset/47018NED/table',
  licentie: 'CC BY 4.0',
  licentieUrl: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
  ritme: { ritme: 'jaarlijks', maand: 3, naJaren: 1 },
  hosts: DATADERDEN_HOSTS,
  sleutelInstelling: null,
  async haal({ gemeente, jaar, vorige }, client, voortgang, stop) {
    // unchanged since a visit for all years; what an earlier visit for one year left says nothing about another year
    if (jaar === null && !(await tabellenGewijzigd(client, DATADERDEN, [PER_JAAR], vorige))) {
      return { gewijzigd: false, jaar, delen: [] }
    }
    const visit = openODataBezoek(client, DATADERDEN, stop)
    await visit.beschrijving(PER_JAAR, 'TableInfos')
    await visit.beschrijving(PER_JAAR, 'DataProperties')
    const years = jaarperioden(await visit.beschrijving(PER_JAAR, 'Perioden'))
    const keys = await soortsleutels(visit, PER_JAAR)
    const newest = years.at(-1) ?? 0
    const perJaar = jaar === null || years.includes(jaar)
    for (const [index, key] of keys.entries()) {
      if (!perJaar) break
      voortgang(index, keys.length + 1)
      const period = jaar === null ? '' : ` and Perioden eq '${jaar}JJ00'`
      const filter = `${filterOpGemeente(gemeente)} and SoortMisdrijf eq '${key}'${period}`
      await visit.gegevens(PER_JAAR, 'TypedDataSet', filter)
    }
    const months = await haalMaanden(
      client,
      gemeente,
      (year) => (jaar === null ? year > newest : year === jaar && !perJaar),
      stop,
    )
    if (!perJaar && months === null) {
      throw new BronFout('niet-gevonden', `Van ${jaar} zijn er nog geen twaalf maanden.`, DATADERDEN.basis)
    }
    voortgang(keys.length + 1, keys.length + 1)
    return { gewijzigd: true, jaar: jaar ?? newest, delen: [...visit.delen, ...(months?.delen ?? [])] }
  },
}
