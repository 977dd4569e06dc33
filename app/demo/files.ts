// Two papers that Aigerim keeps: one open to the clinic where she is treated, one to her trusted person.
import { sql } from 'kysely'
import { printPaper } from '../../kernel/press/paper.ts'
import type { Text } from '../../kernel/texts.ts'
import type { Work } from '../../kernel/work.ts'
import { addDays, dayOf } from '../../modules/catalogue/index.ts'
import { actAs } from './acting.ts'
import type { DemoClinic } from './clinic.ts'
import type { DemoPatient } from './people.ts'

export async function writeFiles(work: Work, clinic: DemoClinic, patients: readonly DemoPatient[]) {
  const aigerim = { person: patients[0]!.person, account: patients[0]!.account! }
  const at = new Date(work.now.getTime() - 5 * 86_400_000)
  const until = addDays(dayOf(work.now), 90)
  const put = async (kind: string, title: Text, says: string, daysAgo: number) => {
    const { file } = await actAs(work, aigerim, at, 'add-file', {
      person: aigerim.person,
      kind,
      title: title.kk,
      datedOn: addDays(dayOf(work.now), -daysAgo),
      note: '',
      content: await paper(title, says, at),
      isNoIdentityDocument: true,
    })
    return file as string
  }
  const blood = await put(
    'result',
    { kk: 'Жалпы қан талдауы', ru: 'Общий анализ крови', en: 'Full blood count' },
    'Гемоглобин 128 г/л, лейкоциттер 6,1 × 10⁹/л. Үлгі мәндер.',
    30,
  )
  const toClinic = { toKind: 'clinic', to: clinic.id, until, agrees: true }
  await actAs(work, aigerim, at, 'share-file', { ...toClinic, file: blood })
  const letter = await put(
    'discharge',
    { kk: 'Шығару эпикризі', ru: 'Выписной эпикриз', en: 'Discharge letter' },
    'Жоспарлы тексеруден кейін шығарылды. Үлгі мәтін.',
    400,
  )
  const { rows } = await sql<{ id: string }>`
    select id from people.trust where person = ${aigerim.person} limit 1`.execute(work.db)
  const toTrusted = { toKind: 'trusted', to: rows[0]!.id, until, agrees: true }
  await actAs(work, aigerim, at, 'share-file', { ...toTrusted, file: letter })
}

function paper(title: Text, says: string, at: Date) {
  return printPaper({
    title,
    number: 'ҮЛГІ-1',
    at,
    issuer: {
      name: { kk: 'Үлгі зертханасы', ru: 'Лаборатория-образец', en: 'Sample laboratory' },
      lines: [],
    },
    facts: [],
    parts: [{ label: null, text: says }],
    signatures: [],
    proof: null,
  })
}
