// The form by which staff find the patient who asked, and what stands there when nobody is found.
import { type Say, type Text, words } from '../../../kernel/texts.ts'
import { Button, Empty, TextInput } from '../../../ui/index.ts'

const texts = words({
  find: { kk: 'Пациент', ru: 'Пациент', en: 'Patient' },
  findHint: {
    kk: 'Тегі мен аты немесе карта нөмірі',
    ru: 'Фамилия и имя или номер карты',
    en: 'Family and given name, or the card number',
  },
  search: { kk: 'Іздеу', ru: 'Найти', en: 'Find' },
  nobody: { kk: 'Табылмады', ru: 'Не найдено', en: 'Nobody was found' },
  nobodySays: {
    kk: 'Бұл клиникада тіркелген адамдар ғана ізделеді.',
    ru: 'Ищутся только люди, зарегистрированные в этой клинике.',
    en: 'Only people registered at this clinic are looked for.',
  },
})

/** `people`: null until somebody is looked for. The page reads what was typed from `who` of its address. */
export function PersonSearch({
  data,
  say,
  says = texts,
}: {
  data: { words: string; people: readonly unknown[] | null }
  say: Say
  /** Where others than patients are looked for, its own words. */
  says?: Record<keyof typeof texts, Text>
}) {
  return (
    <>
      <form method="get" className="stack">
        <TextInput
          name="who"
          label={say(says.find)}
          hint={say(says.findHint)}
          value={data.words}
          maxLength={80}
        />
        <div className="actions">
          <Button>{say(says.search)}</Button>
        </div>
      </form>
      {data.people?.length === 0 && (
        <Empty icon="search" title={say(says.nobody)}>
          <p>{say(says.nobodySays)}</p>
        </Empty>
      )}
    </>
  )
}
