import type { desk as english } from '../en/desk.ts'
import { isolate } from '../speech.ts'
import { speech } from './speech.ts'

const { counted, inForm, numeral } = speech

export const desk: typeof english = {
  nav: { label: 'للمحررين', feeds: 'الخلاصات', starter: 'قائمة البداية', queue: 'قائمة الانتظار' },
  demo: 'لا يجلب العالم التجريبي أي خلاصات لأنه لا يختلط أبدًا بأخبار حقيقية. يُفرَّغ الموقع بالأمر «\u2066sayso demo --remove\u2069» ثم يُشترك.',

  states: { stopped: 'متوقفة', failing: 'متعثّرة', new: 'لم تُقرأ بعد', fine: 'سليمة' },

  feeds: {
    title: 'الخلاصات',
    description: 'الخلاصات التي يقرؤها هذا الموقع، وحال كل منها.',
    none: 'لا اشتراك بعد. يُدخل أدناه رابط خلاصة أو موقع فيه خلاصات، أو يُختار من قائمة البداية.',
    total: count => `${counted(count, 'feed')} في الاشتراك`,
    allFine: count => `الاشتراكات: ${counted(count, 'feed')}، وكلها سليمة.`,
    part: {
      stopped: count => `${numeral(count)} متوقفة`,
      failing: count => `${numeral(count)} متعثّرة`,
      new: count => `${numeral(count)} لم تُقرأ بعد`,
      fine: count => `${numeral(count)} سليمة`,
    },
    listTitle: 'كل الخلاصات',
    order: 'ما يحتاج إليك يأتي أولًا.',
    all: 'عرض كل الخلاصات',
    noneOf: 'لا خلاصة في هذه الحالة.',
    pages: 'صفحات القائمة',
    page: (page, pages) => `الصفحة ${page} من ${pages}`,
    before: 'السابقة',
    next: 'التالية',
    addTitle: 'إضافة خلاصة أو موقع',
    url: 'الرابط',
    urlHint: 'رابط خلاصة، أو موقع يُبحث عن خلاصاته',
    findButton: 'البحث عن الخلاصات',
    listsTitle: 'من قائمة وإلى قائمة',
    file: 'قائمة خلاصات (OPML)',
    fileHint: 'كما تصدّرها قارئات الخلاصات؛ 8 ميغابايت على الأكثر',
    importButton: 'الاشتراك في القائمة كلها',
    export: 'تصدير كل الخلاصات بصيغة OPML',
    starter: 'الاختيار من قائمة البداية',
    starterWhat: 'صحف وإذاعات وقنوات ووكالات من العالم، بحسب البلد.',
  },

  progress: {
    read: 'قُرئت',
    never: 'لم تُقرأ قط',
    lastRead: 'آخر قراءة',
    failed: failures =>
      inForm(failures, {
        one: 'فشلت في المرة الأخيرة',
        two: 'فشلت مرتين متتاليتين',
        few: 'فشلت # مرات متتالية',
        many: 'فشلت # مرة متتالية',
        other: 'فشلت # مرة متتالية',
      }),
    next: 'الطلب التالي',
    due: 'حان موعدها',
    stopped: 'لم تعد تُطلب',
  },

  found: {
    title: 'الخلاصات على هذا الرابط',
    lead: count =>
      inForm(count, {
        one: 'يمكن أن تُقرأ هناك خلاصة واحدة. يُختار ما يُشترك فيه.',
        two: 'يمكن أن تُقرأ هناك خلاصتان. يُختار ما يُشترك فيه.',
        few: 'يمكن أن تُقرأ هناك # خلاصات. يُختار ما يُشترك فيه.',
        many: 'يمكن أن تُقرأ هناك # خلاصة. يُختار ما يُشترك فيه.',
        other: 'يمكن أن تُقرأ هناك # خلاصة. يُختار ما يُشترك فيه.',
      }),
    untitled: 'خلاصة بلا عنوان',
    entries: count => (count === 0 ? 'لا مداخل الآن' : counted(count, 'entry')),
    subscribe: 'اشتراك',
    subscribed: 'مشترك فيها من قبل',
    another: 'النظر في رابط آخر',
  },

  importing: {
    title: 'يجري المرور على القائمة',
    titleRefused: 'تعذّرت قراءة القائمة',
    waiting: 'هي بانتظار دورها.',
    far: (done, total) => `جرى النظر في ${numeral(done)} من ${numeral(total)}.`,
    soFar: (subscribed, already, refused) =>
      `حتى الآن: الجديد ${numeral(subscribed)}، والموجود من قبل ${numeral(already)}، والمرفوض ${numeral(refused)}.`,
    leave: 'يمكن مغادرة هذه الصفحة: فالعمل يستمر من دونك.',
    againWhat: 'تُحمَّل هذه الصفحة من جديد حتى تنتهي القائمة.',
    again: 'النظر من جديد',
    another: 'اختيار ملف آخر',
  },

  result: {
    title: 'ما آل إليه الأمر',
    subscribed: count => `الجديد هنا: ${numeral(count)}`,
    already: count => `الموجود من قبل: ${numeral(count)}`,
    refused: count => `المرفوض: ${numeral(count)}`,
    soon: 'تُطلب الخلاصات الجديدة في الدقائق المقبلة، بضعًا في كل مرة.',
    refusedTitle: 'المرفوض',
    more: count =>
      inForm(count, {
        one: 'وخلاصة أخرى',
        two: 'وخلاصتان أخريان',
        few: 'و# خلاصات أخرى',
        many: 'و# خلاصة أخرى',
        other: 'و# خلاصة أخرى',
      }),
    warningsTitle: 'ما تُرك من القائمة',
    toFeeds: 'إلى الخلاصات',
  },

  feed: {
    kind: 'خلاصة',
    description: 'حال هذه الخلاصة، وآخر مرات جلبها.',
    readAt: 'آخر قراءة:',
    why: 'لماذا حينئذ:',
    neverRead: 'لم تُقرأ بعد.',
    askedAt: 'آخر طلب',
    notAsked: 'لم تُطلب بعد',
    notLately: 'لم تُطلب مؤخرًا',
    nextAt: 'والتالي',
    nextSoon: 'والتالي في الحال',
    failing: failures =>
      inForm(failures, {
        one: 'فشلت المحاولة الأخيرة.',
        two: 'فشلت آخر محاولتين.',
        few: 'فشلت آخر # محاولات.',
        many: 'فشلت آخر # محاولة.',
        other: 'فشلت آخر # محاولة.',
      }),
    fault: 'ما الخلل:',
    stopped: 'لم تعد تُطلب.',
    again: '«طلبها الآن» يعيد تشغيلها.',
    subscribedAt: 'الاشتراك في',
    pausedNote: 'ما دام هذا الموقع متوقفًا مؤقتًا أو يعرض العالم التجريبي فلا تُطلب أي خلاصة.',
    asked: 'طلبتها الآن: وفي غضون ثوانٍ تبيّن القائمة أدناه ما آل إليه الأمر.',
    lookAgain: 'النظر من جديد',
    ask: 'طلبها الآن',
    stop: 'إيقاف',
    unsubscribe: 'إلغاء الاشتراك…',
    unsubscribeWhat: 'تخرج الخلاصة من القائمة مع ما يُعرف عن مداخلها ومرات جلبها. وتبقى مقالاتها.',
    unsubscribeButton: 'نعم، إلغاء الاشتراك',
    fetchesTitle: 'آخر مرات الجلب',
    noFetches: 'لم تُجلب بعد.',
    columns: {
      at: 'متى',
      outcome: 'النتيجة',
      answer: 'الرمز',
      bytes: 'الحجم',
      took: 'المدة',
      entries: 'المداخل',
      fresh: 'الجديد',
    },
    none: 'لا شيء',
  },

  outcomes: {
    feed: 'قُرئت',
    unchanged: 'بلا تغيير',
    'not-a-feed': 'ليست خلاصة',
    address: 'رُفض الرابط',
    status: 'خطأ من الخادم',
    network: 'تعذّر الوصول',
    timeout: 'بطيئة جدًا',
    'too-large': 'كبيرة جدًا',
    encoding: 'تالفة',
    redirects: 'تدور في حلقة',
    paused: 'مؤجلة',
  },
  outcomeElse: 'فشل',
  unchangedWhat: 'يقول الخادم إنه لا جديد.',

  queue: {
    title: 'قائمة الانتظار',
    description: 'ما ينتظر الإنجاز في هذا الموقع.',
    idle: 'لا شيء ينتظر: قُرئ كل مقال ورد، ولم يحن موعد أي خلاصة.',
    busy: (waiting, due) =>
      `بانتظار القراءة: ${counted(waiting, 'article')}؛ حان موعدها: ${counted(due, 'feed')}.`,
    articlesTitle: 'الأعمال المنتظرة',
    feedsTitle: 'الخلاصات',
    hostsTitle: 'خوادم في راحة',
    names: {
      'read-article': 'مقالات أضافها أشخاص',
      'read-fed-article': 'مقالات من الخلاصات',
      'import-feeds': 'قوائم خلاصات',
      daily: 'مهام يومية',
    },
    noneWaits: 'لا شيء ينتظر.',
    notOverdue: count => `المنتظر: ${numeral(count)}، ولا متأخر بينها.`,
    waits: (count, ago) => `المنتظر: ${numeral(count)}؛ ورد أقدمها ${ago}.`,
    active: count => `قيد الإنجاز: ${numeral(count)}.`,
    limit: articles =>
      `تتسع قائمة انتظار الخلاصات لهذا العدد من المقالات: ${numeral(articles)}. وما دام هذا العدد ينتظر فلا تُطلب أي خلاصة.`,
    full: articles =>
      `قائمة انتظار الخلاصات ممتلئة: لا تُطلب أي خلاصة حتى يقل عدد المقالات المنتظرة عن ${numeral(articles)}. أما ما يضيفه الأشخاص فيُقرأ مع ذلك.`,
    noFeeds: 'لا اشتراك في أي خلاصة.',
    noneDue: 'لم يحن موعد أي منها.',
    due: (due, ago) => `حان موعدها: ${counted(due, 'feed')}، وأولها ${ago}.`,
    noHosts: 'لم يطلب أي خادم أن يُترك وشأنه.',
    hostsWhat: 'طلبت أن تُترك وشأنها، فلا يُطلب منها شيء قبل ذلك.',
    until: 'حتى',
    moreHosts: count =>
      inForm(count, {
        one: 'وخادم آخر',
        two: 'وخادمان آخران',
        few: 'و# خوادم أخرى',
        many: 'و# خادمًا آخر',
        other: 'و# خادم آخر',
      }),
    lookAgain: 'النظر من جديد',
    unsureTitle: 'قراءات للمراجعة',
    noUnsure: 'قُرئت كل الصفحات بثقة.',
    unsureWhat:
      'ليس Sayso واثقًا من أن ما قرأه في هذه الصفحات هو المقال. ولا تُعرض إلا مقتطفات منها على الأكثر.',
  },

  starter: {
    title: 'قائمة البداية',
    description: 'وسائل إعلام من العالم مع خلاصاتها، للاختيار منها.',
    lead: (feeds, outlets, countries) =>
      `${counted(feeds, 'feed')}، ${counted(outlets, 'outlet')}، ${inForm(countries, { one: 'بلد واحد', two: 'بلدان', few: '# بلدان', many: '# بلدًا', other: '# بلد' })}. لا يُجلب شيء من هنا قبل اختياره.`,
    terms:
      'كون الخلاصة متاحة للعموم لا يعني شيئًا عما يجوز فعله بها. تُقرأ شروط الوسيلة قبل اختيارها: فبعضها لا يسمح إلا بالقراءة الخاصة، أو يحتفظ بحق التنقيب في النصوص والبيانات.',
    unchecked: 'لم يتحقق أحد من هذا الرابط بعد.',
    uncheckedAll: 'لم يتحقق أحد من أي من هذه الروابط بعد.',
    checked: day => `جرى التحقق منه في ${day}`,
    subscribed: 'مشترك فيها',
    family: (kind, family) => `${kind} من مجموعة ${isolate(family)}`,
    kinds: {
      newspaper: 'صحيفة',
      broadcaster: 'إذاعة أو قناة',
      agency: 'وكالة',
      site: 'موقع',
      magazine: 'مجلة',
    },
    button: 'الاشتراك في المختار',
    buttonWhat: 'ما حُدّد في البلدان المطوية يُحسب أيضًا.',
  },
}
