import { createHash } from 'node:crypto'
import {
  beproefInvoer,
  draaiInvoerTerug,
  type Invoer,
  ontvangBestand,
  pasInvoerToe,
  verwijderInvoer,
} from '../../../server/contract/invoer.ts'
import type { DatasetVersieRegel } from '../../../server/contract/datasets.ts'
import type { EigenIndicator, Koppeling } from '../../../geodata/schema/invoer.ts'
import type { Taak } from '../../../server/contract/taken.ts'
import { orderFor } from '../import-flow.ts'
import type { Change } from './changes-cyclus.ts'
import { doubt, type Life, promise, readAs, take } from './world.ts'

const BUURTEN = ['BU09950112', 'BU09950113', 'BU09950310']

const importOf = (client: Life['client'], id: string) =>
  readAs<Invoer>(client, 'programmabureau', `/invoer/${id}`)

function fileOf(number: number): string {
  const rows = Array.from({ length: 600 }, (_, row) => {
    const jaar = 1950 + Math.floor(row / BUURTEN.length) // no year twice for a buurt
    return `${BUURTEN[row % BUURTEN.length]};${jaar <= 2026 ? jaar : 2026};${(number + row) % 100}`
  })
  return ['buurtcode;jaar;waarde', ...rows.slice(0, 76 * BUURTEN.length)].join('\n')
}

const give: Change = async ({ world, change }) => {
  const number = world.number()
  const text = fileOf(number)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const query = { naam: `peiling-${number}.csv` }
  const answer = await change(ontvangBestand, { als: 'programmabureau', query, bytes: text })
  if (answer === null) return
  const { id, staat } = JSON.parse(answer.body) as Invoer
  if (staat !== 'herkend') world.surprises.push(`the file was not recognised: ${answer.body}`)
  world.things.herkend.push(`${id}/${number}`)
  promise(world, {
    operationId: 'ontvangBestand',
    key: `invoer/${id}`,
    audit: { handeling: 'invoer-doen', object: `invoer/${id}` },
    holds: async (client) => {
      const found = await importOf(client, id)
      return found?.sha256 === sha256 && found.bestandsnaam === query.naam && found.staat === 'herkend'
    },
  })
}

/** A dataset of its own for each import, so that they do not stand in each other's way. */
export function orderOf(number: string) {
  const own: EigenIndicator = {
    id: `eigen-proef-${number}`,
    naam: `Proef ${number}`,
    eenheid: 'procent',
    richting: 'hoger-is-gunstiger',
    toelichting: '',
  }
  const koppeling: Koppeling = {
    doel: 'cijfers',
    velden: { gebied: { kolom: 'buurtcode' }, jaar: { kolom: 'jaar' } },
    reeks: [{ kolom: 'waarde', als: own.id }],
    stelsel: null,
  }
  return orderFor(`peiling-${number}.csv`, koppeling, { id: `proef-${number}`, eigenIndicatoren: [own] })
}

const tryOut: Change = async ({ world, client, change }) => {
  const found = take(world, 'herkend')
  if (found === undefined) return
  const [id = '', number = ''] = found.split('/')
  const key = `invoer/${id}`
  doubt(world, key)
  const answer = await change(beproefInvoer, {
    als: 'programmabureau',
    params: { invoer: id },
    json: orderOf(number),
  })
  // Broken off: it may not have begun, and can be tried again.
  world.things[answer === null ? 'herkend' : 'beproefd'].push(found)
  if (answer === null) return
  const { id: task } = JSON.parse(answer.body) as Taak
  promise(world, {
    operationId: 'beproefInvoer',
    key,
    audit: { handeling: 'invoer-doen', object: key },
    holds: async (reader, { examplesGo }) => {
      const one = await importOf(reader, id)
      const begun = await readAs<Taak>(reader, 'programmabureau', `/taken/${task}`)
      return (
        (begun?.id === task || examplesGo) &&
        one?.opgave?.dataset.dataset === `proef-${number}` &&
        ['proef', 'beproefd', 'gestopt'].includes(one.staat)
      )
    },
  })
  await client.as('programmabureau', `/invoer/${id}`)
}

const apply: Change = async ({ world, client, change }) => {
  const found = take(world, 'beproefd')
  if (found === undefined) return
  const [id = '', number = ''] = found.split('/')
  const answer = await client.as('programmabureau', `/invoer/${id}`)
  const one = answer?.status === 200 ? (JSON.parse(answer.body) as Invoer) : null
  if (one === null || one.staat === 'proef') return void world.things.beproefd.push(found)
  if (one.staat === 'gestopt') return void world.things.herkend.push(found)
  if (one.staat === 'toegepast') return void world.things.toegepast.push(found)
  const key = `invoer/${id}`
  doubt(world, key)
  const json = { sha256: one.verslag?.sha256 ?? '' }
  const applied = await change(pasInvoerToe, { als: 'programmabureau', params: { invoer: id }, json })
  world.things[applied === null ? 'beproefd' : 'toegepast'].push(found)
  if (applied === null) return
  promise(world, {
    operationId: 'pasInvoerToe',
    key,
    audit: { handeling: 'invoer-doen', object: `dataset/proef-${number}` },
    holds: async (reader) => {
      const stands = (await versionsOf(reader, number)).find((row) => row.geldt)?.versie
      return (await importOf(reader, id))?.staat === 'toegepast' && stands === one.verslag?.versie
    },
  })
}

async function versionsOf(client: Life['client'], number: string): Promise<DatasetVersieRegel[]> {
  const path = `/datasets/proef-${number}/versies`
  return (await readAs<{ versies: DatasetVersieRegel[] }>(client, 'programmabureau', path))?.versies ?? []
}

const undo: Change = async ({ world, change }) => {
  const found = take(world, 'toegepast')
  if (found === undefined) return
  const [id = '', number = ''] = found.split('/')
  const key = `invoer/${id}`
  doubt(world, key)
  const answer = await change(draaiInvoerTerug, { als: 'programmabureau', params: { invoer: id } })
  if (answer === null) return
  promise(world, {
    operationId: 'draaiInvoerTerug',
    key,
    audit: { handeling: 'invoer-doen', object: `dataset/proef-${number}` },
    holds: async (reader) =>
      (await importOf(reader, id))?.staat === 'teruggedraaid' &&
      !(await versionsOf(reader, number)).some((row) => row.geldt),
  })
}

const discard: Change = async ({ world, change }) => {
  const found = take(world, 'herkend')
  if (found === undefined) return
  const id = found.split('/')[0] ?? ''
  const key = `invoer/${id}`
  doubt(world, key)
  if ((await change(verwijderInvoer, { als: 'programmabureau', params: { invoer: id } })) === null) return
  promise(world, {
    operationId: 'verwijderInvoer',
    key,
    audit: { handeling: 'invoer-doen', object: key },
    holds: async (reader) => (await importOf(reader, id)) === undefined,
  })
}

export const IMPORT_CHANGES = {
  ontvangBestand: give,
  beproefInvoer: tryOut,
  pasInvoerToe: apply,
  draaiInvoerTerug: undo,
  verwijderInvoer: discard,
} as const
