import type { AppContext } from '../context.ts'
import type { NieuweTweedeFactor } from '../contract/aanmelding.ts'
import { ProblemError } from '../errors.ts'
import { type Account, readAccount, setAccountState, setPassword } from '../store/accounts.ts'
import { withChange } from '../store/change.ts'
import { readLink, takeLink } from '../store/invitations.ts'
import { clearSecondFactor } from '../store/second-factors.ts'
import { endSessionsOf } from '../store/sessions.ts'
import { hashNewPassword } from './check-password.ts'
import { beginNewFactor } from './new-factor.ts'
import { actorOfAccount } from './open-session.ts'

/** The account a link opens. @throws ProblemError `uitnodiging-ongeldig` */
export function ownerOfLink(app: AppContext, token: string): { account: Account; verloopt: string } {
  const link = readLink(app.db, token, app.clock())
  const account = link === null ? null : readAccount(app.db, link.account)
  if (link === null || account === null || !['uitgenodigd', 'actief'].includes(account.staat)) {
    throw new ProblemError('uitnodiging-ongeldig')
  }
  return { account, verloopt: link.verloopt }
}

/**
 * Chooses a password with a link. The link is used up, the second factor begins anew, and whoever was signed in to this
 * account is not any more: whoever needs a way back in may have lost the phone, or not be the only one with the password.
 *
 * @throws ProblemError `uitnodiging-ongeldig`, or `ongeldige-invoer` for a password that is refused (the link stays good)
 */
export async function useLink(
  app: AppContext,
  token: string,
  password: string,
): Promise<{ stap: string; tweedeFactor: NieuweTweedeFactor }> {
  const { account } = ownerOfLink(app, token)
  const hash = await hashNewPassword(app, password, account.inlognaam, 'wachtwoord')
  const now = app.clock()
  withChange(app.db, actorOfAccount(account, 'wachtwoord', null), now, () => {
    // Held again: another may have used the link, or a beheerder blocked the account, while the hash was computed.
    ownerOfLink(app, token)
    if (!takeLink(app.db, token, now)) throw new ProblemError('uitnodiging-ongeldig')
    setPassword(app.db, account.id, hash)
    clearSecondFactor(app.db, account.id)
    setAccountState(app.db, account.id, 'actief')
    const ended = endSessionsOf(app.db, account.id)
    return {
      resultaat: undefined,
      audit: {
        handeling: 'eigen-account-wijzigen',
        object: `account/${account.id}`,
        voor: {
          staat: account.staat,
          wachtwoord: account.wachtwoord !== null,
          tweedeFactor: account.tweedeFactor !== null,
        },
        na: {
          wat: 'wachtwoord-gekozen-met-link',
          staat: 'actief',
          wachtwoord: true,
          tweedeFactor: false,
          sessiesBeeindigd: ended,
        },
      },
    }
  })
  return beginNewFactor(app, account, hash, 'instellen')
}
