// What sign-in must know of the installation. The program sets it once at start; the values here are those of
// a trial on this machine.
export interface Site {
  /** The address by which people reach the pages: a passkey belongs to exactly this one. */
  publicUrl: string
  /** BL-4: nobody takes up a duty with a password alone. A trial only recommends it. */
  staffNeedSecondFactor: boolean
}

let chosen: Site = { publicUrl: 'http://localhost:3000', staffNeedSecondFactor: false }

export function configureSite(site: Site) {
  chosen = site
}

export function site(): Site {
  return chosen
}
