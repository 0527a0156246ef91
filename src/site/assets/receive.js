// Takes the page that the bookmarklet hands over from the outlet's window. The message may come from any page on
// the web, so it is only ever treated as text: it fills two hidden fields and the summary that the reader confirms.
'use strict'
const mostCharacters = 8_000_000
const form = document.getElementById('confirm')
const waiting = document.getElementById('waiting')
const failed = document.getElementById('failed')
const show = (id, words) => {
  document.getElementById(id).textContent = words
}

function receive(event) {
  const page = event.data
  if (event.source !== window.opener || typeof page !== 'object' || page === null || page.sayso !== 'page')
    return
  const { url, title, html } = page
  if (typeof url !== 'string' || typeof title !== 'string' || typeof html !== 'string') return
  // A page speaks for its own address only: else any site could hand over a text in another outlet's name.
  if (!URL.canParse(url) || new URL(url).origin !== event.origin) return fail()
  if (url.length > 4000 || html.length === 0 || html.length > mostCharacters) return fail()
  removeEventListener('message', receive)
  form.elements.url.value = url
  form.elements.html.value = html
  show('page-address', url)
  show('page-title', title.slice(0, 300))
  show('page-size', Math.ceil(html.length / 1000).toLocaleString('en') + ' thousand characters')
  waiting.hidden = true
  failed.hidden = true
  form.hidden = false
}

function fail() {
  waiting.hidden = true
  failed.hidden = false
}

addEventListener('message', receive)
if (window.opener) {
  window.opener.postMessage('sayso:ready', '*')
  setTimeout(() => {
    if (form.hidden) fail()
  }, 8000)
} else fail()
