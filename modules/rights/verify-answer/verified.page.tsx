import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { words } from '../../../kernel/texts.ts'
import { dateText, Facts, Notice } from '../../../ui/index.ts'
import { verifyAnswer } from './verify-answer.api.ts'

const texts = words({
  title: { kk: 'Жауапты тексеру', ru: 'Проверка ответа', en: 'Checking an answer' },
  genuine: { kk: 'Жауап түпнұсқа', ru: 'Ответ подлинный', en: 'The answer is genuine' },
  genuineSays: {
    kk: 'Осы кодпен мына ұйым дербес деректер туралы өтінішке жауап берген. Адам туралы мәлімет мұнда көрсетілмейді.',
    ru: 'С этим кодом организация ответила на обращение о персональных данных. О человеке здесь не говорится.',
    en: 'With this code the organisation answered a request about personal data. Nothing of the person is told here.',
  },
  unknown: { kk: 'Мұндай код жоқ', ru: 'Такого кода нет', en: 'There is no such code' },
  unknownSays: {
    kk: 'Кодты қағаздағымен салыстырыңыз. Сәйкес келсе де табылмаса, жауап бұл жерде берілмеген.',
    ru: 'Сверьте код с бумагой. Если он совпадает и не находится, ответ выдан не здесь.',
    en: 'Compare the code with the paper. If it agrees and is not found, the answer was not given here.',
  },
  organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  number: { kk: 'Өтініш нөмірі', ru: 'Номер обращения', en: 'Number of the request' },
  at: { kk: 'Берілген күні', ru: 'Дата ответа', en: 'Given on' },
})

export default page<Answer<typeof verifyAnswer>>({
  path: '/answers/:code',
  frame: 'public',
  index: false,
  title: (_, say) => say(texts.title),
  // What is not even a code is as unknown as a code that nobody issued.
  load: ({ run, params }) =>
    run(verifyAnswer, { code: params.code!.slice(0, 60) }).catch(error => {
      if (error instanceof Refusal && error.code === 'invalid-input') return { answer: null }
      throw error
    }),
  view({ data: { answer }, say, lang }) {
    return (
      <div className="stack reading">
        <h1>{say(texts.title)}</h1>
        <Notice tone={answer ? 'done' : 'danger'} title={say(answer ? texts.genuine : texts.unknown)}>
          <p>{say(answer ? texts.genuineSays : texts.unknownSays)}</p>
        </Notice>
        {answer && (
          <Facts
            facts={[
              { label: say(texts.organisation), value: answer.organisation[lang] },
              { label: say(texts.number), value: answer.number },
              { label: say(texts.at), value: dateText(answer.at, lang) },
            ]}
          />
        )}
      </div>
    )
  },
})
