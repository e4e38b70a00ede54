import { BronFout, type BronClient } from './bron-client.ts'
import type { Connector } from './connector.ts'
import { DATADERDEN, DATADERDEN_HOSTS, jaarperioden } from './dataderden.ts'
import { filterOpGemeente, openODataBezoek, tabellenGewijzigd, type ODataBezoek } from './odata.ts'

/** Tables of the health figures per wijk and buurt, newest first: 50150NED holds 2012-2024, 50120NED ends in 2022. */
const TABELLEN: readonly string[] = ['50150NED', '50120NED']

/** Opens the first table that is there and has the year; gives its years. */
async function kiesTabel(
  client: BronClient,
  jaar: number | null,
  stop: AbortSignal,
): Promise<{ tabel: string; visit: ODataBezoek; jaren: number[] }> {
  for (const tabel of TABELLEN) {
    const visit = openODataBezoek(client, DATADERDEN, stop)
    try {
      await visit.beschrijving(tabel, 'TableInfos')
    } catch (error) {
      if (error instanceof BronFout && error.code === 'niet-gevonden') continue
      throw error
    }
    const all = jaarperioden(await visit.beschrijving(tabel, 'Perioden'))
    const jaren = jaar === null ? all : all.filter((year) => year === jaar)
    if (jaren.length > 0) return { tabel, visit, jaren }
  }
  const uitleg = `De tabellen ${TABELLEN.join(' en ')} geven geen cijfers${jaar === null ? '' : ` van ${jaar}`}.`
  throw new BronFout('niet-gevonden', uitleg, DATADERDEN.basis)
}

/**
 * Health figures per wijk and buurt of RIVM, GGD and CBS: the newest table that is there, asked year by year so that no
 * question passes 10,000 rows; with the lower and upper bounds where the table has them.
 */
export const rivmGezondheid: Connector = {
  id: 'rivm-gezondheid',
  bronhouder: 'RIVM, GGD en CBS',
  bron: TABELLEN.join(' of '),
  url: 'https://statline.rivm.nl/#/RIVM/nl/dataset/50120NED/table',
  licentie: 'CC BY 4.0',
  licentieUrl: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
  ritme: { ritme: 'per-vier-jaar', maand: 6, naJaren: 1 },
  hosts: DATADERDEN_HOSTS,
  sleutelInstelling: null,
  async haal({ gemeente, jaar, vorige }, client, voortgang, stop) {
    const known = TABELLEN.filter((tabel) => vorige.has(`${DATADERDEN.basis}/${tabel}/TableInfos`))
    if (jaar === null && known.length > 0 && !(await tabellenGewijzigd(client, DATADERDEN, known, vorige))) {
      return { gewijzigd: false, jaar, delen: [] }
    }
    const { tabel, visit, jaren } = await kiesTabel(client, jaar, stop)
    for (const entity of ['DataProperties', 'Leeftijd', 'Marges']) await visit.beschrijving(tabel, entity)
    for (const [index, year] of jaren.entries()) {
      voortgang(index, jaren.length)
      const filter = `${filterOpGemeente(gemeente)} and Perioden eq '${year}JJ00'`
      await visit.gegevens(tabel, 'TypedDataSet', filter)
    }
    voortgang(jaren.length, jaren.length)
    return { gewijzigd: true, jaar: jaren.at(-1) ?? null, delen: visit.delen }
  },
}
