import type { FileRole } from './files'

/** Walks content/ and notes what is loaded of it, and what is wrong. */
export interface Lister {
  names: (folder: string) => string[]
  add: (file: string, role: FileRole) => void
  /** as add, or a fault where there is no such file */
  addRequired: (file: string, role: FileRole) => void
  fault: (file: string, message: string) => void
}

/** Adds the YAML files of a folder; `role` gets their names without ".yaml". */
export function addYamlFolder(lister: Lister, folder: string, role: (name: string) => FileRole): void {
  for (const name of lister.names(folder)) {
    const file = `${folder}/${name}`
    if (/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name)) lister.add(file, role(name.slice(0, -'.yaml'.length)))
    else lister.fault(file, 'only files named like "some-name.yaml" belong here')
  }
}
