import { LAND, type Gebied } from '../schema/gebied.ts'

/** Code by which RIVM names the whole country; everywhere else in this project it is `LAND` (NL00). */
export const RIVM_LAND = 'NL01'

/** Nederland as an area to compare with; it has no border here and is never drawn. */
export const landGebied: Gebied = { code: LAND, naam: 'Nederland', soort: 'land', wijk: null, gemeente: null }
