import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Refused, Select } from '../../../ui/index.ts'
import { uploads, VersionFields, versionLabels, versionOf } from '../file-view.tsx'
import { texts } from '../files.texts.ts'
import { showMyFiles } from '../show-my-files/show-my-files.api.ts'
import { addFile } from './add-file.api.ts'

type Data = Answer<typeof showMyFiles>

export default page<Data>({
  path: '/cabinet/files/add',
  frame: 'person',
  uploads,
  title: (_, say) => say(texts.add),
  load: ({ run, query }) => run(showMyFiles, { person: query.get('person') || undefined }),
  forms: {
    async send(request) {
      const { run, form, to } = request
      const { file } = await run(addFile, { ...versionOf(request), person: form.text('person') })
      return { go: to(`/cabinet/files/${file}`) }
    },
  },
  view(props) {
    const { data, say, to, lang, once, refusal, faultOf } = props
    return (
      <form method="post" encType="multipart/form-data" className="stack">
        <input type="hidden" {...once} />
        <h1>{say(texts.add)}</h1>
        <Refused {...{ lang, refusal, faultOf, labels: versionLabels(say) }} />
        {data.people.length > 1 ? (
          <Select
            name="person"
            label={say(texts.whose)}
            value={data.person}
            options={data.people.map(({ person, name }) => ({ value: person, label: name }))}
          />
        ) : (
          <input type="hidden" name="person" value={data.person} />
        )}
        <VersionFields {...props} />
        <div className="actions">
          <Button kind="primary">{say(texts.keep)}</Button>
        </div>
        <p>
          <a href={to('/cabinet/files')}>{say(texts.back)}</a>
        </p>
      </form>
    )
  },
})
