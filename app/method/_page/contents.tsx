import styles from './method-view.module.css'

const PARTS = [
  ['not-claimed', 'What is not claimed'],
  ['coding', 'How the coding was done'],
  ['accuracy', 'How well the machine reads'],
  ['findings', 'Against the record'],
  ['signs', 'Words and signs on the screens'],
  ['codebook', 'The codebook'],
  ['rulings', 'Rulings on words'],
  ['data', 'The data'],
] as const

/** The parts of the page. */
export function Contents() {
  return (
    <nav aria-label="On this page" className={styles.contents}>
      {PARTS.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  )
}
