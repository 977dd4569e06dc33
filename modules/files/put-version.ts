// Takes bytes in: what they are is proven, their words and themselves are sealed with the person's key.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod'
import { day, file as fileField, line, paragraph } from '../../kernel/fields.ts'
import type { RefusalDeclaration } from '../../kernel/refusal.ts'
import { fault, type Work } from '../../kernel/work.ts'
import { dayOf } from '../catalogue/index.ts'
import { blindOf, contentField, fileKind, noteField, titleField } from './file.ts'
import { mediaTypeOf } from './media-type.ts'

/** Megabytes of one file; the database holds the same bound (`file_is_not_too_large`). */
export const largest = 20

/** What is asked with every version. */
export const versionFields = {
  kind: fileKind,
  title: line(120),
  /** The day that stands on the paper. */
  datedOn: day().optional(),
  note: paragraph(1000).default(''),
  content: fileField(largest),
  /** Who puts it in says that it is no copy of an identity document: the law lets nobody collect one. */
  isNoIdentityDocument: z.literal(true),
}

export interface NewVersion {
  file: string
  person: string
  by: string
  kind: z.output<typeof fileKind>
  title: string
  datedOn?: string | undefined
  note: string
  content: Uint8Array
}

export const putRefusals = {
  'heic-picture': {
    kind: 'invalid',
    says: {
      kk: 'HEIC суретін көп құрылғы аша алмайды. Телефон баптауында «Ең үйлесімді» пішімді таңдаңыз немесе JPEG етіп сақтап, қайта салыңыз.',
      ru: 'Снимки HEIC открываются не везде. Выберите в телефоне формат «Наиболее совместимый» или сохраните как JPEG и добавьте снова.',
      en: 'Many machines cannot open HEIC pictures. Choose “Most compatible” in your phone, or save it as JPEG and add it again.',
    },
  },
  'unknown-type': {
    kind: 'invalid',
    constraint: 'file_is_of_a_known_type',
    says: {
      kk: 'PDF, JPEG, PNG немесе WebP файлын таңдаңыз.',
      ru: 'Выберите файл PDF, JPEG, PNG или WebP.',
      en: 'Choose a PDF, JPEG, PNG or WebP file.',
    },
  },
  'dated-ahead': {
    kind: 'invalid',
    says: {
      kk: 'Құжаттың күні бүгіннен кейін болмайды.',
      ru: 'Дата документа не может быть позже сегодняшней.',
      en: 'The date of a document cannot be later than today.',
    },
  },
  'kept-already': {
    kind: 'conflict',
    constraint: 'file_kept_once',
    says: {
      kk: 'Дәл осы файл бұрыннан сақтаулы тұр.',
      ru: 'Точно такой файл уже хранится.',
      en: 'Exactly this file is kept already.',
    },
  },
  'no-room': {
    kind: 'conflict',
    constraint: 'file_fits_the_quota',
    says: {
      kk: 'Орын жетпейді. Керек емес файлды жойып, қайта салыңыз.',
      ru: 'Не хватает места. Удалите ненужный файл и добавьте этот снова.',
      en: 'There is not enough room. Remove a file that you do not need and add this one again.',
    },
  },
} satisfies Record<string, RefusalDeclaration>

// Base64 of 737,280 bytes: a multiple of three, so that the pieces put together are the base64 of the whole.
const piece = 983_040

/** Writes a version with its sealed bytes; refuses what is no paper or picture, or stands here already. */
export async function putVersion(work: Work<keyof typeof putRefusals>, put: NewVersion): Promise<string> {
  const type = mediaTypeOf(put.content)
  if (type === 'heic') return refuseAt(work, 'heic-picture', 'content')
  if (!type) return refuseAt(work, 'unknown-type', 'content')
  if (put.datedOn && put.datedOn > dayOf(work.now)) refuseAt(work, 'dated-ahead', 'datedOn')
  const version = randomUUID()
  const { person } = put
  const seal = (field: string, text: string) => work.sealing.seal(work.db, person, field, text)
  await sql`insert into files.version (id, file, person, by_person, kind, dated_on, title_sealed, note_sealed, media_type,
      bytes, sha256_blind, at)
    values (${version}, ${put.file}, ${person}, ${put.by}, ${put.kind}, ${put.datedOn ?? null},
      ${await seal(titleField, put.title)}, ${await seal(noteField, put.note)}, ${type}, ${put.content.length},
      ${blindOf(work, put.content)}, ${work.now})`.execute(work.db)
  const content = Buffer.from(put.content).toString('base64')
  for (let place = 0; place * piece < content.length; place++) {
    const part = content.slice(place * piece, (place + 1) * piece)
    await sql`insert into files.chunk (version, place, person, content_sealed)
      values (${version}, ${place}, ${person}, ${await seal(contentField, part)})`.execute(work.db)
  }
  return version
}

function refuseAt(
  work: Work<keyof typeof putRefusals>,
  code: keyof typeof putRefusals,
  field: string,
): never {
  return work.refuse(code, { fields: [fault(field, putRefusals[code].says)] })
}
