import type { ProbleemCode } from '../../problemen.ts'

/** One Dutch sentence per problem code: what is wrong and what to do. Says nothing about the inside of the app. */
export const probleemTekst: Record<ProbleemCode, { titel: string; uitleg: string }> = {
  'ongeldige-invoer': {
    titel: 'De vraag klopt niet',
    uitleg: 'Een of meer delen van de vraag kloppen niet. Hieronder staat welke.',
  },
  'niet-aangemeld': { titel: 'U bent niet aangemeld', uitleg: 'Meld u aan om dit te zien.' },
  'geen-recht': { titel: 'Dit mag u niet', uitleg: 'Uw rol mag dit niet zien of doen.' },
  'demo-staat-uit': {
    titel: 'Dit is geen demo',
    uitleg: 'Een rol kiezen kan alleen in de demo. Deze installatie is geen demo.',
  },
  'vreemde-herkomst': {
    titel: 'De vraag komt van een andere site',
    uitleg: 'Een wijziging mag alleen vanuit de app zelf komen.',
  },
  'niet-gevonden': { titel: 'Niet gevonden', uitleg: 'Dit adres bestaat niet.' },
  'onbekend-gebied': {
    titel: 'Onbekend gebied',
    uitleg: 'Dit gebied kennen we niet. Kies een gebied op de kaart.',
  },
  'onbekende-indicator': {
    titel: 'Onbekend onderwerp',
    uitleg: 'Dit onderwerp kennen we niet. Kies een onderwerp uit de lijst.',
  },
  'onbekend-jaar': {
    titel: 'Onbekend jaar',
    uitleg: 'Van dit jaar hebben we geen cijfers. Kies een ander jaar.',
  },
  'onbekende-leeftijd': {
    titel: 'Onbekende leeftijdsgroep',
    uitleg: 'Voor deze leeftijdsgroep geeft de bron geen cijfers. Kies een andere groep.',
  },
  'onbekende-cyclus': {
    titel: 'Onbekende cyclus',
    uitleg: 'Deze cyclus bestaat niet. Kies een cyclus uit de lijst.',
  },
  'onbekende-wijk': {
    titel: 'Onbekende wijk',
    uitleg: 'Deze wijk hoort niet bij deze cyclus. Kies een andere wijk.',
  },
  'onbekende-dataset': {
    titel: 'Onbekende gegevens',
    uitleg: 'Deze gegevens zijn hier niet geladen. Kies uit de lijst bij Gegevens.',
  },
  'onbekende-taak': { titel: 'Onbekende taak', uitleg: 'Deze taak bestaat niet.' },
  'onbekende-woning': { titel: 'Onbekende woning', uitleg: 'Deze woning staat niet in het register.' },
  'geen-wijkanalyse': {
    titel: 'Nog geen wijkanalyse',
    uitleg: 'Voor deze wijk en deze cyclus is nog geen wijkanalyse gemaakt.',
  },
  'geen-woningen': { titel: 'Geen woningen', uitleg: 'Er is geen register van woningen geladen.' },
  'methode-niet-toegestaan': { titel: 'Dit kan hier niet', uitleg: 'Dit adres kent deze handeling niet.' },
  'cyclus-bestaat-al': {
    titel: 'Deze cyclus bestaat al',
    uitleg: 'Er is al een cyclus met deze naam in het adres. Kies een andere.',
  },
  'indeling-onjuist': {
    titel: 'De indeling klopt niet',
    uitleg: 'Elke buurt hoort bij hoogstens een wijk, en elke wijk heeft ten minste een buurt.',
  },
  'taak-is-klaar': { titel: 'De taak is al klaar', uitleg: 'Er valt niets meer te stoppen.' },
  'te-groot': { titel: 'Te groot', uitleg: 'De vraag is te groot.' },
  'verkeerd-mediatype': { titel: 'Verkeerde soort inhoud', uitleg: 'Stuur de inhoud als JSON.' },
  'interne-fout': {
    titel: 'Er ging iets mis',
    uitleg: 'Er ging iets mis bij ons. Probeer het later opnieuw.',
  },
  'even-niet-bereikbaar': {
    titel: 'De app is even niet bereikbaar',
    uitleg: 'Controleer de verbinding en probeer het opnieuw.',
  },
}

/** Sentences for faults in single fields. */
export const invoerTekst = {
  onbekend: 'Dit veld kennen we hier niet.',
  dubbel: 'Dit veld staat er twee keer. Geef het één keer.',
  verplicht: 'Dit veld is verplicht.',
  vorm: 'Deze waarde heeft niet de juiste vorm.',
  keuze: (options: readonly string[]) => `Kies een van: ${options.join(', ')}.`,
  teKlein: (least: string) => `De waarde moet minstens ${least} zijn.`,
  teGroot: (most: string) => `De waarde mag hoogstens ${most} zijn.`,
  soort: (kind: string) => `Hier hoort ${kind}.`,
  geenJson: 'De inhoud is geen geldige JSON.',
}
