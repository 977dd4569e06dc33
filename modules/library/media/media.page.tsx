import type { Answer } from '../../../kernel/act.ts'
import { fieldTexts } from '../../../kernel/fields.ts'
import { page, type ViewProps } from '../../../kernel/page.ts'
import { gateRefusal } from '../../../kernel/refusal.ts'
import {
  Button,
  Choice,
  DataTable,
  dateText,
  Empty,
  FileInput,
  Refused,
  StateWord,
  TextArea,
  TextInput,
} from '../../../ui/index.ts'
import { markOf } from '../article-text.ts'
import { listTexts } from '../edit-article/edit-article.texts.ts'
import { addMedia, listMedia } from './media.api.ts'
import { mediaTexts as texts } from './media.texts.ts'
import { bounds, endings } from './media-kinds.ts'

type Data = Answer<typeof listMedia>

export default page<Data>({
  path: '/library/edit/media',
  frame: 'staff',
  uploads: (bounds.video + 1) * 1_000_000,
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listMedia, {}),
  forms: {
    async send({ run, form, to }) {
      const file = form.file('file')
      if (!file)
        throw gateRefusal('invalid-input', { fields: [{ field: 'file', says: fieldTexts.required }] })
      await run(addMedia, {
        file: file.bytes,
        alt_kk: form.text('alt_kk'),
        alt_ru: form.text('alt_ru'),
        alt_en: form.maybe('alt_en'),
        transcript_kk: form.maybe('transcript_kk'),
        transcript_ru: form.maybe('transcript_ru'),
        transcript_en: form.maybe('transcript_en'),
        source: form.text('source'),
        // The schema judges what was chosen.
        people: form.text('people') as 'nobody',
        consents: form.text('consents').split(/\s+/).filter(Boolean),
      })
      return { go: to('/library/edit/media') }
    },
  },
  view(props) {
    const { data, lang, say, to, refusal, faultOf } = props
    return (
      <div className="stack">
        <a className="back" href={to('/library/edit')} data-keys-back="">
          {say(listTexts.back)}
        </a>
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <Refused {...{ lang, refusal, faultOf }} labels={{ file: say(texts.file) }} />
        <section className="stack">
          <h2>{say(texts.kept)}</h2>
          <DataTable
            caption={say(texts.kept)}
            captionUnseen
            rows={data.media}
            rowKey={row => row.id}
            columns={[
              {
                key: 'name',
                head: say(texts.file),
                cell: row => (row.isShown ? <a href={row.address}>{row.alt}</a> : row.alt),
              },
              {
                key: 'mark',
                head: say(texts.mark),
                cell: row =>
                  row.isShown ? (
                    <code>{markOf(row.hash)}</code>
                  ) : (
                    <StateWord tone="danger">{say(texts.gone)}</StateWord>
                  ),
              },
              {
                key: 'size',
                head: say(texts.size),
                number: true,
                cell: row => say(texts.kilobytes, { n: Math.ceil(row.size / 1000) }),
              },
              { key: 'added', head: say(texts.added), cell: row => dateText(row.at, lang) },
            ]}
            empty={<Empty icon="document" title={say(texts.none)} />}
          />
        </section>
        <AddFile {...props} />
      </div>
    )
  },
})

function AddFile({ say, once, typed, faultOf }: ViewProps<Data>) {
  const field = (name: keyof typeof texts & string) => ({
    name,
    label: say(texts[name]),
    value: typed.text(name),
    error: faultOf(name),
  })
  const optional = say(texts.optional)
  return (
    <form method="post" encType="multipart/form-data" className="stack">
      <input type="hidden" {...once} />
      <h2>{say(texts.add)}</h2>
      <FileInput
        name="file"
        label={say(texts.file)}
        hint={say(texts.fileHint)}
        accept={Object.keys(endings).join(',')}
        error={faultOf('file')}
      />
      <TextInput {...field('alt_kk')} hint={say(texts.altHint)} maxLength={300} />
      <TextInput {...field('alt_ru')} maxLength={300} />
      <TextInput {...field('alt_en')} maxLength={300} optional={optional} />
      <TextArea {...field('transcript_kk')} hint={say(texts.transcriptHint)} optional={optional} />
      <TextArea {...field('transcript_ru')} optional={optional} />
      <TextArea {...field('transcript_en')} optional={optional} />
      <TextInput {...field('source')} hint={say(texts.sourceHint)} maxLength={300} />
      <Choice
        name="people"
        legend={say(texts.people)}
        value={typed.text('people')}
        error={faultOf('people')}
        options={[
          { value: 'nobody', label: say(texts.nobody) },
          { value: 'by-consent', label: say(texts.byConsent) },
        ]}
      />
      <TextArea {...field('consents')} hint={say(texts.consentsHint)} optional={optional} rows={2} />
      <div className="actions">
        <Button kind="primary">{say(texts.send)}</Button>
      </div>
    </form>
  )
}
