import type { Answer } from '../../../kernel/act.ts'
import { type Page, page, type ViewProps } from '../../../kernel/page.ts'
import { type Lang, langs, type Say } from '../../../kernel/texts.ts'
import { Button, Facts, Refused, Select, TextArea, TextInput } from '../../../ui/index.ts'
import { listMedia } from '../media/media.api.ts'
import { searchArticles } from '../search-articles/search-articles.api.ts'
import { type Desk, desks } from './desks.ts'
import { draftArticle, showArticleEdition } from './edit-article.api.ts'
import { listTexts as list, draftTexts as texts } from './edit-article.texts.ts'

interface Data {
  sections: Answer<typeof searchArticles>['sections']
  pictures: Answer<typeof listMedia>['media']
  /** What the fields are filled from; null for a new article. */
  from: Answer<typeof showArticleEdition> | null
}

const drawnAt = (desk: Desk): Omit<Page<Data>, 'path' | 'load'> => ({
  frame: desk.frame,
  title: ({ from }, say) => (from ? say(texts.titleNext, { title: from.title }) : say(texts.titleNew)),
  forms: {
    async send({ run, form, to }) {
      const { edition } = await run(draftArticle, {
        slug: form.text('slug'),
        section: form.text('section'),
        title_kk: form.text('title_kk'),
        title_ru: form.text('title_ru'),
        title_en: form.maybe('title_en'),
        summary_kk: form.text('summary_kk'),
        summary_ru: form.text('summary_ru'),
        summary_en: form.maybe('summary_en'),
        text_kk: form.text('text_kk'),
        text_ru: form.text('text_ru'),
        text_en: form.maybe('text_en'),
        sources: form.text('sources'),
        cover: form.maybe('cover'),
      })
      return { go: to(`${desk.path}/${edition}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, once, typed, refusal, faultOf } = props
    const { from } = data
    const value = (name: string, before = '') => (refusal ? typed.text(name) : before)
    return (
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <a className="back" href={to(desk.path)} data-keys-back="">
          {say(list.back)}
        </a>
        <h1>{from ? say(texts.titleNext, { title: from.title }) : say(texts.titleNew)}</h1>
        <Refused {...{ lang, refusal, faultOf }} labels={labels(say)} />
        <p className="reading">{say(texts.lead)}</p>
        <HowToWrite say={say} withMedia={desk === desks.staff} />
        <Where {...props} />
        {langs.map(of => (
          <InLanguage key={of} {...props} of={of} />
        ))}
        <TextArea
          name="sources"
          label={say(texts.sources)}
          hint={say(texts.sourcesHint)}
          rows={5}
          maxLength={3000}
          value={value('sources', from?.sources)}
          error={faultOf('sources')}
        />
        {data.pictures.length > 0 && (
          <Select
            name="cover"
            label={say(texts.cover)}
            optional={say(texts.optional)}
            empty={say(texts.noCover)}
            options={data.pictures.map(({ id, alt }) => ({ value: id, label: alt }))}
            value={value('cover', from?.cover ?? '')}
            error={faultOf('cover')}
          />
        )}
        <div className="actions">
          <Button kind="primary">{say(texts.save)}</Button>
        </div>
      </form>
    )
  },
})

export const newArticles = Object.values(desks).map(desk =>
  page<Data>({
    ...drawnAt(desk),
    path: `${desk.path}/new`,
    load: async ({ run }) => ({ ...(await choices(run, desk)), from: null }),
  }),
)

export const nextEditions = Object.values(desks).map(desk =>
  page<Data>({
    ...drawnAt(desk),
    path: `${desk.path}/:edition/next`,
    load: async ({ run, params }) => ({
      ...(await choices(run, desk)),
      from: await run(showArticleEdition, { edition: params.edition ?? '' }),
    }),
  }),
)

// Pictures are brought by staff.
async function choices(run: Parameters<Page['load']>[0]['run'], desk: Desk) {
  const { media } = desk === desks.staff ? await run(listMedia, {}) : { media: [] }
  const { sections } = await run(searchArticles, {})
  return { sections, pictures: media.filter(({ kind, isShown }) => kind === 'picture' && isShown) }
}

function HowToWrite({ say, withMedia }: { say: Say; withMedia: boolean }) {
  return (
    <details>
      <summary>{say(texts.how)}</summary>
      <Facts
        dense
        facts={[
          { label: '# …', value: say(texts.heading) },
          { label: '- …', value: say(texts.item) },
          ...(withMedia ? [{ label: '![…]', value: say(texts.mediaMark) }] : []),
        ]}
      />
    </details>
  )
}

// The address and the section of an article stay as they were begun.
function Where({ data: { from, sections }, lang, say, typed, refusal, faultOf }: ViewProps<Data>) {
  if (from)
    return (
      <>
        <input type="hidden" name="slug" value={from.slug} />
        <input type="hidden" name="section" value={from.section.id} />
      </>
    )
  return (
    <>
      <TextInput
        name="slug"
        label={say(texts.slug)}
        hint={say(texts.slugHint)}
        maxLength={120}
        spellCheck={false}
        value={refusal ? typed.text('slug') : ''}
        error={faultOf('slug')}
      />
      <Select
        name="section"
        label={say(texts.section)}
        options={sections.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        value={refusal ? typed.text('section') : ''}
        error={faultOf('section')}
      />
    </>
  )
}

function InLanguage({ of, data: { from }, say, typed, refusal, faultOf }: ViewProps<Data> & { of: Lang }) {
  const source = from?.texts[of]
  const field = (part: 'title' | 'summary' | 'text') => {
    const name = `${part}_${of}`
    const value = refusal ? typed.text(name) : (source?.[part] ?? '')
    return { name, value, error: faultOf(name), ...(of === 'en' ? { optional: say(texts.optional) } : {}) }
  }
  return (
    <section className="stack">
      <h2>{say(texts[of])}</h2>
      <TextInput {...field('title')} label={say(texts.name)} maxLength={200} />
      <TextArea {...field('summary')} label={say(texts.summary)} rows={3} maxLength={600} />
      <TextArea {...field('text')} label={say(texts.text)} rows={16} maxLength={30_000} />
    </section>
  )
}

function labels(say: Say): Record<string, string> {
  const parts = { title: texts.name, summary: texts.summary, text: texts.text }
  const named = langs.flatMap(of =>
    Object.entries(parts).map(([part, label]) => [`${part}_${of}`, `${say(texts[of])}, ${say(label)}`]),
  )
  return {
    ...Object.fromEntries(named),
    slug: say(texts.slug),
    section: say(texts.section),
    sources: say(texts.sources),
    cover: say(texts.cover),
  }
}
