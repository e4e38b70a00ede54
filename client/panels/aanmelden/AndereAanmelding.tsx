import { useSearchParams } from 'wouter'
import { AFGEMELD_ELDERS, aanmeldfout, oidcPad } from '../../../server/contract/aanmelden.ts'
import { aanmeldenElders, aanmeldfoutTekst } from '../../../server/contract/text/nl/aanmelden-elders.ts'
import { useAanmeldwijzen } from '../../api/aanmeldwijzen.ts'
import { appRoot } from '../../app/root.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Notice } from '../../ui/Notice.tsx'

/**
 * Signing in with an account of another organisation: one link per organisation, and what went wrong when somebody comes back
 * without being signed in. Nothing at all where no organisation is set up.
 */
export function AndereAanmelding() {
  const ways = useAanmeldwijzen()
  const [search] = useSearchParams()
  const fault = aanmeldfout.safeParse(search.get('fout'))
  const list = ways.data?.aanmeldwijzen ?? []
  const wanted = search.get('naar')
  const query = wanted === null ? '' : `?naar=${encodeURIComponent(wanted)}`
  return (
    <>
      {fault.success ? (
        <Notice tone="negative" title={aanmeldenElders.mislukt}>
          <p>{aanmeldfoutTekst[fault.data]}</p>
        </Notice>
      ) : null}
      {search.has(AFGEMELD_ELDERS) && list.length > 0 ? (
        <Notice tone="positive" title={aanmeldenElders.afgemeld}>
          <p>{aanmeldenElders.nogElders}</p>
          <ul className="sign-in__also">
            {list.map(({ id, naam }) => (
              <li key={id}>
                <a href={new URL(`${oidcPad(id)}/uit`, appRoot.url).href}>{aanmeldenElders.ookAf(naam)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {list.length === 0 ? null : (
        <section className="sign-in__elsewhere" aria-labelledby="aanmelden-elders">
          <h2 id="aanmelden-elders">{aanmeldenElders.titel}</h2>
          <ul>
            {list.map(({ id, naam }) => (
              <li key={id}>
                {/* Not a screen of the app: the server sends on to the organisation. */}
                <a
                  className={buttonClass('secondary')}
                  href={new URL(`${oidcPad(id)}${query}`, appRoot.url).href}
                >
                  {aanmeldenElders.knop(naam)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
