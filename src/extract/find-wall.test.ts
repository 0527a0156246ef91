import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractArticle } from './extract-article.ts'

/** What each language's walls say: a page that asks for consent, one that asks for a person, one that ends at a fee. */
const said: Record<string, { consent: string; bot: string; paywall: string }> = {
  en: {
    consent: 'We value your privacy. We and our partners store information on your device.',
    bot: 'Verifying you are human. This may take a few seconds.',
    paywall: 'Subscribe to continue reading. Already a subscriber? Log in.',
  },
  de: {
    consent:
      'Wir und unsere Partner verarbeiten personenbezogene Daten. Weiter mit Werbung oder mit Pur-Abo.',
    bot: 'Bitte bestätigen Sie, dass Sie kein Roboter sind.',
    paywall: 'Diesen Artikel weiterlesen mit Plus. Bereits Abonnent? Anmelden.',
  },
  fr: {
    consent:
      'Avec nos partenaires, nous utilisons des cookies. Accepter et fermer ou continuer sans accepter.',
    bot: 'Vérifiez que vous êtes humain. Veuillez activer JavaScript.',
    paywall: 'La suite est réservée aux abonnés. Déjà abonné ? Connectez-vous.',
  },
  es: {
    consent: 'Nosotros y nuestros socios utilizamos cookies. Aceptar y continuar o configurar cookies.',
    bot: 'Verifica que eres humano completando la acción siguiente.',
    paywall: 'Suscríbete para seguir leyendo. ¿Ya eres suscriptor? Inicia sesión.',
  },
  it: {
    consent: 'Noi e i nostri partner utilizziamo i cookie. Accetta e continua oppure rifiuta e abbonati.',
    bot: 'Conferma di non essere un robot. Verifica di essere umano per continuare.',
    paywall: 'Contenuto riservato agli abbonati. Abbonati per continuare a leggere.',
  },
  pt: {
    consent: 'Nós e os nossos parceiros utilizamos cookies. Aceitar todos ou gerir opções.',
    bot: 'Confirme que não é um robô para continuar.',
    paywall: 'Conteúdo exclusivo para assinantes. Já é assinante? Entre.',
  },
  nl: {
    consent: 'Wij en onze partners gebruiken cookies. Accepteer alle of beheer uw toestemming.',
    bot: 'Controleer of u een mens bent. Bevestig dat u geen robot bent.',
    paywall: 'Verder lezen? Dit artikel is alleen voor abonnees. Al abonnee? Log in.',
  },
  pl: {
    consent: 'My i nasi zaufani partnerzy używamy plików cookie. Wyrażam zgodę na przetwarzanie danych.',
    bot: 'Potwierdź, że nie jesteś robotem. Sprawdzanie przeglądarki.',
    paywall: 'Aby czytać dalej, wykup dostęp. Artykuł tylko dla subskrybentów.',
  },
  ru: {
    consent: 'Сайт использует файлы cookie. Вы даете согласие на обработку данных. Принять все.',
    bot: 'Подтвердите, что вы не робот. Проверка браузера перед переходом на сайт.',
    paywall: 'Чтобы продолжить чтение, оформите подписку. Уже подписаны? Войдите.',
  },
  uk: {
    consent: 'Сайт використовує файли cookie. Ви надаєте згоду на обробку даних. Прийняти всі.',
    bot: 'Підтвердьте, що ви не робот. Перевірка браузера.',
    paywall: 'Щоб читати далі, оформіть передплату. Матеріал лише для передплатників.',
  },
  tr: {
    consent: 'Biz ve iş ortaklarımız çerezleri kullanıyoruz. Tümünü kabul et veya ayarları yönet.',
    bot: 'Robot olmadığınızı doğrulayın. Tarayıcınız kontrol ediliyor.',
    paywall: 'Okumaya devam etmek için abone olun. Zaten abone misiniz? Giriş yapın.',
  },
  ar: {
    consent: 'نستخدم نحن وشركاؤنا ملفات تعريف الارتباط. قبول الكل أو إدارة الخيارات.',
    bot: 'تحقق من أنك إنسان. جارٍ التحقق من المتصفح.',
    paywall: 'هذا المقال للمشتركين فقط. اشترك للقراءة كاملا.',
  },
  he: {
    consent: 'אנחנו והשותפים שלנו משתמשים בעוגיות. קבל הכל או נהל העדפות.',
    bot: 'אשר שאינך רובוט. יש להפעיל JavaScript.',
    paywall: 'הכתבה המלאה זמינה למנויים בלבד. כבר מנויים? התחברו.',
  },
  fa: {
    consent: 'ما و شرکای ما از کوکی‌ها استفاده می‌کنیم. پذیرفتن همه یا مدیریت تنظیمات.',
    bot: 'تأیید کنید که ربات نیستید. در حال بررسی مرورگر شما.',
    paywall: 'برای ادامه مطالعه مشترک شوید. این مطلب فقط برای مشترکان است.',
  },
  hi: {
    consent: 'हम और हमारे भागीदार कुकीज़ का उपयोग करते हैं। सभी स्वीकार करें या सेटिंग बदलें।',
    bot: 'पुष्टि करें कि आप रोबोट नहीं हैं। आपके ब्राउज़र की जाँच हो रही है।',
    paywall: 'आगे पढ़ने के लिए सदस्यता लें। यह लेख केवल सब्सक्राइबर के लिए है।',
  },
  zh: {
    consent: '我们和合作伙伴使用Cookie。您可以接受所有或管理选项。',
    bot: '请验证您是真人。正在检查您的浏览器。',
    paywall: '订阅以继续阅读全文。本文仅限订阅用户。',
  },
  ja: {
    consent: '当社とパートナーはクッキーを使用します。すべて同意するか、設定を管理してください。',
    bot: 'あなたが人間であることを確認してください。ブラウザを確認しています。',
    paywall: 'この記事は有料会員限定です。続きを読むにはログインしてください。',
  },
  ko: {
    consent: '당사와 파트너는 쿠키를 사용합니다. 모두 동의하거나 설정을 관리하세요.',
    bot: '로봇이 아닙니다 확인이 필요합니다. 사람인지 확인하고 있습니다.',
    paywall: '계속 읽으려면 로그인하세요. 이 기사는 구독자 전용입니다.',
  },
}

