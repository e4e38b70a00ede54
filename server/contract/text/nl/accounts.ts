/** What is wrong with an account beyond the form of its fields. */
export const accountfoutTekst = {
  onbekendeWijk: 'Deze wijk hoort niet bij het programma, of staat er twee keer.',
} as const
