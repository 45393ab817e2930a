/** Raised with every change of alignment or rules that can change what is found; releases are then checked again. */
export const RULES_VERSION = 8
