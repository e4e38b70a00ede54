import { aantal } from '../getal.ts'

/** Words of playing, comparing and the maps per wijk. */
export const tijd = {
  titel: 'Jaren',
  speel: 'Speel de jaren af',
  stop: 'Stop met afspelen',
  /** Said while the years play. */
  nu: (jaar: number, gebieden: string, gemeente: string | null) =>
    `${jaar}: ${gebieden}${gemeente === null ? '' : `, ${gemeente}`}`,
  modelcijfers: 'modelcijfers: verandering per buurt is hier niet gemeten',
  klassenAlleJaren: 'De klassen gelden voor alle jaren: een kleur betekent in elk jaar hetzelfde.',
  klassenTweeKanten: 'De klassen gelden voor alle jaren, omdat u twee jaren vergelijkt.',
  klassenDitJaar: 'Maak de klassen alleen van dit jaar',
} as const

/** Two maps beside each other, with a divider that can be moved. */
export const vergelijkTekst = {
  knop: 'Vergelijk jaren',
  titel: 'Wat vergelijkt u?',
  keuze: 'Links en rechts',
  soort: { jaren: 'Twee jaren', cijfers: 'Twee cijfers', plan: 'Plan en vandaag' },
  planGeenRecht: 'Plannen zijn alleen te zien voor wie eraan werkt.',
  planGeenCyclus: 'Er is nog geen cyclus, en dus nog geen plan.',
  planLeeg: 'Er staan nog geen ambities op de kaart.',
  ambitiesLaden: 'De ambities worden geladen',
  vandaag: 'Vandaag',
  metPlan: 'Met de ambities uit de plannen',
  planUitleg: 'Links vandaag, rechts hetzelfde met de ambities uit de plannen.',
  eenJaar: 'Van dit cijfer is er maar een jaar.',
  links: 'Links',
  rechts: 'Rechts',
  jaarVan: (kant: string) => `Jaar ${kant}`,
  cijferVan: (kant: string) => `Cijfer ${kant}`,
  stop: 'Stop met vergelijken',
  sluit: 'Sluit',
  tabel: 'Toon links en rechts als tabel',
  streep: 'Streep tussen links en rechts',
  /** What the divider says: how much of the picture is left, and what is on each side. */
  streepWaarde: (percent: number, links: string, rechts: string) =>
    `${percent} procent links: ${links}; rechts: ${rechts}`,
  kant: (cijfer: string, jaar: number) => `${cijfer}, ${jaar}`,
  streepUitleg: 'Schuif de streep met de pijltjes; met Shift gaat het sneller.',
  lagenMislukt: 'Een laag kon rechts niet worden geladen. De rest werkt.',
  laden: 'De tweede kaart wordt geladen',
  mislukt: 'De tweede kaart kon niet worden getekend. De tabel geeft dezelfde cijfers.',
  bijschrift: (links: string, rechts: string) => `Links: ${links}. Rechts: ${rechts}.`,
  tussenPerBuurt: 'per buurt, hieronder',
  tussen: 'Van het vroegste naar het laatste jaar',
  geenVerschilCijfers: 'Een verschil staat hier niet bij: het zijn twee verschillende cijfers.',
  geenVerschil: (zin: string) => `Een verschil staat hier niet bij. ${zin}`,
} as const

/** One small map for each wijk. */
export const perWijkTekst = {
  titel: (wat: string, wijken: number) =>
    `${wat}: ${wijken === 1 ? 'een kaart' : `${aantal(wijken)} kaarten`} op dezelfde schaal`,
  /** The small map in words. */
  kaart: (wijk: string, cijfers: string, met: number, totaal: number) =>
    `${wijk}: ${cijfers}. ${met} van ${totaal} buurten hebben een cijfer.`,
  tabel: 'Dezelfde cijfers als tabel',
  grenzenLaden: 'De grenzen worden geladen',
} as const

/** A line of classes: each colour with its limits. */
export const klassenregelTekst = {
  titel: 'Klassen',
  geen: 'geen cijfer',
} as const
