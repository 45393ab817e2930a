import { AskedFor } from '../../_components/asked-for'
import { Link } from '../../_components/link'

/** An unknown exercise: names it and leads to those that exist. */
export default function ExerciseNotFound() {
  return (
    <>
      <h1>
        There is no exercise <AskedFor param="exercise" />
      </h1>
      <p className="lead">
        Those that exist stand under <Link href="/exercises">Exercises</Link>.
      </p>
    </>
  )
}
