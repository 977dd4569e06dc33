import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, DateText, Empty, LinkButton, StateWord, Timeline, Whose } from '../../../ui/index.ts'
import { texts } from '../care.texts.ts'
import { texts as consentTexts } from '../informed-consent/page.texts.ts'
import { markSensitive } from '../mark-sensitive/mark-sensitive.api.ts'
import { NoteText } from '../note-text.tsx'
import { showMyHealth } from '../show-my-health/show-my-health.api.ts'

type Data = Answer<typeof showMyHealth>

export default page<Data>({
  path: '/cabinet/health',
  frame: 'person',
  nav: { label: texts.healthNav, order: 20, who: ['person'], icon: 'pulse' },
  load: ({ run, query }) => run(showMyHealth, { person: query.get('person') || undefined }),
  title: (_, say) => say(texts.health),
  forms: {
    async keep({ run, form, to }) {
      const sensitive = form.text('sensitive') === 'yes'
      await run(markSensitive, { booking: form.text('booking'), sensitive })
      return { go: to('/cabinet/health') }
    },
  },
  view(props) {
    const { data, lang, say, to } = props
    const nothing = data.notes.length === 0 && data.documents.length === 0
    return (
      <div className="stack">
        <h1>{say(texts.health)}</h1>
        <p className="reading">
          {say(texts.healthLead)} <a href={to('/cabinet/who-looked')}>{say(texts.whoLooked)}</a>{' '}
          <a href={to(`/cabinet/who-could?person=${data.person}`)}>{say(texts.whoCould)}</a>{' '}
          <a href={to('/cabinet/interventions')}>{say(consentTexts.nav)}</a>{' '}
          <a href={to('/cabinet/files')}>{say(texts.ownFiles)}</a>
        </p>
        <Whose people={data.people} person={data.person} label={say(texts.whose)} show={say(texts.show)} />
        {nothing && (
          <Empty
            title={say(texts.noHealth)}
            icon="document"
            actions={<LinkButton href={to('/find')}>{say(texts.findDoctor)}</LinkButton>}
          >
            <p>{say(texts.noHealthLead)}</p>
          </Empty>
        )}
        {data.documents.length > 0 && (
          <section className="stack">
            <h2>{say(texts.documents)}</h2>
            <ul className="documents">
              {data.documents.map(({ document, number, organisation, issuedAt, revokedAt }) => (
                <li key={document}>
                  <a href={to(`/cabinet/health/${document}`)}>{say(texts.conclusion, { number })}</a>
                  <br />
                  {say(organisation)}, <DateText value={issuedAt} lang={lang} />{' '}
                  {revokedAt && <StateWord tone="danger">{say(texts.revoked)}</StateWord>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {data.notes.length > 0 && (
          <section className="stack">
            <h2>{say(texts.visits)}</h2>
            <Timeline
              label={say(texts.visits)}
              lang={lang}
              items={data.notes.map(note => ({
                key: note.booking,
                at: note.at,
                title: note.diagnosisName ? say(note.diagnosisName) : note.diagnosis,
                tone: 'done',
                children: (
                  <>
                    <NoteText note={note} lang={lang} say={say} />
                    {data.mayKeep && <Keep {...props} booking={note.booking} />}
                  </>
                ),
              }))}
            />
          </section>
        )}
      </div>
    )
  },
})

function Keep({ booking, data, say, once }: ViewProps<Data> & { booking: string }) {
  const isKept = data.kept.includes(booking)
  return (
    <form method="post" className="actions">
      <input type="hidden" {...once} />
      <input type="hidden" name="booking" value={booking} />
      <input type="hidden" name="sensitive" value={isKept ? 'no' : 'yes'} />
      {isKept && <StateWord tone="wait">{say(texts.kept)}</StateWord>}
      <Button small kind="quiet" name="do" value="keep">
        {say(isKept ? texts.openToReaders : texts.keepFromReaders)}
      </Button>
    </form>
  )
}
