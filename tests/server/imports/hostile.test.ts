import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EigenIndicator, InvoerOpgave, Koppeling } from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { importFolder } from '../../../server/imports/folder.ts'
import { datasetPath } from '../../../server/store/dataset-write.ts'
import { readImport } from '../../../server/store/imports.ts'
import { apply, askDryRun, given, giveFile, orderFor, tried, undo } from '../../helpers/import-flow.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let cookie: string

beforeAll(async () => {
  app = await openTestInstallation()
  cookie = await app.signIn('programmabureau')
})
afterAll(() => app.close())

const eigen = (id: string, naam = 'Vindt de straat schoon'): EigenIndicator => ({
  id,
  naam,
  eenheid: 'procent',
  richting: 'hoger-is-gunstiger',
  toelichting: '',
})

/** An order for a list of one own figure; `id` names the dataset. */
function figures(id: string, als: string, parts: Partial<InvoerOpgave> = {}): InvoerOpgave {
  const koppeling: Koppeling = {
    doel: 'cijfers',
    velden: { gebied: { kolom: 'buurtcode' }, jaar: { vast: '2026' } },
    reeks: [{ kolom: 'schoon', als }],
    stelsel: null,
  }
  return orderFor('lijst.csv', koppeling, { id, eigenIndicatoren: [eigen(als)], ...parts })
}

const LIST = 'buurtcode;schoon\nBU09950112;50\n'
const file = (text = LIST): Promise<Invoer> => given(app, cookie, 'lijst.csv', text)

async function taken(order: InvoerOpgave, text = LIST): Promise<Invoer> {
  const one = await tried(app, cookie, (await file(text)).id, order)
  expect((await apply(app, cookie, one)).status).toBe(200)
  return one
}

async function faults(order: InvoerOpgave): Promise<string[]> {
  const answer = await askDryRun(app, cookie, (await file()).id, order)
  expect(answer.status).toBe(400)
  const { fouten } = (await answer.json()) as { fouten: { veld: string }[] }
  return fouten.map((fault) => fault.veld)
}

describe('an order against what is there', () => {
  it('leaves a list of another kind alone, so that no role writes over what it may not bring in', async () => {
    const one = await taken(figures('peiling-a', 'eigen-a'))
    const other = orderFor(
      'lijst.csv',
      {
        doel: 'woonzorgzones',
        velden: { id: { kolom: 'buurtcode' }, naam: { kolom: 'schoon' } },
        reeks: [],
        stelsel: null,
      },
      { id: 'peiling-a' },
    )
    expect(await faults(other)).toContain('dataset.dataset')
    await undo(app, cookie, one.id)
  })

  it('never turns example data into real data, nor the other way round', async () => {
    const order = figures('peiling-b', 'eigen-b')
    const example = { ...order, dataset: { ...order.dataset, voorbeelddata: true } }
    const one = await taken(example)
    expect(await faults({ ...order, wijze: 'aanvullen' })).toEqual(['dataset.voorbeelddata'])
    await undo(app, cookie, one.id)
    const real = await taken(order)
    expect(await faults({ ...example, wijze: 'aanvullen' })).toEqual(['dataset.voorbeelddata'])
    await undo(app, cookie, real.id)
  })

  it('keeps a dataset that no file made', async () => {
    const answer = await askDryRun(app, cookie, (await file()).id, figures('lelystad-oost', 'eigen-c'))
    expect(answer.status).toBe(409)
  })

  it('gives an own figure one meaning, also when two lists are tried at once', async () => {
    const late = await tried(app, cookie, (await file()).id, figures('peiling-laat', 'eigen-d'))
    const one = await taken(figures('peiling-d', 'eigen-d'))
    expect(await faults(figures('peiling-e', 'eigen-d'))).toEqual(['eigenIndicatoren'])
    expect((await apply(app, cookie, late)).status).toBe(409)
    const twice = [eigen('eigen-e'), eigen('eigen-e', 'Iets anders')]
    expect(await faults(figures('peiling-e', 'eigen-e', { eigenIndicatoren: twice }))).toEqual([
      'eigenIndicatoren',
    ])
    await undo(app, cookie, one.id)
  })

  it('keeps the own figures of a dataset that is added to', async () => {
    const one = await taken(figures('peiling-f', 'eigen-f'))
    const two = await taken(figures('peiling-f', 'eigen-g', { wijze: 'aanvullen' }))
    for (const id of ['eigen-f', 'eigen-g']) {
      const answer = await app.ask(`/api/v1/waarnemingen?indicator=${id}&gebied=BU09950112`, { cookie })
      expect(await answer.json()).toMatchObject({ waarnemingen: [{ waarde: 50 }] })
    }
    await undo(app, cookie, two.id)
    await undo(app, cookie, one.id)
  })

  it('does not add answers to a survey: the rows of two files have the same numbers', async () => {
    const order = orderFor(
      'lijst.csv',
      {
        doel: 'enquete',
        velden: { gebied: { kolom: 'buurtcode' } },
        reeks: [{ kolom: 'schoon', als: 'schoon' }],
        stelsel: null,
      },
      {
        id: 'enquete-a',
        wijze: 'aanvullen',
        enquete: {
          populatie: 'Inwoners van Lelystad Oost',
          steekproef: null,
          respons: 1,
          weging: 'geen',
          wijze: 'op papier',
          talen: 'Nederlands',
          periodeVan: '2026-09-01',
          periodeTot: '2026-09-30',
          bijActiviteit: false,
        },
      },
    )
    expect(await faults(order)).toEqual(['wijze'])
  })
})

