import { writeMark } from '../../analyses/wijkaanpak/levende-tekst.ts'
import { PRIORITY } from './plan-examples.ts'

/** A drawn area of one ring. */
export const drawnRing = (...corners: [number, number][]) => ({
  soort: 'vlak' as const,
  vlakken: [[corners]],
})

/** One corner more than a drawing has. */
export const TOO_MANY_CORNERS = drawnRing(
  ...Array.from({ length: 10_001 }, (_, at) => [5.5 + at * 1e-6, 52.5] as [number, number]),
)

/** Fields that may not stand in a plan, by the kind of object, and which of them an answer must name. */
export const PLAN_REFUSALS: readonly [string, object, string[]][] = [
  ['ambitie', { vorm: drawnRing([5.48, 52.5], [5.49, 52.51], [5.49, 52.5], [5.48, 52.51]) }, ['vorm']],
  ['ambitie', { vorm: drawnRing([5.48, 52.5], [5.48, 52.5], [5.48, 52.5]) }, ['vorm']],
  ['ambitie', { vorm: drawnRing([4.9, 52.3], [4.91, 52.3], [4.91, 52.31]) }, ['vorm']],
  ['ambitie', { vorm: { soort: 'buurten', buurten: ['BU99999999'] } }, ['vorm']],
  ['ambitie', { tekst: 'Mooi <script>alert(1)</script>' }, ['tekst']],
  ['ambitie', { titel: 'plein &lt;b&gt;' }, ['titel']],
  ['ambitie', { eigenaar: 'mevrouw Jansen' }, ['eigenaar']],
  ['ambitie', { meting: 'Bel 06-12345678' }, ['meting']],
  ['ambitie', { doel: { ...PRIORITY.doel, opDatum: '2020-01-01' } }, ['doel.opDatum']],
  [
    'ambitie',
    { doel: { ...PRIORITY.doel, indicator: 'geen', gebied: 'BU99999999' } },
    ['doel.indicator', 'doel.gebied'],
  ],
  ['ambitie', { fondsen: ['vhf-1', 'geen'] }, ['fondsen.1']],
  ['ambitie', { perBuurt: [{ buurt: 'BU99999999', tekst: '' }] }, ['perBuurt.0.buurt']],
  [
    'ambitie',
    {
      tekst: writeMark({ indicator: 'geen', gebied: 'boswijk', jaar: 2020, leeftijd: 'alle', waarde: 1 }),
    },
    ['tekst'],
  ],
  [
    'ambitie',
    {
      tekst: writeMark({
        indicator: 'rivm-eenzaam',
        gebied: 'WK099504',
        jaar: 2020,
        leeftijd: 'alle',
        waarde: 1,
      }),
    },
    ['tekst'],
  ],
  [
    'ambitie',
    {
      tekst: writeMark({
        indicator: 'rivm-roker',
        gebied: 'boswijk',
        jaar: 2020,
        leeftijd: 'alle',
        waarde: 1,
      }),
    },
    ['tekst'],
  ],
  ['actie', { fondsen: [{ fonds: 'nip', bedragEuro: null }] }, ['fondsen']],
  [
    'actie',
    { programmaActie: 'geen', ambitie: '00000000-0000-4000-8000-000000000009' },
    ['ambitie', 'programmaActie'],
  ],
  ['actie', { van: '2028-01-01', tot: '2027-01-01' }, ['van', 'tot']],
  ['budgetregel', { fonds: 'vhf-1', jaar: 2040, bedragEuro: 1 }, ['jaar', 'fonds']],
  [
    'opmerking',
    { bij: { object: '00000000-0000-4000-8000-000000000009', veld: null, citaat: '', voor: '', na: '' } },
    ['bij.object'],
  ],
]
