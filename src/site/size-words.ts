const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** "640 byte", "14 kB", "1.2 MB": as a person compares sizes, in thousands. */
export function sizeWords(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const format = new Intl.NumberFormat('en', {
    style: 'unit',
    unit: units[step]!,
    maximumSignificantDigits: 3,
  })
  return format.format(bytes / 1000 ** step)
}