describe('a task of somebody else', () => {
  it('is not known to who may not see the file, and not stopped by who may not begin it', async () => {
    const { id } = await file()
    const begun = (await (await askDryRun(app, cookie, id, figures('peiling-n', 'eigen-n'))).json()) as {
      id: string
    }
    const ask = async (rol: 'centrada' | 'partner' | 'beheerder', task: string, method: string) =>
      (await app.ask(`/api/v1/taken/${task}`, { method, cookie: await app.signIn(rol) })).status
    expect(await ask('partner', begun.id, 'GET')).toBe(404)
    expect(await ask('centrada', begun.id, 'DELETE')).toBe(404)
    expect(await ask('beheerder', begun.id, 'GET')).toBe(200)
    const analyses = await app.ask('/api/v1/cycli/2025/wijkanalyses', { method: 'POST', cookie })
    const other = (await analyses.json()) as { id: string }
    expect(await ask('centrada', other.id, 'DELETE')).toBe(403)
    await app.installation.app.tasks.idle()
  })
})

describe('an order that does not fit the file', () => {
  it('is refused with the reason, and the file stays to be tried again', async () => {
    const { id } = await file()
    const order = figures('peiling-q', 'eigen-q')
    const wrong = { ...order, koppeling: { ...order.koppeling, velden: { jaar: { vast: '9999' } } } }
    const refused = await tried(app, cookie, id, wrong)
    expect(refused).toMatchObject({ staat: 'gestopt', verslag: null })
    expect(refused.fout?.reden).toContain('gebied')
    expect(await tried(app, cookie, id, order)).toMatchObject({ staat: 'beproefd', fout: null })
  })
})

