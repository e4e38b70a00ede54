import { leesDeurlijst } from '../../server/contract/campagnebezoeken.ts'
import type { AnswerOf } from '../../server/contract/endpoint.ts'
import { request } from './call.ts'

export type Deurlijst = AnswerOf<typeof leesDeurlijst>

/** Which street, of which campaign, on which day; null: all its addresses. */
export interface Deurvraag {
  campagne: string
  straat: string
  datum: string | null
}

/**
 * The addresses of a street to take along, with the tag they came with: a visit is held against it.
 * @throws ApiProbleem
 */
export async function haalDeurlijst({
  campagne,
  straat,
  datum,
}: Deurvraag): Promise<{ lijst: Deurlijst; etag: string | null }> {
  const query = { straat, ...(datum === null ? {} : { datum }) }
  const answer = await request(leesDeurlijst, { params: { campagne }, query })
  const lijst = leesDeurlijst.antwoord.schema.parse(await answer.json())
  return { lijst, etag: answer.headers.get('etag')?.replace(/^W\//, '') ?? null }
}
