import { useSearchParams } from 'wouter'
import { oidcPad } from '../../../server/contract/aanmelden-elders.ts'
import { aanmeldenElders } from '../../../server/contract/text/nl/aanmelden-elders.ts'
import { useAanmeldwijzen } from '../../api/aanmeldwijzen.ts'
import { appRoot } from '../../app/root.ts'
import { buttonClass } from '../../ui/button-class.ts'

/** Signing in with an account of another organisation: one link per organisation. Nothing at all where none is set up. */
export function AndereAanmelding() {
  const ways = useAanmeldwijzen()
  const [search] = useSearchParams()
  const list = ways.data?.aanmeldwijzen ?? []
  const wanted = search.get('naar')
  const query = wanted === null ? '' : `?naar=${encodeURIComponent(wanted)}`
  if (list.length === 0) return null
  return (
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
  )
}
