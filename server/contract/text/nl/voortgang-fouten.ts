/** What is wrong with progress, an answer or the quarter of a report, and what to do. */
export const voortgangfoutTekst = {
  inDeToekomst: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
  teLangGeleden: 'Deze dag is te lang geleden. Kijk het jaar na.',
  redenNodig: 'Het gaat anders dan bedoeld. Schrijf op waarom.',
  geenGetal: 'Hier hoort geen getal bij: er is geen doel in cijfers. Maak dit veld leeg.',
  onbekendThema: 'Dit thema is niet ingebracht. Kies een thema uit de lijst.',
  kwartaalLooptNog: 'Dit kwartaal is nog niet voorbij. Leg het daarna vast.',
  kwartaalKomtNog: 'Dit kwartaal is nog niet begonnen. Kies een eerder kwartaal.',
  maandKomtNog: 'Deze maand is nog niet begonnen. Kies een eerdere maand.',
} as const
