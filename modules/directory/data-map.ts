// What the directory holds of those who joined it: category, purpose, ground and recipient of every column. Of those who
// search it holds nothing.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const applied = {
  recordClass: 'request',
  purposes: ['contract', 'administration'],
  grounds: ['contract'],
  recipients: [],
} as const

/** Open to everybody, as the applicant agreed. */
const published = { ...applied, purposes: ['public-information'] } as const

export const dataMap: readonly MappedTable[] = [
  {
    ...applied,
    table: 'directory.practitioner_application',
    columns: {
      ...alike('identity', 'name_kk name_ru name_en'),
      ...alike(
        'employment',
        'speciality city languages diploma_number diploma_year diploma_place certificate_number certificate_until licence_number licence_holder',
      ),
      ...alike('consent', 'stated_true_at agreed_public_at'),
      ...alike(null, 'id organisation person account made_at'),
    },
  },
  {
    ...applied,
    table: 'directory.document_check',
    columns: {
      ...alike('employment', 'document register checked_on result'),
      ...alike(null, 'id application at by_account by_employment'),
    },
  },
  {
    ...applied,
    table: 'directory.application_decision',
    columns: {
      ...alike('employment', 'outcome reason'),
      ...alike(null, 'application at by_account by_employment'),
    },
  },
  {
    ...applied,
    table: 'directory.application_objection',
    columns: { ...alike('employment', 'text'), ...alike(null, 'id application person at') },
  },
  {
    ...applied,
    table: 'directory.objection_answer',
    columns: {
      ...alike('employment', 'outcome reason'),
      ...alike(null, 'objection at by_account by_employment'),
    },
  },
  {
    ...published,
    table: 'directory.practitioner_profile',
    columns: { ...alike('employment', 'slug'), ...alike(null, 'id organisation person made_at') },
  },
  {
    ...published,
    table: 'directory.verification',
    columns: {
      ...alike('identity', 'name_kk name_ru name_en'),
      ...alike('employment', 'speciality city languages valid_until'),
      ...alike(null, 'id profile application at by_employment'),
    },
  },
  {
    ...published,
    table: 'directory.verification_end',
    columns: {
      ...alike('employment', 'reason'),
      ...alike(null, 'verification by_practitioner at by_account'),
    },
  },
]
