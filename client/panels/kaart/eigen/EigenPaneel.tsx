import { Pencil, PenLine, Trash2 } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { eigenGebied } from '../../../../server/contract/text/nl/eigen-gebied.ts'
import { oppervlakteTekst, tekenTekst } from '../../../../server/contract/text/nl/tekenen.ts'
import { useGrenzen } from '../../../api/gebieden.ts'
import { oppervlakteVierkanteMeters } from '../../../map/tekenen/maten.ts'
import { tekent, type Tekenstand } from '../../../map/tekenen/stand.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import type { EigenGebied } from '../adres/keuze.ts'
import type { GereedschapProps } from '../paneel-props.ts'
import { Gesproken } from '../tekenen/Gesproken.tsx'
import { Hoekenlijst } from '../tekenen/Hoekenlijst.tsx'
import { Tekenhulp } from '../tekenen/Tekenhulp.tsx'
import { Tekenknoppen } from '../tekenen/Tekenknoppen.tsx'
import { useGesproken } from '../tekenen/use-gesproken.ts'
import { useGrondslag } from '../tekenen/use-grondslag.ts'
import { useTekenlaag } from '../tekenen/use-tekenhand.ts'
import { Buurtkeuze } from './Buurtkeuze.tsx'
import { dekkingVan } from './gegevens.ts'
import { useEigenTekening } from './use-eigen-tekening.ts'
import { wisselBuurt, zonderVlak } from './wijzigen.ts'
import '../tekenen/tekenen.css'
import './eigen.css'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

/** Size of what is being drawn, with the place of the pointer as its next corner. */
function grootte(stand: Tekenstand): string | null {
  const ring = tekent(stand) && stand.wijzer !== null ? [...stand.hoeken, stand.wijzer.punt] : stand.hoeken
  return ring.length < 3 ? null : oppervlakteTekst(oppervlakteVierkanteMeters(ring))
}

/** Makes an own area: buurten by click or tick, and areas drawn by mouse, touch, keys or numbers. */
export function EigenPaneel({ bron, keuze, kies, kaartobject }: GereedschapProps) {
  const { eigen } = keuze
  const grenzen = useGrenzen().data ?? null
  const { vangnet, naamVan } = useGrondslag(grenzen)
  const bewaar = useCallback((next: EigenGebied | null) => kies({ eigen: next, gebied: null }), [kies])
  const { hand, stand, bewerkt, begin, wijzig, laatLos } = useEigenTekening({
    eigen,
    grenzen,
    gemeente: bron.gemeente.code,
    bewaar,
  })
  const { gezegd, zeg } = useGesproken(hand, naamVan)
  const wissel = (code: string) => {
    const naam = bron.gebied.get(code)?.naam ?? code
    zeg(eigen?.buurten.includes(code) === true ? eigenGebied.eraf(naam) : eigenGebied.bij(naam))
    bewaar(wisselBuurt(eigen, code))
  }
  const laag = useTekenlaag(kaartobject, {
    hand,
    grenzen: vangnet,
    vormen: ['vlak'],
    andereVorm: (vorm) => zeg(tekenTekst.nietHier(tekenTekst.vorm[vorm])),
    klik: (buurt) => {
      if (buurt !== null && bron.wijkVan.has(buurt)) wissel(buurt)
    },
    verlaat: null,
    opschrift: useCallback((now: Tekenstand) => {
      const tekst = grootte(now)
      const punt = now.wijzer?.punt ?? now.hoeken.at(-1)
      return tekst === null || punt === undefined || !tekent(now) ? null : { punt, tekst }
    }, []),
  })
  const dekking = useMemo(
    () => (grenzen === null || eigen === null ? null : dekkingVan(grenzen.gebieden, eigen, null)),
    [grenzen, eigen],
  )
  const isDrawing = tekent(stand)
  const size = isDrawing ? grootte(stand) : null
  return (
    <div className={isDrawing && laag !== null ? 'tekenen tekenen--bezig' : 'tekenen'}>
      {isDrawing ? null : <p className="subtle">{eigenGebied.uitleg}</p>}
      {isDrawing ? null : (
        <Button
          kind="primary"
          icon={<PenLine {...ICON} />}
          onClick={() => {
            begin()
            laag?.focus()
          }}
        >
          {eigenGebied.teken}
        </Button>
      )}
      <Gesproken gezegd={gezegd} fout={stand.fout !== null} />
      {size === null ? null : <p className="eigen__grootte">{size}</p>}
      <Tekenknoppen hand={hand} stand={stand} />
      {stand.vorm === null ? null : (
        <Details summary={tekenTekst.hoekenTitel(stand.hoeken.length)} open={laag === null}>
          <Hoekenlijst hand={hand} stand={stand} begint="vlak" />
        </Details>
      )}
      {isDrawing ? (
        laag === null ? null : (
          <p className="tekenen__hulp subtle">{tekenTekst.metMuis}</p>
        )
      ) : (
        <>
          <Buurtkeuze bron={bron} gekozen={eigen?.buurten ?? []} wissel={wissel} open={laag === null} />
          {eigen === null || eigen.vlakken.length === 0 ? null : (
            <section aria-label={eigenGebied.vlakken}>
              <h3>{eigenGebied.vlakken}</h3>
              <ul className="eigen__vlakken">
                {eigen.vlakken.map((ring, at) => (
                  // A ring is known by its place in the address.
                  // oxlint-disable-next-line react/no-array-index-key
                  <li key={at}>
                    <span>
                      {eigenGebied.vlak(at + 1)}{' '}
                      <span className="subtle">{oppervlakteTekst(oppervlakteVierkanteMeters(ring))}</span>
                    </span>
                    <Button
                      kind="quiet"
                      icon={<Pencil {...ICON} />}
                      aria-label={eigenGebied.wijzigVlak(at + 1)}
                      aria-pressed={bewerkt === at}
                      onClick={() => (bewerkt === at ? laatLos() : wijzig(at))}
                    />
                    <Button
                      kind="quiet"
                      icon={<Trash2 {...ICON} />}
                      aria-label={eigenGebied.haalWegVlak(at + 1)}
                      onClick={() => {
                        laatLos()
                        bewaar(zonderVlak(eigen, at))
                      }}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {dekking === null ? (
            <p className="subtle">{eigenGebied.leeg}</p>
          ) : (
            <p>
              <strong>{eigenGebied.samen(dekking.delen.length, dekking.hectare)}</strong>
              <br />
              <span className="subtle">{eigenGebied.inAdres}</span>
            </p>
          )}
          {eigen === null ? null : (
            <Button
              onClick={() => {
                laatLos()
                bewaar(null)
              }}
            >
              {eigenGebied.wis}
            </Button>
          )}
        </>
      )}
      <Tekenhulp />
    </div>
  )
}
