import { Link } from 'wouter'
import { aanpakpuntTekst, aanpakTekst as tekst } from '../../../server/contract/text/nl/wijkaanpak.ts'
import { PANELEN, planPad } from './adres.ts'
import { Gesloten } from './gang/Gesloten.tsx'
import { Opdracht } from './gang/Opdracht.tsx'
import { Hoofdstukken } from './hoofdstukken/Hoofdstukken.tsx'
import { Opmerkingen } from './opmerkingen/Opmerkingen.tsx'
import { takenVoor } from './opmerkingen/opmerkinglijst.ts'
import { usePlan } from './plan-context.ts'
import { Versies } from './versies/Versies.tsx'
import { useSessie } from '../../api/sessie.ts'
import '../wijkanalyse/wijk-tabs.css'
import './tekstkolom.css'

/** The left column: chapters, to-do, remarks or versions, and above them what is needed first. */
export function Tekstkolom({ naarKaart }: { naarKaart: () => void }) {
  const { plan, plek, keuze } = usePlan()
  const rol = useSessie().data?.rol ?? null
  const counts = {
    hoofdstukken: null,
    versies: null,
    opdracht: plan.opdracht.punten.filter(({ klaar, verplicht }) => verplicht && !klaar).length,
    opmerkingen: takenVoor(plan.objecten, rol).length,
  }
  return (
    <>
      <Gesloten />
      <nav className="wijk-tabs plantabs" aria-label={tekst.panelenNaam}>
        <ul>
          {PANELEN.map((paneel) => (
            <li key={paneel}>
              <Link
                href={planPad(plek.cyclus, plek.aanpak, { ...keuze, paneel })}
                aria-current={keuze.paneel === paneel ? 'page' : undefined}
              >
                {tekst.panelen[paneel]}
                {counts[paneel] === null || counts[paneel] === 0 ? null : (
                  <span className="plantabs__aantal">{counts[paneel]}</span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {keuze.paneel === 'hoofdstukken' ? (
        <>
          <NogNodig />
          <Hoofdstukken naarKaart={naarKaart} />
        </>
      ) : keuze.paneel === 'opdracht' ? (
        <Opdracht />
      ) : keuze.paneel === 'opmerkingen' ? (
        <Opmerkingen />
      ) : (
        <Versies />
      )}
    </>
  )
}

/** Heading of the chapters with the first thing that is missing, as the way to the to-do. */
function NogNodig() {
  const { plan, plek } = usePlan()
  const { punten, naar } = plan.opdracht
  const open = punten.filter(({ klaar, verplicht }) => verplicht && !klaar)
  const [first] = open
  const { bladzijden, pastOpZes } = plan.omvang
  return (
    <div className="plan__kopregel">
      <h2>{tekst.tienHoofdstukken}</h2>
      <span className={pastOpZes ? 'subtle' : 'plan__telang'}>
        {pastOpZes ? tekst.omvang(bladzijden) : tekst.omvangTeLang(bladzijden)}
      </span>
      {naar === null || naar === 'gepubliceerd' ? null : (
        <Link
          href={planPad(plek.cyclus, plek.aanpak, { paneel: 'opdracht' })}
          className={first === undefined ? 'planchip planchip--klaar' : 'planchip'}
        >
          {first === undefined
            ? tekst.klaarVoorVaststellen
            : tekst.nogVoorVaststellen(aanpakpuntTekst[first.code].toLowerCase(), open.length - 1)}
        </Link>
      )}
    </div>
  )
}
