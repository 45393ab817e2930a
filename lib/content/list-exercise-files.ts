import type { ExerciseFileKind } from './files'
import { addYamlFolder, type Lister } from './lister'

const FILES: Record<string, ExerciseFileKind> = {
  'record.yaml': 'exercise-record',
  'outlets.yaml': 'exercise-outlets',
  'quotations.yaml': 'exercise-quotations',
  'key.yaml': 'exercise-key',
  'document.txt': 'exercise-document',
}
const NOT_LOADED = 'README.md'

/** Adds the files of content/exercises: for each exercise its five files, and each article with its text. */
export function listExerciseFiles(lister: Lister): void {
  const releases = new Set(lister.names('releases'))
  for (const exerciseId of lister.names('exercises')) {
    const folder = `exercises/${exerciseId}`
    if (exerciseId === NOT_LOADED) continue
    if (releases.has(exerciseId)) {
      lister.fault(folder, `has the id of the release in releases/${exerciseId}`)
      continue
    }
    for (const [name, kind] of Object.entries(FILES)) {
      lister.addRequired(`${folder}/${name}`, { kind, exerciseId })
    }
    addYamlFolder(lister, `${folder}/articles`, (slug) => ({ kind: 'exercise-article', exerciseId, slug }))
    const texts = lister.names(`${folder}/articles`).map((name) => name.replace(/\.yaml$/, '.txt'))
    for (const text of texts) {
      const slug = text.slice(0, -'.txt'.length)
      lister.addRequired(`${folder}/${text}`, { kind: 'exercise-text', exerciseId, slug })
    }
    for (const name of lister.names(folder)) {
      if (name in FILES || name === 'articles' || texts.includes(name)) continue
      lister.fault(`${folder}/${name}`, 'is not read; remove it')
    }
  }
}
