import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { Fragment, useState } from 'react'
import { opsomming } from '../../../server/contract/text/getal.ts'
import { tabelTekst } from '../../../server/contract/text/nl/kaart.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Vlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'
import { titelVan } from '../../map/vlakbeeld/voorgelezen.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { toenWoorden } from './adres/Toenmerk.tsx'
import { Buurtkeuze, Buurtrij } from './filters/Buurtrij.tsx'
import { Filterregel } from './filters/Filterregel.tsx'
import { behoudRijen } from './filters/rijen.ts'
import { useBehouden } from './filters/use-behouden.ts'
import type { MiddenProps, PaneelProps } from './paneel-props.ts'
import { Tabelcellen } from './Tabelcellen.tsx'
import { OP_NAAM, type Sorteerkolom, type Sortering, tabelgroepen } from './tabelrijen.ts'
import { saysFigure, wijkregels } from './wijkregels.ts'

const ICON = { size: 14, strokeWidth: 2.2, 'aria-hidden': true } as const

interface KopProps {
  kolom: Sorteerkolom
  label: string
  isGetal: boolean
  sortering: Sortering
  zet: (next: Sortering) => void
}

function Kop({ kolom, label, isGetal, sortering, zet }: KopProps) {
  const active = sortering.kolom === kolom
  const up = active && sortering.richting === 'op'
  const Icon = !active ? ChevronsUpDown : up ? ArrowUp : ArrowDown
  return (
    <th
      scope="col"
      aria-sort={active ? (up ? 'ascending' : 'descending') : 'none'}
      className={isGetal ? 'table__number' : undefined}
    >
      <button
        type="button"
        className="tabel__sorteer"
        onClick={() => zet({ kolom, richting: up ? 'af' : 'op' })}
      >
        {label}
        <Icon {...ICON} />
      </button>
    </th>
  )
}

/** Who keeps the figures that are shown, each source once. */
function bronnenVan(bron: Kaartbron, beeld: Vlakbeeld): string {
  const names = beeld.cijfers.flatMap(({ cijfer, jaar, leeftijd }) => {
    const indicator = bron.indicatoren.get(cijfer)
    if (indicator === undefined) return []
    const dataset = bron.datasetVan(indicator, jaar, leeftijd)
    const source = bron.bronnen.get(dataset)
    return [source === undefined ? dataset : `${source.bronhouder}, ${source.bron}`]
  })
  return opsomming([...new Set(names)])
}

/** The same as the map says, per wijk, in the columns of the way that is shown; the name of a row opens its profile. */
export function Tabel({
  bron,
  model,
  keuze,
  vlakbeeld,
  kies,
  lagen,
}: PaneelProps & Pick<MiddenProps, 'lagen'>) {
  const [sortering, setSortering] = useState<Sortering>({ kolom: OP_NAAM, richting: 'op' })
  const behouden = useBehouden(model, keuze.filters)
  // Whoever picks buurten in the table must see the others too.
  const [rest, setRest] = useState(false)
  const { kolommen } = vlakbeeld
  // Another way has other columns: what no longer exists is sorted by name.
  const isThere = kolommen.some(({ id }) => id === sortering.kolom)
  const shown: Sortering =
    isThere || sortering.kolom === OP_NAAM ? sortering : { kolom: OP_NAAM, richting: 'op' }
  const isWhole = vlakbeeld.niveau === 'wijk'
  const caption = tabelTekst.bijschrift(titelVan(vlakbeeld, model), bronnenVan(bron, vlakbeeld))
  const then = toenWoorden(bron.versie)
  return (
    <div className="tabel">
      <Filterregel
        {...{ bron, model, keuze, kies, behouden, lagen }}
        plaats="tabel"
        rest={{ aan: rest, zet: setRest }}
      />
      <ScrollTable caption={then === null ? caption : `${caption} ${then}.`}>
        <thead>
          <tr>
            <Kop
              kolom={OP_NAAM}
              label={tabelTekst.gebied}
              isGetal={false}
              sortering={shown}
              zet={setSortering}
            />
            {kolommen.map(({ id, kop, eenheid }) => (
              <Kop
                key={id}
                kolom={id}
                label={kop}
                isGetal={eenheid !== null}
                sortering={shown}
                zet={setSortering}
              />
            ))}
          </tr>
        </thead>
        {behoudRijen(tabelgroepen(model, shown, vlakbeeld), behouden, rest).map(
          ({ wijk, cellen, onzekerReden, rijen }) => (
            <tbody key={wijk.wijk.id}>
              <tr className="tabel__wijk">
                <th scope="rowgroup" colSpan={isWhole ? 1 : kolommen.length + 1}>
                  <GebiedKnop naam={wijk.wijk.naam} code={wijk.wijk.id} gekozen={keuze.gebied} kies={kies} />
                  {isWhole || !saysFigure(vlakbeeld)
                    ? null
                    : wijkregels(wijk, bron).map((regel) => (
                        <Fragment key={regel}>
                          {' '}
                          <span className="subtle">{regel}</span>
                        </Fragment>
                      ))}
                </th>
                {isWhole ? (
                  <Tabelcellen cellen={cellen} kolommen={kolommen} onzekerReden={onzekerReden} />
                ) : null}
              </tr>
              {rijen.map((row) => (
                <Buurtrij
                  key={row.code}
                  code={row.code}
                  gekozen={row.code === keuze.gebied}
                  rest={!behouden.codes.has(row.code)}
                >
                  <th scope="row">
                    <Buurtkeuze
                      {...{ keuze, kies }}
                      code={row.code}
                      naam={row.naam}
                      bijKeuze={() => setRest(true)}
                    />
                    <GebiedKnop naam={row.naam} code={row.code} gekozen={keuze.gebied} kies={kies} />
                  </th>
                  <Tabelcellen cellen={row.cellen} kolommen={kolommen} onzekerReden={row.onzekerReden} />
                </Buurtrij>
              ))}
            </tbody>
          ),
        )}
      </ScrollTable>
    </div>
  )
}

interface KnopProps {
  naam: string
  code: string
  gekozen: string | null
  kies: PaneelProps['kies']
}

function GebiedKnop({ naam, code, gekozen, kies }: KnopProps) {
  return (
    <button
      type="button"
      className="tabel__open"
      aria-label={tabelTekst.openProfiel(naam)}
      aria-pressed={gekozen === code}
      onClick={() => kies({ gebied: code })}
    >
      {naam}
    </button>
  )
}
