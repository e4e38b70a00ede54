import type { z } from 'zod'
import { leesAdreslijst } from '../../server/contract/campagnebezoeken.ts'
import { leesCampagne, lijstCampagnes } from '../../server/contract/campagnes.ts'
import type { Probleem } from '../../server/contract/problemen.ts'
import type { Rol } from '../../server/contract/sessie.ts'
import {
  jsonPost,
  openTestInstallation,
  type TestInstallation,
  type TestOptions,
} from './test-installation.ts'

/** An installation with the questions that tests of campaigns and plans ask, as a role; Centrada unless said otherwise. */
export interface CampaignApp {
  app: TestInstallation
  /** The cookie of a role, which signs in once. */
  as: (rol: Rol) => Promise<string>
  /** Forgets the cookies: sessions that ended by themselves are begun anew. */
  forget: () => void
  /** A JSON answer by its contract. Throws on any other status than 200. */
  read: <T extends z.ZodType>(schema: T, path: string, rol?: Rol) => Promise<z.output<T>>
  send: (path: string, body: unknown, rol?: Rol, method?: string) => Promise<Response>
  list: () => Promise<z.output<typeof lijstCampagnes.antwoord.schema>>
  campaign: (id: string) => Promise<z.output<typeof leesCampagne.antwoord.schema>>
  addresses: (
    id: string,
    straat: string,
    more?: Record<string, string>,
    rol?: Rol,
  ) => Promise<z.output<typeof leesAdreslijst.antwoord.schema>>
}

export async function openCampaignApp(options: TestOptions = {}): Promise<CampaignApp> {
  const app = await openTestInstallation(options)
  const cookies = new Map<Rol, string>()
  const as = async (rol: Rol) => {
    const cookie = cookies.get(rol) ?? (await app.signIn(rol))
    cookies.set(rol, cookie)
    return cookie
  }
  const read: CampaignApp['read'] = async (schema, path, rol = 'centrada') => {
    const answer = await app.ask(`/api/v1${path}`, { cookie: await as(rol) })
    if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}: ${await answer.text()}`)
    return schema.parse(await answer.json())
  }
  return {
    app,
    as,
    forget: () => cookies.clear(),
    read,
    send: async (path, body, rol = 'centrada', method = 'POST') =>
      app.ask(`/api/v1${path}`, { ...jsonPost(body), method, cookie: await as(rol) }),
    list: () => read(lijstCampagnes.antwoord.schema, '/campagnes'),
    campaign: (id) => read(leesCampagne.antwoord.schema, `/campagnes/${id}`),
    addresses: (id, straat, more = {}, rol = 'centrada') =>
      read(
        leesAdreslijst.antwoord.schema,
        `/campagnes/${id}/adreslijst?${new URLSearchParams({ straat, ...more }).toString()}`,
        rol,
      ),
  }
}

/** The faults of an answer that was refused, by field. Throws when it was not. */
export async function faultsIn(answer: Response): Promise<Record<string, string>> {
  if (answer.status !== 400) throw new Error(`nothing was refused: ${answer.status}`)
  const { fouten = [] } = (await answer.json()) as Probleem
  return Object.fromEntries(fouten.map(({ veld, melding }) => [veld, melding]))
}
