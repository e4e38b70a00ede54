import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'
import type { Vondst } from '../zoeken.ts'
import { Pagina } from './Pagina.tsx'
import { MEESTE_LETTERS, Zoekvorm } from './Zoekvorm.tsx'

/** What was asked, and what was found; `alles` shows the whole list. */
export type Zoekuitkomst =
  | { soort: 'alles' }
  | { soort: 'te-lang' }
  | { soort: 'gevonden'; vraag: string; vondsten: readonly Vondst[] }
  | { soort: 'lijkt'; vraag: string; vondsten: readonly Vondst[] }
  | { soort: 'elders'; vraag: string }

function Vondsten({ omgeving, vondsten }: { omgeving: Omgeving; vondsten: readonly Vondst[] }) {
  return (
    <ul class="ob-vondsten" lang="nl">
      {vondsten.map(({ naam, pagina, bij }) => (
        <li>
          <a href={naar(omgeving, pagina)}>{naam}</a> <span class="ob-klein">{bij}</span>
        </li>
      ))}
    </ul>
  )
}

/** All streets and buurten of the edition, for whoever would rather choose than type. */
function Alles({ omgeving }: { omgeving: Omgeving }) {
  const { uitgave, woorden } = omgeving
  const { zoek } = woorden.paginas
  const wijkNaam = (id: string | null) => uitgave.wijken.find((wijk) => wijk.id === id)?.naam ?? ''
  const streets = uitgave.straten.map(({ id, naam, postcodes }) => ({
    naam,
    pagina: PAGINAS.straat(id),
    bij: postcodes.slice(0, 3).join(', '),
  }))
  const areas = uitgave.buurten
    .filter(({ wijk }) => wijk !== null)
    .map(({ slug, naam, wijk }) => ({ naam, pagina: PAGINAS.buurt(slug), bij: wijkNaam(wijk) }))
  return (
    <>
      <h2>{zoek.buurten}</h2>
      <Vondsten omgeving={omgeving} vondsten={areas} />
      <h2>{zoek.straten}</h2>
      {streets.length === 0 ? <p>{zoek.geenStraten}</p> : <Vondsten omgeving={omgeving} vondsten={streets} />}
    </>
  )
}

function Melding({ omgeving, uitkomst }: { omgeving: Omgeving; uitkomst: Zoekuitkomst }) {
  const { zoek } = omgeving.woorden.paginas
  if (uitkomst.soort === 'alles') return <p>{zoek.leeg}</p>
  if (uitkomst.soort === 'te-lang') return <output class="ob-melding">{zoek.teLang}</output>
  if (uitkomst.soort === 'elders')
    return <output class="ob-melding">{zoek.elders(omgeving.uitgave.plaats.naam)}</output>
  const { vraag, vondsten } = uitkomst
  if (uitkomst.soort === 'gevonden') {
    return (
      <>
        <output class="ob-melding">{zoek.gevonden(vondsten.length)}</output>
        <Vondsten omgeving={omgeving} vondsten={vondsten} />
      </>
    )
  }
  return (
    <>
      <output class="ob-melding">
        {zoek.niets(vraag.slice(0, MEESTE_LETTERS))} {vondsten.length > 0 ? zoek.lijkt : ''}
      </output>
      <Vondsten omgeving={omgeving} vondsten={vondsten} />
    </>
  )
}

/** Searching: what was found, or the nearest names, and always a way to choose. */
export function Zoek({ omgeving, uitkomst }: { omgeving: Omgeving; uitkomst: Zoekuitkomst }) {
  const { zoek } = omgeving.woorden.paginas
  const vraag = 'vraag' in uitkomst ? uitkomst.vraag.slice(0, MEESTE_LETTERS) : ''
  return (
    <Pagina omgeving={omgeving} titel={zoek.titel}>
      <h1>{zoek.titel}</h1>
      <Zoekvorm omgeving={omgeving} vraag={vraag} />
      <Melding omgeving={omgeving} uitkomst={uitkomst} />
      {uitkomst.soort === 'gevonden' ? null : <Alles omgeving={omgeving} />}
    </Pagina>
  )
}
