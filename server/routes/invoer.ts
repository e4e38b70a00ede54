import type { Actor } from '../auth/actor.ts'
import { mayImport } from '../auth/may.ts'
import { ADRESDOELEN } from '../auth/rechten.ts'
import type { AppContext } from '../context.ts'
import {
  beproefInvoer,
  draaiInvoerTerug,
  type Invoer,
  IMPORTS_PER_PAGE,
  leesInvoer,
  lijstInvoer,
  ontvangBestand,
  pasInvoerToe,
  verwijderInvoer,
  voorstelInvoer,
} from '../contract/invoer.ts'
import { ProblemError } from '../errors.ts'
import { applyImport, undoImport } from '../imports/apply.ts'
import { FileTooLargeError, removeImportFolder } from '../imports/folder.ts'
import { checkOrder, takenIndicators } from '../imports/check-order.ts'
import { editsAfter } from '../imports/edits-after.ts'
import { maySeeImport } from '../imports/may-see.ts'
import { proposeMapping } from '../imports/propose.ts'
import { receiveImport } from '../imports/receive.ts'
import { makeUploadRoom, NoRoomError, TooManyFilesError } from '../imports/upload-room.ts'
import { startDryRun } from '../jobs/dry-run-task.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { noteLook } from '../requests/inzage.ts'
import { pageBounds } from '../requests/pages.ts'
import { versionBefore } from '../imports/version-before.ts'
import { withChange } from '../store/change.ts'
import { onceOnDisk } from '../store/transaction.ts'
import { type BewaardeInvoer, deleteImport, listImports, readImport } from '../store/imports.ts'

/** What of an import goes to a screen. */
function visible({
  dataset: _dataset,
  basisVersie: _base,
  versie: _version,
  ...rest
}: BewaardeInvoer): Invoer {
  return rest
}

/** Whether the report of an import shows single dwellings or reports. */
function isAboutDwellings({ opgave }: Pick<Invoer, 'opgave'>): boolean {
  return opgave !== null && ADRESDOELEN.has(opgave.koppeling.doel)
}

/** An import as the list shows it: counts, and no row or cell of the file. */
function withoutRows(one: Invoer): Invoer {
  const { herkenning, verslag } = one
  return {
    ...one,
    herkenning:
      herkenning === null
        ? null
        : {
            ...herkenning,
            bladen: herkenning.bladen.map((blad) => ({
              ...blad,
              kolommen: blad.kolommen.map((kolom) => ({ ...kolom, voorbeelden: [] })),
            })),
          },
    verslag:
      verslag === null
        ? null
        : {
            ...verslag,
            weigeringen: [],
            verschil: { ...verslag.verschil, voorbeelden: [] },
            nietGevonden: [],
          },
  }
}

