let count = 0
/** A name that no earlier example had; in letters, for a number behind a name is taken for that of a house. */
function named(what: string): string {
  count += 1
  return `${what} ${[...String(count)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`
}

const reden = 'zo afgesproken'
const asBureau = (body: object) => ({ rol: 'programmabureau' as const, body: { ...body, reden } })

/** Something new of each kind, as the form sends it, without its reason. */
export const NIEUW = {
  actie: {
    lijn: 'ww-1',
    naam: 'Groene daken',
    doelen: ['ww-1-4'],
    fondsen: ['vhf-3'],
    partners: ['centrada'],
    van: 2026,
    tot: 2030,
    toelichting: null,
    daarna: null,
    alleenNaam: false,
  },
  fonds: { naam: 'Klimaatgeld', van: 2026, tot: 2029, voor: [], letOp: null, omvangEuro: 1_000_000 },
  partner: { naam: 'Tuinvereniging' },
  streven: {
    actie: 'renoveren',
    wat: 'bewoners bezocht',
    aantal: 300,
    eenheid: 'aantal',
    circa: true,
    totEnMet: 2030,
  },
  budgetregel: { actie: 'renoveren', fonds: 'vhf-3', jaar: 2027, bedragEuro: 250_000 },
  inzet: { actie: 'renoveren', partner: 'mdf', van: 2026, tot: 2027, urenPerJaar: 400 },
  partnerplan: {
    naam: 'Onderhoudsplan',
    eigenaar: 'centrada',
    wijken: ['boswijk'],
    van: 2025,
    tot: 2028,
    link: 'https://www.centrada.nl/plannen',
    status: 'loopt',
    alleenNaam: false,
  },
} as const

/** Examples of the changes to the programme. */
export const PROGRAMME_EXAMPLES = {
  voegActieToe: () => asBureau({ ...NIEUW.actie, naam: named('Groene daken') }),
  voegFondsToe: () => asBureau({ ...NIEUW.fonds, naam: named('Klimaatgeld') }),
  voegPartnerToe: () => asBureau({ naam: named('Tuinvereniging') }),
  voegStrevenToe: () => asBureau(NIEUW.streven),
  voegBudgetregelToe: () => asBureau(NIEUW.budgetregel),
  voegInzetToe: () => asBureau(NIEUW.inzet),
  voegPartnerplanToe: () => asBureau({ ...NIEUW.partnerplan, naam: named('Onderhoudsplan') }),
  wijzigProgrammaveld: () => ({
    ...asBureau({ waarde: named('Jaarlijks bekijken') }),
    params: { soort: 'fonds', ding: 'vhf-1', veld: 'letOp' },
  }),
}
