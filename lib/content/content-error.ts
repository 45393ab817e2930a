/** Something wrong in a file of content/. */
export interface ContentError {
  /** path with forward slashes, from the folder that holds content/: "content/coders.yaml" */
  file: string
  /** line in the file from 1; null where the file as a whole is meant */
  line: number | null
  /** the place in the data: "quantities[3].unit", items counted from 0; empty for the whole file */
  place: string
  /** what is wrong, with the value echoed */
  message: string
}

/** One error on one line: `content/.../cnn.yaml:41 quantities[3].unit: unknown unit "detainees"`. */
export function contentErrorLine({ file, line, place, message }: ContentError): string {
  return `${file}${line === null ? '' : `:${line}`}${place ? ` ${place}` : ''}: ${message}`
}

/** A path into data as it is written in code: ["quantities", 3, "unit"] is "quantities[3].unit". */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('')
}

const LONGEST_ECHO = 80 // enough to recognise a value, short enough for one line

/** A value as an error message shows it: JSON, shortened. */
export function echo(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > LONGEST_ECHO ? `${json.slice(0, LONGEST_ECHO - 1)}…` : json
}
