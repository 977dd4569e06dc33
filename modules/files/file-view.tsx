// What several pages of kept files draw alike.
import type { FormRequest, ViewProps } from '../../kernel/page.ts'
import type { Say } from '../../kernel/texts.ts'
import {
  Button,
  DateInput,
  DateText,
  type Fact,
  Facts,
  FileInput,
  type Lang,
  Select,
  TextArea,
  TextInput,
  Tick,
} from '../../ui/index.ts'
import { type FileLine, fileKind } from './file.ts'
import { kindNames, texts } from './files.texts.ts'
import { mediaNames } from './media-type.ts'
import { openFile } from './open-file/open-file.api.ts'
import { largest } from './put-version.ts'

/** Most bytes of a form with a file and its words. */
export const uploads = largest * 1_000_000 + 100_000

/** How large a file is, in kB or MB with one decimal. */
export function sizeText(say: Say, bytes: number): string {
  return bytes < 100_000
    ? say(texts.kilobytes, { n: Math.ceil(bytes / 1000) })
    : say(texts.megabytes, { n: Math.round(bytes / 100_000) / 10 })
}

/** What a version is, in pairs; `before` stands above them. */
export function FileFacts({
  line,
  say,
  lang,
  before = [],
}: {
  line: FileLine
  say: Say
  lang: Lang
  before?: readonly Fact[]
}) {
  return (
    <Facts
      facts={[
        ...before,
        { label: say(texts.kind), value: say(kindNames[line.kind]) },
        {
          label: say(texts.datedOn),
          value: line.datedOn ? <DateText value={line.datedOn} lang={lang} /> : say(texts.undated),
        },
        { label: say(texts.size), value: `${say(mediaNames[line.mediaType])}, ${sizeText(say, line.bytes)}` },
        { label: say(texts.putIn), value: <DateText value={line.at} lang={lang} /> },
        ...(line.note ? [{ label: say(texts.note), value: line.note }] : []),
      ]}
    />
  )
}

/** What is asked with a file; the words stay as typed, and a browser never fills in the file again. */
export function VersionFields({ say, typed, faultOf, line }: ViewProps<unknown> & { line?: FileLine }) {
  const isTyped = typed.maybe('title') !== undefined
  const field = (name: string, stands = '') => ({
    name,
    value: isTyped ? typed.text(name) : stands,
    error: faultOf(name),
  })
  return (
    <>
      <FileInput
        name="content"
        accept="application/pdf,image/jpeg,image/png,image/webp"
        label={say(texts.file)}
        hint={say(texts.fileHint, { largest })}
        error={faultOf('content')}
      />
      <TextInput
        {...field('title', line?.title)}
        label={say(texts.name)}
        hint={say(texts.nameHint)}
        maxLength={120}
      />
      <Select
        {...field('kind', line?.kind)}
        label={say(texts.kind)}
        empty={say(texts.chooseKind)}
        options={fileKind.options.map(value => ({ value, label: say(kindNames[value]) }))}
      />
      <DateInput {...field('datedOn')} label={say(texts.datedOn)} optional={say(texts.optional)} />
      <TextArea {...field('note')} label={say(texts.note)} optional={say(texts.optional)} maxLength={1000} />
      <Tick
        name="isNoIdentityDocument"
        hint={say(texts.noIdentityWhy)}
        error={faultOf('isNoIdentityDocument')}
        required
      >
        {say(texts.noIdentity)}
      </Tick>
    </>
  )
}

export function versionLabels(say: Say) {
  return {
    content: say(texts.file),
    title: say(texts.name),
    kind: say(texts.kind),
    datedOn: say(texts.datedOn),
    note: say(texts.note),
    isNoIdentityDocument: say(texts.noIdentity),
  }
}

/** What came in the fields above, for the act to judge. */
export function versionOf({ form }: FormRequest) {
  return {
    kind: form.text('kind') as 'other',
    title: form.text('title'),
    datedOn: form.maybe('datedOn'),
    note: form.text('note'),
    content: form.file('content')?.bytes as Uint8Array<ArrayBuffer>,
    isNoIdentityDocument: form.ticked('isNoIdentityDocument') as true,
  }
}

/** The button that saves a file, or one of its versions. */
export function SaveButton({ line, say, quiet }: { line: FileLine; say: Say; quiet?: boolean }) {
  return (
    <form method="post" className="actions">
      <input type="hidden" name="file" value={line.file} />
      <input type="hidden" name="version" value={line.version} />
      <Button small={quiet} kind={quiet ? 'quiet' : 'primary'} icon="document" name="do" value="open">
        {say(texts.save)}
      </Button>
    </form>
  )
}

/** Hands the bytes out to be saved. They are somebody's own: a browser must not draw them at our address. */
export async function saveFile({ run, form }: FormRequest) {
  const { name, content } = await run(openFile, { file: form.text('file'), version: form.maybe('version') })
  return asSaved(name, content)
}

export function asSaved(name: string, content: string) {
  return { file: Buffer.from(content, 'base64'), type: 'application/octet-stream', name }
}
