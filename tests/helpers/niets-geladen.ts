import type { VerdiepingInvoer } from '../../analyses/verdieping/invoer-schema.ts'

/** Input of the deeper analyses for what no source is loaded for; a helper adds what its tests are about. */
export const NIETS_GELADEN = {
  inwoners: new Map(),
  voorzieningen: [],
  woonzorgzones: [],
  leefbaarometer: [],
  leefbaarometer3: [],
  programma: null,
  woningen: null,
  woningenZijnVoorbeelddata: false,
  meldingen: [],
  misdrijven: [],
} satisfies Partial<VerdiepingInvoer>
