import { useState } from 'react'
import type { Patroon } from '../../../analyses/ruimte/patronen.ts'
import { FEW_AREAS, type Samenhang } from '../../../analyses/ruimte/samenhang.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { liggingTekst, ruimteTekst, waarschuwingTekst } from '../../../server/contract/text/nl/ruimte.ts'
import { kortGetal, metingTekst } from '../../../server/contract/text/nl/verandering.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { paths } from '../../app/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { FigureButton } from '../wijkanalyse/FigureButton.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import type { MapArea } from '../wijkanalyse/AreaMap.tsx'
import { ClassLegend } from './ClassLegend.tsx'
import { MapOrTable } from './MapOrTable.tsx'

type Bekend = Extract<Samenhang, { bekend: true }>
type Plek = Bekend['gebieden'][number]

const COLOURS: Record<Plek['ligging'], { fill: string; tone: MapArea['tone'] }> = {
  'hoog-bij-hoog': { fill: 'var(--basis-dataset-sequential-polder-5)', tone: 'class-1' },
  'hoog-bij-laag': { fill: 'var(--basis-dataset-sequential-polder-4)', tone: 'class-1' },
  'laag-bij-hoog': { fill: 'var(--basis-dataset-sequential-polder-2)', tone: 'class-4' },
  'laag-bij-laag': { fill: 'var(--basis-dataset-sequential-polder-1)', tone: 'class-4' },
}
const PLAIN = 'var(--basis-color-default-bg-default)'
const ORDER = ['hoog-bij-hoog', 'hoog-bij-laag', 'laag-bij-hoog', 'laag-bij-laag'] as const

/** Whether high and low figures lie together; for a small area, or with model figures only, why that is not asked. */
export function PatternPart({ verdieping }: { verdieping: Verdieping }) {
  const { patronen, geweigerd, buurten } = verdieping.ruimte
  const wordsOf = useIndicatorTekst()
  return (
    <section className="block" aria-labelledby="patroon">
      <h2 id="patroon">{ruimteTekst.patroon}</h2>
      <p>{ruimteTekst.patroonUitleg}</p>
      {patronen.bekend ? (
        <Patterns list={patronen.lijst} verdieping={verdieping} />
      ) : (
        <Notice>
          <p>
            {patronen.reden === 'te-weinig-gebieden'
              ? ruimteTekst.patroonTeKlein(buurten, FEW_AREAS)
              : ruimteTekst.patroonNogNiet}
          </p>
        </Notice>
      )}
      {geweigerd.length === 0 ? null : (
        <>
          <h3>{ruimteTekst.geweigerd}</h3>
          {geweigerd.map(({ reden, indicatoren }) => (
            <div key={reden}>
              <p>{redenTekst[reden]}</p>
              <p className="subtle">{indicatoren.map((id) => wordsOf(id).naam).join(', ')}</p>
            </div>
          ))}
        </>
      )}
    </section>
  )
}

function Patterns({ list, verdieping }: { list: readonly Patroon[]; verdieping: Verdieping }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const wordsOf = useIndicatorTekst()
  const { nameOf, showSource } = useAnalysisContext()
  const row = list.find(({ indicator }) => indicator === chosen) ?? list[0]
  if (row === undefined) return null
  const { naam } = wordsOf(row.indicator)
  const choice = (
    <Select label={ruimteTekst.cijfer} value={row.indicator} onChange={setChosen}>
      {list.map(({ indicator, jaar }) => (
        <option key={indicator} value={indicator}>
          {`${wordsOf(indicator).naam} (${jaar})`}
        </option>
      ))}
    </Select>
  )
  if (!row.samenhang.bekend) {
    return (
      <>
        <div>{choice}</div>
        <Notice>
          <p>{redenTekst[row.samenhang.reden]}</p>
        </Notice>
      </>
    )
  }
  const found = row.samenhang
  const places = new Map(found.gebieden.map((place) => [place.gebied, place]))
  const areas = verdieping.wijk.buurten.map((code) => asMapArea(code, places.get(code), nameOf(code), row))
  const reference = (gebied: string) => ({
    gebied,
    indicator: row.indicator,
    jaar: row.jaar,
    leeftijd: row.leeftijd,
  })
  return (
    <>
      <p>
        <strong>{sentenceOf(row, found)}</strong>{' '}
        <TextLink to={`${paths.methode}#ruimte/samenhang`}>{ruimteTekst.hoe}</TextLink>
      </p>
      {found.waarschuwingen.map((code) => (
        <Notice key={code} tone="warning">
          <p>{waarschuwingTekst[code]}</p>
        </Notice>
      ))}
      <MapOrTable
        choice={choice}
        map={{
          rows: areas,
          summary: ruimteTekst.patroonSamenvatting(naam, verdieping.wijk.naam, found.gebieden.length),
          onOpen: (code) => showSource(reference(code)),
        }}
        legend={
          <ClassLegend
            classes={[
              ...ORDER.map((ligging) => ({ fill: COLOURS[ligging].fill, text: liggingTekst[ligging] })),
              { fill: PLAIN, text: ruimteTekst.valtNietOp },
            ]}
            missing={areas.length - places.size}
          />
        }
        table={
          <ScrollTable caption={naam} captionHidden>
            <thead>
              <tr>
                <th scope="col">{ruimteTekst.kolommen.buurt}</th>
                <th scope="col" className="table__number">
                  {ruimteTekst.kolommen.waarde}
                </th>
                <th scope="col">{ruimteTekst.kolommen.ligging}</th>
              </tr>
            </thead>
            <tbody>
              {verdieping.wijk.buurten.map((code) => {
                const place = places.get(code)
                const without = found.zonder.find(({ gebied }) => gebied === code)
                return (
                  <tr key={code}>
                    <th scope="row">{nameOf(code)}</th>
                    {place === undefined ? (
                      <td colSpan={2} className="table__missing">
                        {without === undefined ? ruimteTekst.geenCijfer : redenTekst[without.reden]}
                      </td>
                    ) : (
                      <>
                        <td className="table__number">
                          <FigureButton
                            figure={{
                              cijfer: reference(code),
                              tekst: metingTekst(place.waarde, row.eenheid),
                            }}
                          />
                        </td>
                        <td>{placeText(place)}</td>
                      </>
                    )}
                  </tr>
                )
              })}
            </tbody>
          </ScrollTable>
        }
      />
    </>
  )
}

function sentenceOf(row: Patroon, { moran, verwacht }: Bekend): string {
  if (!row.duidelijk) return ruimteTekst.onduidelijk(moran)
  return moran > verwacht ? ruimteTekst.duidelijk(moran) : ruimteTekst.tegengesteld(moran)
}

function placeText({ opvallend, ligging }: Plek): string {
  return opvallend ? liggingTekst[ligging] : ruimteTekst.valtNietOp
}

function asMapArea(code: string, place: Plek | undefined, name: string, { eenheid }: Patroon): MapArea {
  if (place === undefined) {
    const value = ruimteTekst.geenCijfer
    return { code, fill: null, tone: 'missing', value, line: `${name}: ${value}`, opens: false }
  }
  const { fill, tone } = place.opvallend
    ? COLOURS[place.ligging]
    : ({ fill: PLAIN, tone: 'class-4' } as const)
  return {
    code,
    fill,
    tone,
    value: kortGetal(place.waarde, eenheid),
    line: `${name}: ${metingTekst(place.waarde, eenheid)}, ${placeText(place)}`,
    opens: true,
  }
}
