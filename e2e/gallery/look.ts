// Takes the pictures of one page and says what is wrong with it.
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext } from 'playwright-core'
import { type Lang, langs } from '../../kernel/texts.ts'

export interface Look {
  lang: Lang
  width: 390 | 1440
  scheme: 'light' | 'dark'
}

const widths = [390, 1440] as const

/** Every language on a phone and on a desk; the dark scheme in Kazakh on both. */
export const looks: readonly Look[] = [
  ...langs.flatMap(lang => widths.map(width => ({ lang, width, scheme: 'light' as const }))),
  ...widths.map(width => ({ lang: 'kk' as const, width, scheme: 'dark' as const })),
]

/** Findings in words: of axe, of width, of scripts. None is what we want. */
export async function takePicture(
  context: BrowserContext,
  path: string,
  { lang, width, scheme }: Look,
  file: string,
): Promise<string[]> {
  const page = await context.newPage()
  const findings: string[] = []
  page.on('pageerror', error => findings.push(`script: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error') findings.push(`console: ${message.text()}`)
  })
  try {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const answer = await page.goto(`/${lang}${path}`)
    if (answer?.status() !== 200) findings.push(`answered ${answer?.status()}`)
    await page.evaluate(() => document.fonts.ready)
    const { over, by } = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - window.innerWidth,
      by: [...document.querySelectorAll('body *')]
        .filter(element => element.getBoundingClientRect().right > window.innerWidth)
        .map(element => [element.localName, ...element.classList].join('.'))
        .slice(0, 8),
    }))
    if (over > 0) findings.push(`wider than the screen by ${over} px: ${by.join(' ')}`)
    await page.screenshot({ path: file, fullPage: true })
    const { violations } = await new AxeBuilder({ page }).analyze()
    for (const { id, nodes } of violations)
      findings.push(`axe ${id}: ${nodes.length} at ${nodes[0]?.target.join(' ')}`)
  } finally {
    await page.close()
  }
  return findings
}
