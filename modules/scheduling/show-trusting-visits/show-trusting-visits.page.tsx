import { page } from '../../../kernel/page.ts'
import { words } from '../../../kernel/texts.ts'
import { DataTable, dateTimeText, Empty, StateWord } from '../../../ui/index.ts'
import { stateTones, stateWords } from '../states.ts'
import { showTrustingVisits } from './show-trusting-visits.api.ts'

const texts = words({
  title: { kk: 'Қабылдаулары: {name}', ru: 'Приёмы: {name}', en: 'Visits of {name}' },
  when: { kk: 'Уақыты', ru: 'Время', en: 'When' },
  doctor: { kk: 'Дәрігер', ru: 'Врач', en: 'Doctor' },
  clinic: { kk: 'Клиника', ru: 'Клиника', en: 'Clinic' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  none: { kk: 'Қабылдау жоқ', ru: 'Приёмов нет', en: 'No visits' },
  back: { kk: 'Сенімді адамдарға оралу', ru: 'Вернуться к доверенным лицам', en: 'Back to trusted persons' },
})

export default page({
  path: '/cabinet/people/trusting/:person',
  frame: 'person',
  load: ({ run, params }) => run(showTrustingVisits, { person: params.person ?? '' }),
  title: ({ name }, say) => say(texts.title, { name }),
  view: ({ data: { name, visits }, lang, say, to }) => (
    <div className="stack">
      <h1>{say(texts.title, { name })}</h1>
      <DataTable
        caption={say(texts.title, { name })}
        captionUnseen
        rows={visits}
        rowKey={visit => visit.id}
        empty={<Empty icon="calendar" title={say(texts.none)} />}
        columns={[
          { key: 'when', head: say(texts.when), cell: visit => dateTimeText(visit.startsAt, lang) },
          { key: 'doctor', head: say(texts.doctor), cell: visit => visit.practitionerName },
          { key: 'clinic', head: say(texts.clinic), cell: visit => visit.organisationName },
          {
            key: 'state',
            head: say(texts.state),
            cell: visit => (
              <StateWord tone={stateTones[visit.state]}>{say(stateWords[visit.state])}</StateWord>
            ),
          },
        ]}
      />
      <p>
        <a href={to('/cabinet/people/trusted')}>{say(texts.back)}</a>
      </p>
    </div>
  ),
})
