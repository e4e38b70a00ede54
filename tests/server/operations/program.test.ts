import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { findProjectRoot } from '../../helpers/project-root.ts'

const program = fileURLToPath(new URL('dist/program', findProjectRoot()))

it('has in its files no code of a package that reads a compiled file beside itself: that would not be there', (context) => {
  if (!existsSync(program)) return context.skip('the program has not been built')
  const files = readdirSync(program, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  )
  expect(files).toContain('main.js')
  const reading = files.filter((name) => {
    const text = readFileSync(`${program}/${name}`, 'utf8')
    // Read by its name, or asked of a place beside the file.
    return (
      /(readFile\w*|resolve|join)\([^)]*\.(wasm|node)["'`]/.test(text) ||
      /["'`]\w+\.wasm["'`], ?import\.meta/.test(text)
    )
  })
  expect(reading).toEqual([])
})
