import {
  type Bewaartermijnenstand,
  voerBewaartermijnenUit,
} from '../../../server/contract/bewaartermijnen.ts'
import { beginControle, type Controlestand } from '../../../server/contract/logboek.ts'
import { maakReservekopie } from '../../../server/contract/reservekopieen.ts'
import type { Taak } from '../../../server/contract/taken.ts'
import type { Change } from './changes-cyclus.ts'
import { promise, readAs } from './world.ts'

const backup: Change = async ({ world, change }) => {
  const answer = await change(maakReservekopie, { als: 'beheerder' })
  if (answer === null) return
  const { id } = JSON.parse(answer.body) as Taak
  if (world.promises.has(`taak/${id}`)) return // the same task, asked for again
  promise(world, {
    operationId: 'maakReservekopie',
    key: `taak/${id}`,
    audit: { handeling: 'reservekopie-maken', object: 'reservekopie' },
    holds: async (client, { examplesGo }) =>
      examplesGo || (await readAs<Taak>(client, 'beheerder', `/taken/${id}`))?.id === id,
  })
}

const check: Change = async ({ world, change }) => {
  const answer = await change(beginControle, { als: 'beheerder' })
  const made = answer === null ? null : (JSON.parse(answer.body) as Controlestand).laatste
  if (made === null) return
  if (!made.goed) world.surprises.push(`the audit is broken: ${JSON.stringify(made)}`)
  // Who asks while a check runs joins it, and who waited too long is told of the one before: one row for each check.
  const key = `logboek/controle/${made.tijd}`
  if (world.promises.has(key)) return
  promise(world, {
    operationId: 'beginControle',
    key,
    audit: { handeling: 'logboek-controleren', object: 'logboek' },
    holds: async (client) => {
      const last = (await readAs<Controlestand>(client, 'beheerder', '/logboek/controle'))?.laatste
      return last !== null && last !== undefined && last.tijd >= made.tijd
    },
  })
}

const carryOut: Change = async ({ world, change }) => {
  const answer = await change(voerBewaartermijnenUit, { als: 'beheerder' })
  if (answer === null) return
  const { laatste } = JSON.parse(answer.body) as Bewaartermijnenstand
  const tijd = laatste?.tijd ?? ''
  promise(world, {
    operationId: 'voerBewaartermijnenUit',
    key: 'bewaartermijnen',
    audit: { handeling: 'bewaartermijn-uitvoeren', object: 'bewaartermijnen' },
    holds: async (client) => {
      const last = (await readAs<Bewaartermijnenstand>(client, 'beheerder', '/bewaartermijnen'))?.laatste
      return (last?.tijd ?? '') >= tijd
    },
  })
}

export const MANAGE_CHANGES = {
  maakReservekopie: backup,
  beginControle: check,
  voerBewaartermijnenUit: carryOut,
} as const
