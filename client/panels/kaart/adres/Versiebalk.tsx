import { History, X } from 'lucide-react'
import { useMemo } from 'react'
import { waardeMetEenheid } from '../../../../server/contract/text/getal.ts'
import { indicatorTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { versieTekst } from '../../../../server/contract/text/nl/kaart-versie.ts'
import { momentVan } from '../../../app/moment.ts'
import type { Kaartmodel } from '../../../map/kaartmodel.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import type { Kies, Versiestaat } from '../use-kaart.ts'
import { type ToenEnNu, vergelijkToenEnNu } from './toen-nu.ts'

interface Props {
  staat: Versiestaat
  /** The numbers on the screen; null while they are on their way. */
  model: Kaartmodel | null
  toen: boolean
  /** Asks the figures of then again. */
  opnieuw: () => void
  kies: Kies
}

const ICON = { size: 18, strokeWidth: 1.9, 'aria-hidden': true } as const

/** The link holds other figures than those of now: says so, how many areas differ, and lets a person choose. */
export function Versiebalk({ staat, model, toen, opnieuw, kies }: Props) {
  const difference = useMemo(
    () =>
      staat.soort === 'er' && model !== null ? vergelijkToenEnNu(staat.bron, staat.nu, model.keuze) : null,
    [staat, model],
  )
  if (staat.soort === 'geen') return null
  const close = (event: React.MouseEvent<HTMLElement>) => {
    // The bar goes, and with it the button that has the focus.
    event.currentTarget.closest('main')?.focus({ preventScroll: true })
    kies({ versie: null, toen: false })
  }
  return (
    <section
      className={toen && staat.soort === 'er' ? 'balk balk--toen' : 'balk'}
      aria-label={versieTekst.naam}
    >
      <History {...ICON} />
      <div className="balk__tekst">
        <p>
          <strong>{zinVan(staat)}</strong> {difference === null ? null : telling(difference)}
        </p>
        {difference === null || model === null || difference.anders.length === 0 ? null : (
          <Details summary={versieTekst.welke[difference.niveau]}>
            <Verschillen difference={difference} model={model} />
          </Details>
        )}
        {toen && staat.soort === 'er' ? <p className="subtle">{versieTekst.altijdNu}</p> : null}
      </div>
      {staat.soort === 'er' ? (
        <fieldset className="balk__keuze">
          <legend className="alleen-voorgelezen">{versieTekst.kies}</legend>
          <Button aria-pressed={toen} onClick={() => kies({ toen: true })}>
            {versieTekst.toen}
          </Button>
          <Button aria-pressed={!toen} onClick={() => kies({ toen: false })}>
            {versieTekst.nu}
          </Button>
        </fieldset>
      ) : null}
      {staat.soort === 'mislukt' ? <Button onClick={opnieuw}>{versieTekst.opnieuw}</Button> : null}
      <button type="button" className="balk__sluit" aria-label={versieTekst.sluit} onClick={close}>
        <X {...ICON} />
      </button>
    </section>
  )
}

function zinVan(staat: Exclude<Versiestaat, { soort: 'geen' }>): string {
  switch (staat.soort) {
    case 'laadt':
      return `${versieTekst.vanEerder} ${versieTekst.laadt}`
    case 'weg':
      return versieTekst.weg
    case 'mislukt':
      return versieTekst.mislukt
    case 'er':
      return versieTekst.van(momentVan(staat.bron.versie.sinds).dag)
  }
}

function telling({ anders, totaal, niveau }: ToenEnNu): string {
  return versieTekst.anders(anders.length, totaal, niveau)
}

/** Which areas differ, with both figures. */
function Verschillen({ difference, model }: { difference: ToenEnNu; model: Kaartmodel }) {
  const { indicator, keuze } = model
  const words = (value: number | null) =>
    value === null ? versieTekst.geenCijfer : waardeMetEenheid(value, indicator.eenheid)
  return (
    <ScrollTable caption={versieTekst.bijschrift(indicatorTekst(indicator).naam, keuze.jaar)}>
      <thead>
        <tr>
          <th scope="col">{versieTekst.gebied[difference.niveau]}</th>
          <th scope="col" className="table__number">
            {versieTekst.toen}
          </th>
          <th scope="col" className="table__number">
            {versieTekst.nu}
          </th>
        </tr>
      </thead>
      <tbody>
        {difference.anders.map(({ code, naam, toen, nu }) => (
          <tr key={code}>
            <th scope="row">{naam}</th>
            <td className="table__number">{words(toen)}</td>
            <td className="table__number">{words(nu)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
