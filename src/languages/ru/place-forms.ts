const adjectiveEndings = 'ий ого ому им ом ая ой ую ою ое ие их ими'.split(' ')
const nounEndings = ['', 'а', 'у', 'ом', 'е', 'ы', 'и', 'ов', 'ам', 'ами', 'ах']

/**
 * The cases of a Russian name, of all words that decline by the common patterns; a few forms among them do not
 * exist and do no harm.
 *
 * @param isPeople an adjective ("сирийский") or a person ("сириец"): then plural and feminine too
 */
export function russianForms(name: string, isPeople: boolean): string[] {
  if (isPeople) return name.endsWith('ий') ? adjectiveForms(name) : personForms(name)
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length === 1) return placeForms(last)
  const firsts = words
    .slice(0, -1)
    .map(word => (/(?:ый|ий|ой|ая|яя|ое)$/.test(word) ? adjectiveForms(word) : [word]))
  const before = firsts.reduce<string[]>(
    (heads, forms) => heads.flatMap(head => forms.map(form => `${head}${form} `)),
    [''],
  )
  return before.flatMap(head => placeForms(last).map(form => head + form))
}

function adjectiveForms(word: string): string[] {
  const stem = word.slice(0, -2)
  const soft = /[кгхжшчщ]$/.test(stem)
    ? adjectiveEndings
    : [...adjectiveEndings, 'ый', 'ым', 'ые', 'ых', 'ыми']
  return soft.map(ending => stem + ending)
}

function personForms(word: string): string[] {
  if (word.endsWith('ец')) {
    const stem = word.slice(0, -2) + (/[аеиоуыэюя]$/.test(word.slice(0, -2)) ? 'йц' : 'ц')
    return [word, ...['а', 'у', 'ем', 'ы', 'ев', 'ам', 'ами', 'ах'].map(ending => stem + ending)]
  }
  if (word.endsWith('ин') && word.length > 6) {
    const stem = word.slice(0, -2)
    return [
      ...nounEndings.map(ending => word + ending),
      ...['е', 'ы', '', 'ам', 'ами', 'ах'].map(ending => stem + ending),
    ]
  }
  return nounEndings.map(ending => word + ending)
}

function placeForms(word: string): string[] {
  const stem = word.slice(0, -1)
  const ends = (...endings: string[]) => [word, ...endings.map(ending => stem + ending)]
  if (word === word.toUpperCase()) return [word]
  if (word.endsWith('ия')) return ends('и', 'ю', 'ей')
  if (word.endsWith('а')) return ends('ы', 'и', 'е', 'у', 'ой', 'ей')
  if (word.endsWith('я')) return ends('и', 'е', 'ю', 'ей')
  if (word.endsWith('ь')) return ends('я', 'ю', 'ем', 'е', 'и', 'ью')
  if (word.endsWith('й')) return ends('я', 'ю', 'ем', 'е')
  if (word.endsWith('ы')) return ends('', 'ам', 'ами', 'ах')
  if (/[еёиоуэю]$/.test(word)) return [word]
  return [word, ...['а', 'у', 'ом', 'е'].map(ending => word + ending)]
}
