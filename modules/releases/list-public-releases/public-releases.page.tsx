import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { words } from '../../../kernel/texts.ts'
import { DataTable, dateText, decimalText, Empty } from '../../../ui/index.ts'
import { kindTexts, riskTexts } from '../texts.ts'
import { listPublicReleases } from './list-public-releases.api.ts'

const texts = words({
  title: {
    kk: 'Берілген иесіздендірілген деректер',
    ru: 'Выданные обезличенные данные',
    en: 'De-identified data that was let go',
  },
  lead: {
    kk: 'Әр жиынтықта адамның танылу қаупі берілгенге дейін өлшенеді. Кабинетте бұған қарсы бола аласыз.',
    ru: 'Риск узнать человека измеряется до выдачи. В кабинете можно возразить.',
    en: 'The risk that somebody is recognised is measured before anything is let go. You can object in your cabinet.',
  },
  none: { kk: 'Ештеңе берілмеген', ru: 'Ничего не выдавалось', en: 'Nothing has been let go' },
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  people: { kk: 'Адам', ru: 'Людей', en: 'People' },
  hidden: { kk: 'Ең аз топ', ru: 'Наименьшая группа', en: 'Smallest group' },
  risk: { kk: 'Ең үлкен тәуекел', ru: 'Наибольший риск', en: 'Greatest risk' },
  day: { kk: 'Берілген күні', ru: 'Выдано', en: 'Let go on' },
})

type Data = Answer<typeof listPublicReleases>

export default page<Data>({
  path: '/released-data',
  frame: 'public',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(listPublicReleases, {}),
  keep: 60,
  view({ data, lang, say }) {
    const day = (value: string) => dateText(value, lang)
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.releases}
          rowKey={row => String(row.number)}
          columns={[
            { key: 'number', head: say(texts.number), cell: row => row.number },
            { key: 'organisation', head: say(texts.organisation), cell: row => row.organisation[lang] },
            { key: 'kind', head: say(texts.kind), cell: row => say(kindTexts[row.kind]) },
            {
              key: 'period',
              head: say(texts.period),
              cell: row => `${day(row.fromDay)} – ${day(row.untilDay)}`,
            },
            { key: 'people', head: say(texts.people), number: true, cell: row => row.people },
            { key: 'hidden', head: say(texts.hidden), number: true, cell: row => row.k },
            {
              key: 'risk',
              head: say(texts.risk),
              number: true,
              cell: row => say(riskTexts.percent, { n: decimalText(row.prosecutorMax * 100, lang) }),
            },
            { key: 'day', head: say(texts.day), cell: row => day(row.madeAt) },
          ]}
          empty={<Empty icon="document" title={say(texts.none)} />}
        />
      </div>
    )
  },
})
