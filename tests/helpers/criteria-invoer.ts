import type { CriteriaInvoer } from '../../analyses/prioriteiten/criteria.ts'
import type { BuurtInwoners } from '../../analyses/verdieping/invoer-schema.ts'
import type { Actie, Fonds, Programma } from '../../geodata/schema/programma.ts'
import { eenzaam, maakIndicator, NOORD, rondkomen } from './analyse-invoer.ts'

/** Volunteering: higher is favourable; theme `meedoen`. */
export const vrijwilligers = maakIndicator('rivm-vrijwilligerswerk', {
  pijler: 'ontwikkelingsmogelijkheden',
  richting: 'hoger-is-gunstiger',
})
/** Health; theme `gezondheid`, which is the ordinary work of one partner. */
export const gezondheid = maakIndicator('rivm-ervaren-gezondheid')
/** Income from a register that shares no model with `rondkomen`; the same theme. */
export const inkomen = maakIndicator('cbs-laag-inkomen', {
  bronfamilie: 'ander-register',
  meetwijze: 'register',
})

/** Input of the criteria: no figures, no programme and nobody known to live anywhere unless given. */
export function maakCriteriaInvoer(over: Partial<CriteriaInvoer> = {}): CriteriaInvoer {
  return {
    spreidingen: [],
    indicatoren: [rondkomen, eenzaam, vrijwilligers, gezondheid, inkomen],
    themas: {},
    programma: null,
    inwoners: new Map(),
    peildatum: '2025-05-01',
    ...over,
  }
}

/** Inhabitants of the buurten of Noorderwijk, in order; null: not known. */
export function maakInwoners(
  counts: readonly (number | null)[],
  voorbeelddata = false,
): Map<string, BuurtInwoners> {
  return new Map(
    NOORD.map((buurt, index) => [
      buurt,
      {
        buurt,
        inwoners: counts[index] ?? null,
        inwoners65plus: null,
        fout: { soort: 'volledige-telling' },
        jaar: 2024,
        dataset: 'proef-inwoners',
        voorbeelddata,
      },
    ]),
  )
}

export function maakFonds(id: string, van: number | null, tot: number | null): Fonds {
  return { id, naam: `Fonds ${id}`, van, tot, voor: [], letOp: null }
}

export function maakActie(id: string, fondsen: string[], over: Partial<Actie> = {}): Actie {
  return {
    id,
    naam: `Actie ${id}`,
    programma: 'Proef',
    lijn: 'Proef',
    streven: [],
    fondsen,
    partners: ['Partner'],
    van: null,
    tot: null,
    alleenNaam: false,
    ...over,
  }
}

export function maakProgramma(acties: Actie[], fondsen: Fonds[]): Programma {
  return { naam: 'Proef', planJaar: 2025, acties, fondsen }
}
