import * as z from 'zod'
import { declare } from '../../../kernel/act.ts'
import { id } from '../../../kernel/fields.ts'
import { putRefusals, versionFields } from '../put-version.ts'

export const replaceFile = declare({
  name: 'replace-file',
  says: {
    kk: 'Сақтаулы құжатты жаңасымен ауыстыру',
    ru: 'Заменить хранимый документ новым',
    en: 'Replace a kept document by a new version',
  },
  kind: 'write',
  who: ['person'],
  purpose: 'care',
  touches: ['health'],
  internal: true,
  /** `version`: the one that was shown, so that two windows do not both replace it. */
  asks: z.strictObject({ file: id(), version: id(), ...versionFields }),
  answers: z.object({ version: z.string() }),
  refusals: {
    ...putRefusals,
    'replaced-already': {
      kind: 'conflict',
      constraint: 'version_replaced_once',
      says: {
        kk: 'Бұл файл басқа терезеде ауыстырылған. Бетті жаңартып, соңғысын қараңыз.',
        ru: 'Этот файл уже заменён в другом окне. Обновите страницу и посмотрите последний.',
        en: 'This file was replaced in another window. Reload the page and look at the latest one.',
      },
    },
    'file-removed': {
      kind: 'conflict',
      constraint: 'removed_file_is_gone',
      says: { kk: 'Бұл файл жойылған.', ru: 'Этот файл удалён.', en: 'This file was removed.' },
    },
  },
  clauses: ['PF-1.7a'],
})
