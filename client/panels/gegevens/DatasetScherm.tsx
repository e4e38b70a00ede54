export function DatasetScherm(_: { dataset: string }) { return null }
