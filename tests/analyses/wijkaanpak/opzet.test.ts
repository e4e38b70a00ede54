import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { asWords, marksIn, parseLivingText } from '../../../analyses/wijkaanpak/levende-tekst.ts'
import { sizeOf } from '../../../analyses/wijkaanpak/omvang.ts'
import { nextYear } from '../../../analyses/wijkaanpak/opzet-prioriteiten.ts'
import type { Bijeenkomst } from '../../../geodata/schema/bijeenkomst.ts'
import { hoofdstukId, type Planobject, vanSoort } from '../../../geodata/schema/wijkaanpak.ts'
import { planwijziging } from '../../../server/contract/plantekst.ts'
import { zoekerVan } from '../../../server/requests/vrije-tekst.ts'
import { echteIndicatoren, echteWijk, wijkIds, zoekIn } from '../../helpers/analyse-invoer-echt.ts'
import { embeddedProgramme } from '../../helpers/embedded-programme.ts'
import { uuidOf } from '../../helpers/planobject.ts'
import { echteOpzet, objectenVan } from '../../helpers/wijkaanpak-echt.ts'

const chapters = (objecten: readonly Planobject[]) =>
  new Map(vanSoort(objecten, 'hoofdstuk').map(({ velden }) => [velden.hoofdstuk, velden.tekst]))
const textsOf = (objecten: readonly Planobject[]): string[] =>
  objecten.flatMap(({ velden }) =>
    Object.entries(velden).flatMap(([veld, value]): string[] =>
      veld === 'perBuurt'
        ? (value as { tekst: string }[]).map(({ tekst }) => tekst)
        : typeof value === 'string' && ['tekst', 'meting', 'redenLater'].includes(veld)
          ? [value]
          : [],
    ),
  )

/** What every thing of the programme carries. */
const DING = { toegevoegd: null, gewijzigd: {}, beeindigdOp: null }

/** A residents' session of Waterwijk with its own order. */
const session: Bijeenkomst = {
  id: uuidOf(900),
  cyclus: '2025',
  soort: 'bewoners',
  wijk: 'waterwijk',
  stadsdeel: 'zuidoost',
  datum: '2026-10-01',
  plaats: 'wijkcentrum',
  vorm: 'Wijktafels',
  aantalMensen: 24,
  aantalOrganisaties: null,
  aantalBewoners: null,
  bereik: 'uitnodiging in 1.200 brievenbussen',
  volgorde: [
    { thema: 'schone-veilige-straat', toelichting: 'zwerfvuil bij de bakken', houding: 'nieuw' },
    { thema: 'contact', toelichting: '', houding: 'bevestigt' },
  ],
  vastgelegdOp: '2026-10-02T10:00:00Z',
  rol: 'programmabureau',
}

