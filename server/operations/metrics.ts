import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { OperationFigures } from '../store/figures-of-operation.ts'

export interface AppMetrics {
  /** Counts one answered request; method is one we know and route a template, so that labels stay few and hold no id. */
  observe: (method: string, route: string, status: number, seconds: number) => void
  text: () => Promise<string>
  contentType: string
  /** Stops watching the process. */
  close: () => void
}

/** What the metrics read when they are asked for. */
export interface MetricSources {
  figures: () => OperationFigures
  faults: () => number
  /** Moment of the last good backup; null when there is none. */
  lastBackup: () => Date | null
}

/** Upper bounds in seconds, around the limits of the benchmarks. */
const BUCKETS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/**
 * Metrics in the text form of Prometheus, in a registry of their own.
 * @param watchProcess whether figures of the process are kept too (memory, event loop, garbage collection)
 */
export function makeMetrics(sources: MetricSources, watchProcess: boolean): AppMetrics {
  const register = new Registry()
  const registers = [register]
  if (watchProcess) collectDefaultMetrics({ register })
  const labelNames = ['method', 'route', 'status'] as const
  const requests = new Counter({
    name: 'wijkcyclus_requests_total',
    help: 'Beantwoorde verzoeken',
    labelNames,
    registers,
  })
  const duration = new Histogram({
    name: 'wijkcyclus_request_seconds',
    help: 'Tijd tot het antwoord, in seconden',
    labelNames,
    buckets: BUCKETS,
    registers,
  })
  const gauge = (name: string, help: string, read: () => number): void => {
    const made: Gauge = new Gauge({ name, help, registers, collect: () => made.set(read()) })
  }
  gauge('wijkcyclus_sessions', 'Sessies die nog gelden', () => sources.figures().sessions)
  gauge(
    'wijkcyclus_audit_head',
    'Nummer van de laatste regel van het logboek',
    () => sources.figures().auditHead,
  )
  gauge('wijkcyclus_faults_total', 'Onverwachte fouten sinds de start', sources.faults)
  gauge('wijkcyclus_last_backup_timestamp_seconds', 'Moment van de laatste goede reservekopie; 0: geen', () =>
    Math.round((sources.lastBackup()?.getTime() ?? 0) / 1000),
  )
  const tasks: Gauge = new Gauge({
    name: 'wijkcyclus_tasks',
    help: 'Taken per staat',
    labelNames: ['state'],
    registers,
    collect: () => {
      tasks.reset()
      for (const [state, count] of sources.figures().tasks) tasks.set({ state }, count)
    },
  })
  return {
    observe: (method, route, status, seconds) => {
      const labels = {
        method,
        route,
        status: `${Math.floor(status / 100)}xx`,
      }
      requests.inc(labels)
      duration.observe(labels, seconds)
    },
    text: () => register.metrics(),
    contentType: register.contentType,
    close: () => register.clear(),
  }
}
