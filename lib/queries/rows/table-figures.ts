import type { TableFigure } from '@/lib/core/compare/mention-table'
import { database } from '@/lib/db/client'

interface Tie {
  releaseId: string
  figureId: string
}

/** Finds the figures that are tied to: a function from release and figure to what the table gives of it. */
export async function tableFigures(
  ties: readonly Tie[],
): Promise<(releaseId: string, figureId: string) => TableFigure | null> {
  const figures = await database().$queryRaw<TableFigure[]>`
    select f.release_id as release, f.id, f.label, f.value
    from figure f
    join (
      select distinct release_id, figure_id
      from unnest(${ties.map(({ releaseId }) => releaseId)}::text[], ${ties.map(({ figureId }) => figureId)}::text[])
        as tie (release_id, figure_id)
    ) tied on tied.release_id = f.release_id and tied.figure_id = f.id`
  const byKey = new Map(figures.map((figure) => [`${figure.release} ${figure.id}`, figure]))
  return (releaseId, figureId) => byKey.get(`${releaseId} ${figureId}`) ?? null
}
