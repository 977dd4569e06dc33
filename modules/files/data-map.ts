// Every personal column of the module: category, purpose, ground, recipients, end.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'own-file',
  purposes: ['care'],
  grounds: ['consent'],
  recipients: ['clinic'],
} as const

const alone = 't.by_person = t.person and people.is_sixteen(t.person)'
const ofFileAlone =
  'exists (select from files.file f where f.id = t.file and f.by_person = f.person and people.is_sixteen(f.person))'

export const dataMap: readonly MappedTable[] = [
  { ...common, table: 'files.file', keptBack: alone, columns: alike(null, 'id person by_person at') },
  {
    ...common,
    table: 'files.version',
    keptBack: alone,
    columns: {
      title_sealed: { category: 'health', special: true, sealed: 'files.version.title' },
      note_sealed: { category: 'health', special: true, sealed: 'files.version.note' },
      ...alike('health', 'kind dated_on', { special: true }),
      ...alike(null, 'id file person by_person media_type bytes at'),
      sha256_blind: { category: null, secret: true },
    },
  },
  {
    ...common,
    table: 'files.chunk',
    keptBack:
      'exists (select from files.version v where v.id = t.version and v.by_person = v.person and people.is_sixteen(v.person))',
    columns: {
      content_sealed: { category: 'health', special: true, sealed: 'files.chunk.content' },
      ...alike(null, 'version place person'),
    },
  },
  {
    ...common,
    table: 'files.replacement',
    keptBack: ofFileAlone,
    columns: alike(null, 'version by_version file person by_person at'),
  },
  {
    ...common,
    table: 'files.destruction',
    keptBack: ofFileAlone,
    columns: alike(null, 'file person versions bytes by_person at'),
  },
  {
    ...common,
    recordClass: 'contract',
    table: 'files.share',
    keptBack: 't.put_by = t.person and people.is_sixteen(t.person)',
    columns: {
      ...alike('consent', 'purpose from_at until shown'),
      ...alike(null, 'id file person put_by given_by organisation employment consent trust'),
    },
  },
  {
    ...common,
    recordClass: 'contract',
    table: 'files.share_end',
    keptBack: `exists (select from files.share s where s.id = t.share and s.put_by = s.person
      and people.is_sixteen(s.person))`,
    columns: { ...alike('consent', 'at'), ...alike(null, 'share by_person') },
  },
]
