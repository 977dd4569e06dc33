import { LinkButton } from './button.tsx'
import { DateTimeText, type Lang, Money } from './figures.tsx'
import type { FrameProps, UserMenu } from './frames.tsx'
import { PersonFrame } from './frames.tsx'
import { Part } from './gallery.tsx'
import { Looked } from './gallery-data.tsx'
import type { Say } from './gallery-say.ts'
import { Notice } from './notice.tsx'
import { Paper } from './paper.tsx'
import { ResultCard, SearchBar } from './search.tsx'
import { type SlotDay, SlotGrid } from './slots.tsx'

/** What a visitor meets: finding, choosing a time, reading what is signed. */
export function Public({ t }: { t: Say }) {
  return (
    <>
      <Part id="search" title={t('Іздеу', 'Поиск', 'Search')}>
        <SearchBar
          action="#search"
          label={t('Дәрігер іздеу', 'Поиск врача', 'Find a doctor')}
          submit={t('Табу', 'Найти', 'Find')}
          fields={[
            {
              name: 'q',
              label: t(
                'Дәрігер, мамандық немесе белгі',
                'Врач, специальность или жалоба',
                'Doctor, speciality or complaint',
              ),
              placeholder: t('мысалы, құлақ ауырады', 'например, болит ухо', 'for example, earache'),
            },
            {
              name: 'where',
              label: t('Қала', 'Город', 'City'),
              options: [{ value: 'almaty', label: t('Алматы', 'Алматы', 'Almaty') }],
            },
            {
              name: 'when',
              label: t('Қашан', 'Когда', 'When'),
              empty: t('Кез келген күні', 'В любой день', 'Any day'),
              options: [{ value: 'today', label: t('Бүгін', 'Сегодня', 'Today') }],
            },
          ]}
        />
        <div>
          <Doctor
            t={t}
            initials="НС"
            name={t('Сынақов Нұрсұлтан Үлгіұлы', 'Сынаков Нурсултан Ульгиевич', 'Nursultan Synaqov')}
            tiyn={1200000n}
          />
          <Doctor
            t={t}
            initials="ГҮ"
            name={t(
              'Құрманғазықызы-Үлгібекова Гүлбаһрам Сынаққызы',
              'Курмангазыкызы-Ульгибекова Гульбахрам Сынаккызы',
              'Gulbahram Qurmangazyqyzy-Ulgibekova',
            )}
            tiyn={1850000n}
          />
        </div>
      </Part>
      <Part
        id="slots"
        title={t('Бос уақыттар', 'Свободное время', 'Free times')}
        note={t(
          'Телефонда күн бойынша сырғиды; скриптсіз жұмыс істейді.',
          'На телефоне листается по дням; работает без скриптов.',
          'Slides by day on a phone; works without scripts.',
        )}
      >
        <SlotGrid
          legend={t('Қай уақыт ыңғайлы?', 'Какое время удобно?', 'Which time suits you?')}
          name="slot"
          value="0-09:30"
          days={days(t)}
        />
      </Part>
      <Part
        id="paper"
        title={t('Заң мәтіні', 'Юридический текст', 'Legal text')}
        note={t(
          'Алдымен қысқаша, содан кейін толық, екі тілде қатар.',
          'Сначала кратко, потом целиком, на двух языках рядом.',
          'First in short, then in full, in two languages side by side.',
        )}
      >
        <Offer t={t} />
      </Part>
    </>
  )
}

/** The cabinet as a page. */
export function PersonPage({
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
    <PersonFrame
      {...frame}
      user={user}
      title={t('Кім қарады', 'Кто смотрел', 'Who looked')}
      lead={t(
        'Деректеріңізді ашқан әр адам осында жазылады.',
        'Здесь записан каждый, кто открывал ваши данные.',
        'Everyone who opened your data is written here.',
      )}
      nav={[
        { href: '?show=person', label: t('Жазылулар', 'Записи', 'Bookings'), icon: 'calendar' },
        { href: '#documents', label: t('Құжаттар', 'Документы', 'Documents'), icon: 'document' },
        { href: '#consents', label: t('Келісімдер', 'Согласия', 'Consents'), icon: 'shield' },
        { href: '#looked', label: t('Кім қарады', 'Кто смотрел', 'Who looked'), icon: 'eye', current: true },
      ]}
    >
      <div className="stack">
        <Notice
          tone="info"
          title={t('Келесі қабылдауыңыз', 'Ваш следующий приём', 'Your next visit')}
          actions={
            <LinkButton small href="#visit">
              {t('Ашып көру', 'Открыть', 'Open')}
            </LinkButton>
          }
        >
          <p>
            <DateTimeText value="2026-11-23T09:30:00+05:00" lang={lang} form="weekday" />
          </p>
        </Notice>
        <Looked lang={lang} t={t} />
      </div>
    </PersonFrame>
  )
}

