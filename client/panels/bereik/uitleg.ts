import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import type { Deel } from '../../../analyses/voorzieningen/bereikbaarheid-schema.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import {
  aandeelTekst,
  bereikbaarheidUitleg,
  type Maat,
  shareOf,
} from '../../../server/contract/text/nl/bereikbaarheid.ts'
import type { Uitleg } from '../bron/UitlegDialog.tsx'

/** Datasets without which this part has nothing to measure: dwellings, places, people. Example data stands among them by its mark. */
function isUsed(
  { dataset, voorbeelddata }: Verdieping['invoer'][number],
  used: ReadonlySet<string>,
): boolean {
  return used.has(dataset) || voorbeelddata
}

/** How a share of dwellings or of people of 65 and older came to be; null when nobody was counted. */
export function explainShare(
  maat: Maat,
  wie: 'woningen' | 'ouderen',
  part: Deel,
  { bereikbaarheid, invoer }: Pick<Verdieping, 'bereikbaarheid' | 'invoer'>,
): Uitleg | null {
  const share = shareOf(part, 'binnen')
  if (share === null) return null
  const used = new Set(bereikbaarheid.plaatsen.flatMap(({ dataset }) => dataset ?? []))
  return {
    waarde: aandeelTekst(share),
    methode: 'voorzieningen/bereikbaarheid',
    formule: bereikbaarheidUitleg.formule(maat, wie, part),
    invoer: [
      { naam: bereikbaarheidUitleg.totaal(wie), waarde: aantal(part.totaal) },
      { naam: bereikbaarheidUitleg.binnen, waarde: aantal(part.binnen) },
      { naam: bereikbaarheidUitleg.streng, waarde: aantal(part.laag) },
      { naam: bereikbaarheidUitleg.ruim, waarde: aantal(part.hoog) },
      { naam: bereikbaarheidUitleg.buurten, waarde: aantal(part.buurten) },
    ],
    bronnen: invoer.filter((row) => isUsed(row, used)),
  }
}
