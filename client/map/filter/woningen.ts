import { eigenaar, energielabel, statusGroep } from '../../../geodata/schema/woning.ts'
import { LABELKLASSEN } from '../layers/woningen.ts'

/** What a filter calls a status, label or owner that no source gives. */
export const ONBEKEND = 'onbekend'

/** Values to choose from, in the order of their schema; what no source gives comes last. Label A is also what is better than A. */
export const STATUSWAARDEN: readonly string[] = [...statusGroep.options, ONBEKEND]
export const LABELWAARDEN: readonly string[] = [...LABELKLASSEN, ONBEKEND]
export const EIGENAARWAARDEN: readonly string[] = eigenaar.options
/** Every label that an address may name. */
export const ELK_LABEL: readonly string[] = [...energielabel.options, ONBEKEND]
