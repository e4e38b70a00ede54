import { algemeen, nietGevonden } from '../../server/contract/text/nl/algemeen.ts'
import { TextLink } from '../ui/TextLink.tsx'
import './page.css'
import { paths } from './paths.ts'
import { useScreenTitle } from './use-screen-title.ts'

/** An address that leads nowhere, with the way back. */
export function NotFound() {
  useScreenTitle(nietGevonden.titel)
  return (
    <div className="page">
      <h1>{nietGevonden.titel}</h1>
      <p className="page__lead">{nietGevonden.uitleg}</p>
      <p>
        <TextLink to={paths.kaart}>{algemeen.naarKaart}</TextLink>
      </p>
    </div>
  )
}
