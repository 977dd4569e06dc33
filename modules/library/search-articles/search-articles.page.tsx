import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { dateText, Empty, LinkButton, Pager, SearchBar } from '../../../ui/index.ts'
import { pageSize, searchArticles } from './search-articles.api.ts'
import { texts } from './search-articles.texts.ts'

interface Data {
  found: Answer<typeof searchArticles>
  query: Record<string, string>
}

export default page<Data>({
  path: '/library',
  frame: 'public',
  keep: 60,
  nav: { label: texts.nav, order: 3, who: ['anyone'], icon: 'document' },
  title: (_, say) => say(texts.title),
  description: (_, say) => say(texts.lead),
  async load({ run, query }) {
    const given = Object.fromEntries(
      ['words', 'section', 'page'].flatMap(name => {
        const value = query.get(name)?.trim()
        return value ? [[name, value]] : []
      }),
    )
    const { page: at, ...search } = given
    return {
      query: given,
      found: await run(searchArticles, { ...search, ...(at ? { page: Number(at) } : {}) }),
    }
  },
  view({ data: { found, query }, lang, say, to }) {
    const at = Number(query.page ?? 1)
    const pages = Math.max(1, Math.ceil(found.total / pageSize))
    const isSearch = Boolean(query.words || query.section)
    const pageAt = (number: number) =>
      to(`/library?${new URLSearchParams({ ...query, page: String(number) })}`)
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="lead">{say(texts.lead)}</p>
        <SearchBar
          action={to('/library')}
          label={say(texts.form)}
          submit={say(texts.find)}
          fields={[
            { name: 'words', label: say(texts.words), value: query.words ?? '' },
            {
              name: 'section',
              label: say(texts.section),
              value: query.section ?? '',
              empty: say(texts.anySection),
              options: found.sections.map(({ id, name }) => ({ value: id, label: name[lang] })),
            },
          ]}
        />
        {found.articles.length === 0 ? (
          <Empty
            title={say(texts.none)}
            icon="search"
            actions={<LinkButton href={to('/library')}>{say(texts.everything)}</LinkButton>}
          >
            <p>{say(texts.noneHow)}</p>
          </Empty>
        ) : (
          <section aria-labelledby="found" className="stack">
            <h2 id="found">{isSearch ? say(texts.found, { n: found.total }) : say(texts.newest)}</h2>
            <ul className="article-list">
              {found.articles.map(({ slug, title, summary, section, publishedAt, cover }) => (
                <li key={slug} className="article-card">
                  {cover && <img src={cover.address} alt={cover.alt} loading="lazy" />}
                  <div className="stack">
                    <h3>
                      <a href={to(`/library/${slug}`)}>{title}</a>
                    </h3>
                    <p>{summary}</p>
                    <p className="hint">
                      {section.name[lang]} · {dateText(publishedAt, lang)}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        {pages > 1 && (
          <Pager
            label={say(texts.pages)}
            {...(at > 1 ? { previous: { href: pageAt(at - 1), label: say(texts.previous) } } : {})}
            {...(at < pages ? { next: { href: pageAt(at + 1), label: say(texts.next) } } : {})}
          >
            {say(texts.pageOf, { page: at, pages })}
          </Pager>
        )}
      </div>
    )
  },
})
