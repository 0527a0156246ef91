import { html } from 'hono/html'
import type { FormState, Visit } from './visit.ts'
import { assetAddress } from './assets.ts'
import { formProblem } from './form-fields.ts'
import { formToken, layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { whyNotAdd } from './why-not-add.ts'

/**
 * `/add/page`: the window that the bookmarklet opens. `receive.js` takes the page over and the reader confirms it
 * with an ordinary form of this site. The answer must not carry `Cross-Origin-Opener-Policy: same-origin`, which
 * would cut the tie to the window that hands the page over.
 */
export function addPageWindow(visit: Visit, form: FormState): string {
  const { addPage, add } = visit.words
  const body = html`<header class="page-head"><h1>${addPage.title}</h1></header>
    ${visit.mayAdd ? handOver(visit, form) : whyNotAdd(visit, form)}`
  return layout(visit, { title: addPage.title, description: add.description, kind: 'form' }, body)
}

function handOver(visit: Visit, form: FormState): Markup {
  const { addPage } = visit.words
  const paste = html`<a href="/add/text">${addPage.failedWay}</a>`
  // The outlet's window hands a page over once, so after a refusal there is nothing more to wait for.
  if (form.problem !== null)
    return html`${formProblem(form, [], visit.words)}
      <p>${paste}</p>`
  return html`<noscript><p>${addPage.noScript} ${paste}</p></noscript>
    <p id="waiting" role="status">${addPage.waiting}</p>
    <p id="failed" hidden>${addPage.failed} ${paste}</p>
    <form id="confirm" method="post" action="/add/page" enctype="multipart/form-data" hidden>
      ${formToken(visit)} <input type="hidden" name="url" /><input type="hidden" name="html" />
      <p>${addPage.confirm}</p>
      <dl class="handed-over">
        <div>
          <dt>${addPage.pageTitle}</dt>
          <dd id="page-title" dir="auto"></dd>
        </div>
        <div>
          <dt>${addPage.address}</dt>
          <dd id="page-address"></dd>
        </div>
        <div>
          <dt>${addPage.size}</dt>
          <dd id="page-size"></dd>
        </div>
      </dl>
      <p class="hint">${addPage.note}</p>
      <button>${addPage.button}</button>
    </form>
    <script src="${assetAddress('receive.js')}"></script>`
}