describe.each(wijkIds)('the first draft of %s', (id) => {
  const objecten = objectenVan(echteOpzet(id))

  it('has ten chapters with words, three priorities, and the others for later with a reason', () => {
    expect([...chapters(objecten).keys()]).toEqual(hoofdstukId.options)
    for (const text of chapters(objecten).values()) expect(text.length).toBeGreaterThan(20)
    const ambities = vanSoort(objecten, 'ambitie').map(({ velden }) => velden)
    expect(ambities.map(({ prioriteit }) => prioriteit)).toEqual([1, 2, 3, 'later', 'later'])
    for (const { prioriteit, redenLater, meting, waarom } of ambities) {
      expect(redenLater !== '').toBe(prioriteit === 'later')
      expect(meting).not.toBe('')
      expect(waarom).toMatchObject([{ soort: 'bevinding', vingerafdruk: 'a'.repeat(64) }])
    }
  })

  it('fits on six pages by its words', () => {
    expect(sizeOf(objecten).bladzijden).toBeLessThanOrEqual(6)
  })

  it('holds only figures that the source gives, and none of a CBS wijk that is another area', () => {
    const lookUp = zoekIn()
    const wijk = echteWijk(id)
    const marks = textsOf(objecten).flatMap(marksIn)
    expect(marks.length).toBeGreaterThan(10)
    for (const { indicator, gebied, jaar, leeftijd, waarde } of marks) {
      const code = gebied === wijk.id ? (wijk.cbsWijk ?? '') : gebied
      expect(lookUp(code, indicator, jaar, leeftijd)).toMatchObject({ waarde })
      expect(gebied).not.toBe('WK099504')
      expect(gebied === wijk.id && !wijk.cbsWijkIsNaamgenoot).toBe(false)
    }
    expect(JSON.stringify(objecten)).not.toContain('WK099504')
  })

  it('has no number with a comma or a percent sign outside a figure', () => {
    for (const text of textsOf(objecten)) {
      const words = parseLivingText(text)
        .map((part) => (part.soort === 'woorden' ? part.tekst : ''))
        .join('')
      expect(words).not.toMatch(/\d,\d|\d\s?%|procent/)
    }
  })

  it('is what people may write themselves: each text passes as an edit', () => {
    const seek = zoekerVan(planwijziging)
    for (const { soort, velden } of objecten) {
      const asked = {
        soort,
        velden: Object.fromEntries(Object.entries(velden).filter(([veld]) => veld !== 'hoofdstuk')),
      }
      const parsed = planwijziging.safeParse(asked)
      expect({ soort, faults: parsed.success ? [] : parsed.error.issues }).toEqual({ soort, faults: [] })
      expect(seek?.(asked, []) ?? []).toEqual([])
    }
  })

  it('says no word that residents should not read', () => {
    const words = textsOf(objecten).map(asWords).join(' ')
    expect(words).not.toMatch(
      /achterstandswijk|probleemwijk|kwetsbare|aandachtswijk|hotspot|doelgroep|multiprobleem|laagopgeleid|slecht scoren|de laagste|probleem/i,
    )
  })
})

describe('the same stored things', () => {
  it('give the same draft, letter for letter', () => {
    const [a, b] = [0, 1].map(() => canonicalJson(echteOpzet('waterwijk', { bijeenkomsten: [session] })))
    expect(a).toBe(b)
  })
})

describe('what residents say', () => {
  const objecten = objectenVan(echteOpzet('waterwijk', { bijeenkomsten: [session] }))
  const of = chapters(objecten)

  it('stands in its own chapter with date, number, place, form and reach', () => {
    const text = of.get('wat-bewoners-zeggen') ?? ''
    for (const part of [
      '1 oktober 2026',
      '24 mensen',
      'wijkcentrum',
      'wijktafels',
      'brievenbussen',
      'zwerfvuil',
    ]) {
      expect(text).toContain(part)
    }
    expect(text.indexOf('Een schone, veilige straat')).toBeLessThan(text.indexOf('Contact in de buurt'))
  })

  it('is no gap any more, and the difference with the proposal is the first thing of the priorities', () => {
    expect(of.get('wat-we-niet-weten')).not.toContain('er is nog geen sessie vastgelegd')
    expect(of.get('drie-prioriteiten')?.split('\n')[0]).toBe('Hier verschillen de lijsten:')
  })

  it('ties the plan and the priority that takes a theme up to the session', () => {
    expect(vanSoort(objecten, 'aanpak')[0]?.velden.bijeenkomst).toBe(session.id)
    const contact = vanSoort(objecten, 'ambitie').find(({ velden }) => velden.titel === 'Contact in de buurt')
    expect(contact?.velden.waarom).toContainEqual({
      soort: 'bijeenkomst',
      id: session.id,
      vingerafdruk: null,
      zin: 'contact',
    })
  })
})

