import { networkInterfaces } from 'node:os'
import { networkAddresses } from './network-address'

// npm run class: npm start, and pupils at other computers of the network reach the pages of their class.
const [address, ...others] = process.env.HOST?.trim()
  ? [process.env.HOST.trim()]
  : networkAddresses(networkInterfaces())
if (process.env.PARALLAX_URL?.trim()) {
  console.error('PARALLAX_URL is set: pupils reach their class under it. Start with "npm start".')
  process.exitCode = 1
} else if (!address) {
  console.error(
    'This computer is in no network. Connect it to the one that the pupils are in, then try again.',
  )
  process.exitCode = 1
} else {
  process.env.PARALLAX_CLASSROOM = `http://${address}:${process.env.PORT?.trim() || 3000}`
  // Every address of this computer: its teacher asks by 127.0.0.1, pupils by the other one.
  process.env.HOST = '0.0.0.0'
  if (others.length > 0)
    console.log(`Serving at ${address}. If pupils do not reach it, try: HOST=${others[0]} npm run class`)
  await import('./start')
}
