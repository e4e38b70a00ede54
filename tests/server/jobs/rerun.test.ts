import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { currentVersions } from '../../../server/store/datasets.ts'
import { jsonPost, openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let staff: string

beforeAll(async () => {
  app = await openTestInstallation()
  staff = await app.signIn('programmabureau')
})
afterAll(() => app.close())

interface Rerun {
  stukken: {
    stuk: string
    uitkomst: string
    reden: string | null
    sha256Toen: string
    sha256Nu: string | null
  }[]
}

async function rerun(wijk: string, cookie = staff): Promise<{ status: number; body: Rerun }> {
  const answer = await app.ask(`/api/v1/cycli/2025/wijkanalyses/${wijk}/herhalingen`, {
    method: 'POST',
    cookie,
  })
  return { status: answer.status, body: (await answer.json()) as Rerun }
}

describe('a wijkanalyse out of its archive', () => {
  it('comes out with the same bytes, both documents, also after the register went on', async () => {
    const centrada = await app.signIn('centrada')
    const dwelling = await app.ask('/api/v1/woningen/VB0000001/velden/status', {
      ...jsonPost({ waarde: 'opgeleverd', datum: '2026-10-01', reden: 'klaar' }),
      method: 'PUT',
      cookie: centrada,
    })
    expect(dwelling.status).toBe(200)
    const { status, body } = await rerun('boswijk')
    expect(status).toBe(200)
    expect(body.stukken.map(({ stuk, uitkomst }) => [stuk, uitkomst])).toEqual([
      ['wijkanalyse', 'gelijk'],
      ['wijkverdieping', 'gelijk'],
    ])
    for (const { sha256Toen, sha256Nu } of body.stukken) expect(sha256Nu).toBe(sha256Toen)
  })

  it('is for who answers for the analysis', async () => {
    expect((await rerun('boswijk', await app.signIn('partner'))).status).toBe(403)
    expect((await rerun('nergens')).status).toBe(404)
  })

  it('says so when its inputs cannot be trusted any more', async () => {
    const version = currentVersions(app.installation.app.db).find(({ zegel }) => zegel !== null)
    if (version === undefined) throw new Error('no version with a seal')
    appendFileSync(join(app.dataDir, version.bestand), 'x')
    const { body } = await rerun('boswijk')
    expect(body.stukken.map(({ uitkomst, reden, sha256Nu }) => [uitkomst, reden, sha256Nu])).toEqual([
      ['kan-niet', 'versie-weg', null],
      ['kan-niet', 'versie-weg', null],
    ])
  })
})
