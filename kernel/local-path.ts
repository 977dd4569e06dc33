/**
 * The address within Shipa to go on to, as it came in `?next=`; anything else leads to `otherwise`. An address
 * of another site here would turn our sign-in page into a trap.
 */
export function localPath(text: string | null | undefined, otherwise: string): string {
  return text && isLocalPath(text) ? text : otherwise
}

export function isLocalPath(text: string): boolean {
  return text.length <= 500 && /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(text)
}
