import type { Fout } from '../../../analyses/result.ts'
import { getalIn, procentIn, waardeIn } from '../getallen.ts'
import type { Buurt, Momentopname } from '../momentopname.ts'
import type { Omgeving } from '../omgeving.ts'

type Tabel = Momentopname['cijfers'][number]

/** What the source says of the precision of a table; an interval stands with each value. */
function foutzin(
  { taal, woorden }: Pick<Omgeving, 'taal' | 'woorden'>,
  fout: Fout | null | undefined,
): string | null {
  const words = woorden.paginas.wijk
  switch (fout?.soort) {
    case 'afronding':
      return words.foutAfronding(getalIn(taal, fout.plusMin))
    case 'niet-in-bron':
      return words.foutOnbekend
    case 'volledige-telling':
      return words.foutTelling
    default:
      return null
  }
}

/** One figure per area, with its year, its source, what is known of its error, and why it is public. */
export function Cijfertabel({
  omgeving,
  tabel,
  alleen,
}: {
  omgeving: Omgeving
  tabel: Tabel
  alleen?: string
}) {
  const { wijk, bronnen } = omgeving.woorden.paginas
  const reasons = { 'geen-cijfer': wijk.geenCijfer, 'te-weinig': wijk.teWeinig, bereik: wijk.bereik }
  const rows = tabel.rijen.filter(
    ({ gebied }) => alleen === undefined || gebied === alleen || gebied === 'stad',
  )
  const { taal } = omgeving
  const error = foutzin(omgeving, rows.find(({ fout }) => fout !== null)?.fout)
  return (
    <>
      <table class="ob-tabel">
        <caption>
          <span lang="nl">{tabel.naam}</span>, {wijk.peildatum(tabel.jaar)}
        </caption>
        <tbody>
          {rows.map(({ naam, waarde, fout, waarom }) => (
            <tr>
              <th scope="row" lang="nl">
                {naam}
              </th>
              <td>
                {waarde === null ? reasons[waarom ?? 'geen-cijfer'] : waardeIn(taal, waarde, tabel.eenheid)}
                {fout?.soort === 'interval' ? (
                  <span class="ob-klein">
                    {' '}
                    {wijk.foutTussen(getalIn(taal, fout.laag), getalIn(taal, fout.hoog))}
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ob-klein">
        {bronnen.bron}: <span lang="nl">{tabel.bron}</span>. {tabel.berekend ? `${wijk.berekend} ` : ''}
        {error} {tabel.reden === null ? null : wijk.waaromOpenbaar(tabel.reden)}
      </p>
    </>
  )
}

interface Woningen {
  omgeving: Omgeving
  wijk: Pick<Momentopname['wijken'][number], 'id' | 'naam'>
  buurten: readonly Pick<Buurt, 'code' | 'naam'>[]
}

/** Homes per buurt of a wijk, as disclosure control gave them back: what is withheld says so and no more. */
export function Woningtabel({ omgeving, wijk, buurten }: Woningen) {
  const words = omgeving.woorden.paginas.wijk
  const { woningen } = omgeving.uitgave
  if (woningen === null) return null
  const count = new Map(woningen.rijen.map(({ gebied, waarde }) => [gebied, waarde]))
  const rows = [...buurten.map(({ code, naam }) => ({ id: code, naam })), wijk]
  return (
    <>
      <table class="ob-tabel">
        <caption>
          {words.huizenInRegister}, <span lang="nl">{woningen.periode}</span>
        </caption>
        <tbody>
          {rows.map(({ id, naam }) => {
            const waarde = count.get(id) ?? null
            return (
              <tr>
                <th scope="row" lang="nl">
                  {naam}
                </th>
                <td>{waarde === null ? words.teWeinig : getalIn(omgeving.taal, waarde)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p class="ob-klein">{words.huizenUitleg}</p>
    </>
  )
}

/** Homes per buurt with a wijkcentrum within walking distance, in classes, with its source and error; or that it is not known. */
export function Bereiktabel({ omgeving, wijk, buurten }: Woningen) {
  const { taal, uitgave } = omgeving
  const words = omgeving.woorden.paginas.wijk
  const rows = [...buurten.map(({ code, naam }) => ({ id: code, naam })), wijk].flatMap(({ id, naam }) => {
    const found = uitgave.bereik?.rijen.find(({ gebied }) => gebied === id)
    return found === undefined ? [] : [{ naam, parts: [found.dichtbij, found.misschien] }]
  })
  if (uitgave.bereik === null || rows.length === 0) return <p>{words.bereikOnbekend}</p>
  const { periode, plekken } = uitgave.bereik
  return (
    <>
      <table class="ob-tabel">
        <caption>
          {words.bereikTitel}, <span lang="nl">{periode}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="ob-verborgen">{omgeving.woorden.paginas.zoek.buurten}</span>
            </th>
            <th scope="col">{words.bereikDichtbij}</th>
            <th scope="col">{words.bereikMisschien}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ naam, parts }) => (
            <tr>
              <th scope="row" lang="nl">
                {naam}
              </th>
              {parts.map((part) => (
                <td>
                  {part === null
                    ? words.teWeinig
                    : words.bereikTussen(procentIn(taal, part.van * 100), procentIn(taal, part.tot * 100))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ob-klein">{words.bereikUitleg(plekken.join(', '))}</p>
    </>
  )
}
