import { PublicApp } from '../../server/publish/public-app.ts'
import { publicFirst } from '../../server/publish/public-listener.ts'
import { createWebServer } from '../../server/web/http-server.ts'

/** The public side as main.ts puts it before everything else, in a process of its own: port and data folder are its words. */
const [port = '', dataDir = ''] = process.argv.slice(2)
createWebServer(
  publicFirst(new PublicApp(dataDir, false), (_, outgoing) => outgoing.writeHead(404).end()),
).listen(Number(port), '127.0.0.1')
