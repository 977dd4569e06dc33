import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Refused } from '../../../ui/index.ts'
import { uploads, VersionFields, versionLabels, versionOf } from '../file-view.tsx'
import { texts } from '../files.texts.ts'
import { showMyFile } from '../show-my-file/show-my-file.api.ts'
import { replaceFile } from './replace-file.api.ts'

type Data = Answer<typeof showMyFile>

export default page<Data>({
  path: '/cabinet/files/:file/replace',
  frame: 'person',
  uploads,
  title: (_, say) => say(texts.replace),
  load: ({ run, params }) => run(showMyFile, { file: params.file! }),
  forms: {
    async send(request) {
      const { run, params, form, to } = request
      const file = params.file!
      await run(replaceFile, { ...versionOf(request), file, version: form.text('version') })
      return { go: to(`/cabinet/files/${file}`) }
    },
  },
  view(props) {
    const { data, say, to, lang, once, refusal, faultOf } = props
    return (
      <form method="post" encType="multipart/form-data" className="stack">
        <input type="hidden" {...once} />
        <input type="hidden" name="version" value={data.newest.version} />
        <h1>{say(texts.replace)}</h1>
        <p className="reading">{say(texts.replaceLead)}</p>
        <Refused {...{ lang, refusal, faultOf, labels: versionLabels(say) }} />
        <VersionFields {...props} line={data.newest} />
        <div className="actions">
          <Button kind="primary">{say(texts.replace)}</Button>
        </div>
        <p>
          <a href={to(`/cabinet/files/${data.newest.file}`)}>{say(texts.backToFile)}</a>
        </p>
      </form>
    )
  },
})
