// Requests about personal data that came on paper and wait for the officer: their terms run, one stands near its end.
import type { Work } from '../../kernel/work.ts'
import { receive } from '../../modules/rights/index.ts'
import type { DemoClinic } from './clinic.ts'
import type { DemoPatient, DemoStaff } from './people.ts'

const hour = 3_600_000

const asked = [
  { kind: 'copy', way: 'desk', hours: 30, asks: 'Қорытындыларымның көшірмесін беріңіз.' },
  { kind: 'correct', way: 'letter', hours: 20, asks: 'Тұратын мекенжайымды түзетіңіз.' },
  { kind: 'know', way: 'desk', hours: 3, asks: 'Қандай деректерім сақталатынын айтыңыз.' },
] as const

export async function writeRequests(
  work: Work,
  clinic: DemoClinic,
  patients: readonly DemoPatient[],
  reception: DemoStaff,
): Promise<void> {
  for (const [at, { kind, way, hours, asks }] of asked.entries()) {
    const then = {
      ...work,
      now: new Date(work.now.getTime() - hours * hour),
      actor: { ...work.actor, account: reception.account },
    }
    await receive(then, {
      kind,
      organisation: clinic.id,
      person: patients[at + 40]!.person,
      way,
      shelf: `Үлгі ${at + 1}`,
      checked: way === 'desk' ? 'document-seen' : null,
      filled: {
        name: 'Үлгі Өтініш',
        documentNumber: `00000000${at}`,
        documentDate: '2020-05-06',
        documentIssuer: 'үлгі',
        address: 'Алматы, Үлгі көшесі 1',
        phone: '+77000000000',
        facts: 'Осы клиникада қабылдауда болдым.',
        asks,
        repeated: false,
        answerBy: 'post',
      },
    })
  }
}
