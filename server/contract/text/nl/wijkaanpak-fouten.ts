import { euro } from '../getal.ts'

/** What is wrong with a field of a plan beyond its form, and what to do. */
export const planfoutTekst = {
  html: 'Hier staat opmaak of code van een webpagina. Plak alleen de tekst.',
  doelInHetVerleden: 'Deze datum is voorbij. Kies een dag die nog komt.',
  onbekendeIndicator: (id: string) => `Het onderwerp ${id} is er niet. Kies een onderwerp uit de lijst.`,
  onbekendGebied: (code: string) => `Het gebied ${code} is er niet. Kies een gebied uit de lijst.`,
  cijferIntern: 'Dit cijfer is alleen voor wie de analyse maakt. Haal het uit de tekst.',
  cijferAndereWijk: (naam: string) =>
    `${naam} is een ander gebied dan deze wijk, ook al lijkt de naam erop. Gebruik cijfers van de buurten.`,
  onbekendFonds: (id: string) => `Het fonds ${id} is er niet. Kies een fonds uit het programma.`,
  fondsAfgelopen: (naam: string, tot: number) =>
    `${naam} loopt tot en met ${tot}. Kies een ander fonds of een eerder jaar.`,
  fondsNogNiet: (naam: string, van: number) =>
    `${naam} begint in ${van}. Kies een later jaar of een ander fonds.`,
  meerDanFonds: (naam: string, omvang: number, gevraagd: number) =>
    `In ${naam} zit ${euro(omvang)}. Met deze regel vraagt het plan ${euro(gevraagd)}. Maak het bedrag kleiner.`,
  onbekendeActie: (id: string) =>
    `De actie ${id} staat niet in het programma. Kies een andere, of maak een nieuwe.`,
  onbekendeAmbitie: 'Deze ambitie staat niet in het plan. Kies een ambitie die er staat.',
  onbekendeBijeenkomst:
    'Dit is geen bewonersbijeenkomst over deze wijk. Kies een andere, of leg haar eerst vast.',
  onbekendObject: 'Dit onderdeel staat niet in het plan.',
  buurtElders: (code: string) => `De buurt ${code} hoort niet bij deze wijk. Kies een buurt van de wijk.`,
  buurtDubbel: (code: string) => `De buurt ${code} staat er twee keer. Noem elke buurt één keer.`,
  totVoorVan: 'De laatste dag ligt voor de eerste. Draai ze om.',
  geenVelden: 'Hier staat niets om te wijzigen. Noem minstens één veld.',
} as const
