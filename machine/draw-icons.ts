// Draws the icons of the app on a phone from the icon of the site: node --import ./kernel/tsx.ts machine/draw-icons.ts
// A phone wants them in pixels. `maskable` has no corners of its own: the phone cuts them.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { icons } from '../app/web/phone/phone.ts'
import { chromiumArgs, findChromium } from './chromium.ts'

const svg = readFileSync('app/web/icon.svg', 'utf8')
const executablePath = findChromium()
if (!executablePath) throw new Error('no Chromium to draw with: SHIPA_CHROMIUM names one')
const browser = await chromium.launch({ executablePath, args: chromiumArgs })
for (const { file, size, purpose } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const drawn = purpose === 'maskable' ? svg.replace(' rx="8"', '') : svg
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawn}`)
  await page.screenshot({ path: `app/web/phone/${file}`, omitBackground: true })
  await page.close()
}
await browser.close()
