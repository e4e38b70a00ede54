import type { straat as nl } from '../../nl/openbaar/straat.ts'

/** My street, in Polish. */
export const straat: typeof nl = {
  wat: 'Co się tu dzieje?',
  geenWerk:
    'Nie ma tu teraz zaplanowanych prac, o których możemy powiedzieć. Jeśli to się zmieni, przeczytają to Państwo tutaj.',
  wanneer: 'Kiedy i na ile to pewne?',
  geenDatum: 'Nie ma zaplanowanych prac, więc nie ma też daty.',
  soort: {
    opknappen: 'Domy są remontowane i ocieplane',
    inponden: 'Spółka mieszkaniowa odkupuje domy i je wynajmuje',
    sloop: 'Domy są wyburzane',
    verhuizen: 'Mieszkańcy się przeprowadzają',
  },
  seizoen: { winter: 'zima', lente: 'wiosna', zomer: 'lato', herfst: 'jesień' },
  zekerheid: { 'nog-niet-zeker': 'jeszcze niepewne', waarschijnlijk: 'prawdopodobne', zeker: 'pewne' },
  moment: (seizoen, jaar, zekerheid) => `${seizoen} ${jaar}, ${zekerheid}`,
  eerder: (moment) => `Wcześniej było tu: ${moment}.`,
  waarom: 'Dlaczego tutaj?',
  waaromGebied: (naam) => `Ta ulica leży w ${naam}, obszarze, który dostaje dodatkowe pieniądze od państwa.`,
  waaromPlan: 'W planie dla dzielnicy jest napisane, czym zajmujemy się najpierw.',
  geenPlan: 'Dla tej dzielnicy nie przyjęto jeszcze planu.',
  leesPlan: 'Przeczytaj plan',
  meedoen: 'Czy mogę wziąć udział?',
  huurt: 'Wynajmują Państwo mieszkanie',
  eigenaar: 'Są Państwo właścicielem',
  vve: 'Należą Państwo do wspólnoty właścicieli (VvE)',
  huurtUitleg: 'Jeśli będą prace w domu, najpierw ktoś przyjdzie do Państwa na rozmowę.',
  eigenaarGeld:
    'Jeśli będą prace, mogą Państwo wziąć udział. Są pieniądze państwowe na remont i ocieplenie domów prywatnych.',
  eigenaarUitleg: 'Jeśli będą prace na Państwa ulicy, dowiedzą się Państwo, czy można wziąć udział.',
  vveUitleg: 'Decyduje zebranie wspólnoty. Chętnie przyjdziemy i wyjaśnimy.',
  bellen: 'Do kogo mogę zadzwonić?',
  geenNummer: 'Nie znamy jeszcze numeru telefonu. Można przyjść do domu sąsiedzkiego.',
  bel: (nummer) => `Zadzwoń: ${nummer}`,
  loopBinnen: (naam) => `Można też przyjść: ${naam}.`,
  ideeen: 'Co się stało z naszymi pomysłami?',
  geenIdeeen: 'Nie znamy jeszcze pomysłów z tej dzielnicy.',
  alleIdeeen: 'Wszystkie pomysły',
  terecht: 'Dokąd mogę pójść dzisiaj?',
  inWijk: (wijk) => `To miejsce leży w dzielnicy ${wijk}.`,
  buitenGebied: 'To miejsce leży poza dzielnicami tej mapy.',
  plekOpKaart: 'Gdzie to jest?',
  bewaar:
    'Proszę zapisać tę stronę w zakładkach lub ją wydrukować. Tak śledzą Państwo swoją ulicę bez konta.',
}
