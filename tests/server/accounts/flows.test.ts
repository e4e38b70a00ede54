import { afterAll, beforeAll, beforeEach } from 'vitest'
import { guessingFlows } from './flows/guessing.ts'
import { type Kit, openKit } from './flows/kit.ts'
import { linkAndSessionFlows } from './flows/links-and-sessions.ts'
import { managingFlows } from './flows/managing.ts'
import { ownAccountFlows } from './flows/own-account.ts'
import { signingInFlows } from './flows/signing-in.ts'

let kit: Kit
beforeAll(async () => {
  kit = await openKit()
})
afterAll(() => kit.close())
/** Counts of before are over, and so are all sessions and steps. */
beforeEach(() => kit.pass(25 * 3600))

// One installation costs seconds; all flows share it.
signingInFlows(() => kit)
guessingFlows(() => kit)
linkAndSessionFlows(() => kit)
ownAccountFlows(() => kit)
managingFlows(() => kit)
