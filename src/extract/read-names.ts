import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'
import { readDate } from './read-date.ts'

const longestName = 60
const mostWords = 6

/**
 * The names in a line that says who wrote something, in order: "By Ann Lee and Bo Kim, correspondents | 3 May" has two.
 * What stands before a name ("by"), behind it (a date, "in Paris", "skrifar frá") and beside it (roles, degrees,
 * addresses) is left out. Names that nobody has ("admin") are none.
 */
export function namesIn(text: string, words: PageWords): string[] {
  return splitNames(text, words).filter(name => isName(name, words))
}

/** "By Ann Lee and Bo Kim in Paris" as its parts, without a judgement on whether each is a name. */
export function splitNames(text: string, words: PageWords): string[] {
  const plain = withoutLead(
    withoutDate(
      text
        .replace(/\(.{0,60}?\)/g, ' ')
        .replace(/\S+@\S+|(?:https?:\/\/|www\.)\S+|(?<=\s)@\S+/g, ' ')
        .replace(/\/(?=\s|\p{Lu}|\p{Lo})/gu, ' | ')
        .trim(),
    ),
    words,
  )
  return plain
    .split(jointsOf(words))
    .map((part, at) => withoutTail(withoutLead(part.trim(), words), at > 0, words))
    .filter(Boolean)
}

function jointsOf(words: PageWords): RegExp {
  const joints = words.list('and').filter(word => /^\p{L}{2,}$/u.test(word) || /^[ey]$/.test(word))
  return new RegExp(`\\s*[,;|•·、&+\\n]\\s*|\\s+(?:${joints.join('|')})\\s+|\\s+[-–—:]\\s+`, 'iu')
}

/**
 * Cuts what stands before a name: the words for "by", also behind others ("View all posts by Ann Lee"). A "von" or "de"
 * inside a name is none: what stands before it would have to be no name.
 */
function withoutLead(text: string, words: PageWords): string {
  const plain = plainForm(text)
  const leads = words.list('by')
  const lead = leads
    .filter(one => plain.startsWith(one) && /^[\s:.]|^$/.test(plain.slice(one.length, one.length + 1)))
    .sort((a, b) => b.length - a.length)[0]
  if (lead !== undefined) return withoutLead(text.slice(lead.length).replace(/^[\s:：.]+/, ''), words)
  const glued = leads.find(one => /[\u3040-\u9fff][:/／・]?$/.test(one) && plain.startsWith(one))
  if (glued) return withoutLead(text.slice(glued.length).replace(/^[\s:：]+/, ''), words)
  const inner = /^(.{2,40}?)\s(by|von|par|por|door|av|af|oleh)\s(.+)$/iu.exec(text)
  if (!inner) return text
  const isLabel =
    /^by$/i.test(inner[2]!) ||
    /(?:^|\s)\p{Ll}{3,}/u.test(inner[1]!) ||
    words.begins('published', plainForm(inner[1]!))
  return isLabel ? withoutLead(inner[3]!, words) : text
}

/** Cuts a date or time, and what follows it; a month before the number and a weekday before that go too. */
function withoutDate(text: string): string {
  const found =
    /(?:^|[\s,|(·•-])(?:(\p{L}{3,14})\.?\s+)?\d{1,4}(?=[\s.,:/\-–|)年月]|$|st|nd|rd|th|am|pm|h)/iu.exec(text)
  if (!found) return text
  const month = found[1]
  const isMonth = month !== undefined && readDate(`1 ${month} 2020`) !== null
  const end = isMonth || month === undefined ? found.index : found.index + found[0].search(/\s+\d/u)
  return text
    .slice(0, end)
    .replace(/[\s,|(·•-]+$/u, '')
    .replace(/,\s{0,2}\p{L}{2,12}\.?$/u, '')
}

const particles = new Set(
  "von van vom vander zu zum zur de der den del della dei di da do dos das du des d' la le les el al bin ibn ben bint binti af av y i e et ter ten te 't op und".split(
    ' ',
  ),
)

// Behind these stands when or where somebody wrote; behind other small words, something that is no name at all.
const circumstances = new Set('on at in from am um aus à en le el il den kl em på il'.split(' '))

/**
 * A name ends where words begin that no name has: "Ann Lee writes from Paris", "Ann Lee Harbour correspondent". One
 * word before such words is hardly a name ("Read more about"), nor is what follows a name and goes on so ("Ann Lee,
 * Hillford university professor"); with a date behind it it is one ("Bo on Friday").
 */
function withoutTail(part: string, isLater: boolean, words: PageWords): string {
  const tokens = part.split(/\s+/)
  const isCapital = /^[^\p{Ll}]/u.test(tokens[0] ?? '')
  const end = tokens.findIndex((token, at) => at > 0 && endsName(token, isCapital, words))
  const kept = (end < 0 ? tokens : tokens.slice(0, end)).filter(
    (token, at) => at === 0 || !degree.test(token),
  )
  while (kept.length > 1 && particles.has(plainForm(kept.at(-1)!))) kept.pop()
  const behind = tokens[end]
  const isPhrase = behind !== undefined && !circumstances.has(plainForm(behind))
  if (isPhrase && (kept.length < 2 || (isLater && !isRole(behind, words)))) return ''
  if (kept.length === 1 && degree.test(kept[0]!)) return ''
  return kept.join(' ').replace(/^[\s"'“„«*–—-]+|[\s"'”“»*:–—-]+$/gu, '')
}

function endsName(token: string, isCapital: boolean, words: PageWords): boolean {
  const plain = plainForm(token)
  if (circumstances.has(plain) && !particles.has(plain)) return true
  return isCapital && ((/^\p{Ll}[^.]*$/u.test(token) && !particles.has(plain)) || isRole(token, words))
}

function isRole(token: string, words: PageWords): boolean {
  return words.is('roles', plainForm(token))
}

const degree =
  /^(?:ph\.?d|m\.?d|m\.?b\.?a|m\.?sc?|b\.?sc?|b\.?a|m\.?a|esq|r\.?n|cfp|cpa|facl?m|dvm|vmd|rdn?|ldn)\.?$/i

/** Whether a text can be a name, of a person or of a group. */
export function isName(name: string, words: PageWords): boolean {
  if (
    name.length < 2 ||
    name.length > longestName ||
    /\d{3}|^\d|https?:|www\.|[?!:{}<>=_»←→]|\.{3}|…|^\S+\.\S+\.\S+$/.test(name)
  )
    return false
  const tokens = name.split(' ')
  if (tokens.length > mostWords || !/\p{L}/u.test(name)) return false
  if (tokens.length > 1 && !/\p{Lu}|\p{Lo}/u.test(name)) return false
  if (tokens.length > 2 && /^\p{Ll}/u.test(name) && !particles.has(tokens[0]!)) return false
  const plain = plainForm(name)
  if (nobody.test(plain)) return false
  return !(['by', 'published', 'modified', 'share', 'pointer', 'comments', 'advert', 'roles'] as const).some(
    list => words.is(list, plain),
  )
}

const nobody =
  /^(?:admin|administrator|root|editor|staff|author|no author|unknown|guest|null|undefined|none|n\/?a|webmaster|default|anonymous|user|posted|read more.*|view .*|more|share.*|follow.*|subscribe.*|menu|home|news)$/
