/** What a text is called while nobody may know who printed it: "Text A" for the first. */
export function textName(place: number): string {
  return `Text ${String.fromCharCode(64 + place)}`
}
