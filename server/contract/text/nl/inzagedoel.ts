import type { Inzagedoel } from '../../sessie.ts'

/** Words for choosing why somebody looks at single dwellings and reports. */
export const inzagedoelTekst = {
  titel: 'Waarvoor hebt u deze gegevens nodig?',
  uitleg:
    'Dit gaat over losse woningen en meldingen. Kies waarvoor u ze bekijkt. U ziet ze tot u stopt of afmeldt.',
  logboek:
    'De app schrijft elke keer op dat u kijkt, en waarvoor. De functionaris gegevensbescherming en de beheerder lezen dat.',
  keuze: 'Waarvoor',
  kies: 'Bekijk de gegevens',
  verander: 'Verander',
  stop: 'Stop met bekijken',
  kiesEerst: 'Kies eerst waarvoor.',
  gekozen: 'U bekijkt woningen en meldingen om dit te doen:',
  knop: (doel: string) => `Waarvoor u woningen en meldingen bekijkt: ${doel}. Verander of stop`,
  bezig: 'Even wachten',
} as const

/** What each purpose is called, and what it means. */
export const doelTekst: Record<Inzagedoel, { naam: string; kort: string; uitleg: string }> = {
  'wijkanalyse-maken': {
    naam: 'Een wijkanalyse maken',
    kort: 'Wijkanalyse',
    uitleg: 'U kijkt hoe het met de woningen en de meldingen in een wijk staat.',
  },
  'renovatie-plannen': {
    naam: 'De renovatie plannen',
    kort: 'Renovatie',
    uitleg: 'U plant het opknappen van woningen, of houdt bij hoe ver het is.',
  },
  'vraag-beantwoorden': {
    naam: 'Een vraag beantwoorden',
    kort: 'Vraag',
    uitleg: 'Iemand vroeg iets over een woning of een plek.',
  },
  'gegevens-controleren': {
    naam: 'Gegevens controleren',
    kort: 'Controle',
    uitleg: 'U kijkt of de gegevens kloppen.',
  },
  'bewoners-bezoeken': {
    naam: 'Bewoners bezoeken',
    kort: 'Bezoeken',
    uitleg: 'U gaat langs voor een gesprek bij mensen thuis, of stuurt bewoners een brief.',
  },
}
