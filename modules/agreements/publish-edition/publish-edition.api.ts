import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { day, id, instant, line, paragraph, slug } from '../../../kernel/fields.ts'
import { documentKinds } from '../kinds.ts'

const whole = () => paragraph(60_000)
const short = () => paragraph(3_000)

export const draftEdition = declare({
  name: 'draft-edition',
  says: {
    kk: 'Құжаттың жаңа редакциясын дайындау',
    ru: 'Подготовить новую редакцию документа',
    en: 'Draft a new edition of a document',
  },
  kind: 'write',
  who: ['director', 'admin'],
  purpose: 'administration',
  touches: [],
  asks: z.strictObject({
    kind: z.enum(documentKinds),
    title_kk: line(200, 0),
    title_ru: line(200, 0),
    title_en: line(200).optional(),
    short_kk: short(),
    short_ru: short(),
    short_en: short().optional(),
    text_kk: whole(),
    text_ru: whole(),
    text_en: whole().optional(),
    numbers: z
      .array(
        z.strictObject({
          name: slug(),
          /** Left out: the edition does not tell it. */
          value: z.int().min(0).max(100_000).optional(),
        }),
      )
      .max(40),
  }),
  answers: z.object({ edition: z.string(), number: z.number() }),
  refusals: {
    'both-languages-needed': {
      kind: 'invalid',
      constraint: 'edition_in_kazakh_and_russian',
      says: {
        kk: 'Құжат қазақша да, орысша да толық болуы керек. Ағылшынша аудармасы толық жазылады немесе мүлде жазылмайды.',
        ru: 'Документ должен быть целиком и на казахском, и на русском. Английский перевод — целиком или никакой.',
        en: 'The document must be whole in both Kazakh and Russian. The English translation is whole or left out.',
      },
    },
    'text-incomplete': {
      kind: 'invalid',
      says: {
        kk: 'Мәтін толық емес. Не жетіспейтіні өрістердің қасында тұр.',
        ru: 'Текст неполон. Чего не хватает, сказано у полей.',
        en: 'The text is not whole. What it lacks stands beside the fields.',
      },
    },
    'not-your-document': {
      kind: 'invalid',
      constraint: 'document_kind_of_its_owner',
      says: {
        kk: 'Ұйымыңыз мұндай құжат шығармайды.',
        ru: 'Ваша организация не издаёт таких документов.',
        en: 'Your organisation does not issue documents of this kind.',
      },
    },
    'drafted-at-once': {
      kind: 'conflict',
      constraint: 'edition_number_once',
      says: {
        kk: 'Осы сәтте басқа редакция да дайындалды. Қайталап жіберіңіз.',
        ru: 'В этот же момент подготовлена другая редакция. Отправьте ещё раз.',
        en: 'Another edition was drafted at the same moment. Send again.',
      },
    },
  },
  clauses: ['PF-1.5', 'PF-3.9'],
})

export const approveEdition = declare({
  name: 'approve-edition',
  says: {
    kk: 'Редакцияны бұйрықпен бекіту',
    ru: 'Утвердить редакцию приказом',
    en: 'Approve an edition by order',
  },
  kind: 'write',
  who: ['director', 'admin'],
  purpose: 'administration',
  touches: [],
  confirmed: true,
  asks: z.strictObject({
    edition: id(),
    orderNumber: line(40),
    orderDate: day(),
    /** Subjects of the contradictions that were on the page and are known. */
    acknowledged: z.array(line(40)).max(40).default([]),
  }),
  answers: z.object({}),
  refusals: {
    'contradictions-unseen': {
      kind: 'invalid',
      says: {
        kk: 'Редакция заңмен не басқа құжатпен келіспейді. Қайшылықтарды қарап, көргеніңізді белгілеңіз.',
        ru: 'Редакция расходится с законом или другим документом. Посмотрите противоречия и отметьте, что видели.',
        en: 'The edition disagrees with the law or another document. Look at the contradictions and tick that you have seen them.',
      },
    },
    'already-approved': {
      kind: 'conflict',
      constraint: 'approval_once',
      says: {
        kk: 'Бұл редакция бұрын бекітілген.',
        ru: 'Эта редакция уже утверждена.',
        en: 'This edition is approved already.',
      },
    },
  },
  clauses: ['PF-1.5'],
})

export const publishEdition = declare({
  name: 'publish-edition',
  says: {
    kk: 'Редакцияны жариялау',
    ru: 'Опубликовать редакцию',
    en: 'Publish an edition',
  },
  kind: 'write',
  who: ['director', 'admin'],
  purpose: 'administration',
  touches: [],
  confirmed: true,
  asks: z.strictObject({
    edition: id(),
    /** Without it the edition takes force when published. */
    effectiveFrom: instant().optional(),
  }),
  answers: z.object({ effectiveFrom: z.string() }),
  refusals: {
    'not-approved': {
      kind: 'conflict',
      constraint: 'publication_after_approval',
      says: {
        kk: 'Алдымен редакцияны бұйрықпен бекітіңіз.',
        ru: 'Сначала утвердите редакцию приказом.',
        en: 'Approve the edition by order first.',
      },
    },
    'already-published': {
      kind: 'conflict',
      constraint: 'publication_once',
      says: {
        kk: 'Бұл редакция жарияланып қойған.',
        ru: 'Эта редакция уже опубликована.',
        en: 'This edition is published already.',
      },
    },
    'force-before-publication': {
      kind: 'invalid',
      constraint: 'publication_before_force',
      clause: 'PF-1.5',
      says: {
        kk: 'Редакция жарияланбай тұрып күшіне ене алмайды.',
        ru: 'Редакция не может вступить в силу до публикации.',
        en: 'An edition cannot take force before it is published.',
      },
    },
  },
  clauses: ['PF-1.2', 'PF-1.5'],
})
