export type Terminal = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

/**
 * Tells how far a long list is: on a terminal one line that counts, else a line per part, so that a log stays readable.
 * A list of one part is done before anybody looks.
 */
export function progressLine(terminal: Terminal, noun: string): (done: number, of: number) => void {
  let isLong = false
  return (done, of) => {
    isLong ||= done > 0 && done < of
    if (!isLong) return
    const words = `${done.toLocaleString('en')} of ${of.toLocaleString('en')} ${noun}`
    if (!terminal.isTTY) terminal.write(`${words}\n`)
    else terminal.write(`\r${words}${done === of ? '\n' : ''}`)
  }
}
