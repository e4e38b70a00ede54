import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RenovatieStatus } from '../../../geodata/schema/woning.ts'
import { renovationRegister } from '../../../server/renovatie/register.ts'
import { apply, given, orderFor, tried } from '../../helpers/import-flow.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let cookie: string
beforeAll(async () => {
  app = await openTestInstallation()
  cookie = await app.signIn('centrada')
})
afterAll(() => app.close())

const mapping = {
  doel: 'woningstatus' as const,
  velden: { 'bag-id': { kolom: 'woning' }, status: { kolom: 'status' }, datum: { kolom: 'datum' } },
  reeks: [],
  stelsel: null,
}

const register = () => renovationRegister(app.installation.app).woningen
const statusOf = (id: string) => register().find((row) => row.id === id)?.status

/** Dwellings of the example that stand at a status, since before the day of the lists here. */
function standingAt(status: RenovatieStatus): string[] {
  return register()
    .filter((row) => row.status === status && (row.statusSinds ?? '') < '2026-10-01')
    .map(({ id }) => id)
}

/** Brings a list of statuses in as far as its report. */
async function tryList(
  rows: readonly (readonly [string, string, string])[],
  wijze: 'vervangen' | 'aanvullen',
) {
  const text = ['woning;status;datum', ...rows.map((row) => row.join(';')), ''].join('\n')
  const file = await given(app, cookie, 'stand.csv', text)
  return tried(app, cookie, file.id, orderFor('stand.csv', mapping, { id: 'stand-centrada', wijze }))
}

describe('a list of statuses against the register', () => {
  it('refuses the rows that skip or go back, with their line and what to do, and takes the others', async () => {
    const [invited = '', other = ''] = standingAt('uitgenodigd')
    const [agreed = '', ready = ''] = standingAt('akkoord')
    // What a person wrote down counts as what a list says.
    const edit = await app.ask(`/api/v1/woningen/${other}/velden/status`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ waarde: 'gesprek-gepland', datum: '2026-10-02', reden: 'afgesproken' }),
      cookie,
    })
    expect(edit.status).toBe(200)
    const one = await tryList(
      [
        [invited, 'opname', '2026-10-10'],
        [other, 'gesprek geweest', '2026-10-10'],
        [agreed, 'uitgenodigd', '2026-10-10'],
        [ready, 'voorbereiding', '2026-10-10'],
      ],
      'vervangen',
    )
    const { verslag } = one
    expect(verslag).toMatchObject({ rijenGelezen: 4, rijenGoed: 2, rijenGeweigerd: 2 })
    expect(verslag?.weigeringen).toEqual([
      {
        bestand: 'stand.csv',
        blad: null,
        rij: 2,
        kolom: 'status',
        reden: expect.stringMatching(
          /^Van uitgenodigd \(20\d\d-\d\d-\d\d\) naar opname slaat over: gesprek gepland, gesprek geweest\. Zet elke stap met haar dag in de lijst, of wijzig deze woning in het register, met een reden\.$/,
        ),
      },
      {
        bestand: 'stand.csv',
        blad: null,
        rij: 4,
        kolom: 'status',
        reden: expect.stringMatching(/terug naar uitgenodigd kan alleen met een reden\. Verbeter deze rij/),
      },
    ])
    expect((await apply(app, cookie, one)).status).toBe(200)
    expect([invited, other, agreed, ready].map(statusOf)).toEqual([
      'uitgenodigd',
      'gesprek-geweest',
      'akkoord',
      'voorbereiding',
    ])
    // The next list of the same source follows on this one, and may say the same again.
    const next = await tryList(
      [
        [other, 'gesprek geweest', '2026-10-10'],
        [other, 'aanbod', '2026-10-12'],
        [ready, 'uitvoering', '2026-10-12'],
      ],
      'vervangen',
    )
    expect(next.verslag?.weigeringen.map(({ rij, reden }) => [rij, reden.split('.')[0]])).toEqual([
      [3, 'Van gesprek geweest (2026-10-10) naar aanbod slaat over: opname'],
    ])
    const added = await tryList([[ready, 'opgeleverd', '2026-10-13']], 'aanvullen')
    expect(added.verslag?.weigeringen).toMatchObject([{ rij: 2, kolom: 'status' }])
  })

  it('lets every step in when the list has them all, in whatever order, and a first status as it is', async () => {
    const [, , third = ''] = standingAt('uitgenodigd')
    const one = await tryList(
      [
        [third, 'opname', '2026-10-12'],
        [third, 'gesprek gepland', '2026-10-08'],
        [third, 'gesprek geweest', '2026-10-10'],
      ],
      'aanvullen',
    )
    expect(one.verslag).toMatchObject({ rijenGoed: 3, weigeringen: [] })
  })
})
