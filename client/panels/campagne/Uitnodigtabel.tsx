import { useState } from 'react'
import { UITNODIGINGEN_PER_BLADZIJDE } from '../../../server/contract/campagnebezoeken.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { adreslijstTekst } from '../../../server/contract/text/nl/adreslijst.ts'
import { campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import { type Uitnodiglijst, useUitnodigingen } from '../../api/campagnes.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

/** The addresses to invite: counted per street, and a page of them at a time as they stand on the letter. */
export function Uitnodigtabel({ campagne }: { campagne: string }) {
  const [{ straat, pagina }, setWaar] = useState<{ straat: string | null; pagina: number }>({
    straat: null,
    pagina: 1,
  })
  const { data, error, refetch } = useUitnodigingen(campagne, straat, pagina)
  if (data === undefined) {
    return error === null ? (
      <Skeleton label={tekst.uitnodigLaden} heightPixels={240} />
    ) : (
      <Problem error={error} onRetry={() => void refetch()} />
    )
  }
  const last = Math.max(1, Math.ceil(data.totaal / UITNODIGINGEN_PER_BLADZIJDE))
  return (
    <>
      {data.voorbeelddata ? <ExampleTag /> : null}
      <Straten straten={data.straten} gekozen={straat} kies={(one) => setWaar({ straat: one, pagina: 1 })} />
      <Adressen lijst={data} straat={straat} pagina={pagina} />
      {last === 1 ? null : (
        <div className="button-row">
          <Button disabled={pagina === 1} onClick={() => setWaar({ straat, pagina: pagina - 1 })}>
            {tekst.uitnodigVorige}
          </Button>
          <Button disabled={pagina >= last} onClick={() => setWaar({ straat, pagina: pagina + 1 })}>
            {tekst.uitnodigVolgende}
          </Button>
        </div>
      )}
    </>
  )
}

interface StratenProps {
  straten: Uitnodiglijst['straten']
  gekozen: string | null
  kies: (straat: string | null) => void
}

/** How many addresses each street has; a street can be shown alone. */
function Straten({ straten, gekozen, kies }: StratenProps) {
  return (
    <>
      <ScrollTable caption={tekst.uitnodigStraten}>
        <thead>
          <tr>
            <th scope="col">{tekst.straat}</th>
            <th scope="col" className="table__number">
              {tekst.uitnodigAdressen}
            </th>
          </tr>
        </thead>
        <tbody>
          {straten.map(({ straat, adressen }) => (
            <tr key={straat ?? ''}>
              <th scope="row">
                {straat === null ? (
                  tekst.straatOnbekend
                ) : (
                  <button
                    type="button"
                    className="tabel__open"
                    aria-pressed={gekozen === straat}
                    aria-label={tekst.uitnodigAlleen(straat, adressen)}
                    onClick={() => kies(straat)}
                  >
                    {straat}
                  </button>
                )}
              </th>
              <td className="table__number">{aantal(adressen)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <div className="button-row">
        <Button aria-pressed={gekozen === null} onClick={() => kies(null)}>
          {tekst.uitnodigAlle}
        </Button>
      </div>
    </>
  )
}

/** One page of addresses, as they stand on a letter, and why each home is beside the work. */
function Adressen(props: { lijst: Uitnodiglijst; straat: string | null; pagina: number }) {
  const { adressen, totaal } = props.lijst
  const first = (props.pagina - 1) * UITNODIGINGEN_PER_BLADZIJDE
  return (
    <div aria-live="polite">
      <ScrollTable caption={tekst.uitnodigTabel(props.straat, first + 1, first + adressen.length, totaal)}>
        <thead>
          <tr>
            <th scope="col">{tekst.uitnodigAan}</th>
            <th scope="col">{tekst.uitnodigPostcode}</th>
            <th scope="col">{tekst.uitnodigWaarom}</th>
          </tr>
        </thead>
        <tbody>
          {adressen.map(({ woning, adres, postcode, plek }) => (
            <tr key={woning}>
              <th scope="row">{adreslijstTekst.aanhef(adres)}</th>
              <td>{postcode ?? tekst.uitnodigPostcodeOnbekend}</td>
              <td>{tekst.uitnodigPlek[plek]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}
