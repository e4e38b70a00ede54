import { main } from '../main.ts'

/**
 * Starts what has been built and nothing else: no installing, no building. For a service manager or a container, where the
 * program is read-only. `npm start` is for a checkout.
 */
await main()
