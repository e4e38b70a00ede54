import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { bereikbaarheidTekst } from '../../../server/contract/text/nl/bereikbaarheid.ts'
import { enquetesTekst } from '../../../server/contract/text/nl/enquetes.ts'
import { incidentenTekst } from '../../../server/contract/text/nl/incidenten.ts'
import { kleineGebiedenTekst } from '../../../server/contract/text/nl/kleine-gebieden.ts'
import { nplvKpiTekst } from '../../../server/contract/text/nl/nplv-kpi.ts'
import { prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import { renovatieTekst } from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import { ruimteTekst } from '../../../server/contract/text/nl/ruimte.ts'
import { veranderingTekst } from '../../../server/contract/text/nl/verandering.ts'
import { zekerheidTekst } from '../../../server/contract/text/nl/zekerheid.ts'

export interface DeelProps {
  verdieping: Verdieping
  cyclus: Cyclus
}

/** One part of the deeper analysis: its place in the address, its name, and the screen, made with `lazy` so that it comes when it is opened. */
export interface Deel {
  id: string
  naam: string
  Scherm: LazyExoticComponent<ComponentType<DeelProps>>
}

/** The parts in the order of the menu. A new part is one component and one line here. */
export const DELEN: readonly Deel[] = [
  {
    id: 'zekerheid',
    naam: zekerheidTekst.naam,
    Scherm: lazy(async () => ({ default: (await import('../zekerheid/Zekerheid.tsx')).Zekerheid })),
  },
  {
    id: 'prioriteiten',
    naam: prioriteitenTekst.naam,
    Scherm: lazy(async () => ({
      default: (await import('../prioriteiten/PrioriteitenDeel.tsx')).PrioriteitenDeel,
    })),
  },
  {
    id: 'verandering',
    naam: veranderingTekst.deel,
    Scherm: lazy(async () => ({
      default: (await import('../verandering/VeranderingDeel.tsx')).VeranderingDeel,
    })),
  },
  {
    id: 'op-de-kaart',
    naam: ruimteTekst.deel,
    Scherm: lazy(async () => ({ default: (await import('../ruimte/RuimteDeel.tsx')).RuimteDeel })),
  },
  {
    id: 'meldingen',
    naam: incidentenTekst.naam,
    Scherm: lazy(async () => ({
      default: (await import('../incidenten/IncidentenScherm.tsx')).IncidentenScherm,
    })),
  },
  {
    id: 'dichtbij',
    naam: bereikbaarheidTekst.naam,
    Scherm: lazy(async () => ({ default: (await import('../bereik/BereikScherm.tsx')).BereikScherm })),
  },
  {
    id: 'renovatie',
    naam: renovatieTekst.deel,
    Scherm: lazy(async () => ({
      default: (await import('../renovatie-verwachting/RenovatieVerwachting.tsx')).RenovatieVerwachting,
    })),
  },
  {
    id: 'kleine-gebieden',
    naam: kleineGebiedenTekst.naam,
    Scherm: lazy(async () => ({
      default: (await import('../kleine-gebieden/KleineGebieden.tsx')).KleineGebieden,
    })),
  },
  {
    id: 'enquetes',
    naam: enquetesTekst.naam,
    Scherm: lazy(async () => ({ default: (await import('../enquetes/Enquetes.tsx')).Enquetes })),
  },
  {
    id: 'nplv-kpi',
    naam: nplvKpiTekst.deel,
    Scherm: lazy(async () => ({ default: (await import('../nplv-kpi/NplvKpi.tsx')).NplvKpi })),
  },
]
