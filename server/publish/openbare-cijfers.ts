import { compositionOf, figureOfArea } from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { isMeasured } from '../../analyses/measured.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import { indicatorTekst } from '../contract/text/nl/indicatoren.ts'
import type { CurrentData } from '../store/current.ts'
import type { Momentopname } from './momentopname.ts'

/** Public without anybody's decision: how many people and homes a wijk has. */
const BY_DEFAULT: ReadonlySet<string> = new Set(['cbs-inwoners', 'cbs-woningvoorraad'])

/** Why an indicator can never be made public; null: it can, by a decision. */
export type NooitOpenbaar = 'alleen-intern' | 'niet-per-wijk' | 'eigen-bestand' | 'voorbeelddata' | 'nooit'

/** About origin, youth, lifestyle, money and health as scores of people: domain.md, "The public side". */
const NEVER =
  /herkomst|migratie|jeugd|jong|0-14|15-24|kind|alcohol|drink|rook|rok|gewicht|obes|overgewicht|drugs/

/** Whether an indicator is public by default. */
export function isByDefault({ id }: Pick<Indicator, 'id'>): boolean {
  return BY_DEFAULT.has(id)
}

/** Why this indicator may not be public, whoever decides. */
export function neverPublic(current: CurrentData, indicator: Indicator): NooitOpenbaar | null {
  const { id, rol, niveaus, eigenNaam } = indicator
  if (eigenNaam !== undefined) return 'eigen-bestand'
  if (rol === 'alleen-intern') return 'alleen-intern'
  if (NEVER.test(id)) return 'nooit'
  if (!niveaus.includes('wijk')) return 'niet-per-wijk'
  const datasets = current.datasetsVan.get(id) ?? new Set<string>()
  const isExample = current.versies.some(
    ({ dataset, voorbeelddata }) => voorbeelddata && datasets.has(dataset),
  )
  return isExample ? 'voorbeelddata' : null
}

const UNIT: Partial<Record<Indicator['eenheid'], string>> = { procent: '%', euro: 'euro', kilometer: 'km' }

/** An indicator per wijk, newest year, for the same wijken in their own order: never a figure of a wider area, and no rank. */
export function figureTable(
  current: CurrentData,
  indicator: Indicator,
  reden: string | null,
): Momentopname['cijfers'][number] | null {
  const jaar = indicator.jaren.at(-1)
  const leeftijd = indicator.leeftijden[0]
  if (jaar === undefined || leeftijd === undefined) return null
  const rijen = current.focus.standaardIndeling.wijken.map((wijk) => {
    const found = figureOfArea(
      compositionOf(wijk, current.buurtenPerCbsWijk),
      indicator,
      jaar,
      leeftijd,
      current.zoekCijfer,
    )
    return found.soort === 'waarde'
      ? {
          gebied: wijk.id,
          naam: wijk.naam,
          waarde: found.cijfer.waarde,
          fout: found.cijfer.fout,
          waarom: null,
        }
      : {
          gebied: wijk.id,
          naam: wijk.naam,
          waarde: null,
          fout: null,
          waarom: found.soort === 'bereik' ? ('bereik' as const) : ('geen-cijfer' as const),
        }
  })
  if (rijen.every(({ waarde }) => waarde === null)) return null
  const version = current.versies.find(({ dataset }) => dataset === indicator.dataset)
  return {
    id: indicator.id,
    naam: indicatorTekst(indicator).naam,
    jaar,
    eenheid: UNIT[indicator.eenheid] ?? '',
    bron: version?.provenance.bronhouder ?? indicator.bronfamilie,
    berekend: !isMeasured(indicator.meetwijze),
    reden,
    rijen,
  }
}
