import { type Benchmark, NotMeasurable } from './harness.ts'
import { startSignedIn } from './signed-in-server.ts'

const WIJK = 'zuiderzeewijk'
/** Ambitions, actions and amounts beside those a plan begins with: what a plan of six pages holds. */
const MORE = 12

/**
 * Seconds from the request for a plan as a Word file to its last byte: the plan of a wijk as it is prepared from the embedded data, with
 * a seeded dozen of drawn ambitions, actions and amounts beside it, asked of the running server over HTTP.
 */
export const planDocx: Benchmark = {
  name: 'plan-docx',
  unit: 's',
  goal: 2,
  prepare: async () => {
    const { server, cookie } = await startSignedIn()
    const root = `${server.url}/api/v1/cycli/2025/wijkaanpakken`
    const post = async (path: string, body: unknown) => {
      const answer = await fetch(`${root}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', cookie },
        body: JSON.stringify(body),
      })
      if (!answer.ok) throw new NotMeasurable(`${path} gave ${answer.status}`)
    }
    try {
      await post('', { wijk: WIJK, naam: 'Zuiderzeewijk', kopieVan: null })
      for (let at = 0; at < MORE; at += 1) {
        const [west, south] = [5.47 + at * 0.001, 52.51]
        const ring = Array.from({ length: 40 }, (_, corner) => {
          const angle = (corner / 40) * 2 * Math.PI
          return [west + 0.003 * Math.cos(angle), south + 0.002 * Math.sin(angle)]
        })
        await post(`/${WIJK}/objecten`, {
          soort: 'ambitie',
          velden: {
            titel: `Ambitie ${at + 1}`,
            tekst: 'Meer groen, en plekken om elkaar te zien. '.repeat(4),
            vorm: { soort: 'vlak', vlakken: [[ring]] },
          },
        })
        await post(`/${WIJK}/objecten`, {
          soort: 'actie',
          velden: {
            naam: `Actie ${at + 1}`,
            wie: 'Gemeente',
            fondsen: [{ fonds: 'vhf-1', bedragEuro: 10_000 + at }],
          },
        })
        await post(`/${WIJK}/objecten`, {
          soort: 'budgetregel',
          velden: { fonds: 'vhf-1', jaar: 2027, bedragEuro: 1000 + at, omschrijving: 'banken en bomen' },
        })
      }
    } catch (error) {
      await server.stop()
      throw error
    }
    return {
      run: async () => {
        const begin = performance.now()
        const answer = await fetch(`${root}/${WIJK}/document/word`, { headers: { cookie } })
        const { byteLength } = await answer.arrayBuffer()
        const seconds = (performance.now() - begin) / 1000
        if (!answer.ok || byteLength < 10_000)
          throw new NotMeasurable(`the file gave ${answer.status}, ${byteLength} bytes`)
        return seconds
      },
      close: async () => {
        await server.stop()
      },
    }
  },
}
