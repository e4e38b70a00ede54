import type { EigenIndicator, InvoerOpgave, Koppeling } from '../../geodata/schema/invoer.ts'
import { leesKaartgegevens } from '../../server/contract/cijfers.ts'
import type { Invoer } from '../../server/contract/invoer.ts'
import type { TestInstallation } from './test-installation.ts'

/** Gives a file to the app as a browser does. */
export async function giveFile(
  app: TestInstallation,
  cookie: string,
  naam: string,
  body: string | Uint8Array,
): Promise<Response> {
  return app.ask(`/api/v1/invoer?naam=${encodeURIComponent(naam)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: typeof body === 'string' ? body : Buffer.from(body),
    cookie,
  })
}

/** Gives a file that can be read and returns its import. */
export async function given(
  app: TestInstallation,
  cookie: string,
  naam: string,
  body: string | Uint8Array,
): Promise<Invoer> {
  const answer = await giveFile(app, cookie, naam, body)
  if (answer.status !== 201) throw new Error(`the file gave ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Invoer
}

/** What a person says of a file of figures; `parts` replaces what differs. */
export function orderFor(
  blad: string,
  koppeling: Koppeling,
  parts: Partial<InvoerOpgave> & { id?: string } = {},
): InvoerOpgave {
  const { id = 'buurtpeiling', ...rest } = parts
  return {
    blad,
    koppeling,
    dataset: {
      dataset: id,
      titel: 'Buurtpeiling',
      bronhouder: 'Gemeente Lelystad',
      licentie: 'eigen gebruik',
      vintage: 'najaar 2026',
      letOp: '',
      voorbeelddata: false,
    },
    wijze: 'vervangen',
    eigenIndicatoren: [],
    enquete: null,
    ...rest,
  }
}

const json = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** Begins a dry run. */
export function askDryRun(
  app: TestInstallation,
  cookie: string,
  id: string,
  order: InvoerOpgave,
): Promise<Response> {
  return app.ask(`/api/v1/invoer/${id}/proef`, { ...json('POST', order), cookie })
}

/** Tries an import and waits for the report; gives the import as it then is. */
export async function tried(
  app: TestInstallation,
  cookie: string,
  id: string,
  order: InvoerOpgave,
): Promise<Invoer> {
  const answer = await askDryRun(app, cookie, id, order)
  if (answer.status !== 202) throw new Error(`the dry run gave ${answer.status}: ${await answer.text()}`)
  await app.installation.app.tasks.idle()
  return (await (await app.ask(`/api/v1/invoer/${id}`, { cookie })).json()) as Invoer
}

/** Applies what was tried. */
export function apply(app: TestInstallation, cookie: string, one: Invoer): Promise<Response> {
  return app.ask(`/api/v1/invoer/${one.id}/toepassing`, {
    ...json('POST', { sha256: one.verslag?.sha256 ?? '' }),
    cookie,
  })
}

/** Undoes what was applied. */
export function undo(app: TestInstallation, cookie: string, id: string): Promise<Response> {
  return app.ask(`/api/v1/invoer/${id}/toepassing`, { method: 'DELETE', cookie })
}

/** A figure that no source of the demo holds. */
const TAKEN_BACK: EigenIndicator = {
  id: 'eigen-teruggenomen',
  naam: 'Vindt de straat stil',
  eenheid: 'procent',
  richting: 'hoger-is-gunstiger',
  toelichting: 'Vraag 4 van de buurtpeiling',
}

/**
 * Brings a figure in for two buurten and takes it back.
 *
 * @returns the name of the data version that was current in between: an earlier one now, that can still be asked for
 */
export async function leaveEarlierVersion(app: TestInstallation, cookie: string): Promise<string> {
  const naam = 'teruggenomen.csv'
  const file = await given(app, cookie, naam, 'buurtcode;stil\nBU09950112;61,5\nBU09950113;48\n')
  const order = orderFor(
    naam,
    {
      doel: 'cijfers',
      velden: { gebied: { kolom: 'buurtcode' }, jaar: { vast: '2026' } },
      reeks: [{ kolom: 'stil', als: TAKEN_BACK.id }],
      stelsel: null,
    },
    { id: 'teruggenomen', eigenIndicatoren: [TAKEN_BACK] },
  )
  const applied = await apply(app, cookie, await tried(app, cookie, file.id, order))
  if (!applied.ok) throw new Error(`bringing in gave ${applied.status}: ${await applied.text()}`)
  const answer = await app.ask('/api/v1/kaartgegevens', { cookie })
  const { versie } = leesKaartgegevens.antwoord.schema.parse(await answer.json())
  const undone = await undo(app, cookie, file.id)
  if (!undone.ok) throw new Error(`taking back gave ${undone.status}: ${await undone.text()}`)
  return versie.naam
}
