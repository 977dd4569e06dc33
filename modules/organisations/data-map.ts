// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

export const dataMap: readonly MappedTable[] = [
  {
    table: 'organisations.patient',
    recordClass: 'registration',
    purposes: ['booking', 'care'],
    grounds: ['contract', 'law'],
    recipients: ['clinic'],
    columns: {
      ...alike('identity', 'card_number document_kind'),
      document_number_sealed: { category: 'identity', sealed: 'patient.document_number' },
      ...alike(null, 'organisation person since identified_at identified_by'),
    },
  },
  {
    table: 'organisations.employment',
    recordClass: 'employment',
    purposes: ['administration'],
    grounds: ['contract', 'law'],
    recipients: ['clinic'],
    columns: {
      ...alike('employment', 'duty title_kk title_ru title_en starts_on ends_on'),
      ...alike(null, 'id organisation branch person'),
    },
  },
  {
    // The professional name is published by duty of the law (CL-5.2.4).
    table: 'organisations.practitioner',
    recordClass: 'employment',
    purposes: ['public-information'],
    grounds: ['law'],
    recipients: ['clinic'],
    columns: {
      ...alike(
        'employment',
        'slug name_kk name_ru name_en speciality languages practises_since about_kk about_ru about_en education_kk education_ru education_en search',
      ),
      ...alike(null, 'id organisation branch room employment receives'),
    },
  },
]
