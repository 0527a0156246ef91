import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Walks through the page with Tab; one line for everything that is passed over or does not show that it is reached. */
export async function unreached(page: Page): Promise<string[]> {
  const stops = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary'),
    ]
    return all.filter(element => element.checkVisibility({ visibilityProperty: true })).length
  })
  assert.ok(stops > 8)
  const faults: string[] = []
  const seen = new Set<string>()
  // A date field holds several stops of its own.
  for (let stop = 0; stop < stops + 8 && seen.size < stops; stop++) {
    await page.keyboard.press('Tab')
    const { path, fault } = await page.evaluate(describeFocus)
    seen.add(path)
    if (fault) faults.push(fault)
  }
  if (seen.size !== stops) faults.push(`${seen.size} of ${stops} were reached`)
  return faults
}

/** Runs in the page: which element has the focus, by its place, and what is wrong with how it shows it. */
function describeFocus(): { path: string; fault: string | null } {
  const element = document.activeElement as HTMLElement
  const all = [...document.querySelectorAll('*')]
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const isOutside = bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth
  const name = `${element.tagName} ${element.textContent.trim().slice(0, 40)}`
  const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  const fault = isOutside ? `${name} is out of sight` : hasOutline ? null : `${name} has no outline`
  return { path: String(all.indexOf(element)), fault }
}
