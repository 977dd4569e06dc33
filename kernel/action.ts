// What an act does with personal data, in the closed list of the law (Law 94-V Art. 1; PF-3.7): told by the verb
// with which the act's name begins, so that no act can leave it out.
import type { AnyAct } from './act.ts'
import { words } from './texts.ts'

export const actionTexts = words({
  collect: { kk: 'жинау', ru: 'сбор', en: 'collect' },
  record: { kk: 'жазу', ru: 'запись', en: 'record' },
  systematise: { kk: 'жүйелеу', ru: 'систематизация', en: 'systematise' },
  accumulate: { kk: 'жинақтау', ru: 'накопление', en: 'accumulate' },
  store: { kk: 'сақтау', ru: 'хранение', en: 'store' },
  update: { kk: 'өзгерту', ru: 'изменение', en: 'update' },
  retrieve: { kk: 'алу', ru: 'извлечение', en: 'retrieve' },
  use: { kk: 'пайдалану', ru: 'использование', en: 'use' },
  transfer: { kk: 'беру', ru: 'передача', en: 'transfer' },
  block: { kk: 'бұғаттау', ru: 'блокирование', en: 'block' },
  delete: { kk: 'жою', ru: 'уничтожение', en: 'delete' },
  depersonalise: { kk: 'иесіздендіру', ru: 'обезличивание', en: 'depersonalise' },
})

export type Action = keyof typeof actionTexts

/** The action of an act; a write whose verb says nothing else uses the data. */
export function actionOf({ name, kind }: Pick<AnyAct, 'name' | 'kind'>): Action {
  if (name === 'make-release') return 'depersonalise'
  if (name === 'carry-out-destruction') return 'delete'
  const verb = name.split('-')[0]!
  const found = Object.entries(verbs).find(([, all]) => all.includes(verb))
  return (found?.[0] as Action | undefined) ?? (kind === 'read' ? 'retrieve' : 'use')
}

const verbs: Partial<Record<Action, readonly string[]>> = {
  collect: [
    'register',
    'add',
    'submit',
    'accept',
    'give',
    'take',
    'ask',
    'object',
    'enter',
    'fill',
    'receive',
  ],
  record: ['note', 'write', 'record', 'open', 'finish', 'issue', 'sign'],
  systematise: ['list', 'count', 'sweep', 'find', 'detect'],
  update: ['correct', 'change', 'replace', 'move', 'confirm', 'set', 'choose', 'end'],
  transfer: ['tell', 'deliver', 'send', 'disclose', 'export', 'share', 'release'],
  block: ['block', 'freeze', 'stop'],
  delete: ['remove', 'forget', 'expire'],
}
