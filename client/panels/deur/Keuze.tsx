import { deurTekst as tekst, bezoekInWoorden } from '../../../server/contract/text/nl/aan-de-deur.ts'
import { afspraakInWoorden, bezoekTekst } from '../../../server/contract/text/nl/campagnes.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { type Afspraakvelden, afgesproken, type Deurentry, type Deurvelden, ingevuld } from './deurvak.ts'

interface Props {
  entry: Deurentry
  partners: readonly { id: string; naam: string }[]
  onKies: (entry: Deurentry, houdMijn: boolean) => Promise<void>
}

/** Both sides in words, by the name of the field; null: it is none of a door. */
function zijdenVan(entry: Deurentry, nameOf: (id: string) => string) {
  const theirs = entry.botsing?.nieuwste?.velden ?? null
  const [bezoek, afspraak] = [ingevuld(entry), afgesproken(entry)]
  if (bezoek !== null) {
    const [mijn, ander] = [bezoek, theirs as Deurvelden | null] // what stands there is of the same kind
    const words = (one: Deurvelden) => new Map(Object.entries(bezoekInWoorden(one, nameOf)))
    return {
      adres: mijn.adres,
      uitleg: tekst.botstUitleg,
      namen: Object.entries(tekst.velden),
      mijn: words(mijn),
      ander: ander === null ? null : words(ander),
    }
  }
  if (afspraak === null) return null
  const [mijn, ander] = [afspraak, theirs as Afspraakvelden | null] // as above
  const words = (one: Afspraakvelden) => new Map([['afspraak', afspraakInWoorden(one)]])
  return {
    adres: mijn.adres,
    uitleg: tekst.afspraakBotst,
    namen: [['afspraak', bezoekTekst.afspraak] as const],
    mijn: words(mijn),
    ander: ander === null ? null : words(ander),
  }
}

/** Two wrote down the same: both stand here, and the person chooses. */
export function Keuze({ entry, partners, onKies }: Props) {
  const found = zijdenVan(entry, (id) => partners.find((one) => one.id === id)?.naam ?? id)
  if (found === null) return null
  const rows = found.namen.map(([veld, naam]) => ({
    naam,
    mijn: found.mijn.get(veld),
    ander: found.ander?.get(veld) ?? tekst.leeg,
  }))
  return (
    <section className="deur__keuze" aria-label={tekst.botstTitel(found.adres)}>
      <h2>{tekst.botstTitel(found.adres)}</h2>
      <p>{found.uitleg}</p>
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
    <Notice
      tone="negative"
      title={tekst.geweigerdTitel((ingevuld(entry) ?? afgesproken(entry))?.adres ?? '')}
    >
      <p>{entry.melding}</p>
      <Button onClick={() => void onWeg(entry.id)}>{tekst.gooiWeg}</Button>
    </Notice>
  )
}
