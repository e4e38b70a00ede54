import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { campagnestaatTekst, campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import type { CampagneInLijst } from '../../../server/contract/campagnes.ts'
import { type Campagnelijst, useCampagnes } from '../../api/campagnes.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Button } from '../../ui/Button.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Renovatiebalk } from '../renovatie/Renovatiebalk.tsx'
import { CampagneForm } from './CampagneForm.tsx'
import { Stratenkaart } from './Stratenkaart.tsx'
import './campagne.css'

/** All campaigns of the renovation, counted, on a map and in a table. */
export function CampagnesScherm() {
  useScreenTitle(tekst.titel)
  const campagnes = useCampagnes()
  return (
    <>
      <Renovatiebalk hier="campagnes" />
      <div className="page campagne">
        <div className="page__head">
          <h1>{tekst.titel}</h1>
          <div className="button-row">{campagnes.data?.voorbeelddata === true ? <ExampleTag /> : null}</div>
        </div>
        <p className="page__lead">{tekst.uitleg}</p>
        {campagnes.isPending ? <Skeleton label={tekst.laden} heightPixels={420} /> : null}
        {campagnes.isError ? (
          <Problem error={campagnes.error} onRetry={() => void campagnes.refetch()} />
        ) : null}
        {campagnes.data === undefined ? null : <Lijst gegevens={campagnes.data} />}
      </div>
    </>
  )
}

function Lijst({ gegevens }: { gegevens: Campagnelijst }) {
  const [isNew, setNew] = useState(false)
  const [, go] = useLocation()
  const { campagnes, magSchrijven } = gegevens
  const held = new Set(
    gegevens.keuzes.plekken.flatMap(({ soort, naam, campagne }) =>
      soort === 'straat' && campagne !== null ? [naam] : [],
    ),
  )
  return (
    <>
      {magSchrijven && !isNew ? (
        <div>
          <Button kind="primary" onClick={() => setNew(true)}>
            {tekst.nieuw}
          </Button>
        </div>
      ) : null}
      {isNew ? (
        <CampagneForm
          campagne={null}
          keuzes={gegevens.keuzes}
          vandaag={gegevens.vandaag}
          onDone={(id) => {
            setNew(false)
            if (id !== null) go(paths.campagne(id))
          }}
        />
      ) : null}
      {campagnes.length === 0 ? <p>{tekst.geen}</p> : <Tabel campagnes={campagnes} />}
      {held.size === 0 ? null : <Stratenkaart straten={held} />}
    </>
  )
}

const total = ({ woningen }: CampagneInLijst) =>
  woningen.corporatie + woningen.particulier + woningen.vve + woningen.onbekend

function Tabel({ campagnes }: { campagnes: readonly CampagneInLijst[] }) {
  return (
    <ScrollTable caption={tekst.tabel} captionHidden>
      <thead>
        <tr>
          <th scope="col">{tekst.naam}</th>
          <th scope="col">{tekst.periode}</th>
          <th scope="col" className="table__number">
            {tekst.woningen}
          </th>
          <th scope="col">{tekst.toestemming}</th>
          <th scope="col">{tekst.gesprekken}</th>
          <th scope="col">{tekst.staat}</th>
        </tr>
      </thead>
      <tbody>
        {campagnes.map((row) => (
          <tr key={row.campagne.id}>
            <th scope="row">
              <Link className="link" href={paths.campagne(row.campagne.id)}>
                {row.campagne.naam}
              </Link>
            </th>
            <td>{tekst.periodeVan(row.campagne.van, row.campagne.tot)}</td>
            <td className="table__number">{total(row)}</td>
            <td>{tekst.toestemmingVan(row.toestemming.gehaald, row.toestemming.complexen)}</td>
            <td>{tekst.gesprekkenVan(row.bezoeken.bezocht, row.bezoeken.gepland)}</td>
            <td>
              <Tag tone={row.campagne.staat === 'loopt' ? 'action' : 'neutral'}>
                {campagnestaatTekst[row.campagne.staat]}
              </Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
