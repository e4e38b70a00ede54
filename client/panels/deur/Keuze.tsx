import { deurTekst as tekst, bezoekInWoorden } from '../../../server/contract/text/nl/aan-de-deur.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { type Deurentry, ingevuld } from './deurvak.ts'

interface Props {
  entry: Deurentry
  partners: readonly { id: string; naam: string }[]
  onKies: (entry: Deurentry, houdMijn: boolean) => Promise<void>
}

/** Two wrote down how one visit went: both stand here, and the person chooses. */
export function Keuze({ entry, partners, onKies }: Props) {
  const mine = ingevuld(entry)
  if (mine === null) return null
  const nameOf = (id: string) => partners.find((one) => one.id === id)?.naam ?? id
  const theirs = entry.botsing?.nieuwste?.velden ?? null
  const [own, other] = [
    bezoekInWoorden(mine, nameOf),
    theirs === null ? null : bezoekInWoorden(theirs, nameOf),
  ]
  const rows = Object.entries(tekst.velden).map(([veld, naam]) => {
    const key = veld as keyof typeof tekst.velden // its own keys
    return { naam, mijn: own[key], ander: other?.[key] ?? tekst.leeg }
  })
  return (
    <section className="deur__keuze" aria-label={tekst.botstTitel(mine.adres)}>
      <h2>{tekst.botstTitel(mine.adres)}</h2>
      <p>{tekst.botstUitleg}</p>
      <ScrollTable caption={tekst.botstTabel} captionHidden>
        <thead>
          <tr>
            <th scope="col">{tekst.veld}</th>
            <th scope="col">{tekst.mijn}</th>
            <th scope="col">{tekst.ander}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ mijn, ander }) => mijn !== ander)
            .map(({ naam, mijn, ander }) => (
              <tr key={naam}>
                <th scope="row">{naam}</th>
                <td>{mijn}</td>
                <td>{ander}</td>
              </tr>
            ))}
        </tbody>
      </ScrollTable>
      <div className="deur__stappen">
        <Button onClick={() => void onKies(entry, true)}>{tekst.houdMijn}</Button>
        <Button onClick={() => void onKies(entry, false)}>{tekst.houdAnder}</Button>
      </div>
    </section>
  )
}

/** A visit that the server refused, why, and the way to let it go. */
export function Geweigerd({ entry, onWeg }: { entry: Deurentry; onWeg: (id: string) => Promise<void> }) {
  return (
    <Notice tone="negative" title={tekst.geweigerdTitel(ingevuld(entry)?.adres ?? '')}>
      <p>{entry.melding}</p>
      <Button onClick={() => void onWeg(entry.id)}>{tekst.gooiWeg}</Button>
    </Notice>
  )
}
