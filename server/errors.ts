import { type Invoerfout, PROBLEEM_STATUS, type Probleem, type ProbleemCode } from './contract/problemen.ts'
import { probleemTekst } from './contract/text/nl/problemen.ts'
import { storageFaultOf } from './store/storage-fault.ts'

/** What a problem may tell beside its code and faults. */
export type Meer = Pick<Probleem, 'nieuwste' | 'velden'>

/** Something a client can be told: a stable code with its Dutch sentence. Thrown at the HTTP edge only. */
export class ProblemError extends Error {
  readonly code: ProbleemCode
  readonly fouten: Invoerfout[] | undefined
  /** For `te-veel-vragen`: seconds after which asking again may help. */
  readonly wachtSeconden: number | undefined
  /** What stands now instead, for an edit of a plan that was refused. */
  readonly meer: Meer | undefined

  constructor(code: ProbleemCode, fouten?: Invoerfout[], wachtSeconden?: number, meer?: Meer) {
    super(code)
    this.code = code
    this.fouten = fouten
    this.wachtSeconden = wachtSeconden
    this.meer = meer
  }
}

/** Problem details (RFC 9457) for a code; `fouten` names every fault of invalid input at once. */
export function problemOf(code: ProbleemCode, fouten?: Invoerfout[], meer: Meer = {}): Probleem {
  const { titel, uitleg } = probleemTekst[code]
  return {
    type: `urn:wijkcyclus:probleem:${code}`,
    title: titel,
    status: PROBLEEM_STATUS[code],
    detail: uitleg,
    code,
    ...(fouten === undefined ? {} : { fouten }),
    ...meer,
  }
}

/** The answer for a code, as application/problem+json. */
export function problemResponse(
  code: ProbleemCode,
  fouten?: Invoerfout[],
  wachtSeconden?: number,
  meer?: Meer,
): Response {
  const body = problemOf(code, fouten, meer)
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
  // A 401 says how one signs in (RFC 9110, section 15.5.2); about a key it says that the key was no good (RFC 6750, section 3).
  if (body.status === 401) {
    const wrong = code === 'sleutel-ongeldig' ? ', error="invalid_token"' : ''
    headers.set('www-authenticate', `Bearer realm="wijkcyclus"${wrong}`)
  }
  if (wachtSeconden !== undefined) headers.set('retry-after', String(wachtSeconden))
  return new Response(JSON.stringify(body), { status: body.status, headers })
}

/** What a thrown error is to a client: its own code, that the disk takes nothing, or a fault of ours that tells nothing. */
export function codeOfError(error: unknown): ProbleemCode {
  if (error instanceof ProblemError) return error.code
  return storageFaultOf(error) ?? 'interne-fout'
}
