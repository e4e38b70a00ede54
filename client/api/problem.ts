import {
  type Invoerfout,
  type Probleem,
  probleem,
  PROBLEEM_STATUS,
  type ProbleemCode,
} from '../../server/contract/problemen.ts'
import { probleemTekst } from '../../server/contract/text/nl/problemen.ts'

/** A call that did not succeed, with a stable code and the Dutch words for it. */
export class ApiProbleem extends Error {
  readonly code: ProbleemCode
  readonly status: number
  /** Faults per field; empty unless the input was refused. */
  readonly fouten: readonly Invoerfout[]
  /** For an edit of a plan that was refused: the object as it now stands, and the fields somebody changed meanwhile. */
  readonly nieuwste: Probleem['nieuwste']
  readonly velden: readonly string[]
  readonly titel: string
  readonly uitleg: string

  constructor(
    code: ProbleemCode,
    status: number,
    { fouten = [], nieuwste, velden = [] }: Partial<Pick<Probleem, 'fouten' | 'nieuwste' | 'velden'>> = {},
  ) {
    const tekst = probleemTekst[code]
    super(`${tekst.titel}. ${tekst.uitleg}`)
    this.name = 'ApiProbleem'
    this.code = code
    this.status = status
    this.fouten = fouten
    this.nieuwste = nieuwste
    this.velden = velden
    this.titel = tekst.titel
    this.uitleg = tekst.uitleg
  }
}

function isCode(code: string): code is ProbleemCode {
  return Object.hasOwn(PROBLEEM_STATUS, code)
}

/** The problem in an answer; see `problemFrom`. */
export async function problemOf(answer: Response): Promise<ApiProbleem> {
  return problemFrom(answer.status, await answer.json().catch(() => null))
}

/** The problem in a body; a body that is no problem+json of ours (a proxy's page) is told apart by its status. */
export function problemFrom(status: number, body: unknown): ApiProbleem {
  const parsed = probleem.safeParse(body)
  if (parsed.success && isCode(parsed.data.code)) {
    return new ApiProbleem(parsed.data.code, status, parsed.data)
  }
  return new ApiProbleem(codeForStatus(status), status)
}

function codeForStatus(status: number): ProbleemCode {
  if (status === 401) return 'niet-aangemeld'
  if (status === 403) return 'geen-recht'
  if (status === 404) return 'niet-gevonden'
  if (status === 413) return 'te-groot'
  if (status === 502 || status === 503 || status === 504) return 'even-niet-bereikbaar'
  return 'interne-fout'
}

/** Whatever a query threw, as a problem with words. */
export function asProblem(error: unknown): ApiProbleem {
  return error instanceof ApiProbleem ? error : new ApiProbleem('interne-fout', 500)
}
