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

/** How a share of dwellings or of people of 65 and older came to be; null when nobody was counted. */
export function explainShare(
  maat: Maat,
  wie: 'woningen' | 'ouderen',
  part: Deel,
  { bereikbaarheid, invoer }: Pick<Verdieping, 'bereikbaarheid' | 'invoer'>,
): Uitleg | null {
  const share = shareOf(part, 'binnen')
  if (share === null) return null
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
    bronnen: invoer.filter(({ dataset }) => bereikbaarheid.bronnen.includes(dataset)),
  }
}
