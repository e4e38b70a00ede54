/** What is missing on the map screen, and what still works; each in one sentence. */
export const schermTekst = {
  meldingen: 'Meldingen over dit scherm',
  nietVerbonden: (tijd: string) => `U bent niet verbonden. U ziet de cijfers van ${tijd}.`,
  weerVanzelf: 'Wat al geladen is, blijft werken. De rest komt vanzelf als u weer verbonden bent.',
  voorzieningen: 'De wijkcentra en woonzorgzones konden niet worden geladen. De rest werkt.',
  cycli: 'De rondes konden niet worden geladen. U ziet de standaardindeling van de wijken.',
  straten: 'De straten konden niet worden geladen. De woningen staan er wel.',
  opnieuw: 'Probeer opnieuw',
  bezig: {
    woningen: 'De woningen worden geladen',
    meldingen: 'De meldingen worden geladen',
    signalen: 'De signalen worden geladen',
    bereik: 'Het bereik van de wijkcentra wordt geladen',
    toen: 'De cijfers van toen worden geladen',
  },
  seconden: (aantal: number) => `${aantal} s`,
} as const
