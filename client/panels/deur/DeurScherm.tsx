import { useSessie } from '../../api/sessie.ts'
import { wieVan } from '../../app/wie.ts'
import { Deur } from './Deur.tsx'
import { bewaarDeurpagina } from './deurpagina.ts'
import { deurpostVan } from './deurpost.ts'

/** Keeps the page with the screen of who begins without a line, which is a file of its own and has to be there. */
function bewaar(): void {
  import('./DeurZonderLijn.tsx')
    .then(() => bewaarDeurpagina())
    // Where the browser keeps no page, it goes on as long as this one is open.
    .catch(() => undefined)
}

/** For the colleague at the door, who has signed in. */
export function DeurScherm() {
  const sessie = useSessie().data
  const wie = sessie === undefined ? null : wieVan(sessie)
  return wie === null ? null : <Deur post={deurpostVan(wie)} bewaar={bewaar} />
}
