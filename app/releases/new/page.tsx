import type { Metadata } from 'next'
import { deletedRecord, deletedRecords } from '@/lib/queries/deleted-records'
import { recordChoices } from '@/lib/queries/record-choices'
import { recordStart } from '@/lib/queries/record-start'
import { Link } from '../../_components/link'
import { reading } from '../../_data/reading'
import { RecordEditor } from '../_record/_form/record-editor'
import { startText } from '../_record/_state/start-text'
import { nameToOffer } from '../_record/acting-name'
import { DeletedList } from './_page/deleted-list'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Enter a release' }

interface NewPageProps {
  searchParams: Promise<{ article?: string | string[]; again?: string | string[] }>
}

/** Where a release that is not here yet is entered: from an article about it, from one that was deleted, or from nothing. */
export default async function NewReleasePage({ searchParams }: NewPageProps) {
  const { article, again } = await searchParams
  const [start, former, choices, deleted, name] = await Promise.all([
    typeof article === 'string' ? reading(recordStart(article)) : null,
    typeof again === 'string' ? reading(deletedRecord(again)) : null,
    reading(recordChoices()),
    reading(deletedRecords()),
    nameToOffer(),
  ])
  const missing = (article !== undefined && !start) || (again !== undefined && former === null)
  return (
    <>
      <h1>Enter a release</h1>
      <p className="lead">
        A release that Parallax does not have yet: what was published, and the numbers in it. It is held to
        the same rules as those that ship with Parallax, and marked as entered here.{' '}
        {start && (
          <>
            It begins with{' '}
            <Link href={`/articles/${start.articleId}`}>{start.headline ?? 'the article'}</Link> by{' '}
            {start.outletName}, which is saved; once you save the release, the article is compared with it.
          </>
        )}
      </p>
      {missing && (
        <p className="lead" role="status">
          What the address names is not here, so the form is empty.
        </p>
      )}
      <RecordEditor
        key={`${start?.articleId} ${former === null ? '' : again}`}
        draftName={start ? `new ${start.articleId}` : former === null ? 'new' : `again ${again}`}
        initial={former ?? startText(start)}
        {...{ saved: null, start, choices, name }}
      />
      <DeletedList records={deleted} />
    </>
  )
}
