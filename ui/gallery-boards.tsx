import { type BoardColumn, DayBoard } from './board.tsx'
import { LinkButton } from './button.tsx'
import { Facts } from './facts.tsx'
import type { Lang } from './figures.tsx'
import type { FrameProps, UserMenu } from './frames.tsx'
import { StaffFrame } from './frames.tsx'
import { Part } from './gallery.tsx'
import { Visits } from './gallery-data.tsx'
import type { Say } from './gallery-say.ts'
import { Dialog, Tabs } from './overlay.tsx'
import { QueueBoard } from './queue.tsx'

/** The day of a clinic. */
export function Boards({ t }: { t: Say }) {
  return (
    <Part
      id="board"
      title={t('Күн кестесі', 'Доска дня', 'The day board')}
      note={t(
        'Бір жол — бес минут. Бос уақыт та, жазылу да — сілтеме.',
        'Строка — пять минут. И свободное время, и запись — ссылки.',
        'A row is five minutes. Free times and bookings are links.',
      )}
    >
      <Day t={t} />
    </Part>
  )
}

/** A workplace as a page: reception's day. */
export function StaffPage({
  lang,
  t,
  frame,
  user,
}: {
  lang: Lang
  t: Say
  frame: Omit<FrameProps, 'children'>
  user: UserMenu
}) {
  return (
    <StaffFrame
      {...frame}
      user={user}
      title={t('23 қараша, дүйсенбі', 'Понедельник, 23 ноября', 'Monday, 23 November')}
      place={{
        organisation: t('«Үлгі ЛОР» клиникасы', 'Клиника «Үлгі ЛОР»', 'Ulgi ENT clinic'),
        branch: t('Сынақ көшесі', 'Улица Пробная', 'Trial Street'),
        duty: t('тіркеуші', 'регистратор', 'reception'),
        change: { href: '#place', label: t('Ауыстыру', 'Сменить', 'Change') },
      }}
      mark={t('Құпия.', 'Конфиденциально.', 'Confidential.')}
      search={{
        action: '#search',
        label: t('Іздеу', 'Поиск', 'Search'),
        hint: t(
          'Аты, телефоны, нөмірі немесе құжаты',
          'Имя, телефон, номер или документ',
          'Name, phone, number or document',
        ),
      }}
      nav={[
        { href: '#day', label: t('Бүгінгі күн', 'Сегодня', 'Today'), icon: 'calendar', current: true },
        { href: '#queue', label: t('Кезек', 'Очередь', 'Queue'), icon: 'users', count: 7 },
        { href: '#patients', label: t('Пациенттер', 'Пациенты', 'Patients'), icon: 'user' },
        { href: '#cash', label: t('Касса', 'Касса', 'Cash desk'), icon: 'money' },
      ]}
      waitingLabel={t('Күтіп тұр', 'Ждут', 'Waiting')}
      waiting={[
        {
          href: '#confirm',
          label: t('Растау керек жазылулар', 'Записи без подтверждения', 'Bookings to confirm'),
          count: 4,
        },
        { href: '#refund', label: t('Ақша қайтару', 'Возвраты', 'Refunds'), count: 1 },
      ]}
      keys={
        <Dialog id="keys" title={t('Пернелер', 'Клавиши', 'Keys')} close={t('Жабу', 'Закрыть', 'Close')}>
          <Facts
            dense
            facts={[
              { label: <kbd>/</kbd>, value: t('Іздеуге өту', 'К поиску', 'Go to search') },
              { label: <kbd>?</kbd>, value: t('Осы тізім', 'Этот список', 'This list') },
              { label: <kbd>Esc</kbd>, value: t('Артқа', 'Назад', 'Back') },
            ]}
          />
        </Dialog>
      }
    >
      <div className="stack">
        <Tabs
          label={t('Көрініс', 'Вид', 'View')}
          tabs={[
            { href: '#board', label: t('Кесте', 'Доска', 'Board'), current: true },
            { href: '#list', label: t('Тізім', 'Список', 'List'), count: 41 },
          ]}
        />
        <Day t={t} />
        <div className="actions">
          <LinkButton small href="#print" icon="print">
            {t('Күнді басып шығару', 'Напечатать день', 'Print the day')}
          </LinkButton>
        </div>
        <Visits lang={lang} t={t} />
      </div>
    </StaffFrame>
  )
}

