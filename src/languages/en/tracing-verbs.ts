import type { CueFrame, CueVerb } from '../tracing-pack.ts'

type Traits = Partial<Pick<CueVerb, 'kind' | 'weak' | 'onlyPapers'>>

// Verbs that say something and hardly ever do anything else.
const clause = `say report announce claim deny insist argue warn add allege explain reply respond acknowledge
  admit assert declare testify concede caution reckon contend remark confirm complain
  protest conclude confide recount recall joke vow quip boast lament stress emphasise emphasize
  counter retort answer promise pledge predict swear reiterate clarify disclose
  comment observe exclaim shout whisper mutter sob fume scoff gush muse opine enthuse snap thunder reveal
  affirm attest aver avow bemoan bewail boom bellow blurt bristle chime chirp chuckle concur croak croon cry deadpan divulge
  drawl enquire inquire fret gripe groan growl grouse grumble holler howl implore insinuate interject intimate intone
  marvel moan mumble murmur narrate plead posit proclaim profess prophesy purr quaver rasp rejoin remonstrate
  roar scream shriek sigh snarl sneer snort splutter stammer stutter surmise theorise theorize tease venture volunteer
  wail whimper whine wisecrack yell yelp apologise apologize disagree`
// As often a noun, or an action, as a saying: wanted with "that", a quotation or a clear clause behind them.
const weakClause = `note state maintain suggest repeat agree continue hold find propose estimate recommend
  urge demand order estimate signal hint indicate tout tip relay ask wonder remember read
  object elaborate point rule submit verify suppose request appeal offer instruct
  accept allow beg calculate certify charge confess counsel credit deem demonstrate determine envisage figure forecast
  foresee grant guarantee guess hear imply infer intend laugh mention press project publish question reason register
  specify storm stipulate threaten vouch warrant weigh`
// What they say is their object, not a clause.
const object = `accuse blame criticise criticize denounce condemn dispute dismiss reject praise hail
  rebut refute ridicule describe call brand deride mock
  applaud berate blast castigate characterise characterize commend decry deplore disavow downplay dub endorse extol
  lambast lambaste laud lampoon portray rebuke slam underline underscore`
const weakObject = `advise attribute identify label liken put refer speak vilify welcome defend`
const papers = `provide contain conclude estimate project require stipulate warn put give value
  show suggest indicate list describe record detail specify state find read allege outline recommend`

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing', 'written'],
  hold: ['holds', 'held', 'holding'],
  find: ['finds', 'found', 'finding'],
  put: ['puts', 'put', 'putting'],
  read: ['reads', 'read', 'reading'],
  swear: ['swears', 'swore', 'swearing', 'sworn'],
  speak: ['speaks', 'spoke', 'speaking'],
  think: ['thinks', 'thought', 'thinking'],
  show: ['shows', 'showed', 'showing', 'shown'],
  deny: ['denies', 'denied', 'denying'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  admit: ['admits', 'admitted', 'admitting'],
  submit: ['submits', 'submitted', 'submitting'],
  shed: ['sheds', 'shed', 'shedding'],
  tip: ['tips', 'tipped', 'tipping'],
  hear: ['hears', 'heard', 'hearing'],
  feel: ['feels', 'felt', 'feeling'],
  foresee: ['foresees', 'foresaw', 'foreseeing', 'foreseen'],
  plead: ['pleads', 'pleaded', 'pleading'],
  prefer: ['prefers', 'preferred', 'preferring'],
  infer: ['infers', 'inferred', 'inferring'],
  chirp: ['chirps', 'chirped', 'chirping'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  slam: ['slams', 'slammed', 'slamming'],
  fret: ['frets', 'fretted', 'fretting'],
  extol: ['extols', 'extolled', 'extolling'],
  beg: ['begs', 'begged', 'begging'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  refer: ['refers', 'referred', 'referring'],
}

// The plain form of these is a noun at least as often as a verb.
const nouns = new Set(
  `report claim note call state demand estimate promise answer reply comment pledge order blame praise hold
   find caution vow boast lament stress counter joke signal hint tip request appeal offer term label
   fear hope worry doubt expect show record list detail outline post tweet read point rule object
   dispute recount volunteer quip mock judge brand snap shout whisper charge credit press question project reason register sigh
   laugh cry roar scream moan howl grant guess figure forecast storm value guarantee favor favour brief alert`
    .split(/\s+/)
    .filter(Boolean),
)

/** Every form of every English verb by which something is attributed to somebody. */
export const verbs: readonly CueVerb[] = [
  ...family(clause, 'clause', {}),
  ...family(weakClause, 'clause', { weak: true }),
  ...family(object, 'object', {}),
  ...family(weakObject, 'object', { weak: true }),
  ...family('tell inform assure remind notify', 'told', {}),
  ...family('brief reassure alert', 'told', { weak: true }),
  ...family('write tweet', 'clause', { kind: 'written' }),
  ...family('post', 'clause', { kind: 'written', weak: true }),
  ...family(papers, 'clause', { kind: 'written', weak: true, onlyPapers: true }),
  ...family('believe think fear suspect doubt hope expect worry reckon', 'clause', { kind: 'belief' }),
  ...family('assume feel presume regard consider imagine', 'clause', { kind: 'belief', weak: true }),
  ...family('want dread prefer favor favour', 'object', { kind: 'belief', weak: true }),
  ...family('quote cite', 'cite', { kind: 'cited' }),
]

function family(lemmas: string, frame: CueFrame, traits: Traits): CueVerb[] {
  const { kind = 'said', weak = false, onlyPapers = false } = traits
  return lemmas
    .split(/\s+/)
    .filter(Boolean)
    .flatMap(lemma => {
      const [third, past, gerund, perfect] = irregular[lemma] ?? regular(lemma)
      const traitsOf = (form: string) => ({
        frame,
        kind,
        onlyPapers,
        weak: weak || (nouns.has(lemma) && form !== past),
      })
      const finite = [third!, past!].map(form => ({ form, shape: 'finite' as const, ...traitsOf(form) }))
      const rest = perfect ? [{ form: perfect, shape: 'base' as const, ...traitsOf(past!) }] : []
      return [
        { form: lemma, shape: 'base' as const, ...traitsOf(lemma) },
        ...finite,
        ...rest,
        { form: gerund!, shape: 'participle' as const, ...traitsOf(past!) },
      ]
    })
}

function regular(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`]
  if (/(?:s|sh|ch|x)$/.test(lemma)) return [`${lemma}es`, `${lemma}ed`, `${lemma}ing`]
  return [`${lemma}s`, `${lemma}ed`, `${lemma}ing`]
}
