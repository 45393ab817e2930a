import { freePort } from '@/lib/db/embedded/server'
import { generateCorpus } from '@/tests/bench/generate-corpus'
import type { Life } from '../life'
import { CliError, step } from '../steps'
import { startWeb } from '../web'
import { type Corpus, emptyCorpus, withClient } from './corpora'

const FEWEST = 1_000 // below, a page finds fewer releases than it shows

/** A new database with so many generated articles. */
export function corpusOf(server: string, articles: number): Promise<Corpus> {
  if (!(articles >= FEWEST)) throw new CliError(`${articles} articles: it must be a number from ${FEWEST}`)
  return step('Corpus', async (note) => {
    const corpus = await emptyCorpus(server, articles)
    await withClient(corpus.url, (client) => generateCorpus(client, articles))
    note(`${articles.toLocaleString('en-US')} articles`)
    return corpus
  })
}

/** The built pages over the database at `databaseUrl`, on a port of their own of this computer. */
export async function serveOn(life: Life, databaseUrl: string) {
  const web = await startWeb({ mode: 'start', host: '127.0.0.1', port: await freePort(0), databaseUrl })
  life.atEnd(() => web.stop())
  return web
}
