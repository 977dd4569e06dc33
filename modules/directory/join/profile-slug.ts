/** The public address of a practitioner: the Latin name as it was written, and a part of the id that tells namesakes apart. */
export function profileSlug(latinName: string, id: string): string {
  const name = latinName
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return [name, id.slice(0, 8)].filter(Boolean).join('-')
}
