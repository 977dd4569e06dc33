// What a browser says of itself, short enough to recognise one's own phone. Nothing is decided by it.
const browsers: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/YaBrowser\//, 'Yandex'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: readonly [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** `Chrome, Android`; what cannot be told is given as it was sent, shortened. */
export function deviceName(sent: string): string {
  const known = [browsers, systems].flatMap(list => list.find(([sign]) => sign.test(sent))?.[1] ?? [])
  return known.join(', ') || sent.slice(0, 60)
}
