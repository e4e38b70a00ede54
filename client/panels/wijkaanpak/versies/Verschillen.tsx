import { type Planobject } from '../../../../geodata/schema/wijkaanpak.ts'
import { hoofdstukTekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import {
  plansoortTekst,
  veldNaam,
  versieTekst as tekst,
} from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { asWords } from '../../../../analyses/wijkaanpak/levende-tekst.ts'
import { useIndicatorTekst } from '../../../api/indicator-tekst.ts'
import type { Planverschil } from '../../../api/wijkaanpakken.ts'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { waardeTekst } from '../cijfers.ts'
import { usePlan } from '../plan-context.ts'
import { useNaamVan } from './use-naam-van.ts'
import { waardeWoorden } from './waarde-woorden.ts'

interface Props {
  verschillen: readonly Planverschil[]
  /** Objects of both versions, for their names. */
  objecten: readonly Planobject[]
}

/** What differs, object by object: texts word by word, other fields old and new, and the figures of the texts in a table. */
export function Verschillen({ verschillen, objecten }: Props) {
  const figures = verschillen.flatMap(({ cijfers }) => cijfers)
  return (
    <>
      <p>{verschillen.length === 0 ? tekst.geenVerschil : tekst.aantalVerschillen(verschillen.length)}</p>
      {figures.length === 0 ? null : <Cijfers rows={figures} />}
      {verschillen.length === 0 ? null : <h3>{tekst.tekstTitel}</h3>}
      {verschillen.map((row) => (
        <section key={`${row.oud} ${row.nieuw}`} className="verschil">
          <h4>
            {naamVanObject(objecten.findLast(({ id }) => id === row.nieuw || id === row.oud))}{' '}
            <Tag
              tone={row.wat === 'toegevoegd' ? 'positive' : row.wat === 'verwijderd' ? 'warning' : 'neutral'}
            >
              {tekst.wat[row.wat]}
            </Tag>
          </h4>
          <dl className="verschil__velden">
            {row.velden.map((veld) => (
              <div key={veld.veld}>
                <dt>{veldNaam(veld.veld)}</dt>
                <dd>
                  <Veldverschil {...veld} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

function naamVanObject(object: Planobject | undefined): string {
  if (object === undefined) return ''
  if (object.soort === 'hoofdstuk') return hoofdstukTekst[object.velden.hoofdstuk].naam
  const name =
    object.soort === 'ambitie'
      ? object.velden.titel
      : object.soort === 'actie'
        ? object.velden.naam
        : object.soort === 'budgetregel'
          ? object.velden.omschrijving
          : ''
  return name === '' ? plansoortTekst[object.soort] : `${plansoortTekst[object.soort]}: ${name}`
}

function Veldverschil({ veld, oud, nieuw, woorden }: Planverschil['velden'][number]) {
  const nameOf = useNaamVan()
  if (woorden === null) {
    return (
      <>
        <del>{waardeWoorden(veld, oud, nameOf)}</del> <ins>{waardeWoorden(veld, nieuw, nameOf)}</ins>
      </>
    )
  }
  return woorden.map(({ soort, tekst: words }, at) => {
    const Sign = soort === 'erbij' ? 'ins' : soort === 'eraf' ? 'del' : 'span'
    return (
      // Pieces are known by their place.
      // oxlint-disable-next-line react/no-array-index-key
      <Sign key={at}>{asWords(words)}</Sign>
    )
  })
}

function Cijfers({ rows }: { rows: readonly Planverschil['cijfers'][number][] }) {
  const { naamVan, indicator } = usePlan()
  const wordsOf = useIndicatorTekst()
  return (
    <ScrollTable caption={tekst.cijfersTitel}>
      <thead>
        <tr>
          <th scope="col">{tekst.cijferKolom.cijfer}</th>
          <th scope="col" className="table__number">
            {tekst.cijferKolom.was}
          </th>
          <th scope="col" className="table__number">
            {tekst.cijferKolom.is}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ merk, oud, nieuw }, at) => {
          const words = (value: number | null) =>
            value === null ? tekst.leeg : waardeTekst(value, indicator(merk.indicator)?.eenheid)
          return (
            // One figure may differ in two texts.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              <th scope="row">
                {wordsOf(merk.indicator).naam}, {naamVan(merk.gebied)}, {merk.jaar}
              </th>
              <td className="table__number">{words(oud)}</td>
              <td className="table__number">{words(nieuw)}</td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
