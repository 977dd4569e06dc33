import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Refused, Tick } from '../../../ui/index.ts'
import { FileFacts } from '../file-view.tsx'
import { texts } from '../files.texts.ts'
import { showMyFile } from '../show-my-file/show-my-file.api.ts'
import { removeFile } from './remove-file.api.ts'

type Data = Answer<typeof showMyFile>

export default page<Data>({
  path: '/cabinet/files/:file/remove',
  frame: 'person',
  title: (_, say) => say(texts.remove),
  load: ({ run, params }) => run(showMyFile, { file: params.file! }),
  forms: {
    async send({ run, params, form, to }) {
      await run(removeFile, { file: params.file!, agrees: form.ticked('agrees') as true })
      return { go: to('/cabinet/files') }
    },
  },
  view({ data, say, to, lang, once, refusal, faultOf }) {
    return (
      <form method="post" className="stack">
        <input type="hidden" {...once} />
        <h1>{say(texts.remove)}</h1>
        <p>
          <strong>{data.newest.title}</strong>
        </p>
        <Refused {...{ lang, refusal, faultOf }} />
        <FileFacts line={data.newest} say={say} lang={lang} />
        <p className="reading">{say(texts.removeLead)}</p>
        <Tick name="agrees" error={faultOf('agrees')} required>
          {say(texts.removeAgrees)}
        </Tick>
        <div className="actions">
          <Button kind="danger">{say(texts.remove)}</Button>
        </div>
        <p>
          <a href={to(`/cabinet/files/${data.newest.file}`)}>{say(texts.backToFile)}</a>
        </p>
      </form>
    )
  },
})