describe('what is missing', () => {
  it('is said, with the reason: no analysis, no programme, no plan in the register', () => {
    const bare = echteOpzet('boswijk', { analyse: null, volgorde: null, programma: null })
    expect(bare.prioriteiten).toEqual([])
    const of = chapters(objectenVan(bare))
    expect(of.get('hoe-staat-de-wijk-ervoor')).toContain('nog geen wijkanalyse uitgerekend')
    expect(of.get('wat-we-niet-weten')).toMatch(/er is geen programma geladen/)
    expect(of.get('wat-er-al-loopt')).toContain('nog geen plan van een partner')
  })

  it('is a buurt that the source does not publish: it has no figure and says why', () => {
    const opzet = echteOpzet('waterwijk')
    const without = opzet.prioriteiten[0]?.cijfer?.buurten.filter(({ cijfer }) => cijfer === null) ?? []
    expect(without).toHaveLength(1)
    const [first] = vanSoort(objectenVan(opzet), 'ambitie')
    const told = first?.velden.perBuurt.find(({ buurt }) => buurt === without[0]?.buurt)
    expect(told?.tekst).toBe('Geen cijfer. De bron publiceert dit gebied niet.')
    expect(first?.velden.perBuurt).toHaveLength(7)
  })

  it('is signals as how many see a theme, never what they wrote', () => {
    const text = chapters(
      objectenVan(
        echteOpzet('boswijk', {
          signalen: [
            { thema: 'rondkomen', organisaties: 3 },
            { thema: 'contact', organisaties: 1 },
          ],
        }),
      ),
    ).get('wat-professionals-zeggen')
    expect(text).toContain('Rondkomen: meerdere organisaties zien dit.')
    expect(text).toContain('Contact in de buurt: een organisatie zegt dit.')
  })
})

describe('what runs', () => {
  const programma = embeddedProgramme()
  const plan = {
    ...DING,
    eigenaar: 'welzijn',
    wijken: [],
    van: 2024,
    tot: null,
    link: null,
    alleenNaam: false,
  }
  const register = [
    { ...plan, id: 'a', naam: 'Samen aan tafel', status: 'loopt' as const },
    { ...plan, id: 'b', naam: 'Gevoelig plan', status: 'loopt' as const, alleenNaam: true },
    { ...plan, id: 'c', naam: 'Elders', status: 'loopt' as const, wijken: ['waterwijk'] },
    { ...plan, id: 'd', naam: 'Voorbij', status: 'afgerond' as const },
    { ...plan, id: 'e', naam: 'Oud', status: 'loopt' as const, tot: 2025 },
    { ...plan, id: 'f', naam: 'Gestopt', status: 'loopt' as const, beeindigdOp: '2026-01-01' },
  ]
  const opzet = echteOpzet('boswijk', { programma: { ...programma, partnerplannen: register } })
  const text = chapters(objectenVan(opzet)).get('wat-er-al-loopt') ?? ''

  it('of a sensitive plan is its name alone; of the register what is about this wijk and has not ended', () => {
    expect(opzet.plannen.map(({ naam }) => naam)).toEqual(['Gevoelig plan', 'Samen aan tafel'])
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Deze plannen van partners lopen al:',
      '- Gevoelig plan.',
      '- Samen aan tafel, van welzijn: vanaf 2024, einde niet bekend, loopt.',
    ])
  })

  it('names the actions of the programme with their partners, and the funds that still pay', () => {
    const { acties, fondsen } = echteOpzet('zuiderzeewijk').prioriteiten[0] ?? { acties: [], fondsen: [] }
    expect(acties.length).toBeGreaterThan(0)
    for (const { id } of acties) expect(programma.acties.some((row) => row.id === id)).toBe(true)
    expect(fondsen.some(({ id }) => id === 'nip')).toBe(false)
    for (const { tot } of fondsen) expect(tot ?? 9999).toBeGreaterThanOrEqual(2026)
  })
})

describe('the year of the next figure', () => {
  it('keeps the pace of the last two', () => {
    expect(nextYear([2016, 2020], 2020)).toBe(2024)
    expect(nextYear([2012, 2016, 2020], 2016)).toBe(2020)
    expect(nextYear([2020], 2020)).toBeNull()
    expect(echteIndicatoren.find(({ id }) => id === 'rivm-sociaal-eenzaam')?.jaren).toContain(2020)
  })
})
