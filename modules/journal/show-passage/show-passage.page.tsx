import { page } from '../../../kernel/page.ts'
import { DateTimeText, Facts, LinkButton } from '../../../ui/index.ts'
import { whoIs, whose } from '../show-who-looked/who.ts'
import { texts } from '../show-who-looked/who-looked.texts.ts'
import { showPassage } from './show-passage.api.ts'

export default page({
  path: '/cabinet/who-looked/:passage',
  frame: 'person',
  load: ({ run, params }) => run(showPassage, { passage: params.passage! }),
  title: (_, say) => say(texts.passageTitle),
  view({ data: { passage, ask }, lang, say, to }) {
    const number = passage.number ?? passage.id
    return (
      <div className="stack">
        <h1>{say(texts.passageTitle)}</h1>
        <Facts
          facts={[
            { label: say(texts.number), value: passage.number ?? say(texts.soon) },
            { label: say(texts.when), value: <DateTimeText value={passage.at} lang={lang} /> },
            {
              label: say(texts.who),
              value: [whoIs(passage, say), whose(passage, say)].filter(Boolean).join(', '),
            },
            { label: say(texts.what), value: say(passage.what) },
            { label: say(texts.kind), value: say(texts[passage.kind]) },
            { label: say(texts.why), value: passage.why.map(rule => say(rule)).join(' ') },
          ]}
        />
        {ask && (
          <section className="stack">
            <h2>{say(texts.askTitle)}</h2>
            <p className="reading">
              {say(texts.askLead, { name: say(ask.name), person: ask.responsiblePerson })}
            </p>
            <div className="actions">
              <LinkButton kind="primary" href={to(`/cabinet/who-looked/${passage.id}/ask`)}>
                {say(texts.askHere)}
              </LinkButton>
              <LinkButton
                href={`mailto:${ask.email}?subject=${encodeURIComponent(say(texts.askSubject, { number }))}`}
                icon="mail"
              >
                {say(texts.letter)}
              </LinkButton>
              <LinkButton href={`tel:${ask.phone}`} kind="quiet" icon="phone">
                {ask.phone}
              </LinkButton>
            </div>
          </section>
        )}
        <p>
          <a href={to('/cabinet/who-looked')}>{say(texts.back)}</a>
        </p>
      </div>
    )
  },
})
