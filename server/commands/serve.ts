import { CHECK_FLAG, checkSettings } from '../operations/check-settings.ts'

/**
 * Starts what has been built and nothing else: no installing, no building. For a service manager or a container, where the
 * program is read-only. `npm start` is for a checkout. The app itself is loaded only when it is to run.
 */
if (process.argv.includes(CHECK_FLAG)) checkSettings()
else await (await import('../main.ts')).main()
