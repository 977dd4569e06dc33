// The other services of a doctor, as the pages list them on which one of them is chosen.
import { type Lang, type Say, words } from '../../kernel/texts.ts'
import { moneyText, type OthersProps } from '../../ui/index.ts'

interface Service {
  id: string
  name: string
  kind: (typeof kinds)[number]
  minutes: number
  tiyn: number
}

const kinds = ['visit', 'procedure', 'diagnostics'] as const
const texts = words({
  other: {
    kk: 'Басқа қызмет таңдау ({count})',
    ru: 'Выбрать другую услугу ({count})',
    en: 'Choose another service ({count})',
  },
  minutes: { kk: '{minutes} мин', ru: '{minutes} мин', en: '{minutes} min' },
  visit: { kk: 'Қабылдау', ru: 'Приём', en: 'Visits' },
  procedure: { kk: 'Емшаралар', ru: 'Процедуры', en: 'Procedures' },
  diagnostics: { kk: 'Диагностика', ru: 'Диагностика', en: 'Diagnostics' },
})

/** Grouped by kind, visits first, each with its minutes and price; null where there is nothing else. */
export function otherServices(
  services: readonly Service[],
  chosen: string,
  { lang, say, href }: { lang: Lang; say: Say; href: (service: string) => string },
): OthersProps | null {
  const others = services.filter(({ id }) => id !== chosen)
  if (others.length === 0) return null
  const groups = kinds.map(kind => ({
    title: say(texts[kind]),
    others: others
      .filter(service => service.kind === kind)
      .map(({ id, name, minutes, tiyn }) => ({
        key: id,
        name,
        href: href(id),
        facts: [say(texts.minutes, { minutes }), moneyText(tiyn, lang)],
      })),
  }))
  return {
    summary: say(texts.other, { count: others.length }),
    groups: groups.filter(group => group.others.length > 0),
  }
}
