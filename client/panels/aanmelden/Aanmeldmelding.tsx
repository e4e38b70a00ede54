import { useSearchParams } from 'wouter'
import { AFGEMELD_ELDERS, aanmeldfout, oidcPad } from '../../../server/contract/aanmelden-elders.ts'
import { aanmeldenElders, aanmeldfoutTekst } from '../../../server/contract/text/nl/aanmelden-elders.ts'
import { useAanmeldwijzen } from '../../api/aanmeldwijzen.ts'
import { appRoot } from '../../app/root.ts'
import { Notice } from '../../ui/Notice.tsx'

/** What somebody must know who comes back from another organisation: why it did not work, or that one is signed out here only. */
export function Aanmeldmelding() {
  const ways = useAanmeldwijzen()
  const [search] = useSearchParams()
  const fault = aanmeldfout.safeParse(search.get('fout'))
  const list = ways.data?.aanmeldwijzen ?? []
  if (fault.success) {
    return (
      <Notice tone="negative" title={aanmeldenElders.mislukt}>
        <p>{aanmeldfoutTekst[fault.data]}</p>
      </Notice>
    )
  }
  if (!search.has(AFGEMELD_ELDERS) || list.length === 0) return null
  return (
    <Notice tone="positive" title={aanmeldenElders.afgemeld}>
      <p>{aanmeldenElders.nogElders}</p>
      <ul className="sign-in__also">
        {list.map(({ id, naam }) => (
          <li key={id}>
            <a className="link" href={new URL(`${oidcPad(id)}/uit`, appRoot.url).href}>
              {aanmeldenElders.ookAf(naam)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
