import { page } from '../../../kernel/page.ts'
import { words } from '../../../kernel/texts.ts'
import { Button, Choice, DateInput, Refused, TextArea, TextInput, Tick } from '../../../ui/index.ts'
import { fieldTexts, kindTexts, riskTexts } from '../texts.ts'
import { askForRelease } from './ask-for-release.api.ts'

const texts = words({
  title: { kk: 'Дерек сұрау', ru: 'Запрос данных', en: 'Ask for data' },
  lead: {
    kk: 'Жазбаларды өзіңіз көрмейсіз. Жүйе тәуекелді өлшейді, деректерге жауапты адам шешеді.',
    ru: 'Самих записей вы не увидите. Система измерит риск, решит ответственный за данные.',
    en: 'You do not see the records themselves. The system measures the risk, the data protection officer decides.',
  },
  kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  records: {
    kk: 'Келісім берген адамдардың ірілендірілген жазбалары',
    ru: 'Укрупнённые записи тех, кто согласился',
    en: 'Coarsened records of those who consented',
  },
  table: {
    kk: 'Таңдалған бірінші өріс бойынша диагноздар саны',
    ru: 'Число диагнозов по первому выбранному полю',
    en: 'Numbers of diagnoses by the first chosen field',
  },
  fields: { kk: 'Қандай өрістер керек', ru: 'Какие поля нужны', en: 'Which fields are needed' },
  fieldsHint: {
    kk: 'Диагноз әрдайым беріледі. Өріс көп болса, дерек іріленеді.',
    ru: 'Диагноз выдаётся всегда. Чем больше полей, тем крупнее данные.',
    en: 'The diagnosis always comes along. The more fields, the coarser the data.',
  },
  from: { kk: 'Кезең басы', ru: 'Начало периода', en: 'From' },
  until: { kk: 'Кезең соңы', ru: 'Конец периода', en: 'Until' },
  purpose: { kk: 'Не үшін керек', ru: 'Для чего нужны', en: 'What for' },
  protocol: {
    kk: 'Хаттама мен этика комиссиясының шешімі',
    ru: 'Протокол и решение этической комиссии',
    en: 'Protocol and decision of the ethics board',
  },
  recipient: { kk: 'Алушы ұйым', ru: 'Организация-получатель', en: 'Receiving organisation' },
  expires: { kk: 'Қай күнге дейін пайдаланылады', ru: 'До какого дня используются', en: 'Used until' },
  send: { kk: 'Сұрау', ru: 'Запросить', en: 'Ask' },
})

const fieldNames = ['age', 'sex', 'city', 'day', 'service'] as const

export default page<null>({
  path: '/releases/new',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  load: async () => null,
  forms: {
    async send({ run, form, to }) {
      const { release } = await run(askForRelease, {
        kind: form.text('kind') === 'table' ? 'table' : 'records',
        fields: fieldNames.filter(name => form.all('fields').includes(name)),
        fromDay: form.text('fromDay'),
        untilDay: form.text('untilDay'),
        purpose: form.text('purpose'),
        protocol: form.text('protocol'),
        recipient: form.text('recipient'),
        k: form.number('k'),
        l: form.number('l'),
        expiresOn: form.text('expiresOn'),
      })
      return { go: to(`/releases/${release}`) }
    },
  },
  view({ lang, say, typed, faultOf, refusal, once }) {
    const field = (name: string) => ({ name, value: typed.text(name), error: faultOf(name) })
    return (
      <form method="post" className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <input type="hidden" {...once} />
        <Choice
          name="kind"
          legend={say(texts.kind)}
          value={typed.text('kind') || 'records'}
          options={(['records', 'table'] as const).map(kind => ({
            value: kind,
            label: say(kindTexts[kind]),
            hint: say(texts[kind]),
          }))}
        />
        <fieldset className={faultOf('fields') ? 'field wrong' : 'field'} id="fields">
          <legend className="label">{say(texts.fields)}</legend>
          <p className="hint">{faultOf('fields') ?? say(texts.fieldsHint)}</p>
          {fieldNames.map(name => (
            <Tick
              key={name}
              name="fields"
              id={`fields-${name}`}
              value={name}
              checked={typed.all('fields').includes(name)}
            >
              {say(fieldTexts[name])}
            </Tick>
          ))}
        </fieldset>
        <DateInput {...field('fromDay')} label={say(texts.from)} />
        <DateInput {...field('untilDay')} label={say(texts.until)} />
        <TextArea {...field('purpose')} label={say(texts.purpose)} maxLength={2000} />
        <TextInput {...field('protocol')} label={say(texts.protocol)} maxLength={200} />
        <TextInput {...field('recipient')} label={say(texts.recipient)} maxLength={300} />
        <TextInput
          {...field('k')}
          value={typed.text('k') || '11'}
          type="number"
          size="short"
          min={11}
          max={100}
          label={say(riskTexts.k)}
        />
        <TextInput
          {...field('l')}
          value={typed.text('l') || '2'}
          type="number"
          size="short"
          min={1}
          max={5}
          label={say(riskTexts.l)}
        />
        <DateInput {...field('expiresOn')} label={say(texts.expires)} />
        <div className="actions">
          <Button>{say(texts.send)}</Button>
        </div>
      </form>
    )
  },
})
