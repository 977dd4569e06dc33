import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { words } from '../../../kernel/texts.ts'
import { Button, dateTimeText, Empty, Facts, Notice, Refused, TextArea } from '../../../ui/index.ts'
import { personText } from '../list-alerts/alert-table.tsx'
import { common } from '../oversight.texts.ts'
import { answerLook, showMyLooks } from './answer-look.api.ts'

const texts = words({
  nav: { kk: 'Маған қойылған сұрақтар', ru: 'Вопросы ко мне', en: 'Questions to me' },
  title: {
    kk: 'Ашқан деректеріңіз туралы сұрақтар',
    ru: 'Вопросы о данных, которые вы открывали',
    en: 'Questions about data that you opened',
  },
  lead: {
    kk: 'Жүйе бұл қарауды қабылдаумен де, өтінішпен де байланыстыра алмады. Көбіне бұл жай ғана жұмыс: себебін бір-екі сөйлеммен жазыңыз.',
    ru: 'Система не смогла связать этот просмотр ни с визитом, ни с обращением. Чаще всего это обычная работа: напишите причину одной-двумя фразами.',
    en: 'The system found neither a visit nor a request that goes with this look. Mostly it is plain work: give the reason in a sentence or two.',
  },
  none: { kk: 'Сізге сұрақ жоқ', ru: 'К вам вопросов нет', en: 'There is no question to you' },
  why: {
    kk: 'Бұл деректер не үшін керек болды',
    ru: 'Для чего понадобились эти данные',
    en: 'What this data was needed for',
  },
  send: { kk: 'Жауап беру', ru: 'Ответить', en: 'Answer' },
  answered: { kk: 'Жауабыңыз жазылды', ru: 'Ваш ответ записан', en: 'Your answer is written down' },
  what: { kk: 'Не істелді', ru: 'Что сделано', en: 'What was done' },
})

type Data = Answer<typeof showMyLooks>

export default page<Data>({
  path: '/looks',
  frame: 'staff',
  nav: { label: texts.nav, order: 90, who: ['reception', 'doctor', 'cashier'], icon: 'eye' },
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showMyLooks, {}),
  forms: {
    async send({ run, form, to }) {
      await run(answerLook, { alert: form.text('alert'), words: form.text('words') })
      return { go: to('/looks') }
    },
  },
  view(props) {
    const { data, lang, say, refusal, faultOf } = props
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        {data.looks.length === 0 && <Empty icon="check" title={say(texts.none)} />}
        {data.looks.length > 0 && <p className="reading">{say(texts.lead)}</p>}
        <Refused {...{ lang, refusal, faultOf }} labels={{ words: say(texts.why) }} />
        {data.looks.map(look => (
          <Look key={look.alert} {...props} look={look} />
        ))}
      </div>
    )
  },
})

function Look({ look, lang, say, once, typed, faultOf }: ViewProps<Data> & { look: Data['looks'][number] }) {
  const isTyped = typed.text('alert') === look.alert
  return (
    <section className="stack">
      <h2>{dateTimeText(look.lastAt, lang)}</h2>
      <Facts
        facts={[
          { label: say(common.whose), value: personText(look, say) },
          { label: say(texts.what), value: look.what.map(text => say(text)).join('; ') },
          { label: say(common.what), value: say(look.says) },
        ]}
      />
      {look.answer ? (
        <Notice tone="done" title={say(texts.answered)}>
          <p>{look.answer}</p>
        </Notice>
      ) : (
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <input type="hidden" name="alert" value={look.alert} />
          <TextArea
            id={`words-${look.alert}`}
            name="words"
            label={say(texts.why)}
            maxLength={1000}
            value={isTyped ? typed.text('words') : ''}
            error={isTyped ? faultOf('words') : undefined}
          />
          <div className="actions">
            <Button name="do" value="send">
              {say(texts.send)}
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
