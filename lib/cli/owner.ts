import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createOwner } from '@/lib/commands/people/create-owner'
import { commandLine } from '@/lib/core/people/actor'
import { houseOf } from '@/lib/core/people/house'
import { applyMigrations } from '@/lib/db/migrate'
import { env } from '@/lib/env'
import { databaseServer } from './database-server'
import { live } from './life'
import { CliError } from './steps'

const USAGE = `npm run owner -- --email <address> [--name <name>]

Creates an owner of the house, who invites everybody else, and prints a link by which they set their password.
Parallax serves other computers only once there is one. For an owner who is here it makes a new link: the way back in
for whoever forgot their password.`

// npm run owner: whoever can run it holds the database anyway. The link is printed here and kept nowhere.
live(async (life) => {
  const { values } = readArguments()
  if (values.help || !values.email) {
    if (!values.help) throw new CliError(USAGE)
    console.log(USAGE)
    return life.end(0)
  }
  const email = z.string().trim().toLowerCase().max(254).pipe(z.email()).safeParse(values.email)
  if (!email.success) throw new CliError(`"${values.email}" is no e-mail address.\n\n${USAGE}`)
  const name = (values.name ?? email.data.split('@')[0] ?? '').replace(/\s+/g, ' ').trim()
  if (name === '' || name.length > 60)
    throw new CliError('The name has to have 1 to 60 letters: --name "Ada Wong".')

  const server = await databaseServer(life, 'parallax')
  process.env.DATABASE_URL = server.url
  await applyMigrations(server.url)
  const result = await createOwner({ email: email.data, name, actor: commandLine(account()) })
  if (result.code === 'name-taken')
    throw new CliError(`Somebody of the house has the name ${name}. Give another one: --name "${name} II".`)
  const house = houseOf(env())
  const isReached = house.mode === 'house'
  // Nobody said how it is reached: then as a trial on this computer would.
  const origin = isReached ? house.origin : `http://localhost:${env().port}`
  console.log(
    `${result.isNew ? 'Created' : 'Made'} ${email.data} an owner. This link sets the password, once, within a week:`,
  )
  console.log(`\n  ${origin}/invitation/${result.token}\n`)
  console.log(
    isReached
      ? 'Open it once "npm start" runs with these settings.'
      : `It works once Parallax serves others. For a trial on this computer:\n\n  PARALLAX_URL=${origin} npm start\n\nElse put the address by which people reach it in both places, and set HOST to what it listens on.`,
  )
  await life.end(0)
})

function readArguments() {
  try {
    return parseArgs({
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}

/** The account at the terminal. */
function account(): string {
  try {
    return userInfo().username
  } catch {
    return 'somebody at the terminal' // an account without a name, as in some containers
  }
}
