import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, DataTable, Empty, LinkButton, Refused, TextInput, Tick } from '../../../ui/index.ts'
import { texts } from './cameras.texts.ts'
import { addCamera, endCamera, listCameras } from './footage.api.ts'

export default page<Answer<typeof listCameras>>({
  path: '/officer/cameras',
  frame: 'staff',
  title: (_, say) => say(texts.manage),
  load: ({ run }) => run(listCameras, {}),
  forms: {
    async add({ run, form, to }) {
      await run(addCamera, {
        placeKk: form.text('placeKk'),
        placeRu: form.text('placeRu'),
        placeEn: form.text('placeEn'),
        hasSound: form.ticked('hasSound'),
        keepDays: form.number('keepDays'),
      })
      return { go: to('/officer/cameras') }
    },
    async end({ run, form, to }) {
      await run(endCamera, { camera: form.text('camera') })
      return { go: to('/officer/cameras') }
    },
  },
  view({ data, lang, say, to, once, typed, refusal, faultOf }) {
    const text = (name: 'placeKk' | 'placeRu' | 'placeEn') => ({
      name,
      label: say(texts[name]),
      value: typed.text(name),
      error: faultOf(name),
      maxLength: 120,
    })
    return (
      <div className="stack">
        <h1>{say(texts.manage)}</h1>
        <p className="reading">{say(texts.manageLead)}</p>
        <Refused {...{ lang, refusal, faultOf }} />
        <div className="actions">
          <LinkButton href={to(`/cameras/${data.organisation.slug}`)}>{say(texts.publicPage)}</LinkButton>
        </div>
        <DataTable
          caption={say(texts.manage)}
          captionUnseen
          rows={data.cameras}
          rowKey={row => row.id}
          columns={[
            { key: 'place', head: say(texts.place), cell: row => row.place[lang] },
            {
              key: 'sound',
              head: say(texts.sound),
              cell: row => say(row.hasSound ? texts.withSound : texts.noSound),
            },
            { key: 'kept', head: say(texts.kept), cell: row => say(texts.days, { n: row.keepDays }) },
            {
              key: 'end',
              head: say(texts.takeOut),
              cell: row => (
                <form method="post">
                  <input type="hidden" {...once} />
                  <input type="hidden" name="camera" value={row.id} />
                  <Button kind="danger" small name="do" value="end">
                    {say(texts.end, { place: row.place[lang] })}
                  </Button>
                </form>
              ),
            },
          ]}
          empty={
            <Empty icon="eye" title={say(texts.none)}>
              <p>{say(texts.noneSays)}</p>
            </Empty>
          }
        />
        <h2>{say(texts.add)}</h2>
        <form method="post" className="stack">
          <input type="hidden" {...once} />
          <TextInput {...text('placeKk')} />
          <TextInput {...text('placeRu')} />
          <TextInput {...text('placeEn')} />
          <TextInput
            name="keepDays"
            type="number"
            size="short"
            min={1}
            max={365}
            label={say(texts.keepDays)}
            value={typed.text('keepDays') || '30'}
            error={faultOf('keepDays')}
          />
          <Tick name="hasSound" checked={typed.ticked('hasSound')}>
            {say(texts.withSound)}
          </Tick>
          <div className="actions">
            <Button kind="primary" name="do" value="add">
              {say(texts.addIt)}
            </Button>
          </div>
        </form>
      </div>
    )
  },
})
