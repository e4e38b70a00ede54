import { useEffect, useState } from 'react'
import { deurTekst as tekst } from '../../../server/contract/text/nl/aan-de-deur.ts'
import { vandaag } from '../../app/moment.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { wieHeeftLijst } from './bewaren.ts'
import { Deur } from './Deur.tsx'
import { deurpostVan } from './deurpost.ts'

/**
 * The same screen where the page begins in the street without a line: who is signed in cannot be asked, and whose list lies here goes
 * on with it. Visits are sent only once the server knows who it is; where it does not, the list is wiped.
 */
export function DeurZonderLijn() {
  const [wie, setWie] = useState<string | null>()
  useEffect(() => {
    wieHeeftLijst(vandaag(new Date()))
      .then(setWie)
      .catch(() => setWie(null))
  }, [])
  return (
    <main>
      {wie === undefined ? (
        <Skeleton label={tekst.laden} heightPixels={320} />
      ) : wie === null ? (
        <Notice>{tekst.dagVoorbij}</Notice>
      ) : (
        <Deur post={deurpostVan(wie)} bewaar={null} />
      )}
    </main>
  )
}
