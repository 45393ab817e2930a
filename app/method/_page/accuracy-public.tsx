import type { PublicFigures } from '@/lib/content/schema/evaluation'
import styles from './accuracy-section.module.css'
import { inPercent } from './accuracy-wording'
import { PUBLIC_GOLD, type PublicGold } from './other-readers'

const DEVELOPED_ON: Partial<Record<PublicFigures['id'], string>> = {
  time_timebank: 'TimeBank',
  time_aquaint: 'AQUAINT',
  qty_quantulum3: 'the test sentences of quantulum3',
}

/** What the engine reaches on gold made by others, and what other readers reach on it. */
export function AccuracyPublic({ sources }: { sources: PublicFigures[] }) {
  const alsoOn = sources.flatMap((source) => {
    const name = DEVELOPED_ON[source.id]
    return name
      ? [`${name}: ${percentOf(source, 'same span')} same words, ${percentOf(source, 'in part')} in part`]
      : []
  })
  return (
    <>
      {sources.map((source) => {
        const gold = PUBLIC_GOLD[source.id]
        return gold && <Compared key={source.id} source={source} gold={gold} />
      })}
      {alsoOn.length > 0 && (
        <p className={styles.note}>On public gold it was developed on: {alsoOn.join('; ')}.</p>
      )}
    </>
  )
}

function Compared({ source, gold }: { source: PublicFigures; gold: PublicGold }) {
  return (
    <>
      <table className={styles.others}>
        <caption>
          <b>Public gold: {gold.name}</b> {gold.what}
        </caption>
        <thead>
          <tr>
            <th scope="col">Reader</th>
            {gold.columns.map(([figure, label]) => (
              <th key={figure} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.own}>
            <th scope="row">Parallax</th>
            {gold.columns.map(([figure]) => (
              <td key={figure}>{percentOf(source, figure)}</td>
            ))}
          </tr>
          {gold.others.map(({ name, percent }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {gold.columns.map(([figure], i) => (
                <td key={figure}>{inPercent(share(percent[i]))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{gold.note}</p>
    </>
  )
}

/** F1, or the share found where nothing can be found too much. */
function percentOf({ figures }: PublicFigures, id: string): string {
  const figure = figures.find((one) => one.id === id)
  return inPercent(figure ? (figure.f1 ?? figure.recall) : null)
}

const share = (percent: number | null | undefined): number | null =>
  percent === null || percent === undefined ? null : percent / 100
