import path from 'node:path'
import { checkReleases } from '@/lib/commands/check-releases'
import { codeAttachedTexts } from '@/lib/commands/code-attached-texts'
import { groupCopies } from '@/lib/commands/group-copies'
import { loadContent } from '@/lib/commands/load-content'
import { contentErrorLine } from '@/lib/content/content-error'
import { applyMigrations } from '@/lib/db/migrate'
import { root } from './child'
import { CliError, step } from './steps'

/**
 * Brings the database at `databaseUrl` up to date: its tables, what content/ says, what the engine reads in the texts
 * that are attached, then what the rules notice against the records.
 * Throws MigrationError, or CliError listing every mistake in content/; in both cases nothing is half done.
 */
export async function prepareDatabase(databaseUrl: string): Promise<void> {
  await step('Migrations', async (note) => {
    const { applied } = await applyMigrations(databaseUrl)
    note(applied.length === 0 ? 'up to date' : `applied ${applied.join(', ')}`)
  })
  await step('Content', async (note) => {
    const result = await loadContent({ databaseUrl, contentDir: path.join(root, 'content'), actor: 'npm' })
    if (!result.ok) {
      const lines = result.errors.map((error) => `  ${contentErrorLine(error)}`)
      const count = result.errors.length === 1 ? 'a mistake' : `${result.errors.length} mistakes`
      throw new CliError(`content/ holds ${count}; nothing was loaded:\n${lines.join('\n')}`)
    }
    const { added, changed, removed, unchanged } = result.files
    note(`${added} files added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`)
  })
  await step('Engine', async (note) => {
    const { read, failed } = await codeAttachedTexts({
      databaseUrl,
      actor: 'npm',
      onProgress: (done, of) => note(`${done} of ${of} attached texts read`),
    })
    // What the engine could not store keeps no page from being served.
    for (const { articleId, reason } of failed) console.error(`  ${articleId} was not read: ${reason}`)
    note(read + failed.length === 0 ? 'every attached text is read' : `${read} attached texts read`)
  })
  await step('Copies', async (note) => {
    const { grouped } = await groupCopies({ databaseUrl })
    note(grouped === 0 ? 'every attached text is looked up' : `${grouped} texts looked up among the others`)
  })
  await step('Findings', async (note) => {
    const { checked } = await checkReleases({
      databaseUrl,
      onProgress: (done, of) => note(`${done} of ${of} releases checked`),
    })
    note(checked === 0 ? 'every release is checked' : `${checked} releases checked against their records`)
  })
}
