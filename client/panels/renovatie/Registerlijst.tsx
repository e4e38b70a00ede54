import { eigenaar } from '../../../geodata/schema/woning.ts'
import { registerlijstTekst as tekst } from '../../../server/contract/text/nl/renovatieregister.ts'
import { eigenaarNaam, statusTekst } from '../../../server/contract/text/nl/woningen.ts'
import { dwellingKey } from '../../../server/contract/woningen-binair.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { waardenVan } from '../../map/filter/register.ts'
import { Button } from '../../ui/Button.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
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
    </div>
  )
}
