import { BestandsFout } from '../../formats/lezer.ts'

/**
 * What was said about a file does not fit it: a column too few, a fixed value that cannot be. The file itself may be good, so
 * that a person can say it better and try again.
 */
export class OpgaveFout extends BestandsFout {}
