import { useEffect, useState, useSyncExternalStore } from 'react'
import { deurTekst as tekst } from '../../../server/contract/text/nl/aan-de-deur.ts'
import { useNietVerbonden } from '../../api/verbinding.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import type { Deurpost, Deurstand } from './deurpost.ts'
import type { Deurentry } from './deurvak.ts'
import { Geweigerd, Keuze } from './Keuze.tsx'
import { Lopen } from './Lopen.tsx'
import { Meenemen } from './Meenemen.tsx'
import './deur.css'

interface Props {
  post: Deurpost
  /** Keeps the page in this browser, for when it has to begin without a line; null: it did. */
  bewaar: (() => void) | null
}

/** A street taken along, one address at a time, also without a line. */
export function Deur({ post, bewaar }: Props) {
  useScreenTitle(tekst.titel)
  const stand = useSyncExternalStore(post.volg, post.lees)
  // After a choice the form begins anew with what stands there.
  const [choices, setChoices] = useState(0)
  const { lijst, bezoeken, geladen, dagVoorbij } = stand
  const hasList = lijst !== null
  useEffect(() => {
    if (hasList) bewaar?.()
  }, [hasList, bewaar])
  const clashes = bezoeken.filter(({ staat }) => staat === 'botst')
  const refused = bezoeken.filter(({ staat }) => staat === 'geweigerd')
  const partners = lijst?.lijst.partners ?? []
  const choose = async (entry: Deurentry, houdMijn: boolean) => {
    await post.kies(entry, houdMijn)
    setChoices((count) => count + 1)
  }
  return (
    <div className="page deur">
      <div className="page__head">
        <h1>{tekst.titel}</h1>
        {lijst?.lijst.voorbeelddata === true ? <ExampleTag /> : null}
      </div>
      <Wachtregel stand={stand} />
      {dagVoorbij ? <Notice>{tekst.dagVoorbij}</Notice> : null}
      {clashes.map((entry) => (
        <Keuze key={entry.id} entry={entry} partners={partners} onKies={choose} />
      ))}
      {refused.map((entry) => (
        <Geweigerd key={entry.id} entry={entry} onWeg={post.gooiWeg} />
      ))}
      {!geladen ? (
        <Skeleton label={tekst.laden} heightPixels={320} />
      ) : lijst === null ? (
        <Meenemen onNeem={post.neemMee} />
      ) : (
        <>
          <Lopen
            key={`${lijst.campagne} ${lijst.straat}`}
            meegenomen={lijst}
            bezoeken={bezoeken}
            keuzes={choices}
            onSchrijf={post.schrijf}
            onSpreekAf={post.spreekAf}
          />
          <Button onClick={() => void post.legWeg()}>{tekst.legWeg}</Button>
          <p className="subtle">{tekst.opDitToestel}</p>
        </>
      )}
      <p>
        <TextLink to={paths.bezoeken}>{tekst.naarLijsten}</TextLink>
      </p>
    </div>
  )
}

/** How much the server does not have yet; always there, so that it is heard when it changes. */
function Wachtregel({ stand: { bezoeken, lijst } }: { stand: Deurstand }) {
  const away = useNietVerbonden()
  const waiting = bezoeken.filter(({ staat }) => staat !== 'geweigerd').length
  const words = [
    ...(away ? [tekst.geenVerbinding] : []),
    ...(waiting > 0 ? [tekst.wacht(waiting)] : lijst === null || away ? [] : [tekst.allesBewaard]),
  ]
  return (
    <output className={waiting > 0 || away ? 'deur__wacht' : 'deur__wacht deur__wacht--leeg'}>
      {words.join(' ')}
    </output>
  )
}
