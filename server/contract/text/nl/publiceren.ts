/** Words of the screen where people decide what is public, and of what the app does with it. */
export const publicerenTekst = {
  eersteMaken: 'Openbare kaart maken ...',
  eersteReden: 'Eerste uitgave, alleen uit open bronnen',
}
