import highsModule, { type Highs } from 'highs'

/** HiGHS (https://highs.dev, MIT licence) as WebAssembly: one thread, and it blocks that thread while it solves. */
export async function loadHighs(): Promise<Highs> {
  // The types of the package are those of its CommonJS build, whose default is a member; the ES build that Node loads exports it.
  const load = highsModule as unknown as typeof highsModule.default
  return load()
}
