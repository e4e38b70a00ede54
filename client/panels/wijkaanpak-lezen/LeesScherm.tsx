import { Download, Printer } from 'lucide-react'
import { useMemo } from 'react'
import type { Blok } from '../../../server/contract/text/blok.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { documentblokken, documenttitel } from '../../../server/contract/text/nl/wijkaanpak-document.ts'
import { leesTekst as tekst } from '../../../server/contract/text/nl/wijkaanpak-lezen.ts'
import { haalWijkaanpakLagen, haalWijkaanpakWord } from '../../../server/contract/wijkaanpak-document.ts'
import { addressOf } from '../../api/call.ts'
import { useWijkaanpakdocument } from '../../api/wijkaanpak-document.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Blokken } from './Blokken.tsx'
import { usePaginaA4 } from './use-pagina-a4.ts'
import './lezen.css'
import './lezen-afdruk.css'

/** A wijkaanpak to read and to print: the same words as its Word file, in the same order. */
export function LeesScherm({ cyclus, aanpak }: { cyclus: string; aanpak: string }) {
  const document = useWijkaanpakdocument(cyclus, aanpak)
  const { data } = document
  const blokken = useMemo(() => (data === undefined ? [] : documentblokken(data)), [data])
  useScreenTitle(data === undefined ? null : tekst.scherm(documenttitel(data)))
  usePaginaA4()
  if (document.isError) {
    return (
      <div className="page">
        <Problem error={document.error} onRetry={() => void document.refetch()} />
      </div>
    )
  }
  if (data === undefined) return <Skeleton label={algemeen.laden} heightPixels={640} />
  return (
    <div className="lezen">
      <aside className="lezen__zij niet-afdrukken">
        <TextLink to={paths.wijkaanpak(cyclus, aanpak)}>{tekst.terug}</TextLink>
        <Inhoud blokken={blokken} />
        <Meenemen cyclus={cyclus} aanpak={aanpak} />
      </aside>
      <article className="lezen__plan" aria-labelledby="titel">
        <Blokken blokken={blokken} kaart={data.kaart} />
      </article>
    </div>
  )
}

/** The chapters, to go to one. */
function Inhoud({ blokken }: { blokken: readonly Blok[] }) {
  return (
    <nav className="lezen__inhoud" aria-label={tekst.hoofdstukken}>
      <h2>{tekst.hoofdstukken}</h2>
      <ol>
        {blokken.map((blok) =>
          blok.soort === 'kop' && blok.niveau === 2 ? (
            <li key={blok.id}>
              <a className="link" href={`#${blok.id}`}>
                {blok.tekst}
              </a>
            </li>
          ) : null,
        )}
      </ol>
    </nav>
  )
}

/** What people take with them: paper, a Word file, the ambitions for a map. */
function Meenemen({ cyclus, aanpak }: { cyclus: string; aanpak: string }) {
  const params = { cyclus, aanpak }
  const icon = <Download size={17} strokeWidth={1.9} aria-hidden />
  return (
    <section className="lezen__meenemen" aria-labelledby="meenemen">
      <h2 id="meenemen">{tekst.meenemen}</h2>
      <Button
        kind="primary"
        icon={<Printer size={17} strokeWidth={1.9} aria-hidden />}
        onClick={() => window.print()}
      >
        {tekst.afdrukken}
      </Button>
      <p className="subtle">{tekst.afdrukUitleg}</p>
      <a className={buttonClass('secondary')} href={addressOf(haalWijkaanpakWord, { params })} download>
        {icon}
        <span>{tekst.word}</span>
      </a>
      {(['geojson', 'gpkg'] as const).map((vorm) => (
        <a
          key={vorm}
          className={buttonClass('quiet')}
          href={addressOf(haalWijkaanpakLagen, { params, query: { vorm } })}
          download
        >
          {icon}
          <span>{tekst[vorm]}</span>
        </a>
      ))}
    </section>
  )
}
