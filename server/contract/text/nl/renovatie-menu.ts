/** Names of the screens of the renovation: apart, for the first script of the page reads them. */
export const registerMenu = {
  titel: 'Renovatie',
  label: 'Delen van Renovatie',
  woningen: 'Woningen',
  voortgang: 'Voortgang',
  wijzigingen: 'Wijzigingen',
} as const
export const planMenu = 'Plan'
export const campagneMenu = 'Campagnes'
export const bezoekMenu = 'Bezoeken'
