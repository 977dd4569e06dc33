import type { Lang } from './figures.tsx'

/** The samples of the gallery stand side by side in three languages; this takes the one of the page. */
export type Say = (kk: string, ru: string, en: string) => string

export function sayIn(lang: Lang): Say {
  return (kk, ru, en) => ({ kk, ru, en })[lang]
}
