import { deleteCookie, setCookie } from 'hono/cookie'
import { Refusal } from '../news/index.ts'
import {
  loadDemo,
  resume,
  setUp,
  signIn,
  signOut,
  submitPage,
  submitText,
  submitUrl,
  type SignedIn,
  type Submitted,
} from '../newsroom/index.ts'
import { addPageWindow } from './add-page-window.ts'
import { addPage, addTextPage } from './add-page.ts'
import { cookieSettings, sessionCookie, type Asked } from './read-visit.ts'
import { ownPath } from './safe-link.ts'
import { setupPage } from './setup-page.ts'
import { signInPage } from './sign-in-page.ts'
import { readForm, wantsJson, withForm } from './with-form.ts'

export function postUrl(asked: Asked): Promise<Response> {
  return withForm(asked, addPage, async values =>
    goOn(asked, await submitUrl(asked.world, asked.submitter, values['url'] ?? '')),
  )
}

export function postText(asked: Asked): Promise<Response> {
  return withForm(asked, addTextPage, async values => {
    const optional = (name: string) => values[name]?.trim() || null
    const given = {
      text: values['text'] ?? '',
      title: optional('title'),
      outlet: values['outlet'] ?? '',
      url: optional('url'),
      published: optional('published'),
      language: optional('language'),
    }
    return goOn(asked, await submitText(asked.world, asked.submitter, given))
  })
}

export function postPage(asked: Asked): Promise<Response> {
  return withForm(asked, addPageWindow, async values =>
    goOn(
      asked,
      await submitPage(asked.world, asked.submitter, {
        url: values['url'] ?? '',
        html: values['html'] ?? '',
      }),
    ),
  )
}

/** To the article when it is here already, else to the page that shows how the submission gets on. */
function goOn(asked: Asked, submitted: Submitted): Response {
  const path =
    submitted.kind === 'already'
      ? `/articles/${submitted.articleId}?already=1`
      : `/submissions/${submitted.submissionId}`
  if (wantsJson(asked))
    return asked.c.json(
      { ...submitted, address: asked.visit.site.url + path },
      submitted.kind === 'already' ? 200 : 202,
    )
  return asked.c.redirect(path, 303)
}

export function postSignIn(asked: Asked): Promise<Response> {
  return withForm(asked, signInPage, async values => {
    const address = asked.submitter.by === 'operator' ? null : asked.submitter.address
    const signedIn = await signIn(asked.world, {
      email: values['email'] ?? '',
      password: values['password'] ?? '',
      address,
    })
    return enter(asked, signedIn, ownPath(values['back']))
  })
}

export async function postSignOut(asked: Asked): Promise<Response> {
  await readForm(asked)
  const token = asked.c.req.header('cookie')?.match(new RegExp(`${sessionCookie}=([\\w-]+)`))?.[1]
  if (token) await signOut(asked.world, token)
  deleteCookie(asked.c, sessionCookie, { path: '/' })
  return asked.c.redirect('/', 303)
}

export function postSetup(asked: Asked): Promise<Response> {
  const token = asked.c.req.param('token') ?? ''
  return withForm(
    asked,
    (visit, form) => setupPage(visit, token, form),
    async values => {
      const person = {
        name: values['name'] ?? '',
        email: values['email'] ?? '',
        password: values['password'] ?? '',
      }
      const address = asked.submitter.by === 'operator' ? null : asked.submitter.address
      return enter(asked, await setUp(asked.world, token, person, address), '/')
    },
  )
}

function enter({ c, options }: Asked, { token, expiresAt }: SignedIn, path: string): Response {
  setCookie(c, sessionCookie, token, { ...cookieSettings(options.url()), expires: expiresAt })
  return c.redirect(path, 303)
}

/** Fills the empty site with the demo world; anybody may, while the site is empty and nobody runs it yet. */
export async function postDemo(asked: Asked): Promise<Response> {
  await readForm(asked)
  if (!mayLoadDemo(asked))
    throw new Refusal('not-allowed/demo', 'Only an editor may fill this site with the demo world.')
  await loadDemo(asked.world)
  return asked.c.redirect('/', 303)
}

/** On an empty site that listens to this machine alone there is nobody to ask; elsewhere an editor decides. */
export function mayLoadDemo({ facts, person, options }: Asked): boolean {
  return facts.empty && (person?.role === 'editor' || options.localOnly)
}

export async function postResume(asked: Asked): Promise<Response> {
  await readForm(asked)
  if (asked.person?.role !== 'editor')
    throw new Refusal('not-allowed/resume', 'Only an editor may let a restored site go on.')
  await resume(asked.world)
  return asked.c.redirect('/', 303)
}