export function Queue({ t }: { t: Say }) {
  return (
    <QueueBoard
      title={t('«Үлгі ЛОР» клиникасы', 'Клиника «Үлгі ЛОР»', 'Ulgi ENT clinic')}
      clock="10:42"
      headNumber={t('Нөмір', 'Номер', 'Number')}
      headRoom={t('Кабинет', 'Кабинет', 'Room')}
      called={[
        { number: 'Л-014', room: '204', fresh: true },
        { number: 'Л-012', room: '201' },
        { number: 'А-007', room: t('Емшара бөлмесі', 'Процедурная', 'Treatment room') },
      ]}
      waitingLabel={t('Күтуде', 'Ожидают', 'Waiting')}
      waiting={['Л-015', 'Л-016', 'А-008', 'Л-017', 'Л-018']}
      empty={t('Әзірге ешкім шақырылған жоқ', 'Пока никого не вызвали', 'Nobody is called yet')}
    />
  )
}

function Day({ t }: { t: Say }) {
  return (
    <DayBoard
      caption={t('23 қарашадағы күн кестесі', 'Доска дня 23 ноября', 'The day board of 23 November')}
      timeLabel={t('Уақыт', 'Время', 'Time')}
      from="08:00"
      to="14:00"
      now="10:40"
      columns={columns(t)}
    />
  )
}

function columns(t: Say): BoardColumn[] {
  const free = t('бос', 'свободно', 'free')
  const lunch = t('Түскі үзіліс', 'Обед', 'Lunch')
  const gap = (from: string, to: string) => ({ from, to, href: `#book-${from}`, label: free })
  return [
    {
      key: 'synaqov',
      name: t('Сынақов Н. Ү.', 'Сынаков Н. У.', 'N. Synaqov'),
      detail: t('204-кабинет', 'кабинет 204', 'room 204'),
      entries: [
        {
          key: '1',
          from: '08:30',
          to: '09:00',
          href: '#v1',
          title: t(
            'Құрманғазықызы-Үлгібекова Г.',
            'Курмангазыкызы-Ульгибекова Г.',
            'G. Qurmangazyqyzy-Ulgibekova',
          ),
          detail: t('алғашқы қабылдау', 'первичный приём', 'first visit'),
          tone: 'done',
          state: t('Болды', 'Принята', 'Seen'),
        },
        {
          key: '2',
          from: '09:00',
          to: '09:15',
          href: '#v2',
          title: t('Үлгіұлы Е.', 'Ульгиев Е.', 'Y. Ulgi'),
          tone: 'danger',
          state: t('Келмеді', 'Неявка', 'No-show'),
        },
        {
          key: '3',
          from: '10:30',
          to: '11:15',
          href: '#v3',
          title: t('Сынақова Ә. М.', 'Сынакова А. М.', 'A. Synaqova'),
          detail: t(
            'аудиометрия, сурдологтың қорытындысымен',
            'аудиометрия с заключением сурдолога',
            'audiometry with an audiologist’s report',
          ),
          tone: 'wait',
          state: t('Кезекте', 'В очереди', 'Waiting'),
        },
      ],
      gaps: [
        gap('08:00', '08:30'),
        gap('09:30', '10:00'),
        gap('10:00', '10:30'),
        gap('11:30', '12:00'),
        { from: '13:00', to: '14:00', label: lunch },
      ],
    },
    {
      key: 'ulgi',
      name: t('Үлгіғалиева Ж. С.', 'Ульгигалиева Ж. С.', 'Zh. Ulgigaliyeva'),
      detail: t('201-кабинет', 'кабинет 201', 'room 201'),
      entries: [
        {
          key: '4',
          from: '09:30',
          to: '10:30',
          href: '#v4',
          title: t('Үлгібаев С.', 'Ульгибаев С.', 'S. Ulgibayev'),
          detail: t('бейнебайланыс', 'видеосвязь', 'by video'),
          tone: 'done',
          state: t('Болды', 'Принят', 'Seen'),
        },
        {
          key: '5',
          from: '12:00',
          to: '12:30',
          href: '#v5',
          title: t('Сынақбай Т.', 'Сынакбай Т.', 'T. Synaqbay'),
          detail: t('бақылау қабылдауы', 'контрольный приём', 'follow-up'),
          tone: 'info',
          state: t('Жазылған', 'Записан', 'Booked'),
        },
      ],
      gaps: [
        { from: '08:00', to: '09:00', label: t('Қабылдау жоқ', 'Нет приёма', 'No hours') },
        gap('10:30', '11:00'),
        gap('11:00', '11:30'),
        { from: '13:00', to: '14:00', label: lunch },
      ],
    },
    {
      key: 'room',
      name: t('Емшара бөлмесі', 'Процедурная', 'Treatment room'),
      entries: [
        {
          key: '6',
          from: '10:00',
          to: '10:20',
          href: '#v6',
          title: t('Үлгілім А.', 'Ульгилим А.', 'A. Ulgilim'),
          detail: t('жуу', 'промывание', 'irrigation'),
          tone: 'info',
          state: t('Жазылған', 'Записана', 'Booked'),
        },
      ],
      gaps: [gap('08:00', '08:30'), gap('08:30', '09:00')],
    },
  ]
}
