import { describe, expect, it } from 'vitest'
import { ANONYMOUS } from '../../../server/auth/actor.ts'
import { ownBuurten, wijkenOf } from '../../../server/auth/eigen-gebied.ts'
import { figureRights, may, mayImport, purposesOf } from '../../../server/auth/may.ts'
import { KOLOMMEN, RECHTEN, type Recht, rechtVan } from '../../../server/auth/rechten.ts'
import { handeling, inzagedoel, rol } from '../../../server/contract/sessie.ts'
import { doelId } from '../../../geodata/schema/invoer.ts'
import { actorOf } from '../../helpers/actor-of.ts'

const SHORT: Record<Recht, string> = {
  ja: 'ja',
  'alle wijken': 'alle',
  'eigen wijken': 'wijk',
  eigen: 'eigen',
  'eigen programma': 'prog',
  voorgelegd: 'voorg',
  nee: '-',
}

/** The whole table, to be read beside domain.md. Whoever changes a right changes it here too, and sees what else moved. */
const TABLE = `
                           anon  behe  bur   man   stuur centr part  wijkt bewon fg
sessie-lezen               ja    ja    ja    ja    ja    ja    ja    ja    ja    ja
sessie-beginnen            ja    ja    ja    ja    ja    ja    ja    ja    ja    ja
sessie-eindigen            ja    ja    ja    ja    ja    ja    ja    ja    ja    ja
inzagedoel-kiezen          -     -     eigen eigen -     eigen eigen -     -     -
eigen-account-lezen        -     eigen eigen eigen eigen eigen eigen eigen eigen eigen
eigen-account-wijzigen     -     eigen eigen eigen eigen eigen eigen eigen eigen eigen
gebieden-lezen             ja    ja    ja    ja    ja    ja    ja    ja    ja    ja
voorzieningen-lezen        ja    ja    ja    ja    ja    ja    ja    ja    ja    ja
cijfers-openbaar-lezen     ja    ja    ja    ja    ja    ja    ja    ja    ja    ja
uitvoer-maken              ja    ja    ja    ja    ja    ja    ja    ja    ja    ja
cijfers-buurt-lezen        -     wijk  wijk  wijk  wijk  wijk  wijk  wijk  wijk  -
cijfers-intern-lezen       -     ja    ja    ja    -     -     -     -     -     -
enquetes-lezen             -     wijk  wijk  wijk  wijk  wijk  wijk  wijk  wijk  -
datasets-lezen             -     ja    ja    ja    ja    ja    ja    ja    ja    -
bronnen-lezen              -     ja    ja    ja    ja    ja    ja    ja    ja    -
programma-lezen            -     ja    ja    ja    ja    ja    ja    ja    ja    -
ambitiebeeld-lezen         -     wijk  wijk  wijk  wijk  wijk  wijk  wijk  wijk  -
programma-bijhouden        -     -     ja    prog  -     -     -     -     -     -
plannenregister-bijhouden  -     -     ja    ja    -     -     -     -     -     -
woningen-lezen             -     -     wijk  wijk  -     wijk  -     -     -     -
meldingen-lezen            -     -     wijk  wijk  -     wijk  -     -     -     -
woning-wijzigen            -     -     -     -     -     wijk  -     -     -     -
register-bewerken          -     -     wijk  -     -     wijk  -     -     -     -
adres-zoeken               -     ja    ja    -     -     ja    -     -     -     -
signalen-lezen             -     -     wijk  wijk  -     -     -     -     -     -
eigen-signalen-lezen       -     -     -     -     -     -     -     eigen -     -
signaal-vastleggen         -     -     wijk  -     -     -     wijk  wijk  -     -
signaal-intrekken          -     -     wijk  -     -     -     -     -     -     -
cyclus-lezen               -     wijk  wijk  wijk  wijk  wijk  wijk  wijk  wijk  -
cyclus-maken               -     -     alle  -     -     -     -     -     -     -
cyclus-verzetten           -     -     alle  -     -     -     -     -     -     -
cyclus-vaststellen         -     -     -     -     alle  -     -     -     -     -
kalender-wijzigen          -     -     alle  -     -     -     -     -     -     -
bijeenkomst-vastleggen     -     -     wijk  -     -     -     -     -     -     -
wijkanalyse-lezen          -     wijk  wijk  wijk  wijk  wijk  wijk  wijk  voorg -
wijkanalyse-maken          -     -     alle  -     -     -     -     -     -     -
wijkanalyse-herhalen       -     wijk  wijk  -     wijk  -     -     -     -     -
wijkaanpak-lezen           -     wijk  wijk  wijk  wijk  wijk  wijk  wijk  voorg -
wijkaanpak-schrijven       -     -     wijk  eigen -     -     -     -     -     -
planactie-schrijven        -     -     wijk  eigen -     eigen eigen -     -     -
wijkaanpak-meepraten       -     -     wijk  wijk  wijk  wijk  wijk  -     voorg -
wijkaanpak-verzetten       -     -     wijk  -     -     -     -     -     -     -
wijkaanpak-vaststellen     -     -     -     -     wijk  -     -     -     -     -
voortgang-lezen            -     ja    wijk  wijk  wijk  wijk  wijk  wijk  wijk  -
voortgang-bijhouden        -     -     wijk  prog  -     eigen eigen -     -     -
terugkoppeling-lezen       -     wijk  wijk  wijk  wijk  wijk  wijk  wijk  wijk  -
terugkoppeling-geven       -     -     wijk  wijk  -     -     -     -     -     -
rapportage-lezen           -     alle  alle  alle  alle  alle  alle  -     -     -
rapportage-vastleggen      -     -     alle  -     -     -     -     -     -     -
openbaar-lezen             -     ja    ja    -     ja    -     -     -     -     -
openbaar-besluiten         -     -     alle  -     -     -     -     -     -     -
uitgave-publiceren         -     -     alle  -     -     -     -     -     -     -
uitgave-intrekken          -     alle  alle  -     -     -     -     -     -     -
campagne-lezen             -     -     wijk  wijk  -     wijk  -     -     -     -
campagne-schrijven         -     -     wijk  -     -     wijk  -     -     -     -
bezoekers-kiezen           -     -     wijk  -     -     wijk  -     -     -     -
adreslijst-lezen           -     -     eigen eigen -     wijk  eigen -     -     -
bezoek-vastleggen          -     -     eigen eigen -     wijk  eigen -     -     -
renovatieplan-lezen        -     -     alle  alle  -     alle  -     -     -     -
renovatieplan-maken        -     -     alle  -     -     alle  -     -     -     -
taak-lezen                 -     ja    ja    ja    ja    ja    ja    ja    ja    -
taak-stoppen               -     alle  alle  -     -     alle  -     -     -     -
invoer-lezen               -     alle  alle  -     -     alle  -     -     -     -
invoer-doen                -     alle  alle  -     -     alle  -     -     -     -
koppeling-bewaren          -     alle  alle  -     -     alle  -     -     -     -
bron-ophalen               -     alle  alle  -     -     -     -     -     -     -
voorbeelddata-verwijderen  -     alle  -     -     -     -     -     -     -     -
account-beheren            -     alle  -     -     -     -     -     -     -     -
sleutel-beheren            -     alle  -     -     -     -     -     -     -     -
logboek-lezen              -     alle  -     -     -     -     -     -     -     ja
bewaartermijn-uitvoeren    -     alle  -     -     -     -     -     -     -     -
reservekopie-lezen         -     alle  -     -     -     -     -     -     -     -
reservekopie-maken         -     alle  -     -     -     -     -     -     -     -
systeem-lezen              -     alle  -     -     -     -     -     -     -     -
`

