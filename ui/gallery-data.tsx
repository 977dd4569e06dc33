import { BarChart, LineChart } from './charts.tsx'
import { DateTimeText, type Lang, Money, moneyText } from './figures.tsx'
import { Part } from './gallery.tsx'
import type { Say } from './gallery-say.ts'
import { Empty, StateWord } from './notice.tsx'
import { Ledger, Timeline } from './record.tsx'
import { DataTable, Pager } from './table.tsx'

/** What one reads: tables, what happened, who looked, figures. */
export function Records({ lang, t }: { lang: Lang; t: Say }) {
  return (
    <>
      <Part
        id="table"
        title={t('Кесте', 'Таблица', 'Table')}
        note={t(
          'Телефонда әр жол атаулы бөлікке айналады.',
          'На телефоне строка становится блоком с подписями.',
          'On a phone a row becomes a labelled block.',
        )}
      >
        <Visits lang={lang} t={t} />
        <Pager
          label={t('Беттер', 'Страницы', 'Pages')}
          previous={{ href: '#table', label: t('Алдыңғы', 'Назад', 'Previous') }}
          next={{ href: '#table', label: t('Келесі', 'Далее', 'Next') }}
        >
          {t('318 ішінен 21–40', '21–40 из 318', '21–40 of 318')}
        </Pager>
        <DataTable
          caption={t('Бос кесте', 'Пустая таблица', 'An empty table')}
          columns={[]}
          rows={[]}
          rowKey={String}
          empty={
            <Empty
              title={t(
                'Бұл күнге жазылғандар жоқ',
                'На этот день записей нет',
                'Nobody is booked for this day',
              )}
            >
              {t(
                'Кестеден бос уақытты таңдап, пациентті жазыңыз.',
                'Выберите свободное время в расписании и запишите пациента.',
                'Choose a free time on the board and book a patient.',
              )}
            </Empty>
          }
        />
      </Part>
      <Part id="timeline" title={t('Не болды', 'Что произошло', 'What happened')}>
        <Timeline
          lang={lang}
          label={t('Жазылу тарихы', 'История записи', 'History of the booking')}
          items={[
            {
              key: '1',
              at: '2026-11-23T10:05:00+05:00',
              tone: 'done',
              title: t('Қорытынды берілді', 'Выдано заключение', 'Conclusion issued'),
              href: '#paper',
              children: (
                <p>
                  {t(
                    '№ 2026-000412, тексеру коды К7Т-94Q',
                    '№ 2026-000412, код проверки К7Т-94Q',
                    'No. 2026-000412, verification code K7T-94Q',
                  )}
                </p>
              ),
            },
            {
              key: '2',
              at: '2026-11-23T09:24:00+05:00',
              tone: 'done',
              title: t('Клиникаға келді', 'Пришла в клинику', 'Arrived at the clinic'),
            },
            {
              key: '3',
              at: '2026-11-22T13:12:00+05:00',
              tone: 'wait',
              title: t('Төлем күтілді', 'Ожидалась оплата', 'Payment was awaited'),
              children: (
                <p>
                  <Money tiyn={1200000n} />
                </p>
              ),
            },
            {
              key: '4',
              at: '2026-11-20T18:40:00+05:00',
              tone: 'danger',
              title: t(
                'Банк төлемді қабылдамады',
                'Банк не принял платёж',
                'The bank did not take the payment',
              ),
            },
            { key: '5', at: '2026-11-20', title: t('Жазылды', 'Записалась', 'Booked') },
          ]}
        />
      </Part>
      <Part
        id="ledger"
        title={t('Кім қарады', 'Кто смотрел', 'Who looked')}
        note={t(
          'Банк үзіндісі сияқты оқылады.',
          'Читается как банковская выписка.',
          'Reads like a bank statement.',
        )}
      >
        <Looked lang={lang} t={t} />
      </Part>
      <Part
        id="charts"
        title={t('Сызбалар', 'Графики', 'Charts')}
        note={t(
          'Тақырыбы — тұжырым. Көгілдір баған ашылады.',
          'Заголовок — вывод. Бирюзовый столбец открывается.',
          'The title is the finding. A turquoise bar opens.',
        )}
      >
        <BarChart
          id="noshow"
          title={t(
            'Келмегендер үш аптада екі есе азайды',
            'Неявок за три недели стало вдвое меньше',
            'No-shows halved in three weeks',
          )}
          unit={t('келмегендер, адам', 'неявки, человек', 'no-shows, people')}
          axis={t('Апта', 'Неделя', 'Week')}
          table={t('Кесте түрінде', 'Таблицей', 'As a table')}
          points={[26, 24, 31, 28, 22, 17, 12].map((value, at) => ({
            label: `${40 + at}`,
            value,
            href: `#week-${40 + at}`,
          }))}
        />
        <LineChart
          id="income"
          title={t('Түсім қарашада өсті', 'Выручка в ноябре выросла', 'Income grew in November')}
          unit={t('тәулігіне, мың ₸', 'в сутки, тыс. ₸', 'per day, thousand ₸')}
          axis={t('Күн', 'День', 'Day')}
          table={t('Кесте түрінде', 'Таблицей', 'As a table')}
          valueText={value => moneyText(value * 100, lang).replace(/\D₸$/, '')}
          points={[640, 702, 688, 731, 690, 420, 0, 745, 802, 779, 850, 842, 510, 0, 905, 931].map(
            (value, at) => ({ label: `${at + 1}.11`, value }),
          )}
        />
      </Part>
    </>
  )
}

