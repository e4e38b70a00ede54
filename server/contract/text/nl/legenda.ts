import type { Indicator } from '../../../../geodata/schema/indicator.ts'
import type { PuntSoort } from '../../../../geodata/schema/melding.ts'
import type { StatusGroep } from '../../../../geodata/schema/woning.ts'
import { inCoronatijd } from './coronatijd.ts'
import { CORONA, meetwijzeTekst } from './redenen.ts'

/** The legend says in one sentence what the colours mean and whether that is gunstig. */
export const legenda = {
  klassenZin: (meer: string, richting: Indicator['richting'], donker: boolean) =>
    `${donker ? 'Lichter' : 'Donkerder'} is ${meer}. ${richtingTekst[richting]}`,
  gemeente: (naam: string, waarde: string) => `${naam} ${waarde}`,
  woningen: (totaal: string) => `Status, ${totaal} woningen`,
  zonderPlaats: (n: number, aantal: string) =>
    n === 1
      ? '1 woning uit een lijst heeft nog geen plaats op de kaart.'
      : `${aantal} woningen uit een lijst hebben nog geen plaats op de kaart.`,
  meldingen: 'Meldingen, per soort geteld',
  meldingenLetOp: 'Meer meldingen kan betekenen dat mensen vaker melden.',
  meldingenJaar: 'Jaar van de meldingen',
} as const

const richtingTekst: Record<Indicator['richting'], string> = {
  'hoger-is-gunstiger': 'Hoger is gunstiger.',
  'lager-is-gunstiger': 'Lager is gunstiger.',
  neutraal: 'Hoger is hier niet beter of slechter.',
}

export const statusGroepTekst: Record<StatusGroep, string> = {
  'nog-niet': 'Nog niet',
  gesprek: 'Gesprek',
  opname: 'Opname of voorbereiding',
  uitvoering: 'In uitvoering',
  klaar: 'Opgeleverd of nazorg',
  'wil-niet': 'Wil nu niet',
}

/** Dwellings of which no source says how far they are. */
export const statusOnbekendTekst = 'Status niet bekend'

export const meldingSoortTekst: Record<PuntSoort, string> = {
  'melding-openbare-ruimte': 'Melding openbare ruimte',
  overlastmelding: 'Overlastmelding',
}

/** The line under the choices: source, how it was made, error, licence. */
export const bronregel = {
  bron: (houder: string, bron: string, jaar: number) => `Bron: ${houder}, ${bron}, ${jaar}.`,
  meetwijze: (indicator: Indicator, jaar: number) => {
    const made = meetwijzeTekst[indicator.meetwijze]
    const corona = inCoronatijd(indicator.id, jaar) ? `, ${CORONA}` : ''
    return `${made.charAt(0).toUpperCase()}${made.slice(1)}${corona}.`
  },
  marge: 'Marge niet in de bron.',
  herkomst: 'Herkomst',
} as const
