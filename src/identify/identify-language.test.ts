import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { directionOf } from './direction-of.ts'
import { identifyLanguage } from './identify-language.ts'

const headlines: Record<string, string> = {
  en: 'The harbour of Vellin stays closed until Friday, officials said',
  de: 'Der Hafen von Vellin bleibt nach Angaben der Behörden bis Freitag geschlossen',
  fr: 'Le port de Vellin restera fermé jusqu’à vendredi, selon les autorités',
  es: 'El puerto de Vellin seguirá cerrado hasta el viernes, según las autoridades',
  nl: 'De haven van Vellin blijft volgens de autoriteiten tot vrijdag gesloten',
  af: 'Die hawe van Vellin bly volgens die owerhede tot Vrydag gesluit en hulle weet nie hoekom nie',
  id: 'Pelabuhan Vellin tetap ditutup hingga Jumat karena badai, kata polisi',
  ms: 'Pelabuhan Vellin kekal ditutup sehingga Jumaat kerana ribut, kata polis',
  cy: 'Mae porthladd Vellin ar gau hyd ddydd Gwener, yn ôl yr awdurdodau, ond nid oes rheswm wedi ei roi',
  sw: 'Bandari ya Vellin itabaki imefungwa hadi Ijumaa, kwa mujibu wa maafisa wa serikali',
  ru: 'Порт Веллина останется закрытым до пятницы, сообщили власти',
  uk: 'Порт Велліна залишиться закритим до п’ятниці, повідомила влада',
  be: 'Порт Веліна застанецца зачыненым да пятніцы, паведамілі ўлады',
  mk: 'Пристаништето во Велин ќе остане затворено до петок, рече портпаролот',
  kk: 'Веллин порты жұмаға дейін жабық қалады, деп хабарлады билік',
  mn: 'Веллиний боомт баасан гараг хүртэл хаалттай байна гэж мэдэгдэв',
  he: 'הנמל של ולין יישאר סגור עד יום שישי',
  ar: 'ميناء فيلين سيبقى مغلقا حتى يوم الجمعة وفق ما قاله مسؤولون',
  fa: 'بندر ولین تا روز جمعه بسته می‌ماند، مقام‌ها گفتند',
  el: 'Το λιμάνι του Βελίν παραμένει κλειστό',
  ja: 'ヴェリン港は金曜日まで閉鎖されると当局が発表',
  zh: '韦林港将关闭至星期五，官员说',
  ko: '벨린 항구는 금요일까지 폐쇄된다고 당국이 밝혔다',
  hi: 'अधिकारियों ने कहा कि वेलिन बंदरगाह शुक्रवार तक बंद रहेगा',
  th: 'ท่าเรือเวลลินจะปิดจนถึงวันศุกร์',
  ka: 'ველინის პორტი პარასკევამდე დაკეტილი იქნება',
  si: 'වෙලින් වරාය සිකුරාදා දක්වා වසා ඇත',
}

for (const [language, headline] of Object.entries(headlines)) {
  test(`“${headline.slice(0, 30)}…” is ${language}, whatever the page declares`, () => {
    assert.equal(identifyLanguage(headline, null), language)
    assert.equal(identifyLanguage(headline, language), language)
    assert.equal(identifyLanguage(headline, 'lv'), language)
  })
}

test('what the page declares decides among languages that one text can belong to', () => {
  const text = 'Luka će ostati zatvorena do petka, rekao je glasnogovornik'
  assert.equal(identifyLanguage(text, null), 'hr')
  assert.equal(identifyLanguage(text, 'bs-BA'), 'bs')
  assert.equal(identifyLanguage(text, 'SR_Latn'), 'sr')
  assert.equal(identifyLanguage(text, 'en'), 'hr')
})

const brief: Record<string, string> = {
  cy: 'Mae llywodraeth newydd yng Nghaerdydd',
  ga: 'Deir an rialtas nach bhfuil',
  sw: 'Watoto wengi walikuwa shuleni',
  zu: 'Izingane zabuyela ekhaya ngesonto',
  so: 'Dowladda ayaa sheegay arrintaas',
  mk: 'Владата рече дека нема',
  mr: 'सरकारने निर्णय घेतला आहे',
  hi: 'सरकार ने फैसला किया है',
  cs: 'Vláda řekla, že není',
  sk: 'Vláda povedala, že nie je',
  ur: 'حکومت نے فیصلہ کیا ہے',
}
for (const [language, headline] of Object.entries(brief)) {
  test(`a headline as short as “${headline}” is ${language}`, () =>
    assert.equal(identifyLanguage(headline, null), language))
}

test('one small word that comes again and again does not make a language', () => {
  const text =
    'Abahlali baseVellin bathi le ndawo iya kuvulwa ngoLwesihlanu kunye nezinye, kodwa le nkampani, le komiti, ' +
    'le projekthi kunye le nqanawa zisalindile ngoku ukuba le mvula iphele emva kweentsuku ezine.'
  assert.equal(identifyLanguage(text, 'en'), 'xh')
})

test('a text without letters has no language', () => {
  for (const text of ['', '   ', '12.5 % — 2031', '👍👍', 'https://vellin.example/a']) {
    assert.equal(identifyLanguage(text, null), null, text)
    assert.equal(identifyLanguage(text, 'en'), null, text)
  }
})

test('names of hosts and accounts do not speak', () => {
  assert.equal(
    identifyLanguage(
      'נמל סגור https://the-harbour-of-vellin-is-closed.example/and-stays-closed @vellinharbournews',
      null,
    ),
    'he',
  )
})

test('any text has an answer of two letters or none, and always the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.string()), (text, declared) => {
      const language = identifyLanguage(text, declared)
      assert(language === null || /^[a-z]{2}$/.test(language), String(language))
      assert.equal(identifyLanguage(text, declared), language)
    }),
  )
})

test('a long text costs no more than its beginning', () => {
  const start = process.cpuUsage()
  identifyLanguage(`${headlines['en']} `.repeat(100_000), null)
  assert(process.cpuUsage(start).user < 500_000)
})

test('what is written from the right is known, and the unknown is not', () => {
  assert.deepEqual(['ar', 'he', 'fa', 'ur', 'en', 'ja', null].map(directionOf), [
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ])
})
