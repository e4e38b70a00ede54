/** What may be written down of an error. */
export interface ErrorDescription {
  naam: string
  code: string | null
  /** Null where the text of the error could hold what somebody typed. */
  tekst: string | null
  /** Where it happened: functions and places in the program, the innermost first. */
  plek: string[]
  oorzaak: ErrorDescription | null
}

/** Errors of the language whose text names parts of the program only. SyntaxError is not one: JSON.parse quotes its input. */
const NAMED_BY_PROGRAM: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError', 'RangeError'])
/** Codes of SQLite and of the system (ENOSPC, ECONNREFUSED); their texts name tables, files and addresses of the machine. */
const SYSTEM_CODE = /^(SQLITE_[A-Z_]+|E[A-Z0-9]{2,})$/
const MOST_FRAMES = 12
const MOST_CAUSES = 3

function codeOf(error: Error): string | null {
  return 'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{1,60}$/.test(error.code)
    ? error.code
    : null
}

function framesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim())
  // Function and place as V8 writes them; the text of the error stands before the first of these.
  return lines.filter((line) => /^at .*:\d+:\d+\)?$/.test(line)).slice(0, MOST_FRAMES)
}

/**
 * An error without what people gave: the texts of most errors can quote input, so only those of the language itself, of SQLite
 * and of the system are kept; of the others the kind and the place remain. A thrown value that is no error is not described.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error))
    return { naam: typeof error, code: null, tekst: null, plek: [], oorzaak: null }
  const code = codeOf(error)
  const isSafe = NAMED_BY_PROGRAM.has(error.name) || (code !== null && SYSTEM_CODE.test(code))
  return {
    naam: /^\w{1,60}$/.test(error.name) ? error.name : 'Error',
    code,
    tekst: isSafe ? error.message : null,
    plek: framesOf(error),
    oorzaak: error.cause === undefined || depth >= MOST_CAUSES ? null : describeError(error.cause, depth + 1),
  }
}
