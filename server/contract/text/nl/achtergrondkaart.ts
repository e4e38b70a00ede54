/** The BRT background: asking for it, where it comes from, and that it does not come. */
export const achtergrondTekst = {
  /** Stands at the switch: switching on is agreeing. */
  uitleg:
    'BRT grijs, rechtstreeks van PDOK. PDOK ziet dan het internetadres van uw computer en welk stuk van de kaart u bekijkt.',
  uit: 'Deze installatie haalt geen kaart van buiten',
  vraag:
    'Dit adres vraagt om de achtergrondkaart van PDOK. PDOK ziet dan het internetadres van uw computer en welk stuk van de kaart u bekijkt.',
  ja: 'Toon de achtergrondkaart',
  nee: 'Niet tonen',
  komtNiet: 'De achtergrondkaart komt niet door. De rest werkt gewoon.',
  /** The attribution that its licence asks for. */
  bron: 'Achtergrond: Kaartgegevens: PDOK, Kadaster, CC BY 4.0.',
} as const
