import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { words } from '../../../kernel/texts.ts'
import { Button, DataTable, dateText, Empty, Refused, StateWord } from '../../../ui/index.ts'
import { kindTexts } from '../texts.ts'
import { allowReleases, objectToReleases, showMyReleases } from './my-releases.api.ts'

const texts = words({
  title: { kk: 'Аты-жөнсіз пайдалану', ru: 'Обезличенное использование', en: 'Use without your name' },
  lead: {
    kk: 'Клиника деректерді аты-жөнсіз, танылмайтын түрде зерттеуге бере алады. Қарсы болсаңыз, келесі жиынтыққа қосылмайсыз. Бұрын берілгенін қайтару мүмкін емес: онда сізді тану мүмкін емес.',
    ru: 'Клиника может передавать данные для исследований без имени, в неузнаваемом виде. Если вы возразите, в следующие наборы они не войдут. Выданное вернуть нельзя: узнать вас там невозможно.',
    en: 'The clinic may give data to research without your name, in a form nobody can recognise. If you object, your data joins no further release. What has left cannot be called back: you cannot be recognised in it.',
  },
  allowed: { kk: 'Қарсылық жоқ', ru: 'Возражения нет', en: 'No objection' },
  objects: { kk: 'Қарсы', ru: 'Возражение подано', en: 'Objects' },
  object: { kk: 'Қарсы болу', ru: 'Возразить', en: 'Object' },
  allow: { kk: 'Қарсылықты алып тастау', ru: 'Снять возражение', en: 'Take the objection back' },
  joined: { kk: 'Қосылған жиынтықтар', ru: 'Куда вошли данные', en: 'Releases that the data joined' },
  none: {
    kk: 'Деректеріңіз ешбір жиынтыққа қосылмаған',
    ru: 'Ваши данные никуда не входили',
    en: 'Your data has joined no release',
  },
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  whose: { kk: 'Кімнің', ru: 'Чьи', en: 'Whose' },
  organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  day: { kk: 'Күні', ru: 'День', en: 'Day' },
})

type Data = Answer<typeof showMyReleases>

export default page<Data>({
  path: '/cabinet/releases',
  frame: 'person',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showMyReleases, {}),
  forms: {
    async object({ run, form, to }) {
      await run(objectToReleases, { person: form.text('person') })
      return { go: to('/cabinet/releases') }
    },
    async allow({ run, form, to }) {
      await run(allowReleases, { person: form.text('person') })
      return { go: to('/cabinet/releases') }
    },
  },
  view(props) {
    const { data, lang, say, refusal, faultOf } = props
    const nameOf = (person: string) => data.people.find(one => one.person === person)?.name ?? ''
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        {data.people.map(person => (
          <Person key={person.person} {...props} person={person} />
        ))}
        <h2>{say(texts.joined)}</h2>
        <DataTable
          caption={say(texts.joined)}
          captionUnseen
          rows={data.releases}
          rowKey={row => `${row.number} ${row.person}`}
          columns={[
            { key: 'number', head: say(texts.number), cell: row => row.number },
            { key: 'whose', head: say(texts.whose), cell: row => nameOf(row.person) },
            { key: 'organisation', head: say(texts.organisation), cell: row => row.organisation[lang] },
            { key: 'kind', head: say(texts.kind), cell: row => say(kindTexts[row.kind]) },
            { key: 'day', head: say(texts.day), cell: row => dateText(row.madeAt, lang) },
          ]}
          empty={<Empty icon="shield" title={say(texts.none)} />}
        />
      </div>
    )
  },
})

function Person({ person, say, once }: ViewProps<Data> & { person: Data['people'][number] }) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="person" value={person.person} />
      <h2>{person.name}</h2>
      <p>
        <StateWord tone={person.objects ? 'wait' : 'info'}>
          {say(person.objects ? texts.objects : texts.allowed)}
        </StateWord>
      </p>
      <div className="actions">
        <Button name="do" value={person.objects ? 'allow' : 'object'}>
          {say(person.objects ? texts.allow : texts.object)}
        </Button>
      </div>
    </form>
  )
}
