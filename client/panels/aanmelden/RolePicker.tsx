import { rol, type Sessie } from '../../../server/contract/sessie.ts'
import { aanmelden, rolUitleg } from '../../../server/contract/text/nl/aanmelden.ts'
import { rolNaam } from '../../../server/contract/text/nl/algemeen.ts'
import { useBeginDemoSessie } from '../../api/sessie.ts'
import { Problem } from '../../app/Problem.tsx'
import { useGoOn } from './use-go-on.ts'

/** In a demo a role is picked without a password. */
export function RolePicker({ sessie }: { sessie: Sessie }) {
  const current = sessie.rol
  const begin = useBeginDemoSessie()
  useGoOn(begin.isSuccess && begin.data.rol === current)
  return (
    <>
      <h1>{aanmelden.demoTitel}</h1>
      <p className="page__lead">
        {sessie.voorbeelddata ? aanmelden.demo : aanmelden.demoZonderVoorbeelddata}
      </p>
      <p className="page__lead">{aanmelden.demoKies}</p>
      {begin.isError ? <Problem error={begin.error} /> : null}
      <ul className="sign-in__roles">
        {rol.options.map((option) => (
          <li key={option}>
            <button
              type="button"
              className="sign-in__role"
              disabled={begin.isPending}
              aria-current={option === current ? 'true' : undefined}
              onClick={() => begin.mutate(option)}
            >
              <strong>{rolNaam(option, sessie.focusgebied.corporatie)}</strong>
              <span>{rolUitleg[option]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
