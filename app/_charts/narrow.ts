/** A chart narrower than this, in CSS pixels, has the names of its rows above them instead of beside them. */
export const NARROW = 720
