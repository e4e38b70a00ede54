import type { Themastand } from '../../../server/contract/signaal-themas.ts'
import { signalenTekst } from '../../../server/contract/text/nl/signalen.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'

/** Per theme how many signals there are and whether one or more organisations see it. */
export function ThemeList({ themes, empty }: { themes: readonly Themastand[]; empty: string }) {
  if (themes.length === 0) return <p>{empty}</p>
  return (
    <ul className="signal-themes">
      {themes.map(({ thema, signalen, organisaties }) => (
        <li key={thema}>
          <strong>{themaTekst(thema)}</strong>
          <span>{signalenTekst.themaRegel(signalen, organisaties)}</span>
        </li>
      ))}
    </ul>
  )
}
