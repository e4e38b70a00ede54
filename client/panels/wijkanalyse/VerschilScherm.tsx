export function VerschilScherm(_: { cyclus: string; wijk: string }) { return null }
