// The register of recipients of the demonstration: who carries letters and money, and who has accepted what.
import { sql } from 'kysely'
import type { Db } from '../../kernel/work.ts'
import { three } from './clinic.ts'
import { insertRows } from './rows.ts'

/** The clinics stand in the register already. `clinic`: the demonstration clinic, with a laboratory of its own. */
export async function writeRecipients(db: Db, clinic: string, at: Date): Promise<void> {
  await insertRows(db, 'privacy.recipient', [
    recipient(
      at,
      'ulgi-bank',
      'payment-provider',
      null,
      ['«Үлгі банк» АҚ', 'АО «Үлгі банк»', 'Ulgi Bank JSC'],
      '1',
    ),
    recipient(
      at,
      'ulgi-poshta',
      'mail-carrier',
      null,
      ['«Үлгі пошта» ЖШС', 'ТОО «Үлгі пошта»', 'Ulgi Mail LLP'],
      '2',
    ),
    recipient(
      at,
      'ulgi-zerthana',
      'processor',
      clinic,
      ['«Үлгі зертхана» ЖШС', 'ТОО «Үлгі зертхана»', 'Ulgi Laboratory LLP'],
      '3',
    ),
    recipient(
      at,
      'ulgi-sot',
      'state-body',
      clinic,
      ['Үлгі аудандық соты', 'Үлгі районный суд', 'Ulgi District Court'],
      '4',
    ),
    {
      ...recipient(
        at,
        'ulgi-klinika-stambul',
        'doctor-abroad',
        clinic,
        ['Үлгі клиникасы, Ыстанбұл', 'Клиника Үлгі, Стамбул', 'Ulgi Clinic, Istanbul'],
        '5',
      ),
      bin: null,
      country: 'TR',
    },
  ])
  await sql`insert into privacy.recipient_terms (recipient, edition, at, paper)
    select r.id, e.edition, ${at}, 'ҮЛГІ-ШАРТ' from privacy.recipient r,
      (select agreements.in_force(d.id, ${at}) as edition from agreements.document d where d.kind = 'partner-terms') e
    where e.edition is not null`.execute(db)
}

type Names = readonly [string, string, string]

function recipient(at: Date, id: string, kind: string, owner: string | null, name: Names, place: string) {
  return {
    id,
    owner,
    kind,
    ...three('name', name),
    bin: `00000000010${place}`,
    country: 'KZ',
    email: `${id}@demo.shipa.invalid`,
    contract: `ҮЛГІ-2026-${place}`,
    added_at: at,
  }
}
