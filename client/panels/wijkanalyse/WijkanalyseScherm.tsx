export function WijkanalyseScherm(_: { cyclus: string; wijk: string }) { return null }
