import type { Column } from '@/lib/core/compare/types'
import words from '../_words/words-table.module.css'
import type { OfficialTableRow } from './official-rows'

/** A source at the head of its row: name, titles as the outlets give them, organisation. */
export function SourceHead({ row, columns }: { row: OfficialTableRow; columns: Column[] }) {
  const titles = titlesOf(row, columns)
  const aside = [row.organisation === row.name ? null : row.organisation, row.named ? null : 'not named']
    .filter(Boolean)
    .join(' · ')
  return (
    <>
      <span className={words.concept}>{row.name}</span>
      {titles.map(({ title, language }) => (
        <small key={title} className={words.definition} lang={language === 'es' ? 'es' : undefined}>
          {title}
        </small>
      ))}
      {aside && <small className={words.definition}>{aside}</small>}
    </>
  )
}

/** The titles that the outlets give a source, each once, with the language it is given in. */
function titlesOf(
  row: OfficialTableRow,
  columns: Column[],
): { title: string; language: Column['language'] }[] {
  const met = new Map<string, { title: string; language: Column['language'] }>()
  for (const [index, column] of columns.entries()) {
    for (const { title } of row.cells[index]?.entries ?? []) {
      if (title && !met.has(title.toLowerCase()))
        met.set(title.toLowerCase(), { title, language: column.language })
    }
  }
  return [...met.values()]
}
