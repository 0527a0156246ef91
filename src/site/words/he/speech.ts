import { isolate, speechOf, type Forms, type Noun } from '../speech.ts'

const nouns: Readonly<Record<Noun, Forms>> = {
  article: { one: 'כתבה אחת', two: 'שתי כתבות', other: '# כתבות' },
  entry: { one: 'רשומה אחת', two: 'שתי רשומות', other: '# רשומות' },
  feed: { one: 'פיד אחד', two: 'שני פידים', other: '# פידים' },
  origin: {
    one: 'מקור ראשוני בלתי תלוי אחד',
    two: 'שני מקורות ראשוניים בלתי תלויים',
    other: '# מקורות ראשוניים בלתי תלויים',
  },
  outlet: { one: 'כלי תקשורת אחד', two: 'שני כלי תקשורת', other: '# כלי תקשורת' },
  place: { one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' },
  saying: { one: 'עוד אמירה אחת', two: 'עוד שתי אמירות', other: 'עוד # אמירות' },
  source: { one: 'מקור אחד', two: 'שני מקורות', other: '# מקורות' },
  statement: { one: 'אמירה אחת', two: 'שתי אמירות', other: '# אמירות' },
  story: { one: 'סיפור אחד', two: 'שני סיפורים', other: '# סיפורים' },
  version: { one: 'גרסה אחת', two: 'שתי גרסאות', other: '# גרסאות' },
  word: { one: 'מילה אחת', two: 'שתי מילים', other: '# מילים' },
}

export const speech = speechOf({ locale: 'he', nouns, more: count => `עוד ${count}`, isolated: isolate })