function printed(): string {
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(27)}${cells.map((cell) => cell.padEnd(6)).join('')}`.trimEnd()
  const head = ['anon', 'behe', 'bur', 'man', 'stuur', 'centr', 'part', 'wijkt', 'bewon', 'fg']
  const rows = Object.keys(RECHTEN).map((name) => {
    const action = handeling.parse(name)
    return line(
      name,
      KOLOMMEN.map((column) => SHORT[rechtVan(column, action)]),
    )
  })
  return `\n${[line('', head), ...rows].join('\n')}\n`
}

describe('the rights table', () => {
  it('is this, cell by cell', () => {
    expect(printed()).toBe(TABLE)
  })

  it('has a row for each action, a column for each role, and says why in one sentence', () => {
    expect(Object.keys(RECHTEN).toSorted()).toEqual(handeling.options.toSorted())
    expect(KOLOMMEN).toEqual(['anoniem', ...rol.options])
    for (const [name, row] of Object.entries(RECHTEN)) {
      expect(row.length, name).toBe(KOLOMMEN.length + 1)
      expect(row.at(-1), name).toMatch(/^\p{Lu}[^.]{15,}\.$/u)
    }
  })

  it('gives the functionaris the audit, and for the rest what anybody may and the own account', () => {
    const more = handeling.options.filter(
      (action) => may(actorOf('functionaris-gegevensbescherming'), action) && !may(ANONYMOUS, action),
    )
    expect(more).toEqual(['eigen-account-lezen', 'eigen-account-wijzigen', 'logboek-lezen'])
  })

  it('lets stuurgroep, partner, wijkteam and bewonersvertegenwoordiger see no dwelling, report, or signal of others', () => {
    for (const role of ['stuurgroep', 'partner', 'wijkteam', 'bewonersvertegenwoordiger'] as const) {
      for (const action of [
        'woningen-lezen',
        'meldingen-lezen',
        'signalen-lezen',
        'woning-wijzigen',
      ] as const) {
        expect(may(actorOf(role), action), `${role} ${action}`).toBe(false)
      }
      // A partner has addresses to visit, where it is named for a street of a campaign.
      expect(purposesOf(actorOf(role))).toEqual(role === 'partner' ? ['bewoners-bezoeken'] : [])
    }
  })

  it('shows a bewonersvertegenwoordiger an analysis from the moment it was put before residents', () => {
    const actor = actorOf('bewonersvertegenwoordiger')
    expect(may(actor, 'wijkanalyse-lezen', { wijken: ['boswijk'], voorgelegd: false })).toBe(false)
    expect(may(actor, 'wijkanalyse-lezen', { wijken: ['boswijk'], voorgelegd: true })).toBe(true)
    expect(may(actorOf('partner'), 'wijkanalyse-lezen', { wijken: ['boswijk'], voorgelegd: false })).toBe(
      true,
    )
  })

  it('lets a role bring in only its own kinds of rows, and gives a purpose only to roles that see dwellings or visit them', () => {
    const kinds = (role: (typeof rol.options)[number]) =>
      doelId.options.filter((doel) => mayImport(actorOf(role), doel))
    expect(kinds('beheerder')).toEqual(['cijfers', 'voorzieningen', 'woonzorgzones'])
    expect(kinds('centrada')).toEqual(['woningen', 'woningstatus'])
    expect(rol.options.filter((role) => kinds(role).length > 0)).toEqual([
      'beheerder',
      'programmabureau',
      'centrada',
    ])
    expect(kinds('programmabureau')).toEqual(doelId.options.filter((doel) => doel !== 'gebieden'))
    for (const role of rol.options) {
      const sees = may(actorOf(role), 'woningen-lezen') || may(actorOf(role), 'adreslijst-lezen')
      expect(purposesOf(actorOf(role)).length > 0, role).toBe(sees)
      for (const doel of inzagedoel.options) {
        expect(may(actorOf(role), 'inzagedoel-kiezen', { inzagedoel: doel })).toBe(
          purposesOf(actorOf(role)).includes(doel),
        )
      }
    }
  })
})

describe('somebody who works for some wijken', () => {
  const own = actorOf('programmabureau', { wijken: ['boswijk'] })
  const decision = [
    { id: 'boswijk', buurten: ['BU09950310', 'BU09950311'] },
    { id: 'atolwijk', buurten: ['BU09950220'] },
  ]

  it('may do what is about those, and nothing that is also about others or about no wijk', () => {
    for (const action of handeling.options) {
      const right = rechtVan('programmabureau', action)
      if (right !== 'eigen wijken') continue
      expect(may(own, action, { wijken: ['boswijk'] }), action).toBe(true)
      expect(may(own, action, { wijken: ['atolwijk'] }), action).toBe(false)
      expect(may(own, action, { wijken: ['boswijk', 'atolwijk'] }), action).toBe(false)
      expect(may(own, action, { wijken: null }), action).toBe(false)
      expect(may(own, action, { wijken: [] }), action).toBe(false)
    }
  })

  it('may do nothing that touches all wijken', () => {
    const done = rol.options.flatMap((role) =>
      handeling.options.filter(
        (action) =>
          rechtVan(role, action) === 'alle wijken' && may(actorOf(role, { wijken: ['boswijk'] }), action),
      ),
    )
    expect(done).toEqual([])
  })

  it('reads figures of a wijk and above as anybody may, and of a buurt in the own wijken only', () => {
    const read = (niveau: 'buurt' | 'wijk', wijken: string[] | null) =>
      may(own, 'cijfers-openbaar-lezen', { niveau, wijken })
    expect(read('wijk', null)).toBe(true)
    expect(read('buurt', ['boswijk'])).toBe(true)
    expect(read('buurt', ['atolwijk'])).toBe(false)
    expect(read('buurt', null)).toBe(false)
  })

  it('knows its buurten by the decision', () => {
    expect(wijkenOf(decision, ['BU09950310', 'BU09950220'])).toEqual(['boswijk', 'atolwijk'])
    expect(wijkenOf(decision, ['BU09950310', 'BU09959999'])).toBeNull()
    expect(wijkenOf(decision, [])).toBeNull()
    expect([...(ownBuurten(own, decision) ?? [])]).toEqual(['BU09950310', 'BU09950311'])
    expect(ownBuurten(actorOf('programmabureau'), decision)).toBeNull()
  })

  it('never shares a kept answer with somebody who may see other figures', () => {
    const keys = [
      ANONYMOUS,
      actorOf('partner'),
      actorOf('programmabureau'),
      own,
      actorOf('partner', { wijken: ['boswijk'] }),
      actorOf('partner', { beperktTot: ['cijfers-openbaar-lezen'] }),
    ].map(figureRights)
    // A key that may read open figures only sees what anybody sees.
    expect(new Set(keys).size).toBe(keys.length - 1)
    expect(keys[5]).toBe(keys[0])
  })

  it('is bound by the actions of a key of a partner system', () => {
    const key = actorOf('beheerder', { beperktTot: ['cijfers-openbaar-lezen'] })
    const left = handeling.options.filter((action) => may(key, action))
    expect(left).toEqual(['cijfers-openbaar-lezen'])
    expect(may(key, 'cijfers-openbaar-lezen', { niveau: 'buurt' })).toBe(false)
  })
})
