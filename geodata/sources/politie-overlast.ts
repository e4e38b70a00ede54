import { BronFout } from './bron-client.ts'
import type { Connector } from './connector.ts'
import { DATADERDEN, DATADERDEN_HOSTS, titels, volleJaren } from './dataderden.ts'
import { filterOpGemeente, openODataBezoek, tabellenGewijzigd } from './odata.ts'

const TABEL = '47024NED'
/** Full years asked when no year is given: what a cyclus of four years looks back on, and one more. */
const AANTAL_JAREN = 5

/**
 * Registered nuisance per wijk and buurt, per month: only full years are asked, and only all nuisance together, for its
 * kinds name groups of people.
 */
export const politieOverlast: Connector = {
  id: 'politie-overlast',
  bronhouder: 'Politie, via het CBS',
  bron: TABEL,
  url: 'https://data.politie.nl/#/Politie/nl/dataset/47024NED/table',
  licentie: 'CC BY 4.0',
  licentieUrl: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
  ritme: { ritme: 'maandelijks', maand: null },
  hosts: DATADERDEN_HOSTS,
  sleutelInstelling: null,
  async haal({ gemeente, jaar, vorige }, client, voortgang, stop) {
    // unchanged since a visit for all years; what an earlier visit for one year left says nothing about another year
    if (jaar === null && !(await tabellenGewijzigd(client, DATADERDEN, [TABEL], vorige))) {
      return { gewijzigd: false, jaar, delen: [] }
    }
    const visit = openODataBezoek(client, DATADERDEN, stop)
    await visit.beschrijving(TABEL, 'TableInfos')
    await visit.beschrijving(TABEL, 'DataProperties')
    const full = volleJaren(await visit.beschrijving(TABEL, 'Perioden'))
    const years = jaar === null ? full.slice(-AANTAL_JAREN) : full.filter((year) => year === jaar)
    if (years.length === 0) {
      const uitleg = `Tabel ${TABEL} heeft geen twaalf maanden${jaar === null ? '' : ` van ${jaar}`}.`
      throw new BronFout('niet-gevonden', uitleg, `${DATADERDEN.basis}/${TABEL}/Perioden`)
    }
    const kinds = titels(await visit.beschrijving(TABEL, 'Overlast'))
    const [total] = [...kinds].find(([, title]) => /^totaal/i.test(title)) ?? []
    if (total === undefined) {
      const uitleg = `Tabel ${TABEL} heeft geen totaal van alle overlast.`
      throw new BronFout('andere-vorm', uitleg, `${DATADERDEN.basis}/${TABEL}/Overlast`)
    }
    for (const [index, year] of years.entries()) {
      voortgang(index, years.length)
      const filter = `${filterOpGemeente(gemeente)} and Overlast eq '${total}' and startswith(Perioden,'${year}MM')`
      await visit.gegevens(TABEL, 'TypedDataSet', filter)
    }
    voortgang(years.length, years.length)
    return { gewijzigd: true, jaar: years.at(-1) ?? null, delen: visit.delen }
  },
}