describe('what stops halfway', () => {
  it('can be applied after a stop between placing the file and making it count', async () => {
    const one = await tried(app, cookie, (await file()).id, figures('peiling-h', 'eigen-h'))
    const { version } = importFolder(app.dataDir, one.id)
    renameSync(version, join(app.dataDir, datasetPath('peiling-h', one.verslag?.versie ?? '')))
    expect((await apply(app, cookie, one)).status).toBe(200)
    await undo(app, cookie, one.id)
  })

  it('applies what the report says, also where the same file gave other rows before', async () => {
    const order = figures('peiling-o', 'eigen-o')
    const [other, before] = [await taken(figures('peiling-p', 'eigen-p')), await taken(order)]
    await undo(app, cookie, before.id)
    const lies = (id: string, one: Invoer) => join(app.dataDir, datasetPath(id, one.verslag?.versie ?? ''))
    copyFileSync(lies('peiling-p', other), lies('peiling-o', before))
    const again = await taken(order)
    expect(again.verslag?.versie).not.toBe(before.verslag?.versie)
    const answer = await app.ask('/api/v1/waarnemingen?indicator=eigen-o&gebied=BU09950112', { cookie })
    expect(await answer.json()).toMatchObject({ waarnemingen: [{ waarde: 50 }] })
    await undo(app, cookie, again.id)
    await undo(app, cookie, other.id)
  })

  it('asks for a new dry run when the version is gone', async () => {
    const one = await tried(app, cookie, (await file()).id, figures('peiling-i', 'eigen-i'))
    const { version } = importFolder(app.dataDir, one.id)
    renameSync(version, `${version}.weg`)
    expect((await apply(app, cookie, one)).status).toBe(409)
  })

  it('lets a dry run that was stopped while it waited be done again or thrown away', async () => {
    const [first, second] = [await file(), await file()]
    await askDryRun(app, cookie, first.id, figures('peiling-j', 'eigen-j'))
    const waits = await askDryRun(app, cookie, second.id, figures('peiling-k', 'eigen-k'))
    const { id } = (await waits.json()) as { id: string }
    expect((await app.ask(`/api/v1/taken/${id}`, { method: 'DELETE', cookie })).status).toBe(200)
    const again = await tried(app, cookie, second.id, figures('peiling-k', 'eigen-k'))
    expect(again.staat).toBe('beproefd')
    expect((await app.ask(`/api/v1/invoer/${second.id}`, { method: 'DELETE', cookie })).status).toBe(204)
    expect(existsSync(importFolder(app.dataDir, second.id).path)).toBe(false)
  })

  it('keeps the report of the order that was asked last, not of the one that was stopped', async () => {
    const { id } = await file()
    const begun = await askDryRun(app, cookie, id, figures('peiling-l', 'eigen-l'))
    const task = (await begun.json()) as { id: string }
    await app.ask(`/api/v1/taken/${task.id}`, { method: 'DELETE', cookie })
    const one = await tried(app, cookie, id, figures('peiling-m', 'eigen-m'))
    expect(one).toMatchObject({ staat: 'beproefd', opgave: { dataset: { dataset: 'peiling-m' } } })
  })
})

describe('what is about people', () => {
  it.each([
    [
      'a table without names above its columns',
      '123456782;jan@voorbeeld.nl;x\n123456782;piet@voorbeeld.nl;y\n',
    ],
    [
      'a column that holds BSNs under another name',
      'nummer;buurtcode\n123456782;a\n111222333;b\n999990019;c\n',
    ],
  ])('does not keep %s, and does not repeat what was in it', async (_, text) => {
    const answer = await giveFile(app, cookie, 'lijst.csv', text)
    const body = await answer.text()
    const one = JSON.parse(body) as Invoer
    expect(one).toMatchObject({ staat: 'onleesbaar', herkenning: null })
    expect(body).not.toMatch(/123456782|111222333|999990019|voorbeeld\.nl/)
    expect(existsSync(importFolder(app.dataDir, one.id).path)).toBe(false)
  })

  it('keeps no examples of names, dates of birth, addresses of mail and telephone numbers', async () => {
    const one = await file(
      'buurtcode;achternaam;geboortedatum;vrij;bel\nBU09950112;Jansen;01-02-1980;jan@voorbeeld.nl;06-12345678\n',
    )
    const stored = JSON.stringify(readImport(app.installation.app.db, one.id))
    expect(stored).not.toMatch(/Jansen|1980|jan@|12345678/)
    expect(stored).toContain('BU09950112')
  })

  it('shows refused rows of reports only to who may see reports', async () => {
    const koppeling: Koppeling = {
      doel: 'meldingen',
      velden: {
        id: { kolom: 'nr' },
        soort: { vast: 'melding-openbare-ruimte' },
        onderwerp: { kolom: 'wat' },
        datum: { kolom: 'dag' },
        x: { kolom: 'x' },
        y: { kolom: 'y' },
      },
      reeks: [],
      stelsel: null,
    }
    const one = await taken(
      orderFor('lijst.csv', koppeling, { id: 'meldingen-a' }),
      'nr;wat;dag;x;y\n1;afval;1-9-2026;5.4900;52.5060\n2;afval;1-9-2026;5.1234;52.0907\n3;afval;123456782;5.49;52.506\n',
    )
    const asked = async (rol: 'wijkteam' | 'programmabureau') =>
      (await app.ask('/api/v1/datasets/meldingen-a', { cookie: await app.signIn(rol) })).text()
    expect(await asked('programmabureau')).toContain('5.1234')
    expect(await asked('programmabureau')).not.toContain('123456782')
    expect(await asked('wijkteam')).not.toContain('5.1234')
    expect(JSON.parse(await asked('wijkteam'))).toMatchObject({ afgekeurd: null })
    await undo(app, cookie, one.id)
  })
})
