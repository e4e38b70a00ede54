import { openbaarProblemen } from './problemen-openbaar.ts'
import type { ProbleemCode } from '../../problemen.ts'

/** One Dutch sentence per problem code: what is wrong and what to do. Says nothing about the inside of the app. */
export const probleemTekst: Record<ProbleemCode, { titel: string; uitleg: string }> = {
  'ongeldige-invoer': {
    titel: 'De vraag klopt niet',
    uitleg: 'Een of meer delen van de vraag kloppen niet. Hieronder staat welke.',
  },
  'niet-aangemeld': { titel: 'U bent niet aangemeld', uitleg: 'Meld u aan om dit te zien.' },
  'geen-recht': { titel: 'Dit mag u niet', uitleg: 'Uw rol mag dit niet zien of doen.' },
  'aanmelden-mislukt': {
    titel: 'Aanmelden is niet gelukt',
    uitleg: 'Wat u invulde klopt niet. Controleer het en probeer het opnieuw.',
  },
  'stap-verlopen': {
    titel: 'Begin opnieuw met aanmelden',
    uitleg: 'Deze stap is voorbij. U hebt hem al gebruikt, het duurde te lang, of de code was te vaak fout.',
  },
  'wachtwoord-onjuist': {
    titel: 'Het wachtwoord klopt niet',
    uitleg: 'Vul het wachtwoord in dat u nu gebruikt. Er is niets veranderd.',
  },
  'code-onjuist': {
    titel: 'De code klopt niet',
    uitleg: 'Vul de code in die nu op uw telefoon staat. Er is niets veranderd.',
  },
  'eigen-werk': {
    titel: 'U schreef zelf aan dit plan',
    uitleg: 'Wie aan een wijkaanpak schreef, stelt haar niet vast. Vraag een ander lid van de stuurgroep.',
  },
  'eigen-account': {
    titel: 'Dit kan niet bij uw eigen account',
    uitleg: 'Vraag een andere beheerder om dit te doen.',
  },
  'onbekende-sessie': { titel: 'Deze sessie is er niet', uitleg: 'Zij is al voorbij.' },
  'uitnodiging-ongeldig': {
    titel: 'Deze link werkt niet',
    uitleg:
      'De link is al gebruikt, is verlopen, of is niet goed overgenomen. Vraag de beheerder om een nieuwe.',
  },
  'account-opgeheven': {
    titel: 'Dit account is opgeheven',
    uitleg: 'Aan een opgeheven account verandert niets meer. Maak een nieuw account.',
  },
  'account-geblokkeerd': {
    titel: 'Dit account is geblokkeerd',
    uitleg: 'Hef eerst de blokkade op. Maak daarna een link.',
  },
  'twee-aanmeldingen': {
    titel: 'Twee manieren van aanmelden tegelijk',
    uitleg: 'De vraag heeft een sleutel en een sessie. Stuur een van de twee mee.',
  },
  'sleutel-ongeldig': {
    titel: 'De sleutel werkt niet',
    uitleg: 'De sleutel klopt niet, is verlopen of is ingetrokken. Vraag de beheerder om een nieuwe.',
  },
  'demo-staat-uit': {
    titel: 'Dit is geen demo',
    uitleg: 'Een rol kiezen kan alleen in de demo. Deze installatie is geen demo.',
  },
  'vreemde-herkomst': {
    titel: 'De vraag komt van een andere site',
    uitleg: 'Een wijziging mag alleen vanuit de app zelf komen.',
  },
  'doel-nodig': {
    titel: 'Waarvoor hebt u dit nodig?',
    uitleg: 'Dit gaat over losse woningen of meldingen. Kies eerst waarvoor u ze nodig hebt.',
  },
  'tweede-factor-nodig': {
    titel: 'De tweede stap ontbreekt',
    uitleg: 'Vul de code van uw telefoon in. Daarna bent u aangemeld.',
  },
  'onbekend-account': { titel: 'Onbekend account', uitleg: 'Dit account bestaat niet.' },
  'onbekende-sleutel': { titel: 'Onbekende sleutel', uitleg: 'Deze sleutel bestaat niet.' },
  'onbekende-reservekopie': { titel: 'Onbekende reservekopie', uitleg: 'Deze reservekopie bestaat niet.' },
  'duurt-te-lang': {
    titel: 'Dit duurde te lang',
    uitleg: 'De vraag kwam niet op tijd binnen. Er is niets bewaard. Probeer het opnieuw.',
  },
  'sleutel-al-gebruikt': {
    titel: 'Deze vraag is al eerder gedaan',
    uitleg:
      'Met hetzelfde kenmerk is al eerder iets gevraagd. Er is nu niets veranderd. Kijk wat er nu staat.',
  },
  'sleutel-nog-bezig': {
    titel: 'Deze vraag loopt al',
    uitleg: 'Dezelfde vraag is al in behandeling, of brak af. Kijk eerst wat er nu staat.',
  },
  'inlognaam-bezet': { titel: 'Deze inlognaam is bezet', uitleg: 'Er is al een account met deze inlognaam.' },
  'laatste-beheerder': {
    titel: 'Dit is de laatste beheerder',
    uitleg: 'Er moet altijd een beheerder zijn die kan aanmelden. Maak eerst een andere beheerder.',
  },
  'intussen-veranderd': {
    titel: 'Dit is intussen veranderd',
    uitleg:
      'Iemand anders was u voor. Er is niets bewaard. Kijk wat er nu staat en doe het zo nodig opnieuw.',
  },
  'versie-nodig': {
    titel: 'Zeg welke versie u zag',
    uitleg: 'Een wijziging vraagt de kop If-Match met de ETag van wat u zag.',
  },
  'te-veel-vragen': {
    titel: 'Te veel vragen achter elkaar',
    uitleg: 'Wacht even en probeer het dan opnieuw.',
  },
  'alleen-lezen': {
    titel: 'Bewaren kan nu niet',
    uitleg: 'De schijf van de server neemt niets meer aan. Lezen kan nog wel. Waarschuw de beheerder.',
  },
  'koppeling-van-een-ander': {
    titel: 'Deze koppeling is van een andere rol',
    uitleg:
      'Alleen de rol die de koppeling bewaarde, kan haar veranderen of verwijderen. Kies een andere naam.',
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
  'onbekende-bewerking': {
    titel: 'Onbekende wijziging',
    uitleg: 'Deze wijziging van veel woningen bestaat niet.',
  },
  'proef-anders': {
    titel: 'Er is intussen iets veranderd',
    uitleg:
      'Een van de woningen is anders dan u zag. Er is niets gewijzigd. Bekijk opnieuw wat er verandert.',
  },
  'niets-te-wijzigen': {
    titel: 'Er valt niets te wijzigen',
    uitleg: 'Geen van deze woningen zou veranderen. Er is niets bewaard.',
  },
  'al-ongedaan': {
    titel: 'Dit is al ongedaan gemaakt',
    uitleg: 'Deze wijziging is al teruggedraaid, of is zelf een terugdraaiing.',
  },
  'geen-verschil': {
    titel: 'Hier valt niets te besluiten',
    uitleg:
      'Bronnen spreken elkaar over dit veld niet tegen, of geen bron zegt wat u koos. Er is niets bewaard.',
  },
  'onbekende-invoer': {
    titel: 'Onbekende invoer',
    uitleg: 'Deze invoer bestaat niet of is weggegooid. Geef het bestand opnieuw.',
  },
  'onbekend-blad': {
    titel: 'Onbekend blad',
    uitleg: 'Dit blad staat niet in het bestand. Kies een ander blad.',
  },
  'onbekende-koppeling': {
    titel: 'Onbekende koppeling',
    uitleg: 'Een koppeling met deze naam is niet bewaard.',
  },
  'onbekende-versie': {
    titel: 'Onbekende versie',
    uitleg: 'Deze versie van de gegevens is hier niet, of niet meer. Kies een andere.',
  },
  'onbekende-bron': {
    titel: 'Onbekende bron',
    uitleg: 'Deze bron kennen we niet. Kies een bron uit de lijst.',
  },
  'onbekende-laag': {
    titel: 'Onbekende laag',
    uitleg: 'Deze laag kennen we niet. Kies een laag uit de lijst.',
  },
  'onbekende-bijeenkomst': {
    titel: 'Onbekende bijeenkomst',
    uitleg: 'Deze bijeenkomst hoort niet bij deze cyclus, of is ingetrokken.',
  },
  'onbekende-wijkaanpak': {
    titel: 'Deze wijkaanpak is er niet',
    uitleg: 'Kies een wijkaanpak uit de lijst, of begin er een.',
  },
  'onbekend-planobject': {
    titel: 'Dit onderdeel is er niet',
    uitleg: 'Open de wijkaanpak opnieuw. Wat is weggehaald, staat in de geschiedenis en kan terug.',
  },
  'onbekende-planversie': { titel: 'Deze versie is er niet', uitleg: 'Kies een versie uit de lijst.' },
  'onbekend-programmadeel': {
    titel: 'Dit staat niet in het programma',
    uitleg: 'Kijk op de bladzijde Programma wat er nu staat.',
  },
  'onbekend-signaal': {
    titel: 'Onbekend signaal',
    uitleg:
      'Dit signaal is niet hier ingevuld. Een signaal uit een lijst verdwijnt als u die lijst terugdraait.',
  },
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
  'invoer-niet-zo-ver': {
    titel: 'Dit kan nu niet met deze invoer',
    uitleg: 'De invoer is nog niet zo ver, of is al verder. Ververs de pagina en kijk hoe het ermee staat.',
  },
  'proef-verouderd': {
    titel: 'Het verslag klopt niet meer',
    uitleg: 'De gegevens zijn sinds de proef veranderd. Doe de proef opnieuw en lees het nieuwe verslag.',
  },
  'niet-de-geldende': {
    titel: 'Deze invoer geldt niet meer',
    uitleg: 'Er is na deze invoer al een andere versie gekomen. Draai die eerst terug.',
  },
  'dataset-is-van-de-app': {
    titel: 'Deze naam is al van een vaste bron',
    uitleg: 'Gegevens van een vaste bron kunt u niet vervangen met een eigen bestand. Kies een andere naam.',
  },
  'bron-per-adres': {
    titel: 'Deze bron wordt per adres gevraagd',
    uitleg: 'Deze bron kan niet in een keer worden opgehaald. Zij wordt gevraagd als iemand een adres zoekt.',
  },
  'dataset-heeft-invoer': {
    titel: 'Deze gegevens zijn ingelezen',
    uitleg: 'Deze gegevens komen uit een bestand dat iemand inlas. Draai die invoer terug.',
  },
  'versie-beschadigd': {
    titel: 'Deze versie is beschadigd',
    uitleg:
      'Het bestand van deze versie is veranderd sinds het is verzegeld. Er is niets teruggezet. Vraag de beheerder om een reservekopie.',
  },
  'taak-loopt-nog': {
    titel: 'Er loopt al een taak',
    uitleg: 'Hiervoor loopt al een taak. Wacht tot zij klaar is, of stop haar.',
  },
  'veld-staat-vast': {
    titel: 'Dit kan niet meer veranderen',
    uitleg: 'Dit ligt vast sinds het erbij is gezet. Beëindig het, en zet iets nieuws erbij.',
  },
  'veld-veranderd': {
    titel: 'Dit veld is intussen veranderd',
    uitleg:
      'Er staat nu iets anders dan u zag. Er is niets bewaard. Kijk wat er nu staat en doe het zo nodig opnieuw.',
  },
  'cyclus-vastgesteld': {
    titel: 'Deze cyclus is vastgesteld',
    uitleg: 'Aan een vastgestelde cyclus verandert niets meer. Is er iets fout, begin dan een nieuwe cyclus.',
  },
  'cyclus-niet-zo-ver': {
    titel: 'De cyclus is nog niet zo ver',
    uitleg: 'Er ontbreekt nog iets voor deze stap. Op het scherm van de cyclus staat wat.',
  },
  'cyclus-veranderd': {
    titel: 'De cyclus is intussen verder',
    uitleg: 'Iemand anders heeft deze stap al gezet. Kijk hoe het er nu mee staat.',
  },
  'onbekende-campagne': {
    titel: 'Deze campagne is er niet',
    uitleg: 'Zij bestaat niet, of u werkt er niet aan. Kies een campagne uit de lijst.',
  },
  'onbekende-straat': {
    titel: 'Deze straat is er niet',
    uitleg: 'Zij zit niet in deze campagne, of u gaat daar niet op bezoek. Kies een straat uit de lijst.',
  },
  'onbekend-renovatieplan': {
    titel: 'Dit plan is er niet',
    uitleg: 'Kies een plan uit de lijst, of laat een plan maken.',
  },
  'kwartaal-vastgelegd': {
    titel: 'Deze kwartaalrapportage is al vastgelegd',
    uitleg: 'Zij verandert niet meer. Open haar om haar te lezen.',
  },
  ...openbaarProblemen,
  'wijkaanpak-bestaat-al': {
    titel: 'Deze wijk heeft al een wijkaanpak',
    uitleg: 'Open die, of maak er een alternatief van.',
  },
  'wijkaanpak-vastgesteld': {
    titel: 'Deze wijkaanpak is vastgesteld',
    uitleg: 'Wat is vastgesteld, verandert niet meer. Maak een kopie en wijzig die.',
  },
  'wijkaanpak-niet-zo-ver': {
    titel: 'Deze wijkaanpak is nog niet zo ver',
    uitleg: 'De lijst van wat nog moet, noemt wat ontbreekt.',
  },
  'wijkaanpak-veranderd': {
    titel: 'Deze wijkaanpak is al verder',
    uitleg: 'Iemand anders was eerst. Open de wijkaanpak opnieuw.',
  },
  'wijkaanpak-achterhaald': {
    titel: 'Er is intussen een ander plan vastgesteld',
    uitleg:
      'Dit plan is geen kopie van wat nu geldt. Maak een kopie van het vastgestelde plan en wijzig die.',
  },
  'planobject-verwijderd': {
    titel: 'Dit onderdeel is weggehaald',
    uitleg: 'Zet het eerst terug. Daarna kunt u het wijzigen.',
  },
  'tekst-niet-bewaard': {
    titel: 'Er is tekst die nog niet bewaard is',
    uitleg:
      'Iemand schrijft nog, of er staat iets in een tekst dat niet in een plan mag. Bij die tekst staat wat. Pas hem aan, wacht tot er Opgeslagen staat en stel daarna vast.',
  },
  'niets-om-terug-te-halen': {
    titel: 'Er is niets om terug te halen',
    uitleg: 'U deed in deze wijkaanpak niets dat nu ongedaan of opnieuw kan.',
  },
  'terughalen-kan-niet': {
    titel: 'Iemand anders wijzigde dit intussen',
    uitleg: 'Ongedaan maken zou het werk van een ander weghalen. Kijk in de geschiedenis en wijzig het zelf.',
  },
  'al-ingetrokken': {
    titel: 'Al ingetrokken',
    uitleg: 'Dit is al eerder ingetrokken. Er is niets veranderd.',
  },
  'bestand-te-groot': {
    titel: 'Het bestand is te groot',
    uitleg:
      'Een bestand mag hoogstens 600 MB zijn. Er is niets bewaard. Deel het bestand op, of neem een kleiner gebied.',
  },
  'schijf-vol': {
    titel: 'Er is geen ruimte meer',
    uitleg:
      'Er is op de server te weinig ruimte om dit te bewaren. Er is niets half bewaard. Vraag de beheerder om ruimte.',
  },
  'te-groot': { titel: 'Te groot', uitleg: 'De vraag is te groot.' },
  'adres-te-lang': {
    titel: 'Het adres is te lang',
    uitleg: 'De vraag past niet in een adres. Vraag minder tegelijk.',
  },
  'koppen-te-groot': { titel: 'De koppen zijn te groot', uitleg: 'De koppen van de vraag zijn te groot.' },
  'te-veel-bestanden': {
    titel: 'Er wachten al veel bestanden',
    uitleg: 'Maak eerst een ander bestand af of gooi het weg. Dit bestand is niet bewaard.',
  },
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
  teDiep: 'De inhoud heeft te veel lagen.',
  geenJson: 'De inhoud is geen geldige JSON.',
}
