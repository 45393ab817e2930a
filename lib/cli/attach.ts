import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { attachText } from '@/lib/commands/attach-text'
import { commandLine } from '@/lib/core/people/actor'
import { isDatabaseUnreachable } from '@/lib/queries/database-unreachable'
import { attachReport, isAttached } from './attach/report'
import { readTextFiles } from './attach/text-files'
import { databaseServer } from './database-server'
import { live } from './life'
import { prepareDatabase } from './prepare-database'
import { CliError } from './steps'

const USAGE = `npm run attach -- [--replace] [--article <id>] <folder or .txt files>

Attaches plain texts (UTF-8) to the articles they are of and marks every coded phrase in them.
--replace        a text may take the place of another text of the same article
--article <id>   ask this article alone: for texts that fit several, such as copies of a wire story`

// npm run attach: nothing is sent anywhere; the texts are kept in the local database alone.
live(async (life) => {
  const { values, positionals } = readArguments()
  if (values.help) {
    console.log(USAGE)
    return life.end(0)
  }
  if (positionals.length === 0) throw new CliError(USAGE)

  // npm runs this in the repository; INIT_CWD is the folder in which the person typed the command.
  const files = await readTextFiles(positionals, process.env.INIT_CWD ?? process.cwd())
  const server = await databaseServer(life, 'parallax')
  process.env.DATABASE_URL = server.url
  await prepareDatabase(server.url)

  let attached = 0
  for (const file of files) {
    console.log('')
    if ('problem' in file) {
      console.log(`${file.file}\n  ${file.problem}`)
      continue
    }
    const result = await attachText({
      text: file.text,
      actor: commandLine(actor()),
      mayReplace: values.replace,
      ...(values.article && { articleId: values.article }),
    }).catch((error: unknown) => {
      if (!isDatabaseUnreachable(error)) throw error
      throw new CliError(
        `${file.file}\n  The database went away; this text and those after it were not attached.`,
      )
    })
    console.log(attachReport(file.file, result))
    if (isAttached(result)) attached += 1
  }
  console.log(`\n${attached} of ${files.length} texts stand beside their article.`)
  await life.end(attached === files.length ? 0 : 1)
})

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        article: { type: 'string' },
        replace: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  }
}

/** The account at the terminal, as the person who attaches. */
function actor(): string {
  try {
    return userInfo().username
  } catch {
    return 'somebody at the terminal' // an account without a name, as in some containers
  }
}
