/** Stands between parts of a line, and stays with the one before it, so that no line begins with a dot. */
export const dot = '\u00a0· '
