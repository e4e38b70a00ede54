import type { Link } from '../../../server/contract/accounts.ts'
import { accountsTekst as tekst } from '../../../server/contract/text/nl/accounts.ts'
import { momentVan } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { appRoot } from '../../app/root.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** A link to hand over, this once. The token stands behind the #, which no server sees. */
export function LinkOnce({ link, onDone }: { link: Link; onDone: () => void }) {
  const address = `${new URL(paths.uitnodiging.slice(1), appRoot.url).href}#${link.token}`
  const { dag, tijd } = momentVan(link.verloopt)
  return (
    <div className="account-form">
      <Notice tone="positive" title={tekst.linkTitel}>
        <p>{tekst.linkUitleg(`${dag}, ${tijd}`)}</p>
      </Notice>
      <p className="account-link">{address}</p>
      <div className="button-row">
        <Button kind="primary" onClick={onDone}>
          {tekst.klaar}
        </Button>
        <CopyButton text={address} label={tekst.kopieer} doneLabel={tekst.gekopieerd} />
      </div>
    </div>
  )
}
