import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { langs } from '../../../kernel/texts.ts'
import {
  Button,
  Choice,
  DateInput,
  dateText,
  Facts,
  LinkButton,
  Notice,
  Refused,
  StateWord,
  TextArea,
} from '../../../ui/index.ts'
import { ArticleText } from '../article-view.tsx'
import { type Desk, desks } from './desks.ts'
import { publishArticle, reviewArticle, showArticleEdition, withdrawArticle } from './edit-article.api.ts'
import { draftTexts, listTexts, stateTexts, editionTexts as texts } from './edit-article.texts.ts'
import { stateTones } from './state-tones.ts'

type Data = Answer<typeof showArticleEdition>

export const editions = Object.values(desks).map(desk =>
  page<Data>({
    path: `${desk.path}/:edition`,
    frame: desk.frame,
    title: ({ title }) => title,
    load: ({ run, params }) => run(showArticleEdition, { edition: params.edition ?? '' }),
    forms: {
      async review({ run, params, form, to }) {
        const edition = params.edition ?? ''
        await run(reviewArticle, {
          edition,
          // The schema judges what was chosen.
          verdict: form.text('verdict') as 'passed',
          due: form.maybe('due'),
          note: form.text('note'),
        })
        return { go: to(`${desk.path}/${edition}`) }
      },
      async publish({ run, params, to }) {
        const { slug } = await run(publishArticle, { edition: params.edition ?? '' })
        return { go: to(`/library/${slug}`) }
      },
      async withdraw({ run, params, form, to }) {
        const edition = params.edition ?? ''
        const [reason_kk, reason_ru] = [form.text('reason_kk'), form.text('reason_ru')]
        await run(withdrawArticle, { edition, reason_kk, reason_ru })
        return { go: to(`${desk.path}/${edition}`) }
      },
    },
    view: props => <Edition {...props} desk={desk} />,
  }),
)

function Edition({ desk, ...props }: ViewProps<Data> & { desk: Desk }) {
  const { data, lang, say, to, actor, refusal, faultOf } = props
  const { state } = data
  const isStaff = desk === desks.staff
  const reviews = !isStaff || actor.duty === 'doctor'
  const isWaiting = state === 'draft' || state === 'passed' || state === 'returned'
  return (
    <div className="stack">
      <a className="back" href={to(desk.path)} data-keys-back="">
        {say(listTexts.back)}
      </a>
      <h1>{data.title}</h1>
      <p>
        {say(texts.edition, { number: data.number })}{' '}
        <StateWord tone={stateTones[state]}>{say(stateTexts[state])}</StateWord>
        {data.isOverdue && <StateWord tone="wait">{say(listTexts.overdue)}</StateWord>}
      </p>
      <Refused {...{ lang, refusal, faultOf }} labels={{ due: say(texts.due), note: say(texts.note) }} />
      <div className="actions">
        {state === 'published' && (
          <LinkButton href={to(`/library/${data.slug}`)}>{say(texts.open)}</LinkButton>
        )}
        <LinkButton href={to(`${desk.path}/${data.edition}/next`)}>{say(texts.next)}</LinkButton>
      </div>
      <Texts {...props} />
      <Reviews {...props} />
      {reviews && (isWaiting || state === 'published') && <Review {...props} />}
      {!reviews && state === 'passed' && <Publish {...props} />}
      {isStaff && state === 'published' && <Withdraw {...props} />}
    </div>
  )
}

function Texts({ data, lang, say }: ViewProps<Data>) {
  return (
    <>
      <Facts
        facts={[
          { label: say(draftTexts.slug), value: `/library/${data.slug}` },
          { label: say(draftTexts.section), value: data.section.name[lang] },
          { label: say(listTexts.author), value: `${data.author.name}, ${data.author.title[lang]}` },
          { label: say(draftTexts.sources), value: data.sources },
          {
            label: say(draftTexts.cover),
            value: data.media.find(({ id }) => id === data.cover)?.alt ?? say(draftTexts.noCover),
          },
        ]}
      />
      {langs.map(of => {
        const version = data.texts[of]
        return (
          <details key={of} open={of === lang}>
            <summary>{say(draftTexts[of])}</summary>
            {version ? (
              <div className="library-article" lang={of}>
                <h2>{version.title}</h2>
                <p className="lead">{version.summary}</p>
                <ArticleText source={version.text} media={data.media} say={say} heading="h3" />
              </div>
            ) : (
              <p>{say(texts.noEnglish)}</p>
            )}
          </details>
        )
      })}
    </>
  )
}

function Reviews({ data, lang, say }: ViewProps<Data>) {
  return (
    <section className="stack">
      <h2>{say(texts.reviews)}</h2>
      {data.reviews.length === 0 && <p>{say(texts.noReviews)}</p>}
      {data.reviews.map(({ verdict, reviewer, at, due, note }) => (
        <Facts
          key={at}
          facts={[
            {
              label: dateText(at, lang),
              value: `${say(texts[verdict])}: ${reviewer.name}, ${reviewer.title[lang]}`,
            },
            ...(due ? [{ label: say(texts.due), value: dateText(due, lang) }] : []),
            ...(note ? [{ label: say(texts.note), value: note }] : []),
          ]}
        />
      ))}
    </section>
  )
}

function Review({ data, say, once, typed, faultOf }: ViewProps<Data>) {
  if (data.isOwn) return <Notice tone="info" title={say(texts.ownArticle)} />
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="do" value="review" />
      <h2>{say(texts.review)}</h2>
      <p className="reading">{say(texts.reviewLead)}</p>
      <Choice
        name="verdict"
        legend={say(texts.verdict)}
        value={typed.text('verdict')}
        error={faultOf('verdict')}
        options={(['passed', 'returned'] as const)
          .filter(verdict => verdict === 'passed' || data.publishedAt === null)
          .map(verdict => ({ value: verdict, label: say(texts[verdict]) }))}
      />
      <DateInput
        name="due"
        label={say(texts.due)}
        hint={say(texts.dueHint)}
        optional={say(draftTexts.optional)}
        value={typed.text('due')}
        error={faultOf('due')}
      />
      <TextArea
        name="note"
        label={say(texts.note)}
        optional={say(draftTexts.optional)}
        maxLength={2000}
        value={typed.text('note')}
        error={faultOf('note')}
      />
      <div className="actions">
        <Button kind="primary">{say(texts.sendReview)}</Button>
      </div>
    </form>
  )
}

function Publish({ say, once }: ViewProps<Data>) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="do" value="publish" />
      <p className="reading">{say(texts.publishSays)}</p>
      <div className="actions">
        <Button kind="primary">{say(texts.publish)}</Button>
      </div>
    </form>
  )
}

function Withdraw({ say, once, typed, faultOf }: ViewProps<Data>) {
  const field = (name: 'reason_kk' | 'reason_ru') => (
    <TextArea
      name={name}
      label={say(texts[name])}
      maxLength={600}
      rows={2}
      value={typed.text(name)}
      error={faultOf(name)}
    />
  )
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="do" value="withdraw" />
      <h2>{say(texts.withdraw)}</h2>
      <p className="reading">{say(texts.withdrawSays)}</p>
      {field('reason_kk')}
      {field('reason_ru')}
      <div className="actions">
        <Button kind="danger">{say(texts.withdraw)}</Button>
      </div>
    </form>
  )
}
