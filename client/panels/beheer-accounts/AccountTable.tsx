import type { Accountregel } from '../../../server/contract/accounts.ts'
import { accountStaatTekst, accountsTekst as tekst } from '../../../server/contract/text/nl/accounts.ts'
import { rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import { momentVan } from '../../app/moment.ts'
import { Button } from '../../ui/Button.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'

interface Props {
  accounts: readonly Accountregel[]
  wijken: readonly { id: string; naam: string }[]
  corporatie: string | null
  onOpen: (account: string) => void
}

const TONES = {
  uitgenodigd: 'neutral',
  actief: 'positive',
  geblokkeerd: 'warning',
  opgeheven: 'neutral',
} as const

/** The accounts, one a row. */
export function AccountTable({ accounts, wijken, corporatie, onOpen }: Props) {
  const wijkNames = new Map(wijken.map(({ id, naam }) => [id, naam]))
  return (
    <ScrollTable caption={tekst.titel} captionHidden>
      <thead>
        <tr>
          <th scope="col">{tekst.naam}</th>
          <th scope="col">{tekst.rol}</th>
          <th scope="col">{tekst.wijken}</th>
          <th scope="col">{tekst.staat}</th>
          <th scope="col">{tekst.laatst}</th>
          <th scope="col">{tekst.beheren}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row">
              {account.staat === 'opgeheven' ? tekst.opgehevenNaam : account.naam}
              <span className="accounts__login">{account.inlognaam}</span>
              {account.eigen ? <Tag tone="action">{tekst.u}</Tag> : null}
            </th>
            <td>{rolNaam(account.rol, corporatie)}</td>
            <td>
              {account.wijken === 'alle'
                ? tekst.alleWijken
                : account.wijken.map((id) => wijkNames.get(id) ?? id).join(', ')}
            </td>
            <td>
              <Tag tone={TONES[account.staat]}>{accountStaatTekst[account.staat]}</Tag>
              <span className="accounts__detail">{detailOf(account)}</span>
            </td>
            <td>{account.laatstAangemeld === null ? tekst.nooit : momentVan(account.laatstAangemeld).dag}</td>
            <td>
              {account.staat === 'opgeheven' ? null : (
                <Button aria-label={tekst.beheerLabel(account.naam)} onClick={() => onOpen(account.id)}>
                  {tekst.beheren}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

/** How far an account is with signing in. */
function detailOf(account: Accountregel): string {
  if (account.staat === 'opgeheven') return ''
  if (account.linkTot !== null) return tekst.linkOpen(momentVan(account.linkTot).dag)
  if (account.meldtElders) return tekst.elders
  if (!account.heeftWachtwoord) return tekst.nogNiets
  return account.heeftTweedeFactor ? tekst.metWachtwoord : tekst.zonderTweede
}
