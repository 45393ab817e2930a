import type { OutletAcross } from '@/lib/queries/outlet-across'
import { Link } from '../../../_components/link'
import { TakeTable } from '../../../_components/take-table'
import { VoiceTable } from '../../../_components/voice-table'
import { SourceTable } from '../../../people/_page/source-table'
import styles from './outlet-view.module.css'

interface OutletAcrossProps {
  outlet: { id: string; name: string }
  across: OutletAcross
}

/** An outletʼs words and sources over all its articles, each leading to the phrases. */
export function OutletAcrossView({ outlet, across: { words, sources } }: OutletAcrossProps) {
  return (
    <>
      {words.length > 0 && (
        <section aria-labelledby="words" className={styles.across}>
          <h2 id="words">Its words</h2>
          <p className="lead">
            The wordings that most of its articles print, in whose voice. Each leads to the phrases.
          </p>
          <VoiceTable
            caption={`Wordings that ${outlet.name} prints, most articles first`}
            heading="Wording"
            lines={words.map(({ id, label, facetLabel, articles, times }) => ({
              key: id,
              head: (
                <>
                  <Link href={`/terms/${id}?outlet=${outlet.id}#phrases`}>{label}</Link>
                  <small>{facetLabel}</small>
                </>
              ),
              ...{ articles, times },
            }))}
          />
          <TakeTable base={`/api/v1/outlets/${outlet.id}/tables/words`} what="Its words" />
        </section>
      )}
      {sources.length > 0 && (
        <section aria-labelledby="sources" className={styles.across}>
          <h2 id="sources">Whom it cites</h2>
          <p className="lead">The named sources that most of its articles cite, and how.</p>
          <SourceTable caption={`Sources that ${outlet.name} cites`} lines={sources} />
          <TakeTable base={`/api/v1/outlets/${outlet.id}/tables/sources`} what="Whom it cites" />
        </section>
      )}
    </>
  )
}
