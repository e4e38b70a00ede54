/** A signal as its form sends it, with only the text of one's own. */
export const signalBody = (tekst = 'Er is weinig te doen in de wijk.') => ({
  thema: 'contact',
  pijler: null,
  buurt: null,
  periodeVan: '2026-01-01',
  periodeTot: '2026-02-01',
  soortOrganisatie: 'welzijn',
  hoeVaak: 'vaker',
  vraagt: '',
  houding: 'nieuw',
  tekst,
})
