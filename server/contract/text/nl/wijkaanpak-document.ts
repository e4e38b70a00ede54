import type { Wijkaanpakdocument } from '../../../../analyses/wijkaanpak/document-schema.ts'
import type { HoofdstukId } from '../../../../geodata/schema/wijkaanpak.ts'
import type { Blok } from '../blok.ts'
import { datum, getal, opsomming } from '../getal.ts'
import { aanpakstaatTekst, hoofdstukTekst } from './wijkaanpak.ts'
import { ambitietabel, kaartblokken, meettabel, prioriteitblokken } from './wijkaanpak-document-ambities.ts'
import { bronblokken } from './wijkaanpak-document-bronnen.ts'
import { alinea, blokkenVan, type Lees, leesRegels } from './wijkaanpak-document-delen.ts'
import { actietabel, budgettabel, stoptabel, urenregels } from './wijkaanpak-document-geld.ts'

const tekst = {
  titel: (wijk: string, cyclus: string) =>
    `Wijkaanpak ${wijk}, ${cyclus.charAt(0).toLowerCase()}${cyclus.slice(1)}`,
  concept: 'Dit is nog niet vastgesteld. Er kan nog van alles veranderen.',
  voorbeeld: 'In dit document staan cijfers die voorbeelddata zijn. Die zijn niet echt.',
  leeg: 'Hier staat nog niets.',
  geraadpleegd: (namen: readonly string[]) => `Dit plan is besproken met ${opsomming(namen)}.`,
  antwoordOp: (dag: string) => `Dit plan geeft antwoord op de bijeenkomst met bewoners van ${dag}.`,
  nietDoen: 'Dit spraken we af:',
} as const

/** What belongs to a chapter beside its text. */
function bijHoofdstuk(document: Wijkaanpakdocument, hoofdstuk: HoofdstukId, lees: Lees): Blok[] {
  switch (hoofdstuk) {
    case 'hoe-staat-de-wijk-ervoor':
      return kaartblokken(document)
    case 'wat-bewoners-zeggen':
      return document.bijeenkomst === null
        ? []
        : [alinea(tekst.antwoordOp(datum(document.bijeenkomst.datum)), 'klein')]
    case 'wat-professionals-zeggen':
      return document.geraadpleegd.length === 0 ? [] : [alinea(tekst.geraadpleegd(document.geraadpleegd))]
    case 'wat-we-willen-bereiken':
      return ambitietabel(document)
    case 'drie-prioriteiten':
      return prioriteitblokken(document, lees)
    case 'wat-erbij-komt':
      return [
        ...actietabel(document, (text) => lees(text).map(({ regel }) => regel)),
        ...budgettabel(document),
        ...stoptabel(document),
        ...urenregels(document),
      ]
    case 'hoe-we-het-meten':
      return meettabel(document, lees)
    case 'wat-we-niet-doen':
      return document.nietDoen.length === 0
        ? []
        : [
            alinea(tekst.nietDoen),
            { soort: 'lijst', regels: document.nietDoen.map(({ wat, waarom }) => [`${wat}: ${waarom}`]) },
          ]
    case 'wat-we-niet-weten':
    case 'wat-er-al-loopt':
      return []
  }
}

/** Title of the document, for its first heading, its window and its properties. */
export function documenttitel({ wijk, cyclus }: Pick<Wijkaanpakdocument, 'wijk' | 'cyclus'>): string {
  return tekst.titel(wijk.naam, cyclus.naam)
}

function staatregel({ staat, versie, vastgesteldOp, cyclus }: Wijkaanpakdocument): string {
  const adopted = vastgesteldOp === null ? '' : ` op ${datum(vastgesteldOp)}`
  return `${aanpakstaatTekst[staat]}${adopted}, versie ${versie}. Cijfers tot ${datum(cyclus.peildatum)}.`
}

/** A whole wijkaanpak as blocks: its title, the ten chapters, what is known of the figures, and the sources. */
export function documentblokken(document: Wijkaanpakdocument): Blok[] {
  const lees = leesRegels(document)
  const isOpen = document.vastgesteldOp === null
  return [
    { soort: 'kop', niveau: 1, tekst: documenttitel(document), id: 'titel' },
    alinea(staatregel(document), 'klein'),
    ...(isOpen ? [alinea(tekst.concept, 'melding')] : []),
    ...(document.voorbeelddata ? [alinea(tekst.voorbeeld, 'voorbeeld')] : []),
    ...document.hoofdstukken.flatMap(({ hoofdstuk, tekst: text }, at): Blok[] => {
      const own = blokkenVan(lees(text))
      const more = bijHoofdstuk(document, hoofdstuk, lees)
      return [
        { soort: 'kop', niveau: 2, tekst: `${at + 1}. ${hoofdstukTekst[hoofdstuk].naam}`, id: hoofdstuk },
        ...own,
        ...(own.length + more.length === 0 ? [alinea(tekst.leeg, 'klein')] : more),
      ]
    }),
    ...bronblokken(document),
  ]
}

/** Words of the layer of a plan that goes out as a file. */
export const planlaagTekst = {
  naam: 'ambities',
  titel: (document: string) => `Ambities op de kaart: ${document}`,
  uitleg:
    'De ambities van een wijkaanpak met hun plek op de kaart. Een ambitie voor de hele wijk heeft geen vorm. Woningen staan er niet in.',
}

/** Words of the map and of the file around a document. */
export const kaartjeTekst = {
  meters: (length: number) => (length >= 1000 ? `${getal(length / 1000, 0)} km` : `${getal(length, 0)} m`),
  onderwerp: 'Plan voor de wijk',
  maker: 'Wijkcyclus',
  bladzijde: 'bladzijde',
  van: 'van',
  noord: 'N',
}
