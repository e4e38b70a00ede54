import { eigenaar } from '../../../geodata/schema/woning.ts'
import { haalRegisterlijst, lijstkoppen, lijstvorm } from '../../../server/contract/renovatieregister.ts'
import { woninglijstTekst } from '../../../server/contract/text/nl/kaartlagen.ts'
import {
  lijstTekst,
  registerlijstTekst as tekst,
} from '../../../server/contract/text/nl/renovatieregister.ts'
import { eigenaarNaam, statusTekst } from '../../../server/contract/text/nl/woningen.ts'
import { dwellingKey } from '../../../server/contract/woningen-binair.ts'
import { addressOf } from '../../api/call.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { waardenVan } from '../../map/filter/register.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { campagneNaam, mistWoorden } from '../kaart/lagen/woningklasse.ts'
import { adresVan } from './adres.ts'
import { BLADZIJDE, type Registerbeeld } from './use-registerbeeld.ts'

interface Props {
  beeld: Registerbeeld
  /** Opens the form for what was chosen; null: this person may not change it. */
  wijzig: (() => void) | null
}

/** The dwellings of the map as a list: to open one, and to choose some. */
export function Registerlijst({ beeld, wijzig }: Props) {
  const { register, aantal, rijen, bladzijde, laatste, kies, naamVan, gekozen, aantalGekozen } = beeld
  const corporatie = useCorporatie()
  const start = bladzijde * BLADZIJDE
  const { straat, wijk, campagne, mist } = beeld.keuze
  // A column of its own for what is coloured or kept, in sight beside the address; else the list stays as narrow as its place.
  const campagnes = beeld.wijze === 'campagne' || campagne !== null ? beeld.campagnes : null
  const toontMist = beeld.wijze === 'mist' || mist !== null
  const waar = {
    ...(straat === null ? {} : { straat }),
    ...(beeld.keuze.blok === null ? {} : { blok: beeld.keuze.blok }),
    ...(wijk === null ? {} : { wijk }),
  }
  return (
    <div className="registerlijst">
      {wijzig === null ? null : (
        <div className="registerlijst__kiezen">
          <p aria-live="polite">{tekst.gekozen(aantalGekozen)}</p>
          <div className="button-row">
            {aantal === 0 ? null : (
              <Button onClick={() => beeld.kiesWoningen(beeld.masker)}>{tekst.kiesAlle(aantal)}</Button>
            )}
            {aantalGekozen === 0 ? null : (
              <>
                <Button onClick={() => beeld.kiesWoningen(null)}>{tekst.kiesNiets}</Button>
                <Button kind="primary" onClick={wijzig}>
                  {tekst.wijzig}
                </Button>
              </>
            )}
          </div>
        </div>
      )}
      {aantal === 0 ? (
        <p>{tekst.geen}</p>
      ) : (
        <ScrollTable caption={tekst.bijschrift(start + 1, start + rijen.length, aantal)}>
          <thead>
            <tr>
              {wijzig === null ? null : <th scope="col">{tekst.kiesKolom}</th>}
              <th scope="col">{tekst.adres}</th>
              {campagnes === null ? null : <th scope="col">{woninglijstTekst.campagne}</th>}
              {toontMist ? <th scope="col">{woninglijstTekst.mist}</th> : null}
              <th scope="col">{tekst.status}</th>
              <th scope="col">{tekst.label}</th>
              <th scope="col">{tekst.eigenaar}</th>
            </tr>
          </thead>
          <tbody>
            {rijen.map((at) => {
              const adres = adresVan(register, at, naamVan)
              const { status, label, blok } = waardenVan(register, at)
              const owner = eigenaar.options[register.woningen.eigenaar[at] ?? -1] ?? 'onbekend'
              return (
                <tr key={at}>
                  {wijzig === null ? null : (
                    <td className="registerlijst__vink">
                      <input
                        type="checkbox"
                        aria-label={tekst.kies(adres)}
                        checked={gekozen?.[at] === 1}
                        onChange={() => beeld.wissel(at)}
                      />
                    </td>
                  )}
                  <th scope="row">
                    <button
                      type="button"
                      className="tabel__open"
                      aria-label={tekst.open(adres)}
                      onClick={() => kies({ woning: dwellingKey(register.woningen, at) })}
                    >
                      {adres}
                    </button>
                    {blok === null ? null : (
                      <span className="subtle registerlijst__blok">{tekst.blok(blok)}</span>
                    )}
                  </th>
                  {campagnes === null ? null : <td>{campagneNaam(campagnes, at)}</td>}
                  {toontMist ? <td>{mistWoorden(register.woningen, at)}</td> : null}
                  <td>{status === null ? tekst.onbekend : statusTekst[status]}</td>
                  <td>{label ?? tekst.geenLabel}</td>
                  <td>{eigenaarNaam(owner, corporatie)}</td>
                </tr>
              )
            })}
          </tbody>
        </ScrollTable>
      )}
      {laatste === 0 ? null : (
        <div className="button-row">
          <Button disabled={bladzijde === 0} onClick={() => kies({ bladzijde: bladzijde - 1 })}>
            {tekst.vorige}
          </Button>
          <Button disabled={bladzijde === laatste} onClick={() => kies({ bladzijde: bladzijde + 1 })}>
            {tekst.volgende}
          </Button>
        </div>
      )}
      <Details summary={lijstTekst.neemMee}>
        <p className="subtle">{lijstTekst.neemMeeUitleg}</p>
        <ul className="registerlijst__vormen">
          {lijstvorm.options.flatMap((vorm) =>
            lijstkoppen.options.map((koppen) => (
              <li key={`${vorm}-${koppen}`}>
                <a href={addressOf(haalRegisterlijst, { query: { vorm, koppen, ...waar } })} download>
                  {lijstTekst.vormen[`${vorm}-${koppen}`]}
                </a>
              </li>
            )),
          )}
        </ul>
      </Details>
    </div>
  )
}
