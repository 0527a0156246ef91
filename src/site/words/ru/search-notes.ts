import type { SearchNotes } from '../en/search-notes.ts'
import { isolated } from '../speech.ts'

export const searchNotes: SearchNotes = {
  'too-long': limit => `Запрос длиннее допустимого (символов: ${limit}). Ищите несколько слов из него.`,
  'too-many-words': limit =>
    `В запросе слишком много слов (допустимо: ${limit}). Ищите меньше слов или возьмите в кавычки те, что стоят вместе.`,
  'filter-excluded': filter => `Фильтр нельзя исключить: -${isolated(filter)}: пропущен.`,
  'no-country': given => `Нет страны с названием «${isolated(given)}»: этот фильтр пропущен.`,
  'no-language': given => `Нет языка с названием «${isolated(given)}»: этот фильтр пропущен.`,
  'no-source': () => 'После source: нужно имя, например source:"Kan".',
  'only-unnamed-yes': () => 'Фильтра unnamed:no нет, есть только unnamed:yes.',
  'only-one-origin': given => `Есть только фильтр origins:1, поэтому origins:${isolated(given)} пропущен.`,
  'no-date': given => `«${isolated(given)}» не дата вида 2026-11-13, 2026-11 или 2026: этот фильтр пропущен.`,
  'no-day-between': (from, to) => `Между ${isolated(from)} и ${isolated(to)} нет ни одного дня.`,
  'only-left-out': () => 'Укажите и то, что искать, а не только то, что исключить.',
  'no-letter': () => 'В запросе нет ни одной буквы или цифры, поэтому искать нечего.',
  'no-outlet': given => `Здесь нет издания с названием «${isolated(given)}».`,
  'no-topic': given => `Нет темы с названием «${isolated(given)}»: все темы перечислены на /topics.`,
  'too-common': () => 'Эти слова так часты, что есть в каждой статье. Ищите слово пореже.',
  'too-slow': () => 'Этот поиск идёт слишком долго. Ищите слово пореже или укажите страну, издание или дату.',
}
