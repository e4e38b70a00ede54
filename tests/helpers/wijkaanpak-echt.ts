import { type DocumentInvoer, documentOf, printed } from '../../analyses/wijkaanpak/document.ts'
import type { Wijkaanpakdocument } from '../../analyses/wijkaanpak/document-schema.ts'
import { draftPlan } from '../../analyses/wijkaanpak/opzet.ts'
import type { Opzet, OpzetInvoer } from '../../analyses/wijkaanpak/opzet-schema.ts'
import { programmaBij, THEMAS } from '../../analyses/prioriteiten/themas.ts'
import { analyseWijk } from '../../analyses/wijkanalyse/wijkanalyse.ts'
import { embeddedDatasetIds, loadEmbeddedDataset } from '../../geodata/pipeline.ts'
import { hoofdstukId, type Planobject } from '../../geodata/schema/wijkaanpak.ts'
import { opzetHoofdstukken } from '../../server/contract/text/nl/wijkaanpak-opzet.ts'
import { opzetPrioriteiten } from '../../server/contract/text/nl/wijkaanpak-opzet-prioriteit.ts'
import { echteFocus, echteIndicatoren, echteInvoer, echteWijk, zoekIn } from './analyse-invoer-echt.ts'
import { embeddedProgramme } from './embedded-programme.ts'
import { planobjectOf } from './planobject.ts'

const gebieden = embeddedDatasetIds.flatMap((id) => loadEmbeddedDataset(id).inhoud.gebieden)
const names = new Map(gebieden.map(({ code, naam }) => [code, naam]))
/** Name of an area of the embedded division, or of a programmawijk. */
export const naamVan = (code: string): string =>
  names.get(code) ?? echteFocus.standaardIndeling.wijken.find(({ id }) => id === code)?.naam ?? code

/** A first draft of a wijk on the embedded figures; `over` replaces parts of its input. */
export function echteOpzet(id: string, over: Partial<OpzetInvoer> = {}): Opzet {
  return draftPlan({
    wijk: echteWijk(id),
    analyse: analyseWijk(echteInvoer(id)),
    // The themes people take up together, in the order of the list: enough to have a fourth.
    volgorde: THEMAS.filter(({ aanpak }) => aanpak === 'samen-oppakken').map(({ id: thema, pijler }) => ({
      thema,
      pijler,
      grond: 'verschil',
      bronfamilies: [],
      partners: programmaBij(thema, echteFocus.themas).partners,
    })),
    bijeenkomsten: [],
    signalen: [],
    programma: embeddedProgramme(),
    actiesPerThema: (thema) => programmaBij(thema, echteFocus.themas).acties,
    indicatoren: echteIndicatoren,
    vandaag: '2026-10-17',
    ...over,
  })
}

/** The objects a new plan begins with. */
export function objectenVan(opzet: Opzet): Planobject[] {
  const chapters = opzetHoofdstukken(opzet, naamVan)
  const ground = { cyclus: '2025', vingerafdruk: 'a'.repeat(64), bijeenkomst: opzet.bewoners[0]?.id ?? null }
  return [
    planobjectOf('aanpak', { bijeenkomst: ground.bijeenkomst }),
    ...hoofdstukId.options.map((hoofdstuk) =>
      planobjectOf('hoofdstuk', { hoofdstuk, tekst: chapters[hoofdstuk] }),
    ),
    ...opzetPrioriteiten(opzet, ground, (dataset) => dataset).map((velden) =>
      planobjectOf('ambitie', velden),
    ),
  ]
}

const BRON = {
  titel: 'Gezondheid per buurt',
  bronhouder: 'RIVM, GGD en CBS',
  licentie: 'CC BY 4.0',
  vintage: '2016-2020',
  versie: '2025-01-01',
  voorbeelddata: false,
} as const

const lookUp = zoekIn()

/** A plan of a wijk as a document, with the embedded figures and borders. */
export function echtDocument(
  id: string,
  objecten: readonly Planobject[] = objectenVan(echteOpzet(id)),
  over: Partial<DocumentInvoer> = {},
): Wijkaanpakdocument {
  const units = new Map(echteIndicatoren.map((row) => [row.id, row.eenheid]))
  const wijk = echteWijk(id)
  return documentOf({
    cyclus: { id: '2025', naam: 'Cyclus 2025', peildatum: '2025-05-01' },
    wijk,
    aanpak: id,
    naam: wijk.naam,
    staat: 'concept',
    versie: 1,
    vastgesteldOp: null,
    objecten: printed(objecten),
    bijeenkomst: null,
    cijfer: ({ indicator, gebied, jaar, leeftijd, waarde }) => {
      const code = gebied === id ? (wijk.cbsWijk ?? gebied) : gebied
      const now = lookUp(code, indicator, jaar, leeftijd)
      const missing = 'ontbreekt' in now
      return {
        eigenNaam: null,
        eenheid: units.get(indicator) ?? null,
        gebiednaam: naamVan(gebied),
        fout: missing ? null : now.fout,
        stand: missing ? 'weg' : now.waarde === waarde ? 'gelijk' : 'veranderd',
        bron: missing ? null : { dataset: now.herkomst.dataset, ...BRON },
      }
    },
    indicator: (one) => ({ eenheid: units.get(one) ?? null, eigenNaam: null }),
    gebiednaam: naamVan,
    fondsen: embeddedProgramme().fondsen,
    stopregels: [],
    buurten: gebieden.filter(({ soort }) => soort === 'buurt'),
    vasteBronnen: [{ dataset: 'grenzen', ...BRON, titel: 'Grenzen van buurten' }],
    ...over,
  })
}