function Doctor({ t, name, initials, tiyn }: { t: Say; name: string; initials: string; tiyn: bigint }) {
  return (
    <ResultCard
      href="#slots"
      initials={initials}
      name={name}
      about={t(
        'Құлақ-мұрын-тамақ дәрігері (оториноларинголог), 14 жыл тәжірибе. Қазақша, орысша.',
        'ЛОР-врач (оториноларинголог), стаж 14 лет. Казахский, русский.',
        'Ear, nose and throat doctor, 14 years of practice. Kazakh, Russian.',
      )}
      place={t(
        '«Үлгі ЛОР» клиникасы, Алматы, Сынақ көшесі, 12-үй. Лицензия № 00000000',
        'Клиника «Үлгі ЛОР», Алматы, улица Пробная, 12. Лицензия № 00000000',
        'Ulgi ENT clinic, 12 Trial Street, Almaty. Licence No. 00000000',
      )}
      price={<Money tiyn={tiyn} />}
      next={{
        label: t(
          'Ең жақын уақыт: ертең, 23 қараша',
          'Ближайшее время: завтра, 23 ноября',
          'Nearest times: tomorrow, 23 November',
        ),
        slots: ['09:30', '10:00', '11:30', '16:00'].map(label => ({
          href: `#slots-${initials}-${label}`,
          label,
          spoken: `${name}, ${label}`,
        })),
      }}
    />
  )
}

function days(t: Say): SlotDay[] {
  const names = [
    [t('дүйсенбі', 'понедельник', 'Monday'), ['08:30', '09:00', '09:30', '10:00', '11:30', '14:00', '16:00']],
    [t('сейсенбі', 'вторник', 'Tuesday'), ['09:00', '12:30']],
    [t('сәрсенбі', 'среда', 'Wednesday'), []],
    [t('бейсенбі', 'четверг', 'Thursday'), ['10:00', '10:30', '11:00', '15:30', '17:00']],
    [t('жұма', 'пятница', 'Friday'), ['08:30', '18:30']],
    [t('сенбі', 'суббота', 'Saturday'), ['10:00']],
    [t('жексенбі', 'воскресенье', 'Sunday'), []],
  ] as const
  return names.map(([weekday, times], at) => {
    const date = t(`${23 + at} қараша`, `${23 + at} ноября`, `${23 + at} November`)
    return {
      key: String(at),
      weekday,
      date,
      empty: t('Қабылдау жоқ', 'Нет приёма', 'No hours'),
      slots: times.map(time => ({
        value: `${at}-${time}`,
        label: time,
        spoken: `${weekday}, ${date}, ${time}`,
        taken: time === '10:00' && at === 0,
      })),
    }
  })
}

function Offer({ t }: { t: Say }) {
  const kk = (
    <>
      <p>
        Осы құжат Қазақстан Республикасы Азаматтық кодексінің 395-бабына сәйкес жария оферта болып табылады.
      </p>
      <h3>4. Жазылудан бас тарту</h3>
      <ol>
        <li>
          Пациент қабылдау басталғанға дейін кемінде <mark>10 сағат</mark> бұрын жазылудан тегін бас тарта
          алады.
        </li>
        <li>
          Одан кеш бас тартқан жағдайда Орындаушы қызмет құнының <mark>100 %</mark> мөлшерінде депозитті ұстап
          қалуға құқылы.
        </li>
        <li>
          Пациенттің өтініші <mark>20 жұмыс күні</mark> ішінде қаралады.
        </li>
      </ol>
    </>
  )
  const ru = (
    <>
      <p>
        Настоящий документ является публичной офертой в соответствии со статьёй 395 Гражданского кодекса
        Республики Казахстан.
      </p>
      <h3>4. Отмена записи</h3>
      <ol>
        <li>
          Пациент вправе бесплатно отменить запись не позднее чем за <mark>10 часов</mark> до начала приёма.
        </li>
        <li>
          При более поздней отмене Исполнитель вправе удержать депозит в размере <mark>100 %</mark> стоимости
          услуги.
        </li>
        <li>
          Обращение пациента рассматривается в течение <mark>20 рабочих дней</mark>.
        </li>
      </ol>
    </>
  )
  return (
    <Paper
      lang="kk"
      facts={t(
        '3-редакция · 2026 жылғы 1 қарашадан бастап күшінде · «Үлгі ЛОР» ЖШС',
        'Редакция 3 · действует с 1 ноября 2026 г. · ТОО «Үлгі ЛОР»',
        'Edition 3 · in force from 1 November 2026 · Ulgi ENT LLP',
      )}
      short={
        <ul>
          <li>
            {t(
              '10 сағат бұрын бас тартсаңыз, тегін.',
              'Отменить за 10 часов можно бесплатно.',
              'Cancelling 10 hours before costs nothing.',
            )}
          </li>
          <li>
            {t(
              'Кейін бас тартсаңыз, клиника қабылдау құнын ұстап қалады.',
              'Если позже, клиника удержит стоимость приёма.',
              'Later than that, the clinic keeps the price of the visit.',
            )}
          </li>
          <li>
            {t(
              'Шағымыңызға 20 жұмыс күнінде жауап беріледі.',
              'На жалобу ответят за 20 рабочих дней.',
              'A complaint is answered within 20 working days.',
            )}
          </li>
        </ul>
      }
      title="Медициналық қызмет көрсету туралы жария оферта"
      other={{ lang: 'ru', title: 'Публичная оферта об оказании медицинских услуг', children: ru }}
      seal="SHA-256 3f1c 9ab0 77de 04c2 5b6e 11aa 92f4 c0de · № 2026-OF-000003"
    >
      {kk}
    </Paper>
  )
}
