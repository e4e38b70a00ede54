import { benchmarks } from './benchmarks.ts'
import { measure } from './harness.ts'

/**
 * `npm run bench [name ...]`: prints one JSON line per benchmark, all of them when none is named. Exit code 1 when a
 * name is unknown or a value could not be measured.
 */
async function run(names: readonly string[]): Promise<number> {
  const known = benchmarks.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    process.stderr.write(
      `Onbekend: ${unknown.join(', ')}. Kies uit:\n${known.map((name) => `  ${name}\n`).join('')}`,
    )
    return 1
  }
  let exitCode = 0
  for (const benchmark of benchmarks) {
    if (names.length > 0 && !names.includes(benchmark.name)) continue
    const line = await measure(benchmark)
    process.stdout.write(`${JSON.stringify(line)}\n`)
    if (line.value === null) exitCode = 1
  }
  return exitCode
}

process.exitCode = await run(process.argv.slice(2))
