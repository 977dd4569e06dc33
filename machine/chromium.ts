// The browser of the journeys and of the pictures.
import { existsSync } from 'node:fs'

/** The system's Chromium; undefined when there is none. */
export function findChromium(): string | undefined {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  return [process.env.SHIPA_CHROMIUM ?? '', ...places].find(path => existsSync(path))
}

/** No call of its own to anybody, and no sandbox, which the container of a build does not allow. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Journeys by video: a drawn picture, slow for small machines, and a beep in place of camera and microphone, and no question about them.
  '--use-fake-device-for-media-stream=fps=5',
  '--use-fake-ui-for-media-stream',
]