/** Imports: a file comes, is recognised, tried, applied, undone. Each step is on disk before its answer. */
export function importRoutes(app: AppContext): Route[] {
  const room = makeUploadRoom(app.db, app.dataDir, app.operations.config.diskReserveMegabytes)
  const importFor = (actor: Actor, id: string): BewaardeInvoer => {
    const found = readImport(app.db, id)
    if (found === null || !maySeeImport(actor, found)) throw new ProblemError('onbekende-invoer')
    return found
  }
  /** An import whose rows are shown: of dwellings and reports only for a purpose, and the look is written down. */
  const importToShow = (actor: Actor, id: string, operatie: string): BewaardeInvoer => {
    const one = importFor(actor, id)
    if (isAboutDwellings(one)) noteLook(app, actor, { object: `invoer/${id}`, operatie, vraag: {} })
    return one
  }
  return [
    route(lijstInvoer, 'invoer-lezen', ({ actor, query }) => {
      // One more than the page ends with, so that it shows whether there is a next one.
      const [, end] = pageBounds(query, { grootte: IMPORTS_PER_PAGE })
      const seen = listImports(app.db, end + 1, (one) => maySeeImport(actor, one))
      return { invoer: seen.map((one) => withoutRows(visible(one))) }
    }),

    slowRoute(ontvangBestand, 'invoer-doen', async ({ actor, query, bestand, context }) => {
      const { rol } = actor
      if (bestand === null || rol === 'anoniem' || rol === 'app') throw new ProblemError('verkeerd-mediatype')
      let leave: (() => void) | null = null
      try {
        leave = await room.enter(actor, Number(context.req.header('content-length') ?? 0))
        const mostBytes = ontvangBestand.bestand?.mostBytes ?? 0
        const id = await receiveImport(app, actor, { naam: query.naam, rol, stream: bestand, mostBytes })
        return visible(importFor(actor, id))
      } catch (error) {
        if (error instanceof TooManyFilesError) throw new ProblemError('te-veel-bestanden')
        if (error instanceof NoRoomError) throw new ProblemError('schijf-vol')
        if (error instanceof FileTooLargeError) throw new ProblemError('bestand-te-groot')
        // Who gave the file broke off and hears no answer: no fault of ours to write down.
        if (context.req.raw.signal.aborted) throw new ProblemError('ongeldige-invoer')
        throw error
      } finally {
        leave?.()
      }
    }),

    route(leesInvoer, 'invoer-lezen', ({ actor, params }) =>
      visible(importToShow(actor, params.invoer, leesInvoer.operationId)),
    ),

    route(voorstelInvoer, 'invoer-lezen', ({ actor, params, query }) => {
      const one = importFor(actor, params.invoer)
      const sheet = one.herkenning?.bladen.find((candidate) => candidate.naam === query.blad)
      if (sheet === undefined) throw new ProblemError('onbekend-blad')
      return proposeMapping(app.current(), query.doel, sheet)
    }),

    route(beproefInvoer, 'invoer-doen', ({ actor, params, body }) => {
      const one = importFor(actor, params.invoer)
      if (!mayImport(actor, body.koppeling.doel)) throw new ProblemError('geen-recht')
      // A full disk can leave a dry run that nobody carries out any more.
      const isLeft = one.staat === 'proef' && !app.tasks.isBusy(`invoer/${one.id}`)
      if (one.herkenning === null || !(isLeft || ['herkend', 'beproefd', 'gestopt'].includes(one.staat))) {
        throw new ProblemError('invoer-niet-zo-ver')
      }
      checkOrder(app.current(), one.herkenning, body, versionBefore(app, body.dataset.dataset))
      return startDryRun(app, actor, one, body)
    }),

    route(pasInvoerToe, 'invoer-doen', ({ actor, params, body }) => {
      const one = importToShow(actor, params.invoer, pasInvoerToe.operationId)
      // Another import may have taken a name since the dry run.
      if (
        one.opgave !== null &&
        one.staat === 'beproefd' &&
        takenIndicators(app.current(), one.opgave).length > 0
      ) {
        throw new ProblemError('proef-verouderd')
      }
      const refusal = applyImport(app.db, app.dataDir, actor, app.clock(), one, body)
      if (refusal !== null) throw new ProblemError(refusal)
      return visible(importFor(actor, one.id))
    }),

    slowRoute(draaiInvoerTerug, 'invoer-doen', async ({ actor, params }) => {
      const one = importToShow(actor, params.invoer, draaiInvoerTerug.operationId)
      const blijftStaan = editsAfter(app, one)
      const refusal = await undoImport(app.db, app.dataDir, actor, app.clock(), one)
      if (refusal !== null) throw new ProblemError(refusal)
      return {
        invoer: visible(importFor(actor, one.id)),
        dataset: one.dataset ?? '',
        versie: one.basisVersie,
        blijftStaan,
      }
    }),

    route(verwijderInvoer, 'invoer-doen', ({ actor, params }) => {
      const one = importFor(actor, params.invoer)
      if (one.staat === 'toegepast' || one.staat === 'proef') throw new ProblemError('invoer-niet-zo-ver')
      withChange(app.db, actor, app.clock(), () => {
        deleteImport(app.db, one.id)
        return {
          resultaat: undefined,
          audit: {
            handeling: 'invoer-doen',
            object: `invoer/${one.id}`,
            voor: { bestandsnaam: one.bestandsnaam },
            reden: 'weggegooid',
          },
        }
      })
      onceOnDisk(app.db, () => removeImportFolder(app.dataDir, one.id))
      return null
    }),
  ]
}
