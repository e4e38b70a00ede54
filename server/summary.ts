import type { Config } from './config.ts'
import type { AppContext } from './context.ts'
import { listCycles } from './store/cycles.ts'

/** What stands in the terminal once the app can be used: address, contents, and whether it is a demo. */
export function describeInstallation(app: AppContext, config: Config, port: number): string[] {
  const current = app.current()
  const wijken = current.focus.standaardIndeling.wijken
  const buurten = wijken.reduce((sum, wijk) => sum + wijk.buurten.length, 0)
  const cycles = listCycles(app.db)
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  return [
    '',
    `Wijkcyclus staat klaar: http://${host}:${port}/werk`,
    `  Openbare kaart: http://${host}:${port}/`,
    `  ${current.focus.naam}: ${buurten} buurten in ${wijken.length} wijken (${wijken.map((wijk) => wijk.naam).join(', ')})`,
    `  ${current.versies.length} datasets, ${current.waarnemingen.length} cijfers, ${cycles.length} cycli`,
    current.versies.some((version) => version.voorbeelddata)
      ? '  Let op: er is voorbeelddata. Verwijderen: npm run voorbeelddata -- verwijderen'
      : '  Er is geen voorbeelddata.',
    app.demo ? '  Dit is een demo: kies op het scherm een rol.' : '  Dit is geen demo.',
    '  Stoppen: Ctrl-C',
  ]
}
