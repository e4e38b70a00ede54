import { Check, CircleAlert, CloudOff, LoaderCircle } from 'lucide-react'
import { samenTekst } from '../../../../server/contract/text/nl/samen.ts'
import { useNietVerbonden } from '../../../api/verbinding.ts'
import { momentVan } from '../../../app/moment.ts'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Gebleven } from './Gebleven.tsx'
import { type Werkstand, werkstandVan } from './saved-state.ts'
import { usePlanlijn, usePlanstaat } from './use-planlijn.ts'
import { usePlanopslag } from './use-planopslag.ts'
import { useWachtend } from './use-wachtend.ts'
import './samen.css'

const words = samenTekst.opgeslagen
const ICONS = { klaar: Check, bezig: LoaderCircle, weg: CloudOff, vraagt: CircleAlert } as const

/** Whether everything written here is on the disk of the server; it says so only then. */
export function Opgeslagen({ cyclus, aanpak }: { cyclus: string; aanpak: string }) {
  const plan = usePlanstaat(usePlanlijn(cyclus, aanpak))
  const { entries, wacht, botst, geweigerd, opgeslagen, weg } = useWachtend(cyclus, aanpak)
  const { vraagWeer, toestand } = usePlanopslag(cyclus, aanpak)
  const away = useNietVerbonden()
  const letters = plan?.opgeslagen ?? null
  const last = letters !== null && (opgeslagen === null || letters > opgeslagen) ? letters : opgeslagen
  const stand = werkstandVan({
    isWeg: away || plan?.verbonden === false,
    wachtend: wacht + (plan?.wachtend ?? 0),
    botst,
    geweigerd,
    concepten: plan?.concepten ?? 0,
  })
  const Sign = ICONS[stand.soort]
  return (
    <>
      <output className={stand.soort === 'klaar' ? 'opgeslagen' : 'opgeslagen opgeslagen--niet'}>
        <Sign size={16} strokeWidth={1.9} aria-hidden />
        {wordsOf(stand, last)}
      </output>
      {toestand.uitgesteld > 0 ? <Button onClick={vraagWeer}>{words.kiesNu}</Button> : null}
      {geweigerd > 0 ? (
        <Disclosure label={words.bekijk} button={words.bekijk}>
          <Gebleven entries={entries.filter(({ staat }) => staat === 'geweigerd')} weg={weg} />
        </Disclosure>
      ) : null}
    </>
  )
}

function wordsOf(stand: Werkstand, last: Date | null): string {
  switch (stand.soort) {
    case 'weg':
      return words.weg(stand.wachtend)
    case 'bezig':
      return words.bezig(stand.wachtend)
    case 'vraagt':
      return stand.om === 'concept' ? words.concept : words[stand.om](stand.aantal)
    case 'klaar':
      return last === null ? words.leeg : words.klaar(momentVan(last.toISOString()).tijd)
  }
}
