import type { BeeldBuurt, Geteld, Incidentbron } from '../../analyses/ambitie/beeld.ts'
import { coverage, pictureOf } from '../../analyses/ambitie/beeld.ts'
import { beeldOntbreekt } from '../../analyses/ambitie/beeld-schema.ts'
import { pointsInside } from '../../analyses/ambitie/binnen.ts'
import { publishedDwellings } from '../../analyses/ambitie/hele-buurten.ts'
import { noReports, reportSources, signalSource } from '../../analyses/ambitie/incidentbron.ts'
import { makeSamenloop } from '../../analyses/ambitie/samenloop.ts'
import { countDwellings, dwellingsPerBuurt } from '../../analyses/ambitie/woningtelling.ts'
import { rdVlak } from '../../analyses/grenswijziging/overlap.ts'
import { MOST_CORNERS, type Planvorm } from '../../geodata/schema/planvorm.ts'
import type { Actor } from '../auth/actor.ts'
import { ownBuurten, wijkenOf } from '../auth/eigen-gebied.ts'
import { may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import { leesAmbitiebeeld } from '../contract/ambitiebeeld.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { alleenHeleBuurten, vormfoutZin } from '../contract/text/nl/vormfouten.ts'
import type { WoningenKolommen } from '../contract/woningen-binair.ts'
import { ProblemError } from '../errors.ts'
import { type Route, slowRoute } from '../mount.ts'
import { noteLook } from '../requests/inzage.ts'
import type { CurrentData } from '../store/current.ts'
import { shapeJudgeOf } from '../wijkaanpak/vormkeuring.ts'
import { visibleSignals } from './signalen.ts'
import type { DwellingSource } from './woningbron.ts'
import { makeDwellingColumns, rowOf } from './woningkolommen.ts'

type Vraag = BodyOf<typeof leesAmbitiebeeld>

/** What a drawn ambition means, counted by the server in the plain way and with the rights of who asks. Nothing is stored. */
export function pictureRoutes(app: AppContext, source: DwellingSource): Route[] {
  /** Borders of buurten in metres, made once of the present data. */
  const grounds = new WeakMap<CurrentData, BeeldBuurt[]>()
  const groundOf = (current: CurrentData): BeeldBuurt[] => {
    const before = grounds.get(current)
    if (before !== undefined) return before
    const buurten = current.gebieden
      .filter(({ soort }) => soort === 'buurt')
      .map(({ code, grens }) => ({ code, grens, vlak: rdVlak(grens) }))
    grounds.set(current, buurten)
    return buurten
  }

  const dwellingsOf = makeDwellingColumns(source)

  const faultsOf = (actor: Actor, { vorm, naast }: Vraag): Invoerfout[] => {
    const keur = shapeJudgeOf(app.current())
    if (!may(actor, 'woningen-lezen') && vorm.soort !== 'buurten') {
      return [{ deel: 'body', veld: 'vorm', melding: alleenHeleBuurten }]
    }
    const others = naast.map((other, at) => ({ vorm: other.vorm, veld: `naast.${at}.vorm` }))
    const shapes = [{ vorm, veld: 'vorm' }, ...others]
    // Laid over each other they cost as much as one shape of all their corners.
    if (shapes.reduce((sum, shape) => sum + cornersOf(shape.vorm), 0) > 2 * MOST_CORNERS) {
      const fault = { code: 'te-veel-hoeken', plek: null, vlak: null, ring: null, buurt: null } as const
      return [{ deel: 'body', veld: 'naast', melding: vormfoutZin(fault) }]
    }
    return shapes.flatMap((shape) =>
      keur(shape.vorm).map((fault) => ({ deel: 'body', veld: shape.veld, melding: vormfoutZin(fault) })),
    )
  }

  const incidentsFor = (actor: Actor, own: ReadonlySet<string> | null): Incidentbron[] => {
    const signals = may(actor, 'signalen-lezen')
      ? signalsOf(app, own, groundOf(app.current()))
      : { soort: 'signaal' as const, ...beeldOntbreekt('geen-recht') }
    if (!may(actor, 'meldingen-lezen')) return [...noReports('geen-recht'), signals]
    if (actor.inzagedoel === null) return [...noReports('doel-nodig'), signals]
    const rows = source.reports(own, undefined)
    const bronnen = rows.bron === null ? [] : [rows.bron]
    return [
      ...reportSources({ ...rows, bronnen: bronnen.map(({ dataset, versie }) => ({ dataset, versie })) }),
      signals,
    ]
  }

  return [
    slowRoute(
      leesAmbitiebeeld,
      'ambitiebeeld-lezen',
      async ({ actor, body }) => {
        const current = app.current()
        const buurten = groundOf(current)
        const { wijken } = current.focus.standaardIndeling
        const own = ownBuurten(actor, wijken)
        const touched = coverage({ vorm: body.vorm, buurten, woningen: beeldOntbreekt('doel-nodig') }).buurten
        const where = { wijken: wijkenOf(wijken, touched) }
        if (!may(actor, 'ambitiebeeld-lezen', where)) throw new ProblemError('geen-recht')
        const mayCount = may(actor, 'woningen-lezen')
        if (mayCount && actor.inzagedoel !== null) {
          noteLook(app, actor, {
            object: 'ambitiebeeld',
            operatie: leesAmbitiebeeld.operationId,
            vraag: { soort: body.vorm.soort, buurten: touched },
          })
        }
        const columns = mayCount && actor.inzagedoel === null ? null : await dwellingsOf(own)
        const rows = columns === null ? null : rowOf(columns)
        const samenloop = makeSamenloop(body.naast, buurten, mayCount ? rows : null, body.afstandMeter)
        return pictureOf({
          vorm: body.vorm,
          afstandMeters: body.afstandMeter,
          buurten,
          woningen:
            mayCount && actor.inzagedoel === null
              ? beeldOntbreekt('doel-nodig')
              : counted(columns, body, mayCount),
          cijfers: {
            indicatoren: current.indicatoren,
            zoekCijfer: current.zoekCijfer,
            mag: (indicator) =>
              may(actor, 'cijfers-openbaar-lezen', { niveau: 'buurt', indicator, ...where }),
            gemeente: current.focus.gemeente,
          },
          voorzieningen: current.voorzieningen,
          buurtenVan: (gebied) =>
            wijken.find(({ id }) => id === gebied)?.buurten ??
            current.buurtenPerCbsWijk.get(gebied) ?? [gebied],
          incidenten: incidentsFor(actor, own),
          samenloop: samenloop(body.vorm),
          acties: body.acties,
        })
      },
      ({ actor, body }) => faultsOf(actor, body),
    ),
  ]
}

/** The dwellings of a shape: one by one for who may see them, else whole buurten as they are published. */
function counted(columns: WoningenKolommen | null, { vorm, afstandMeter }: Vraag, exactly: boolean): Geteld {
  if (columns === null) return beeldOntbreekt('geen-woningen-bekend')
  const { bronnen, voorbeelddata } = columns.kop
  const rows = rowOf(columns)
  const all = dwellingsPerBuurt(rows)
  const count = (shape: Planvorm) => countDwellings(rows, pointsInside(rows, shape, afstandMeter), all)
  if (exactly) return { telling: count(vorm), bronnen, voorbeelddata }
  const codes = vorm.soort === 'buurten' ? vorm.buurten : []
  const each = codes.map((code) => count({ soort: 'buurten', buurten: [code] }))
  return publishedDwellings(each, { bronnen, voorbeelddata })
}

function signalsOf(
  app: AppContext,
  own: ReadonlySet<string> | null,
  buurten: readonly BeeldBuurt[],
): Incidentbron {
  const { signalen, bronnen, voorbeelddata } = visibleSignals(app, own)
  return signalSource(
    signalen.filter(({ ingetrokken }) => ingetrokken === null),
    buurten.map(({ code }) => code),
    { bronnen: bronnen.map(({ dataset, versie }) => ({ dataset, versie })), voorbeelddata },
  )
}

function cornersOf(vorm: Planvorm): number {
  switch (vorm.soort) {
    case 'punt':
      return 1
    case 'lijn':
      return vorm.punten.length
    case 'vlak':
      return vorm.vlakken.flat().reduce((sum, ring) => sum + ring.length, 0)
    case 'buurten':
      return 0
  }
}
