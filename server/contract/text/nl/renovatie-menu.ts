/** Words of the menu for campaigns: apart, for the first script of the page reads them. */
export const campagneMenu = 'Campagnes'
export const bezoekMenu = 'Bezoeken'
