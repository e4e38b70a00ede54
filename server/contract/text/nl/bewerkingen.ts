/** What was done to values on the way in: of a person's file, and of what a source gave. */
const bewerkingen: ReadonlyMap<string, string> = new Map([
  ['decimale-komma', 'Getallen met een komma zijn gelezen als getallen met cijfers achter de komma.'],
  ['rd-naar-wgs84', 'Coördinaten in RD New zijn omgerekend naar WGS84.'],
  ['plaats-in-buurt', 'Van elke plek is opgezocht in welke buurt zij ligt.'],
  ['bag-nummer-aangevuld', 'BAG-nummers misten de nul aan het begin. Die is teruggezet.'],
  ['woning-bij-adres', 'Bij adressen zonder BAG-nummer is de woning in het register opgezocht.'],
  ['id-gemaakt', 'Rijen zonder nummer kregen een nummer, gemaakt uit wat erin staat.'],
  ['bezoekers-per-wijk', 'Het zijn meningen van bezoekers. Ze staan bij de wijk, niet bij een buurt.'],
  ['bouwjaar-van-pand', 'Het bouwjaar van een woning is dat van het pand waarin zij ligt.'],
  ['twaalf-maanden-opgeteld', 'Cijfers per maand zijn opgeteld tot een jaar.'],
  ['wijken-uit-buurten', 'De grenzen van wijken en gemeente zijn gemaakt uit die van hun buurten.'],
  ['geen-gegeven-leeg', 'Getallen die bij de bron geen gegeven betekenen, zijn leeg gemaakt.'],
  ['energieklasse-a5-als-a4', 'Energieklasse A+++++ is geschreven als A++++, de beste van onze lijst.'],
  ['oppervlakte-thermische-zone', 'De oppervlakte is die van het energielabel, niet die van de BAG.'],
])

/** Start of the code that names the division figures were converted from; the id of that division follows. */
const CONVERTED = 'omgerekend-van-'

/** What was done to the values, in a sentence; a code without words shows itself. */
export function bewerkingTekst(code: string): string {
  if (code.startsWith(CONVERTED)) {
    return `Cijfers zijn omgerekend naar de grenzen van nu, uit de indeling ${code.slice(CONVERTED.length)}.`
  }
  return bewerkingen.get(code) ?? code
}
