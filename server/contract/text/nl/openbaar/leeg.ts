/** Said on the public side when no edition is shown. */
export const leeg = {
  titel: 'De openbare kaart is er nu niet',
  nogNiet: 'De kaart wordt nog gemaakt. Probeer het over een minuut opnieuw.',
  ingetrokken: 'De kaart is ingetrokken, omdat er iets niet klopte. Er komt een nieuwe.',
  medewerkers: 'Voor medewerkers',
}
