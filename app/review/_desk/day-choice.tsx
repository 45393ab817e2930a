import { formatDay } from '../../_wording/dates'

interface DayChoiceProps {
  /** ISO day; empty where it is not known */
  published: string
  /** ISO day on which the chosen release came out; null without one */
  released: string | null
  choose: (published: string) => void
}

/** The day of publication, with the day of the release to be taken in its place: an old article is checked as of its day. */
export function DayChoice({ published, released, choose }: DayChoiceProps) {
  return (
    <>
      <label htmlFor="published">Day of publication</label>
      <input
        id="published"
        name="published"
        type="date"
        value={published}
        aria-describedby="published-hint"
        onChange={(event) => choose(event.target.value)}
      />
      <small id="published-hint">
        {published === ''
          ? 'Not stated: “Tuesday” and “this fiscal year” are given no dates.'
          : '“Tuesday” and “this fiscal year” are reckoned from it, and which rules hold.'}
      </small>
      {released !== null && released !== published && (
        <small>
          {published !== '' && published < released ? 'That is before the release:' : 'The release is of'}{' '}
          <button type="button" onClick={() => choose(released)}>
            {formatDay(released)}
            <span className="sr-only">: take this as the day of publication</span>
          </button>
        </small>
      )}
    </>
  )
}
