import { aantal, opsomming } from '../getal.ts'

const wijzigingen = (n: number) => (n === 1 ? '1 wijziging wacht' : `${aantal(n)} wijzigingen wachten`)

/** Words around writing a plan together. */
export const samenTekst = {
  teLang: (is: number, most: number) =>
    `Deze tekst heeft ${aantal(is)} tekens. Er passen er ${aantal(most)}. Maak de tekst ${aantal(is - most)} tekens korter.`,
  plaksTeLang: (is: number, most: number) =>
    `Dit is te lang om te plakken: het worden ${aantal(is)} tekens en er passen er ${aantal(most)}. Er is niets geplakt. Plak een kleiner stuk.`,
  vreemdeTekens: 'In deze tekst staan tekens die u niet ziet. Typ dat stuk opnieuw.',
  concept: 'Deze tekst is nog een concept: hij staat niet in het plan.',
  conceptVeilig: 'Wat u schreef blijft hier staan.',
  dicht: {
    vastgesteld: 'Het plan is vastgesteld. Aan deze tekst verandert niets meer.',
    verwijderd: 'Iemand haalde dit onderdeel weg. Zet het terug om verder te schrijven.',
    'geen-recht': 'U leest deze tekst mee. Schrijven doet wie het plan maakt.',
    'te-lang': 'Samen is deze tekst te lang geworden. Maak hem korter en laad de bladzijde opnieuw.',
  },
  nietMeer: 'Dit schreef u nog, en het staat niet in het plan. Neem over wat u wilt houden.',
  overgenomen: 'Ik heb het overgenomen, gooi dit weg',
  regel: {
    verbinden: 'Verbinding zoeken. U kunt zo schrijven.',
    openen: 'De tekst wordt geopend.',
    hier: 'Geen verbinding. Wij bewaren uw woorden hier.',
    zonderLijn: 'Geen verbinding. U kunt doorschrijven, wij bewaren het hier.',
    onderweg: 'Nog niet opgeslagen',
    opSchijf: 'Opgeslagen. Komt zo in het plan.',
    inPlan: 'Opgeslagen en in het plan',
    alsConcept: 'Opgeslagen als concept',
    samenMet: (rollen: readonly string[]) => `Hier is nu ook: ${opsomming(rollen)}`,
    lengte: (is: number, most: number) => `${aantal(is)} van ${aantal(most)} tekens`,
  },
  cijfer: (waarde: string, naam: string) => `${waarde}, ${naam}`,
  cijferVeranderd: (nu: string) => `is nu ${nu}`,
  cijferWeg: 'dit cijfer is er niet meer',
  andereCursor: (rol: string) => `${rol} schrijft hier`,
  aanwezig: {
    titel: 'Wie er nu zijn',
    alleen: 'U bent hier alleen',
    anderen: (n: number) => (n === 1 ? 'Met u is er 1 ander' : `Met u zijn er ${aantal(n)} anderen`),
    uzelf: 'u',
    regel: (rol: string, doet: string) => `${rol}: ${doet}`,
    plus: (n: number) => `+${aantal(n)}`,
    schrijft: 'schrijft mee',
    leest: 'kijkt mee',
    verbroken: 'Wie er nog meer zijn, weten wij pas als er weer verbinding is.',
  },
  opgeslagen: {
    klaar: (tijd: string) => `Opgeslagen om ${tijd}`,
    leeg: 'Alles is opgeslagen',
    bezig: (n: number) => `Nog niet opgeslagen, ${wijzigingen(n)}`,
    weg: (n: number) =>
      n === 0 ? 'Geen verbinding' : `Geen verbinding, wij bewaren het hier: ${wijzigingen(n)}`,
    concept: 'Een tekst is nog een concept',
    kiesNu: 'Kies nu',
    bekijk: 'Bekijk wat niet kon',
    botst: (n: number) =>
      n === 1 ? 'Bij 1 wijziging moet u kiezen' : `Bij ${aantal(n)} wijzigingen moet u kiezen`,
    geweigerd: (n: number) =>
      n === 1 ? '1 wijziging kan zo niet' : `${aantal(n)} wijzigingen kunnen zo niet`,
  },
  gebleven: {
    uitleg: 'Dit schreef u bij een eerder bezoek. Het kon zo niet in het plan.',
    regel: (veld: string, waarde: unknown) =>
      `${veld}: ${typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : JSON.stringify(waarde)}`,
    weg: 'Gooi dit weg',
  },
  afmelden: {
    titel: 'Er wacht nog werk in deze browser',
    uitleg: (n: number) =>
      `${n === 1 ? 'Er is 1 wijziging' : `Er zijn ${aantal(n)} wijzigingen`} die de server nog niet heeft. Meldt u nu af, dan gaan ze weg.`,
    blijf: 'Blijf aangemeld',
    weg: 'Meld af en gooi ze weg',
  },
} as const
