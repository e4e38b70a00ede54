import { useMemo, useState } from 'react'
import type { CijferVerwijzing } from '../../../../analyses/result.ts'
import { eigenGebied, kleinTekst, standTekst } from '../../../../server/contract/text/nl/eigen-gebied.ts'
import { verschilZin } from '../../../../server/contract/text/nl/gebiedsprofiel.ts'
import { CORONA, meetwijzeTekst } from '../../../../server/contract/text/nl/redenen.ts'
import type { Uitleg } from '../../../../server/contract/text/uitleg.ts'
import { useGrenzen } from '../../../api/gebieden.ts'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { SourceDialog } from '../../bron/SourceDialog.tsx'
import { UitlegDialog } from '../../bron/UitlegDialog.tsx'
import type { EigenGebied } from '../adres/keuze.ts'
import type { PaneelProps } from '../paneel-props.ts'
import { ProfielKnoppen } from '../ProfielKnoppen.tsx'
import type { Kaartlagen } from '../use-kaart-lagen.ts'
import { Buurttabel } from './Buurttabel.tsx'
import { EigenCijfer } from './EigenCijfer.tsx'
import { dekkingVan, eigenProfiel, som, telMeldingen, telWoningen } from './gegevens.ts'
import { Telling } from './Telling.tsx'
import './eigen.css'

interface Props extends PaneelProps {
  eigen: EigenGebied
  lagen: Kaartlagen
}

/** The own area in place of the profile of one area: what is known of it, with errors, from its buurten. */
export function EigenProfiel({ eigen, lagen, ...props }: Props) {
  const { bron, model, keuze, kies } = props
  const grenzen = useGrenzen().data ?? null
  const [shown, setShown] = useState<{ uitleg: Uitleg } | { figure: CijferVerwijzing } | null>(null)
  const { woningen, meldingen } = lagen
  const perBuurt = useMemo(() => (woningen === null ? null : telWoningen(woningen, eigen)), [woningen, eigen])
  // Example dwellings are counted and marked; they decide over no share and no figure.
  const real = woningen?.kop.voorbeelddata === false ? perBuurt : null
  const reports = useMemo(
    () => (meldingen === null ? null : telMeldingen(meldingen, eigen)),
    [meldingen, eigen],
  )
  const dekking = useMemo(
    () => (grenzen === null ? null : dekkingVan(grenzen.gebieden, eigen, real)),
    [grenzen, eigen, real],
  )
  const { cijfer, jaar, leeftijd } = keuze
  const data = useMemo(
    () =>
      dekking === null
        ? null
        : eigenProfiel(bron, { cijfer, jaar, leeftijd }, dekking, real === null ? null : som(real)),
    [bron, cijfer, jaar, leeftijd, dekking, real],
  )
  const { indicator } = model
  const open = (uitleg: Uitleg) => setShown({ uitleg })
  return (
    <article className="profiel" aria-label={eigenGebied.profielLabel}>
      <header>
        <p className="profiel__boven">
          <span>{eigenGebied.boven(eigen.vlakken.length)}</span>
          <button type="button" className="link profiel__sluit" onClick={() => kies({ eigen: null })}>
            {eigenGebied.wis}
          </button>
        </p>
        <h2>{eigenGebied.titel}</h2>
        {dekking === null ? null : (
          <p className="subtle">{eigenGebied.samen(dekking.delen.length, dekking.hectare)}</p>
        )}
      </header>
      {data === null ? (
        <Skeleton label={eigenGebied.laden} heightPixels={320} />
      ) : (
        <>
          <EigenCijfer bron={bron} keuze={keuze} data={data} open={open} />
          <p className="subtle">
            {meetwijzeTekst[indicator.meetwijze]}
            {indicator.meetwijze === 'modelschatting' && keuze.jaar === 2020 ? `, ${CORONA}` : ''}
          </p>
          {data.klein.map((reden) => (
            <p key={reden}>{kleinTekst[reden]}</p>
          ))}
          {data.stand === null ? null : (
            <div className="profiel__zinnen">
              <p>
                <strong>
                  {data.verschil === null
                    ? standTekst(bron.gemeente.naam, data.stand)
                    : verschilZin(data.verschil, bron.gemeente.naam)}
                </strong>
              </p>
              {data.verschil === null ? <NietVergeleken soort={data.cijfer.soort} /> : null}
              {data.verschil === null || data.rijen.length === 1 ? null : (
                <p>{standTekst(bron.gemeente.naam, data.stand)}</p>
              )}
            </div>
          )}
          <Buurttabel data={data} keuze={keuze} kies={kies} />
          {data.rijen.every(({ heel }) => heel) ? null : (
            <p className="subtle">
              {
                eigenGebied.deelNaar[
                  data.rijen.some(({ naar }) => naar === 'woningen') ? 'woningen' : 'oppervlakte'
                ]
              }
            </p>
          )}
          <Telling
            bron={bron}
            data={data}
            lagen={lagen}
            woningen={perBuurt === null ? null : som(perBuurt)}
            meldingen={reports}
            open={open}
          />
        </>
      )}
      <ProfielKnoppen {...props} area={null} />
      {shown === null ? null : 'uitleg' in shown ? (
        <UitlegDialog
          uitleg={shown.uitleg}
          onFigure={(figure) => setShown({ figure })}
          onClose={() => setShown(null)}
        />
      ) : (
        <SourceDialog figure={shown.figure} onClose={() => setShown(null)} />
      )}
    </article>
  )
}

function NietVergeleken({ soort }: { soort: string }) {
  if (soort === 'gemiddelde') return <p>{eigenGebied.nietVergeleken.gewoon}</p>
  return soort === 'schatting' ? <p>{eigenGebied.nietVergeleken.schatting}</p> : null
}
