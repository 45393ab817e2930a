import { startEmbedded } from '@/lib/db/embedded'

// Run as a process of its own by tests that kill it: uses the embedded server of the folder it is given.
const [dataDir = ''] = process.argv.slice(2)
const server = await startEmbedded({ dataDir, isDurable: false })
console.log(server.url)
