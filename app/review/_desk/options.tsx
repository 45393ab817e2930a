import type { NamedCandidate } from '@/lib/commands/import/release-candidates'
import type { ReviewRelease } from '@/lib/queries/review-releases'
import type { StyleGuideChoice } from '@/lib/queries/style-guide-choices'
import { Link } from '../../_components/link'
import { counted } from '../../_wording/numbers'
import { type DeskOptions, PROPOSE } from '../_state/desk-state'
import { DayChoice } from './day-choice'
import styles from './options.module.css'

const LONGEST_DESK = 200 // characters
const MOST_OTHERS = 2 // further candidates have hardly a reason

interface OptionsProps {
  options: DeskOptions
  releases: ReviewRelease[]
  guides: StyleGuideChoice[]
  /** the desks of the reviews that one sees */
  desks: string[]
  /** a review has its desk already */
  hasDesk: boolean
  /** the releases that the draft may be about; null before it was looked at */
  candidates: NamedCandidate[] | null
  choose: (change: Partial<DeskOptions>) => void
}

/** What a draft is held against: a release, with why it is proposed, the day of publication, and style guides. */
export function Options({ options, releases, guides, desks, hasDesk, candidates, choose }: OptionsProps) {
  const { release, published, desk } = options
  const proposed = candidates?.find(({ releaseId }) => releaseId === release)
  const others = candidates?.filter(({ releaseId }) => releaseId !== release).slice(0, MOST_OTHERS) ?? []
  return (
    <div className={styles.options}>
      <div className={styles.release}>
        <label htmlFor="release">Release</label>
        <select
          id="release"
          name="release"
          value={release}
          aria-describedby="release-why"
          onChange={(event) => choose({ release: event.target.value })}
        >
          <option value={PROPOSE}>Propose one</option>
          <option value="">None: style alone</option>
          <optgroup label="Releases">
            {releases.filter(({ isConstructed }) => !isConstructed).map(asOption)}
          </optgroup>
          <optgroup label="Exercises (invented)">
            {releases.filter(({ isConstructed }) => isConstructed).map(asOption)}
          </optgroup>
        </select>
        <div id="release-why" className={styles.why}>
          {proposed ? (
            <p>
              Proposed. {proposed.reasons.join(' ')}{' '}
              <Link href={`/releases/${release}`} target="_blank" rel="noopener">
                Its page
              </Link>
            </p>
          ) : (
            candidates?.length === 0 &&
            release === '' && <p>No number or name in it leads to a release that is here.</p>
          )}
          {others.map(({ releaseId, shortTitle, reasons }) => (
            <p key={releaseId}>
              <button type="button" onClick={() => choose({ release: releaseId })}>
                {shortTitle}
              </button>{' '}
              {reasons.join(' ')}
            </p>
          ))}
        </div>
      </div>
      <div className={styles.day}>
        <DayChoice
          published={published}
          released={releases.find(({ id }) => id === release)?.released ?? null}
          choose={(day) => choose({ published: day })}
        />
        {!hasDesk && (
          <div className={styles.desk}>
            <label htmlFor="desk">Desk</label>
            <input
              id="desk"
              name="desk"
              list="desks"
              maxLength={LONGEST_DESK}
              key={desk}
              defaultValue={desk}
              placeholder="None"
              aria-describedby="desk-hint"
              onBlur={(event) => {
                if (event.target.value.trim() !== desk) choose({ desk: event.target.value.trim() })
              }}
            />
            <datalist id="desks">
              {desks.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
            <small id="desk-hint">What was put aside for it stays aside.</small>
          </div>
        )}
      </div>
      <fieldset className={styles.guides}>
        <legend>Style guides</legend>
        {guides.map(({ id, name, about, rules }) => (
          <label key={id} title={about}>
            <input
              type="checkbox"
              name="guide"
              value={id}
              checked={options.guides.includes(id)}
              onChange={({ target: { checked } }) =>
                choose({
                  guides: guides
                    .map((guide) => guide.id)
                    .filter((one) => (one === id ? checked : options.guides.includes(one))),
                })
              }
            />
            <span>
              {name} <small>{rules === 0 ? 'empty' : counted(rules, 'rule')}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}

function asOption({ id, shortTitle }: ReviewRelease) {
  return (
    <option key={id} value={id}>
      {shortTitle}
    </option>
  )
}
