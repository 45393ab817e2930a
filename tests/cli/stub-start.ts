import { spawn } from 'node:child_process'
import { endWithParent, stopChild } from '@/lib/cli/child'
import { databaseServer } from '@/lib/cli/database-server'
import { live } from '@/lib/cli/life'

// npm start with a web server that does nothing: the real embedded database, the real life of a command.
live(async (life) => {
  const database = await databaseServer(life, 'parallax')
  const idle = 'console.log("web is up"); setInterval(() => {}, 1000)'
  const web = spawn(process.execPath, [...endWithParent.args, '-e', idle], {
    env: { ...process.env, ...endWithParent.env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  life.atEnd(() => stopChild(web))
  console.log(`ready ${database.note} ${database.url}`)
  await new Promise(() => {})
})
