import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { dateText, Facts, LinkButton, Notice } from '../../../ui/index.ts'
import { ArticleText, MediaFigure } from '../article-view.tsx'
import { readArticle } from './read-article.api.ts'
import { texts } from './read-article.texts.ts'

type Data = Answer<typeof readArticle>
type Read = NonNullable<Data['read']>

export default page<Data>({
  path: '/library/:slug',
  frame: 'public',
  keep: 60,
  title: ({ read }, say) => read?.title ?? say(texts.withdrawn),
  description: ({ read }, say) => read?.summary ?? say(texts.withdrawn),
  load: ({ run, params }) => run(readArticle, { slug: params.slug ?? '' }),
  view(props) {
    const { data, lang, say, to } = props
    const { read, withdrawn } = data
    return (
      <div className="stack">
        <a className="back" href={to('/library')}>
          {say(texts.all)}
        </a>
        {read && <Article {...props} read={read} />}
        {withdrawn && (
          <>
            <h1>{say(texts.withdrawn)}</h1>
            <p>
              {say(texts.withdrawnOn, {
                day: dateText(withdrawn.at, lang),
                reason: withdrawn.reason[lang],
              })}
            </p>
          </>
        )}
      </div>
    )
  },
})

function Article({ read, data, lang, say, to }: ViewProps<Data> & { read: Read }) {
  const cover = read.media.find(({ id }) => id === read.cover)
  const of = ({ name, title, organisation, practitioner }: Read['author']) =>
    practitioner ? (
      <a href={to(`/practitioners/${practitioner}`)}>{`${name}, ${title[lang]}`}</a>
    ) : (
      [name, title[lang], organisation?.[lang]].filter(Boolean).join(', ')
    )
  return (
    <article className="library-article">
      <p className="hint">
        <a href={to(`/library?section=${data.section.id}`)}>{data.section.name[lang]}</a>
      </p>
      <h1 lang={read.lang}>{read.title}</h1>
      {read.lang !== lang && <p className="hint">{say(texts.inRussian)}</p>}
      {read.isOverdue && (
        <Notice tone="wait" title={say(texts.overdue)}>
          <p>{say(texts.overdueSays, { day: dateText(read.due, lang) })}</p>
        </Notice>
      )}
      <p className="lead" lang={read.lang}>
        {read.summary}
      </p>
      {cover && <MediaFigure media={cover} say={say} />}
      <div className="stack" lang={read.lang}>
        <ArticleText source={read.text} media={read.media} say={say} heading="h2" />
      </div>
      <Notice
        tone="info"
        title={say(texts.notDiagnosis)}
        actions={<LinkButton href={to('/find')}>{say(texts.find)}</LinkButton>}
      />
      <section className="stack" aria-labelledby="who">
        <h2 id="who">{say(texts.who)}</h2>
        <Facts
          facts={[
            { label: say(texts.author), value: of(read.author) },
            { label: say(texts.reviewer), value: of(read.reviewer) },
            {
              label: say(texts.organisation),
              value: data.organisation.slug ? (
                <a href={to(`/clinics/${data.organisation.slug}`)}>{data.organisation.name[lang]}</a>
              ) : (
                data.organisation.name[lang]
              ),
            },
            { label: say(texts.published), value: dateText(read.publishedAt, lang) },
            { label: say(texts.reviewed), value: dateText(read.reviewedAt, lang) },
            { label: say(texts.due), value: dateText(read.due, lang) },
          ]}
        />
      </section>
      <section className="stack" aria-labelledby="sources">
        <h2 id="sources">{say(texts.sources)}</h2>
        <ul>
          {read.sources.map(source => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </section>
    </article>
  )
}