const url = 'https://ardmoor-post.example/2031/05/harbour'
const beginning =
  'The harbour board of Ardmoor voted on Tuesday evening to close the northern pier to heavy vessels from March, after divers found cracks in four of its nine pillars.'
const page = (language: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${language}"><head><title>Ardmoor Post</title>${head}</head><body>${body}</body></html>`
const paid =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier closes","isAccessibleForFree":false}</script>'

for (const [language, { consent, bot, paywall }] of Object.entries(said)) {
  const asking = `<div><p>${consent}</p><button>OK</button></div>`
  const offer = `<article><h1>Pier closes</h1><p>${beginning}</p></article><div><p>${paywall}</p></div>`
  const walls: [wall: string, html: string][] = [
    ['consent', page(language, asking)],
    ['bot', page(language, `<h1>ardmoor-post.example</h1><p>${bot}</p>`)],
    ['paywall', page(language, offer)],
    ['paywall', page(language, offer, paid)],
  ]
  for (const [wall, html] of walls)
    test(`a ${wall} wall is seen (${language}${html.includes('isAccessible') ? ', declared' : ''})`, () => {
      assert.equal(extractArticle(html, url).wall, wall)
    })
  test(`what walls say, below a whole article, is no wall (${language})`, () => {
    const text = `<p>${beginning} The decision came after three hours of debate.</p>`.repeat(1)
    const whole = Array.from({ length: 14 }, (_, at) =>
      text.replace('Tuesday', `day ${at} of the month`),
    ).join('')
    const html = page(language, `<article><h1>Pier closes</h1>${whole}</article>${asking}<p>${paywall}</p>`)
    const { wall, text: read } = extractArticle(html, url)
    assert.equal(wall, null)
    assert.ok(read.includes('day 13'))
  })
}

const noWalls: [name: string, html: string][] = [
  [
    'a short report about robots',
    page(
      'en',
      `<article><h1>Robot beats pupils</h1><p>“I am not a robot”, the machine wrote on the board of a school in Merle on Monday, and the class laughed for a minute.</p><p>It had solved the test in four seconds. The teacher, Ines Marl, says it will be back next week.</p></article>`,
      '<meta property="article:published_time" content="2031-05-12T10:00:00Z">',
    ),
  ],
  [
    'a short report about cookies',
    page(
      'en',
      `<article><h1>Council fined</h1><p>The city of Merle uses cookies without asking, the data watchdog said on Monday, and fined the council 4,000 crowns for its site of parking permits.</p><p>A spokesman said that the page would be mended within a week, and that nobody had come to harm.</p><p>The fine is the third of its kind this year. Two museums and a swimming bath paid before, and a cemetery is waiting for its hearing in June.</p></article>`,
      '<meta property="article:published_time" content="2031-05-12T10:00:00Z">',
    ),
  ],
  [
    'a paid article that is shown whole',
    page(
      'en',
      `<article><h1>Pier closes</h1><p>${beginning}</p></article>`,
      paid.replace('}<', `,"articleBody":${JSON.stringify(beginning)}}<`),
    ),
  ],
  [
    'a link to log in above the text',
    page(
      'en',
      `<p>Already a subscriber? Log in</p><article><h1>Pier closes</h1><p>${beginning}</p><p>${beginning.replace('Tuesday', 'Friday')}</p></article>`,
    ),
  ],
]
for (const [name, html] of noWalls)
  test(`no wall: ${name}`, () => {
    assert.equal(extractArticle(html, url).wall, null)
  })
