import type { Vormfout, VormfoutCode } from '../../../../analyses/ambitie/vormfout.ts'

/** What is wrong with a shape and what helps. */
const zinnen: Record<VormfoutCode, string> = {
  leeg: 'Er is nog niets getekend. Zet een punt, een lijn of een vlak, of kies een buurt.',
  'te-veel-hoeken': 'De vorm heeft meer dan 10.000 hoeken. Maak haar eenvoudiger.',
  'te-weinig-hoeken': 'Een lijn heeft minstens twee hoeken, een vlak minstens drie. Zet er een hoek bij.',
  'hoek-dubbel': 'Twee hoeken staan op dezelfde plek. Haal er een weg.',
  'geen-oppervlak': 'Dit vlak heeft geen oppervlak. Zet een hoek verder weg.',
  kruist: 'De grens kruist zichzelf. Zet een hoek ergens anders, zodat de lijnen niet meer kruisen.',
  'te-ingewikkeld': 'De vorm heeft te veel lijnen naast elkaar. Maak haar eenvoudiger.',
  'gat-buiten-rand': 'Een gat ligt buiten het vlak. Zet het gat erin, of haal het weg.',
  'gat-in-gat': 'Een gat ligt in een ander gat. Haal er een weg.',
  'buiten-gebied': 'De vorm ligt buiten de gemeente. Teken binnen de gemeente.',
  'onbekende-buurt': 'Deze buurt kennen we niet. Kies een buurt van de kaart.',
  'buurt-dubbel': 'Een buurt staat er twee keer in. Haal er een weg.',
}

/** The sentence of a fault; of the second area on it says which, and of a buurt its code. */
export function vormfoutZin({ code, vlak, buurt }: Vormfout): string {
  const which = vlak === null || vlak === 0 ? '' : `Vlak ${vlak + 1}: `
  return `${which}${zinnen[code]}${buurt === null ? '' : ` (${buurt})`}`
}

/** Somebody who may not see single dwellings drew freely. */
export const alleenHeleBuurten =
  'U kiest hier hele buurten. Van een vrij getekende vorm geven we geen aantallen: het verschil tussen twee vormen kan één huis zijn.'
