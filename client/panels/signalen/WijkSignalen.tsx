import type { Programmawijk } from '../../../geodata/schema/focusgebied.ts'
import { themesOf } from '../../../server/contract/signaal-themas.ts'
import { signalenTekst } from '../../../server/contract/text/nl/signalen.ts'
import { useLeesbareSignalen, useSignalen } from '../../api/signalen.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { TextLink } from '../../ui/TextLink.tsx'
import { ThemeList } from './ThemeList.tsx'
import './signalen.css'

/** The signals about the buurten of a wijk, per theme, beside the figures; only for who reads all signals. */
export function WijkSignalen({ wijk }: { wijk: Pick<Programmawijk, 'naam' | 'buurten'> }) {
  const reads = useLeesbareSignalen() === 'alle' ? 'alle' : 'geen'
  const { data } = useSignalen(reads)
  if (reads === 'geen' || data === undefined) return null
  const here = data.signalen.filter(({ buurt }) => buurt !== null && wijk.buurten.includes(buurt))
  return (
    <section className="block">
      <div className="page__head">
        <h2>{signalenTekst.wijkTitel}</h2>
        {data.voorbeelddata ? <ExampleTag /> : null}
      </div>
      <p className="subtle">{signalenTekst.wijkUitleg}</p>
      <ThemeList themes={themesOf(here)} empty={signalenTekst.wijkGeen(wijk.naam)} />
      <div>
        <TextLink to={paths.signalen}>{signalenTekst.wijkAlle}</TextLink>
      </div>
    </section>
  )
}
