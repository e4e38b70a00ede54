import { beforeAll, describe, expect, it } from 'vitest'
import { wijkaanpakdocument } from '../../../analyses/wijkaanpak/document-schema.ts'
import { vanSoort } from '../../../geodata/schema/wijkaanpak.ts'
import { leesWijkaanpakvoorstel } from '../../../server/contract/wijkaanpak-document.ts'
import { blokregels } from '../../../server/contract/text/blok.ts'
import { documentblokken } from '../../../server/contract/text/nl/wijkaanpak-document.ts'
import type { Rol } from '../../../server/contract/sessie.ts'
import { doWith, type Planadres, planPath, readPlanOf, readyPlan } from '../../helpers/plan-examples.ts'
import { made, reden } from '../../helpers/example-parts.ts'
import { leesDocx } from '../../helpers/read-docx.ts'
import { jsonPost, type TestInstallation } from '../../helpers/test-installation.ts'

/** What a plan begins with, and what comes of it on paper. */
export function documentsOfPlans(given: () => TestInstallation): void {
  let app: TestInstallation
  let plan: Planadres
  const ask = async (path: string, rol: Rol = 'programmabureau') =>
    app.ask(`${planPath(plan)}${path}`, { cookie: await app.signIn(rol) })
  const documentOf = async (rol: Rol = 'programmabureau') =>
    wijkaanpakdocument.parse(await (await ask('/document', rol)).json())

  beforeAll(async () => {
    app = given()
    // The cyclus of the demo has its analyses.
    const body = { wijk: 'waterwijk', naam: 'Waterwijk', kopieVan: null }
    plan = { cyclus: '2025', aanpak: await made(app, '/cycli/2025/wijkaanpakken', body) }
  })

  describe('a new plan of a wijk with an analysis', () => {
    it('begins with ten chapters and proposed priorities whose figures are those of their sources', async () => {
      const { objecten, cijfers, omvang } = await readPlanOf(app, plan)
      for (const { velden } of vanSoort(objecten, 'hoofdstuk')) expect(velden.tekst).not.toBe('')
      expect(vanSoort(objecten, 'ambitie').map(({ velden }) => velden.prioriteit)).toEqual([
        1,
        2,
        3,
        'later',
        'later',
      ])
      expect(cijfers.length).toBeGreaterThan(10)
      expect(cijfers.every(({ stand }) => stand === 'gelijk')).toBe(true)
      expect(omvang.pastOpZes).toBe(true)
      expect(JSON.stringify(objecten)).not.toContain('WK099504')
    })

    it('is proposed the same again, and taking a chapter over is an edit like any other', async () => {
      const { objecten } = await readPlanOf(app, plan)
      const chapter = vanSoort(objecten, 'hoofdstuk').find(
        ({ velden }) => velden.hoofdstuk === 'wat-bewoners-zeggen',
      )
      const proposed = leesWijkaanpakvoorstel.antwoord.schema.parse(await (await ask('/voorstel')).json())
      const tekst = proposed.hoofdstukken.find(({ hoofdstuk }) => hoofdstuk === 'wat-bewoners-zeggen')?.tekst
      expect(tekst).toBe(chapter?.velden.tekst)
      const path = `/objecten/${chapter?.id ?? ''}`
      const write = (text: string | undefined) =>
        doWith(app, plan, { method: 'PATCH', path, body: { soort: 'hoofdstuk', velden: { tekst: text } } })
      expect((await write('Bewoners willen meer banken.')).status).toBe(200)
      const own = (await documentOf()).hoofdstukken[1]?.tekst
      expect(own).toEqual([
        { soort: 'alinea', delen: [{ soort: 'woorden', tekst: 'Bewoners willen meer banken.' }] },
      ])
      expect((await write(tekst)).status).toBe(200)
      expect((await ask('/voorstel', 'stuurgroep')).status).toBe(403)
    })
  })

  describe('a plan on paper', () => {
    it('is the same for who may see dwellings and who may not, and holds no count of them', async () => {
      const own = await documentOf()
      for (const rol of ['stuurgroep', 'partner', 'wijkteam', 'centrada'] as const) {
        expect(await documentOf(rol)).toEqual(own)
      }
      expect(JSON.stringify(own)).not.toContain('WK099504')
      expect((await ask('/document', 'bewonersvertegenwoordiger')).status).toBe(404)
    })

    it('is a Word file with the words of the document', async () => {
      const answer = await ask('/document/word')
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-disposition')).toMatch(/wijkaanpak-2025-waterwijk-versie-\d+\.docx"/)
      const { alineas } = await leesDocx(new Uint8Array(await answer.arrayBuffer()))
      const lines = blokregels(documentblokken(await documentOf())).filter((line) => line !== '')
      expect(alineas.map(({ tekst }) => tekst).filter((tekst) => tekst !== '')).toEqual(lines)
    })

    it('is a layer of its ambitions, with source, licence and peildatum', async () => {
      const answer = await ask('/lagen')
      expect(answer.headers.get('content-type')).toContain('application/geo+json')
      const { features, metadata } = (await answer.json()) as {
        features: { geometry: GeoJSON.Geometry | null; properties: Record<string, unknown> }[]
        metadata: { isBasedOn: { license: string }[] }
      } // the file of this test, whose parts are held below
      expect(features).toHaveLength(3)
      for (const { geometry, properties } of features) {
        expect(geometry === null || geometry.type === 'MultiPolygon').toBe(true)
        expect(properties).toMatchObject({ peildatum: '2025-05-01', staat: 'Concept', voorbeelddata: 'nee' })
        expect(String(properties['licentie']).length).toBeGreaterThan(3)
      }
      expect(metadata.isBasedOn.length).toBeGreaterThan(1)
      const file = await ask('/lagen?vorm=gpkg')
      expect(
        Buffer.from(await file.arrayBuffer())
          .subarray(0, 15)
          .toString('latin1'),
      ).toBe('SQLite format 3')
      expect((await ask('/lagen?vorm=geojson&stelsel=wgs84')).status).toBe(400)
    })

    it('stays as it was adopted, letter for letter, whatever changes afterwards', async () => {
      const adopted = await readyPlan(app)
      const before = plan
      plan = adopted
      const cookie = await app.signIn('stuurgroep')
      const asked = await documentOf()
      expect(asked.vastgesteldOp).toBeNull()
      const done = await app.ask(`${planPath(adopted)}/vaststelling`, { ...jsonPost({ reden }), cookie })
      expect(done.status).toBe(200)
      const kept = await documentOf()
      expect(kept).toEqual({ ...asked, staat: 'vastgesteld', vastgesteldOp: '2026-10-17' })
      await doWith(app, adopted, { path: '/stappen', body: { van: 'vastgesteld', reden } })
      expect(await documentOf()).toEqual({ ...kept, staat: 'gepubliceerd' })
      plan = before
    })
  })
}
