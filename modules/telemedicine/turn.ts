// The way between two browsers that cannot reach each other directly: a relay of the operator's own. Without one the
// browsers try their own addresses alone.
import { createHmac } from 'node:crypto'

export interface Relay {
  /** `turn:` or `turns:` address. */
  url: string
  /** Shared with the relay; never leaves the program. */
  secret: string
}

export interface IceServer {
  urls: string
  username: string
  credential: string
}

let relay: Relay | null = null

/** Said once at start. */
export function configureRelay(settings: Relay | null) {
  relay = settings
}

export function hasRelay(): boolean {
  return relay !== null
}

const livesSeconds = 3600

/** What a browser is given to use the relay for an hour, in the manner of coturn's `use-auth-secret`. */
export function iceServers(line: string, now: Date): IceServer[] {
  return relay ? [credentialsOf(relay, line, now)] : []
}

/** The user is the instant of the end and the line; the password is their HMAC-SHA1, so that the relay needs no list. */
export function credentialsOf({ url, secret }: Relay, line: string, now: Date): IceServer {
  const username = `${Math.floor(now.getTime() / 1000) + livesSeconds}:${line}`
  return { urls: url, username, credential: createHmac('sha1', secret).update(username).digest('base64') }
}
