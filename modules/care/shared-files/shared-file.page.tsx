import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, dueText, Refused } from '../../../ui/index.ts'
import { asSaved, FileFacts } from '../../files/index.ts'
import { openSharedFile, showSharedFile } from './shared-files.api.ts'
import { texts } from './shared-files.texts.ts'

type Data = Answer<typeof showSharedFile>

export default page<Data>({
  path: '/doctor/files/:file',
  frame: 'staff',
  title: (_, say) => say(texts.title),
  load: ({ run, params }) => run(showSharedFile, { file: params.file! }),
  forms: {
    async open({ run, params }) {
      const { name, content } = await run(openSharedFile, { file: params.file! })
      return asSaved(name, content)
    },
  },
  view({ data: { line, patient, until }, say, lang, refusal, faultOf }) {
    return (
      <div className="stack">
        <h1>{line.title}</h1>
        <Refused {...{ lang, refusal, faultOf }} />
        <FileFacts
          line={line}
          say={say}
          lang={lang}
          before={[
            { label: say(texts.patient), value: patient },
            { label: say(texts.until), value: dueText(until, lang) },
          ]}
        />
        <p className="reading">{say(texts.lead)}</p>
        <form method="post" className="actions">
          <Button kind="primary" icon="document" name="do" value="open">
            {say(texts.save)}
          </Button>
        </form>
      </div>
    )
  },
})
