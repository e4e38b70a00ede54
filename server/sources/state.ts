import type { Bron } from '../../geodata/bron.ts'
import type { BronRitme } from '../../geodata/schema/bron.ts'
import type { AppContext } from '../context.ts'
import type { BronStand } from '../contract/bronnen.ts'
import type { CurrentData } from '../store/current.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import { lastVisits } from '../store/source-visits.ts'
import { unfinishedTask } from '../store/tasks.ts'

const DAY_MILLISECONDS = 86_400_000

/**
 * Newest year that should be out on a day, by the rhythm of the source; null where it has no month. Example: figures that
 * come out in March about the year before (`maand` 3, `naJaren` 1) give 2025 on 1 April 2026 and 2024 on 1 February 2026.
 */
export function expectedYear(rhythm: BronRitme, today: Date): number | null {
  if (rhythm.maand === null) return null
  const last = today.getUTCMonth() + 1 >= rhythm.maand ? today.getUTCFullYear() : today.getUTCFullYear() - 1
  const year = last - (rhythm.naJaren ?? 0)
  // The health survey is held every four years: 2012, 2016, 2020, 2024.
  return rhythm.ritme === 'per-vier-jaar' ? year - (year % 4) : year
}

/** Figures missing per buurt of the focus area in the newest year of each figure of the dataset. */
function missingPerBuurt(
  current: CurrentData,
  dataset: string,
): BronStand['datasets'][number]['ontbreektPerBuurt'] {
  const series = current.indicatoren
    .filter((row) => row.dataset === dataset && row.niveaus.includes('buurt'))
    .flatMap((row) => {
      const jaar = row.jaren.at(-1)
      const leeftijd = row.leeftijden[0]
      return jaar === undefined || leeftijd === undefined ? [] : [{ id: row.id, jaar, leeftijd }]
    })
  if (series.length === 0) return []
  const codes = current.focus.standaardIndeling.wijken.flatMap((wijk) => wijk.buurten).toSorted()
  return codes.map((buurt) => ({
    buurt,
    naam: current.gebied.get(buurt)?.naam ?? buurt,
    ontbreekt: series.filter(
      ({ id, jaar, leeftijd }) => 'ontbreekt' in current.zoekCijfer(buurt, id, jaar, leeftijd),
    ).length,
    verwacht: series.length,
  }))
}

/** Versions a source has filled: those it names without a year, and those it named for any year it brought. */
function versionsOf(bron: Bron, current: CurrentData): DatasetVersie[] {
  const years = current.versies.flatMap((version) => version.provenance.jaren)
  const names = new Set([null, ...new Set(years)].flatMap((jaar) => bron.datasets(jaar)))
  return current.versies.filter(
    (version) => names.has(version.dataset) && version.provenance.opgehaaldOp !== undefined,
  )
}

/** How a source stands: what it gives, what is expected and when, what came, and the last failure. */
export function sourceState(app: AppContext, bron: Bron, now: Date): BronStand {
  const current = app.current()
  const { connector } = bron
  const {
    id,
    bronhouder,
    bron: table,
    url,
    licentie,
    licentieUrl,
    ritme,
    hosts,
    sleutelInstelling,
  } = connector
  const versions = versionsOf(bron, current)
  const visits = lastVisits(app.db, id)
  const fetched = visits.laatsteGoede?.klaarOp ?? null
  const years = versions.flatMap((version) => version.provenance.jaren)
  return {
    id,
    bronhouder,
    bron: table,
    url,
    licentie,
    licentieUrl,
    ritme,
    hosts: [...hosts],
    sleutelInstelling,
    sleutelAanwezig: sleutelInstelling !== null && app.sources.sleutels.has(sleutelInstelling),
    jaarAanwezig: years.length === 0 ? null : Math.max(...years),
    jaarVerwacht: expectedYear(ritme, now),
    datasets: versions.map((version) => {
      const opgehaaldOp = fetched ?? version.provenance.opgehaaldOp ?? null
      return {
        dataset: version.dataset,
        versie: version.versie,
        opgehaaldOp,
        dagenOud:
          opgehaaldOp === null
            ? null
            : Math.floor((now.getTime() - Date.parse(opgehaaldOp)) / DAY_MILLISECONDS),
        rijenOvergenomen: version.rijenOvergenomen,
        aantalAfgekeurd: version.aantalAfgekeurd,
        ontbreektPerBuurt: missingPerBuurt(current, version.dataset),
      }
    }),
    ...visits,
    taak: unfinishedTask(app.db, `bron/${id}`)?.id ?? null,
  }
}
