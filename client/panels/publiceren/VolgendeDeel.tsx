import { publicerenTekst as tekst } from '../../../server/contract/text/nl/publiceren.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { type Openbaargegevens, usePubliceer } from '../../api/openbaar.ts'
import { useMag } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { appRoot } from '../../app/root.ts'
import { Notice } from '../../ui/Notice.tsx'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { RedenVorm } from './RedenVorm.tsx'

/** What visitors see now, what they will see next, and for who may the way to publish it. */
export function VolgendeDeel({ gegevens }: { gegevens: Openbaargegevens }) {
  const { uitgaven, huidig, vanaf, weggelaten } = gegevens
  const mag = useMag('uitgave-publiceren')
  const publish = usePubliceer()
  const now = uitgaven.find(({ nummer }) => nummer === huidig)
  return (
    <section className="block" aria-labelledby="publiceren-volgende">
      <h2 id="publiceren-volgende">{tekst.nu}</h2>
      {now === undefined ? <p>{tekst.geenUitgave}</p> : <p>{tekst.uitgave(now.nummer, datum(now.datum))}</p>}
      <p>
        <OutsideLink href={appRoot.url.href}>{tekst.bekijkNu}</OutsideLink>
      </p>
      <h2>{tekst.volgende}</h2>
      <p>
        <OutsideLink href={new URL(`.${paths.publicerenVoorbeeld}`, appRoot.url).href}>
          {tekst.bekijkVolgende}
        </OutsideLink>
      </p>
      {weggelaten.length === 0 ? (
        <p className="subtle">{tekst.weggelatenNiets}</p>
      ) : (
        <Notice tone="warning" title={tekst.weggelaten}>
          <p>{tekst.weggelatenUitleg}</p>
          <ul>
            {weggelaten.map((row) => (
              <li key={row.tekst}>{tekst.weggelatenRegel(row.tekst, row.woord)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {vanaf === null ? null : <Notice title={tekst.vanaf(datum(vanaf))} />}
      <output className="publiceren__gedaan">
        {publish.isSuccess ? tekst.gepubliceerd(publish.data.nummer) : ''}
      </output>
      {mag && vanaf === null ? (
        <RedenVorm
          key={huidig}
          doen={tekst.publiceer}
          bezig={publish.isPending ? tekst.publiceert : null}
          error={publish.error}
          primary
          onSubmit={(reden) => publish.mutate(reden)}
          onCancel={null}
        />
      ) : null}
    </section>
  )
}
