import type { KindShares } from '@/lib/core/compare/side-by-side'
import { Link } from '../../../_components/link'
import { AgreementBar } from './agreement-bar'
import styles from './agreement-cards.module.css'
import { attributeWords, kindOrder, kindWords } from './kind-words'

interface AgreementCardsProps {
  /** first by hand, second by machine */
  kinds: KindShares[]
  /** of the two people, where two coded the article */
  people: KindShares[] | null
}

/** One card for each kind of mention: what both found and either alone, and the shares of agreement. */
export function AgreementCards({ kinds, people }: AgreementCardsProps) {
  return (
    <div className={styles.cards}>
      {kindOrder.map((kind) => {
        const machine = kinds.find((each) => each.kind === kind)
        if (!machine) return null
        return (
          <section key={kind} aria-labelledby={`agreement-${kind}`}>
            <h3 id={`agreement-${kind}`}>{kindWords[kind].title}</h3>
            <AgreementBar shares={machine} />
            <SharesTable machine={machine} people={people?.find((each) => each.kind === kind) ?? null} />
            <p className={styles.more}>
              <Link href={kindWords[kind].accuracy}>over all texts measured</Link>
            </p>
          </section>
        )
      })}
    </div>
  )
}

function SharesTable({ machine, people }: { machine: KindShares; people: KindShares | null }) {
  const rows: { name: string; machine: number | null; people: number | null; isSpan: boolean }[] = [
    { name: 'same place', machine: machine.relaxed, people: people?.relaxed ?? null, isSpan: true },
    { name: 'same words', machine: machine.strict, people: people?.strict ?? null, isSpan: true },
    ...machine.attributes
      .filter(({ compared }) => compared > 0)
      .map(({ id, share }) => ({
        name: attributeWords(id),
        machine: share,
        people: people?.attributes.find((each) => each.id === id)?.share ?? null,
        isSpan: false,
      })),
  ]
  return (
    <table className={styles.shares}>
      <thead>
        <tr>
          <th scope="col">Agreement on</th>
          <th scope="col">Machine and hand</th>
          {people && <th scope="col">Two people</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, isSpan, ...row }) => (
          <tr key={name} data-span={isSpan || undefined}>
            <th scope="row">{name}</th>
            <td>
              <Percent share={row.machine} />
            </td>
            {people && (
              <td>
                <Percent share={row.people} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A share from 0 to 1 in whole percent; a dash where there is nothing to compare. */
function Percent({ share }: { share: number | null }) {
  if (share !== null) return `${Math.round(100 * share)}%`
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">nothing to compare</span>
    </>
  )
}
