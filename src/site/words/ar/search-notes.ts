import type { SearchNotes } from '../en/search-notes.ts'
import { isolate } from '../speech.ts'

export const searchNotes: SearchNotes = {
  'too-long': limit => `البحث أطول من الحد المسموح به (عدد الأحرف: ${limit}). يمكن الاكتفاء ببضع كلمات منه.`,
  'too-many-words': limit =>
    `كلمات البحث أكثر من الحد المسموح به (${limit}). يمكن تقليلها، أو وضع الكلمات المتلازمة بين علامتي اقتباس.`,
  'filter-excluded': filter => `لا يمكن استبعاد مرشّح: أُهمل ${isolate(`-${filter}:`)}.`,
  'no-country': given => `لا يوجد بلد باسم «${isolate(given)}»: أُهمل هذا المرشّح.`,
  'no-language': given => `لا توجد لغة باسم «${isolate(given)}»: أُهمل هذا المرشّح.`,
  'no-source': () => 'يحتاج \u2066source:\u2069 إلى اسم، مثل \u2066source:"Kan"\u2069.',
  'only-unnamed-yes': () => 'لا يوجد مرشّح \u2066unnamed:no\u2069، بل \u2066unnamed:yes\u2069 فقط.',
  'only-one-origin': given =>
    `لا يوجد إلا المرشّح \u2066origins:1\u2069، لذلك أُهمل ${isolate(`origins:${given}`)}.`,
  'no-date': given =>
    `«${isolate(given)}» ليس تاريخًا مثل \u20662026-11-13\u2069 أو \u20662026-11\u2069 أو \u20662026\u2069: أُهمل هذا المرشّح.`,
  'no-day-between': (from, to) => `لا يقع أي يوم بين ${isolate(from)} و${isolate(to)}.`,
  'only-left-out': () => 'ينبغي ذكر ما يُبحث عنه أيضًا، لا ما يُستبعد فقط.',
  'no-letter': () => 'لا حرف ولا رقم في هذا البحث، فلا شيء يُبحث عنه.',
  'no-outlet': given => `لا توجد هنا وسيلة إعلام باسم «${isolate(given)}».`,
  'no-topic': given => `لا يوجد موضوع باسم «${isolate(given)}»: كل المواضيع في \u2066/topics\u2069.`,
  'too-common': () => 'هذه الكلمات شائعة إلى حد أنها ترد في كل مقال. يُفضَّل البحث عن كلمة أندر.',
  'too-slow': () =>
    'يستغرق هذا البحث وقتًا طويلًا جدًا. يُفضَّل البحث عن كلمة أندر، أو ذكر بلد أو وسيلة إعلام أو تاريخ.',
}
