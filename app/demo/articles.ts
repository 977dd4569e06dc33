// The library of the demonstration clinic: three articles that people read, with a picture, a sound and a film made
// for it, and one that waits for a doctor's review.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Work } from '../../kernel/work.ts'
import { addDays, dayOf } from '../../modules/catalogue/index.ts'
import {
  articleOf,
  type EditionText,
  keepMedia,
  markOf,
  writeEdition,
  writePublication,
  writeReview,
} from '../../modules/library/index.ts'
import { earCare, noseBleed, safeListening, whatToBring } from './article-texts.ts'
import type { DemoClinic } from './clinic.ts'
import type { Draw } from './draw.ts'
import type { DemoStaff } from './people.ts'
import { tonesFile } from './tones.ts'

const day = 86_400_000

export async function writeArticles(
  work: Work,
  draw: Draw,
  clinic: DemoClinic,
  staff: Readonly<Record<string, DemoStaff>>,
): Promise<void> {
  const author = staff['doctor@demo.shipa.invalid']!.employment
  const reviewer = await anotherDoctor(work, clinic.id, author)
  const director = staff['director@demo.shipa.invalid']!.account
  const keep = keeper(work, draw, clinic.id, director)
  const ear = await keep('ear.png', 'image/png', {
    alt_kk: 'Құлақ пен оған келе жатқан дыбыс толқындарының суреті',
    alt_ru: 'Рисунок уха и звуковых волн, которые к нему идут',
    alt_en: 'A drawing of an ear and of sound waves coming to it',
  })
  const papers = await keep('papers.png', 'image/png', {
    alt_kk: 'Қағаз бен жеке куәліктің суреті',
    alt_ru: 'Рисунок листа бумаги и удостоверения',
    alt_en: 'A drawing of a sheet of paper and an identity card',
  })
  const film = await keep('ear.webm', 'video/webm', {
    alt_kk: 'Дыбыс толқындары құлаққа қалай жетеді',
    alt_ru: 'Как звуковые волны доходят до уха',
    alt_en: 'How sound waves reach the ear',
    transcript_kk:
      'Дыбыссыз бейне, төрт секунд. Сол жақтан дыбыс толқындары тарап, оң жақтағы құлаққа жетеді.',
    transcript_ru:
      'Видео без звука, четыре секунды. Слева расходятся звуковые волны и доходят до уха справа.',
    transcript_en:
      'A silent film of four seconds. Sound waves spread from the left and reach the ear on the right.',
  })
  const tones = await keep('tones', 'audio/wav', {
    alt_kk: 'Жуан, орта және жіңішке дыбыс',
    alt_ru: 'Низкий, средний и высокий звук',
    alt_en: 'A low, a middle and a high sound',
    transcript_kk: 'Үш дыбыс, әрқайсысы бір секунд: 250 Гц, 1000 Гц, 3000 Гц. Сөз жоқ.',
    transcript_ru: 'Три звука по одной секунде: 250 Гц, 1000 Гц, 3000 Гц. Слов нет.',
    transcript_en: 'Three sounds of a second each: 250 Hz, 1000 Hz, 3000 Hz. No words.',
  })
  const draft = drafter(work, draw, clinic.id, { film: film.mark, tones: tones.mark })
  const published = [
    { article: whatToBring, cover: papers.id, daysAgo: 60 },
    { article: safeListening, cover: undefined, daysAgo: 30 },
    { article: earCare, cover: ear.id, daysAgo: 9 },
  ]
  for (const { article, cover, daysAgo } of published) {
    const at = (later: number) => new Date(work.now.getTime() - (daysAgo - later) * day)
    const written = await draft({ ...article, cover }, author, at(-6))
    await writeReview(work.db, {
      id: draw.id(),
      edition: written.edition,
      verdict: 'passed',
      reviewer: { employment: reviewer, verification: null },
      at: at(-2),
      due: addDays(dayOf(at(-2)), 365),
      note: '',
    })
    await writePublication(work.db, { ...written, at: at(0), by: director })
  }
  await draft(noseBleed, reviewer, new Date(work.now.getTime() - day))
}

async function anotherDoctor(work: Work, organisation: string, author: string): Promise<string> {
  const { rows } = await sql<{ employment: string }>`select employment from organisations.practitioner
    where organisation = ${organisation} and employment <> ${author} order by slug limit 1`.execute(work.db)
  return rows[0]!.employment
}

type Told = Pick<
  Parameters<typeof keepMedia>[1],
  'alt_kk' | 'alt_ru' | 'alt_en' | 'transcript_kk' | 'transcript_ru' | 'transcript_en'
>

function keeper(work: Work, draw: Draw, organisation: string, by: string) {
  return async (file: string, type: 'image/png' | 'video/webm' | 'audio/wav', told: Told) => {
    const bytes = file === 'tones' ? tonesFile() : readFileSync(`app/demo/library/${file}`)
    const hash = createHash('sha256').update(bytes).digest()
    const id = await keepMedia(work.db, {
      ...told,
      id: draw.id(),
      organisation,
      bytes,
      hash,
      type,
      source: 'Shipa, Apache-2.0, 2026',
      people: 'nobody',
      at: new Date(work.now.getTime() - 70 * day),
      by,
    })
    return { id, mark: markOf(hash.toString('hex')) }
  }
}

function drafter(work: Work, draw: Draw, organisation: string, marks: { film: string; tones: string }) {
  const shown = (text: string) => text.replace('![film]', marks.film).replace('![tones]', marks.tones)
  return async (
    { slug, section, ...text }: EditionText & { slug: string; section: string },
    author: string,
    at: Date,
  ) => {
    const article = await articleOf(work.db, { organisation, slug, section, at })
    const edition = await writeEdition(work.db, {
      ...text,
      text_kk: shown(text.text_kk),
      text_ru: shown(text.text_ru),
      text_en: text.text_en && shown(text.text_en),
      id: draw.id(),
      article,
      author: { employment: author, verification: null },
      at,
    })
    return { article, edition }
  }
}
