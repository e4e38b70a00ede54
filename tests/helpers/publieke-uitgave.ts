import { type Momentopname, momentopname } from '../../server/publish/momentopname.ts'
import type { Bouwsels } from '../../server/publish/edition.ts'

const closed = { regel: 'gesloten', vakken: [] } as const
const open = {
  regel: 'open',
  vakken: [
    { van: '09:00', tot: '17:00', wanneer: 'elke-week' },
    { van: '17:00', tot: '22:30', wanneer: 'soms' },
  ],
} as const

/** A small edition in which every kind of thing occurs once; what is given goes before it. */
export function publiekeUitgave(given: Partial<Momentopname> = {}): Momentopname {
  return momentopname.parse({
    vorm: 1,
    nummer: 1,
    datum: '2026-10-01',
    plaats: { id: 'proefoost', naam: 'Proef Oost', gemeente: 'Proefstad', corporatie: 'De Woning' },
    voorbeelddata: false,
    kaart: { breedte: 1000, hoogte: 800 },
    wijken: [
      { id: 'noorderwijk', naam: 'Noorderwijk', buurten: ['BU09990101'], x: 300, y: 300 },
      { id: 'zuiderwijk', naam: 'Zuiderwijk', buurten: ['BU09990201'], x: 300, y: 600 },
    ],
    buurten: [
      {
        code: 'BU09990101',
        slug: 'de-akker',
        naam: 'De Akker',
        wijk: 'noorderwijk',
        pad: 'M0 0L500 0L500 400Z',
      },
      { code: 'BU09990201', slug: 'het-veen', naam: 'Het Veen', wijk: 'zuiderwijk', pad: 'M0 400L500 400Z' },
      { code: 'BU09990301', slug: 'buiten', naam: 'Buiten', wijk: null, pad: 'M500 0L1000 0Z' },
    ],
    straten: [
      {
        id: 'dorpsweg',
        naam: 'Dorpsweg',
        postcodes: ['1234 AB'],
        buurten: ['BU09990101'],
        voorbeelddata: false,
      },
      {
        id: 'dorpsplein',
        naam: 'Dorpsplein',
        postcodes: ['1234 AC', '1234 AD'],
        buurten: ['BU09990101'],
        voorbeelddata: false,
      },
      {
        id: 'veenlaan',
        naam: 'Véénlaan',
        postcodes: ['1235 ZZ'],
        buurten: ['BU09990201'],
        voorbeelddata: false,
      },
    ],
    plekken: [
      {
        id: 'de-hoek',
        naam: 'De Hoek',
        soort: 'wijkcentrum',
        wijk: 'noorderwijk',
        wijkNaam: 'Noorderwijk',
        adres: 'Dorpsplein 1',
        nauwkeurigheid: 'adres',
        openingstijden: {
          ma: open,
          di: open,
          wo: open,
          do: open,
          vr: open,
          za: { regel: 'op-aanvraag', vakken: [] },
          zo: closed,
        },
        jaar: 2024,
      },
    ],
    zones: [{ rond: 'De Linde', status: 'bestaand', wijkNaam: 'Noorderwijk', jaar: 2019 }],
    werken: [
      {
        id: 'c1-dorpsweg',
        plek: 'Dorpsweg',
        straat: 'dorpsweg',
        buurten: ['BU09990101'],
        werk: 'opknappen',
        wanneer: { seizoen: 'zomer', jaar: 2027, zekerheid: 'waarschijnlijk' },
        eerder: [
          {
            wanneer: { seizoen: 'lente', jaar: 2027, zekerheid: 'nog-niet-zeker' },
            waarom: 'het materiaal komt later',
          },
        ],
      },
    ],
    plannen: [
      {
        wijk: 'noorderwijk',
        vastgesteldOp: '2026-06-01',
        prioriteiten: [
          {
            titel: 'Warme huizen',
            tekst: 'Wij beginnen met de daken.',
            stand: 'op-schema',
            opDag: '2026-09-01',
          },
        ],
      },
    ],
    ideeen: [
      {
        wijk: 'noorderwijk',
        thema: 'Lampen langs het pad',
        van: 'bewoners',
        laatst: '2026-05-01',
        antwoord: {
          soort: 'gedaan',
          toelichting: 'Er staan lampen.',
          datum: '2026-08-01',
          rol: 'programmabureau',
        },
        uiterlijk: null,
      },
      {
        wijk: null,
        thema: '<b>Een bank</b>',
        van: 'professionals',
        laatst: '2026-09-01',
        antwoord: null,
        uiterlijk: '2026-12-01',
      },
    ],
    ideeenVoorbeeld: false,
    programma: {
      naam: 'Samen Proef Oost',
      planJaar: 2025,
      ambitie: 'Een fijne wijk',
      doelen: ['Goede huizen'],
      geldVoor: ['particulier', 'vve'],
    },
    spreekuren: ['Spreekuur geld'],
    cijfers: [
      {
        id: 'cbs-inwoners',
        naam: 'Inwoners',
        jaar: 2025,
        eenheid: '',
        bron: 'CBS',
        berekend: false,
        reden: null,
        rijen: [
          {
            gebied: 'noorderwijk',
            naam: 'Noorderwijk',
            waarde: 4120,
            fout: { soort: 'afronding', plusMin: 2.5 },
            waarom: null,
          },
          { gebied: 'zuiderwijk', naam: 'Zuiderwijk', waarde: null, fout: null, waarom: 'geen-cijfer' },
        ],
      },
    ],
    bronnen: [
      {
        titel: 'Wijkcentra',
        bronhouder: 'Welzijn',
        licentie: 'feiten',
        vintage: '2024',
        voorbeelddata: false,
      },
    ],
    woningen: {
      periode: '2026-K4',
      rijen: [
        { gebied: 'BU09990101', waarde: 1840 },
        { gebied: 'noorderwijk', waarde: 1840 },
        { gebied: 'BU09990201', waarde: null },
        { gebied: 'zuiderwijk', waarde: null },
      ],
    },
    bereik: {
      periode: '2026-K4',
      plekken: ['De Hoek'],
      rijen: [
        { gebied: 'BU09990101', dichtbij: { van: 0.6, tot: 0.65 }, misschien: null },
        { gebied: 'noorderwijk', dichtbij: { van: 0.6, tot: 0.65 }, misschien: { van: 0, tot: 0.05 } },
      ],
    },
    contact: { functie: 'wijkconsulent', telefoon: '0320 00 00 00', tijden: 'maandag tot en met vrijdag' },
    nagekeken: ['en'],
    ...given,
  })
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** What the build makes, as far as an edition looks at it. */
export const PROEFBOUWSELS: Bouwsels = {
  stijl: bytes('.ob-kop{color:inherit}'),
  script: bytes('export {}'),
  werker: bytes('self.addEventListener("fetch",()=>{})'),
  letters: bytes('letters'),
}
