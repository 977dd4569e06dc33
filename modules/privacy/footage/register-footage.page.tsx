import type { Answer } from '../../../kernel/act.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { Button, DateInput, Refused, Select, TextInput } from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { PersonSearch } from '../find-who-asked/person-search.tsx'
import { type Found, findByAddress, PeopleTicks, ticked } from './filmed-people.tsx'
import { listCameras, registerFootage } from './footage.api.ts'
import { texts } from './footage.texts.ts'

interface Data {
  cameras: Answer<typeof listCameras>['cameras']
  found: Found
}

export default page<Data>({
  path: '/officer/footage/new',
  frame: 'staff',
  title: (_, say) => say(texts.register),
  load: async request => ({
    cameras: (await request.run(listCameras, {})).cameras,
    found: await findByAddress(request),
  }),
  forms: {
    async send({ run, form, to }) {
      // The hour of the clock on the wall in Almaty.
      const instant = (time: string) => `${form.text('day')}T${form.text(time)}:00+05:00`
      const { footage } = await run(registerFootage, {
        camera: form.maybe('camera'),
        keptAt: form.text('keptAt'),
        filmedAt: instant('filmedAt'),
        filmedUntil: instant('filmedUntil'),
        keepDays: form.number('keepDays'),
        people: ticked(form),
      })
      return { go: to(`/officer/footage/${footage}`) }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    const people = data.found.people ?? []
    return (
      <div className="stack">
        <a className="back" href={to('/officer/footage')} data-keys-back="">
          {say(texts.back)}
        </a>
        <h1>{say(texts.register)}</h1>
        <p className="reading">{say(texts.whoFirst)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <PersonSearch data={data.found} say={say} says={texts} />
        {people.length > 0 && <RegisterForm {...props} people={people} />}
      </div>
    )
  },
})

function RegisterForm({
  people,
  data,
  lang,
  say,
  now,
  typed,
  faultOf,
  once,
}: ViewProps<Data> & { people: NonNullable<Found['people']> }) {
  const time = (name: 'filmedAt' | 'filmedUntil') => ({
    name,
    type: 'time' as const,
    size: 'short' as const,
    value: typed.text(name),
    error: faultOf(name),
  })
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <PeopleTicks people={people} chosen={typed.all('people')} error={faultOf('people')} say={say} />
      <Select
        name="camera"
        label={say(texts.camera)}
        empty={say(texts.carried)}
        value={typed.text('camera')}
        error={faultOf('camera')}
        optional=" "
        options={data.cameras.map(camera => ({ value: camera.id, label: camera.place[lang] }))}
      />
      <DateInput
        name="day"
        label={say(texts.day)}
        value={typed.maybe('day') ?? dayOf(now)}
        max={dayOf(now)}
      />
      <TextInput {...time('filmedAt')} label={say(texts.from)} />
      <TextInput {...time('filmedUntil')} label={say(texts.until)} />
      <TextInput
        name="keptAt"
        label={say(texts.keptAt)}
        hint={say(texts.keptAtHint)}
        maxLength={200}
        value={typed.text('keptAt')}
        error={faultOf('keptAt')}
      />
      <TextInput
        name="keepDays"
        type="number"
        size="short"
        min={1}
        max={3650}
        label={say(texts.keepDays)}
        value={typed.text('keepDays') || '30'}
        error={faultOf('keepDays')}
      />
      <div className="actions">
        <Button kind="primary">{say(texts.save)}</Button>
      </div>
    </form>
  )
}