export function Looked({ lang, t }: { lang: Lang; t: Say }) {
  const ask = <a href="#ask">{t('Сұрау', 'Спросить', 'Ask')}</a>
  return (
    <Ledger
      lang={lang}
      label={t('Деректеріңізді кім ашты', 'Кто открывал ваши данные', 'Who opened your data')}
      rows={[
        {
          key: '1',
          at: '2026-11-23T10:04:00+05:00',
          who: t('Сынақов Нұрсұлтан Үлгіұлы', 'Сынаков Нурсултан Ульгиевич', 'Nursultan Synaqov'),
          whose: t('дәрігер, «Үлгі ЛОР»', 'врач, «Үлгі ЛОР»', 'doctor, Ulgi ENT'),
          what: t('Қабылдау жазбасын жазды', 'Внёс запись приёма', 'Wrote the visit’s note'),
          why: t(
            'Сізді осы күні қабылдайтын дәрігер болғандықтан',
            'Потому что он ваш врач на этом приёме',
            'Because he is your doctor at this visit',
          ),
          end: ask,
        },
        {
          key: '2',
          at: '2026-11-23T09:24:00+05:00',
          who: t(
            'Тіркеуші Үлгіғалиева Жаңылсын',
            'Регистратор Ульгигалиева Жанылсын',
            'Zhangylsyn Ulgigaliyeva',
          ),
          whose: t('тіркеу бөлімі, «Үлгі ЛОР»', 'регистратура, «Үлгі ЛОР»', 'reception, Ulgi ENT'),
          what: t(
            'Жеке куәлігіңіздің нөмірін салыстырды',
            'Сверила номер удостоверения личности',
            'Compared your identity card’s number',
          ),
          why: t(
            'Қабылдауға келгеніңізді белгілеу үшін',
            'Чтобы отметить ваш приход',
            'To mark that you arrived',
          ),
          end: ask,
        },
        {
          key: '3',
          at: '2026-11-22T13:14:00+05:00',
          who: t('Сіз', 'Вы', 'You'),
          what: t(
            'Медициналық қорытындыны жүктеп алдыңыз',
            'Скачали медицинское заключение',
            'Downloaded the medical conclusion',
          ),
        },
      ]}
    />
  )
}

export function Visits({ lang, t }: { lang: Lang; t: Say }) {
  const rows = [
    {
      key: 'a',
      name: t(
        'Құрманғазықызы-Үлгібекова Гүлбаһрам Сынаққызы',
        'Курмангазыкызы-Ульгибекова Гульбахрам Сынаккызы',
        'Gulbahram Qurmangazyqyzy-Ulgibekova',
      ),
      at: '2026-11-23T09:00:00+05:00',
      tone: 'done' as const,
      state: t('Қабылданды', 'Принята', 'Seen'),
      tiyn: 1200000n,
    },
    {
      key: 'b',
      name: t('Үлгіұлы Ержан', 'Ульгиев Ержан', 'Yerzhan Ulgi'),
      at: '2026-11-23T09:30:00+05:00',
      tone: 'wait' as const,
      state: t('Кезекте', 'В очереди', 'Waiting'),
      tiyn: 850000n,
    },
    {
      key: 'c',
      name: t('Сынақова Әйгерім Мұқағалиқызы', 'Сынакова Айгерим Мукагалиевна', 'Aigerim Synaqova'),
      at: '2026-11-23T10:00:00+05:00',
      tone: 'info' as const,
      state: t('Жазылған', 'Записана', 'Booked'),
      tiyn: 12450050n,
    },
    {
      key: 'd',
      name: t('Үлгібаев Сәкен', 'Ульгибаев Сакен', 'Saken Ulgibayev'),
      at: '2026-11-23T10:30:00+05:00',
      tone: 'danger' as const,
      state: t('Келмеді', 'Не пришёл', 'Did not come'),
      tiyn: -1200000n,
    },
  ]
  return (
    <DataTable
      dense
      caption={t('23 қарашадағы жазылулар', 'Записи на 23 ноября', 'Bookings of 23 November')}
      rows={rows}
      rowKey={row => row.key}
      rowHref={row => `#visit-${row.key}`}
      chosen={row => row.key === 'b'}
      empty={null}
      columns={[
        { key: 'name', head: t('Пациент', 'Пациент', 'Patient'), cell: row => row.name },
        {
          key: 'at',
          head: t('Уақыты', 'Время', 'Time'),
          cell: row => <DateTimeText value={row.at} lang={lang} form="short" />,
          sort: { href: '#table', now: 'ascending' },
        },
        {
          key: 'state',
          head: t('Күйі', 'Состояние', 'State'),
          cell: row => <StateWord tone={row.tone}>{row.state}</StateWord>,
        },
        {
          key: 'sum',
          head: t('Сома', 'Сумма', 'Sum'),
          number: true,
          cell: row => <Money tiyn={row.tiyn} lang={lang} />,
        },
      ]}
      foot={
        <tr>
          <th scope="row" colSpan={3}>
            {t('Барлығы', 'Итого', 'Total')}
          </th>
          <td className="number">
            <Money tiyn={13300050n} lang={lang} />
          </td>
        </tr>
      }
    />
  )
}
