import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { dateTimeText, Empty, Facts } from '../../../ui/index.ts'
import { purposeText } from '../purpose.texts.ts'
import { showMyDisclosures } from './disclosures.api.ts'
import { texts } from './disclosures.texts.ts'
import { groundWords } from './ground-words.ts'

export default page<Answer<typeof showMyDisclosures>>({
  path: '/cabinet/disclosures',
  frame: 'person',
  title: (_, say) => say(texts.mine),
  load: ({ run }) => run(showMyDisclosures, {}),
  view({ data: { disclosures }, lang, say }) {
    return (
      <div className="stack">
        <h1>{say(texts.mine)}</h1>
        <p className="reading">{say(texts.mineLead)}</p>
        {disclosures.length === 0 && (
          <Empty icon="shield" title={say(texts.none)}>
            <p>{say(texts.noneSays)}</p>
          </Empty>
        )}
        {disclosures.map(given => (
          <section className="stack" key={given.id}>
            <h2>{given.recipient[lang]}</h2>
            <Facts
              facts={[
                { label: say(texts.at), value: dateTimeText(given.at, lang) },
                { label: say(texts.whose), value: given.personName },
                { label: say(texts.by), value: say(given.organisation ?? texts.platform) },
                {
                  label: say(texts.to),
                  value: say(texts.toOf, { name: given.recipient[lang], kind: given.recipientKind[lang] }),
                },
                { label: say(texts.country), value: given.country[lang] },
                { label: say(texts.what), value: given.fields.map(field => field[lang]).join(', ') },
                { label: say(texts.why), value: say(purposeText(given.purpose)) },
                { label: say(texts.ground), value: groundWords(given, lang) },
              ]}
            />
          </section>
        ))}
      </div>
    )
  },
})
