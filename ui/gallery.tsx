import type { ReactNode } from 'react'
import { LinkButton } from './button.tsx'
import { contrast, PAIRS, palette, type Scheme } from './colours.ts'
import { dateText, type Lang } from './figures.tsx'
import type { FrameProps, UserMenu } from './frames.tsx'
import { PlainFrame, PublicFrame } from './frames.tsx'
import { Boards, Queue, StaffPage } from './gallery-boards.tsx'
import { Records } from './gallery-data.tsx'
import { Forms } from './gallery-forms.tsx'
import { PersonPage, Public } from './gallery-public.tsx'
import { type Say, sayIn } from './gallery-say.ts'
import { Icon, iconNames } from './icon.tsx'
import { Notice } from './notice.tsx'

/** Each frame is a page of its own: a page has one main. */
export const galleryPages = ['parts', 'person', 'staff', 'plain', 'queue'] as const
export type GalleryPage = (typeof galleryPages)[number]
export type GalleryProps = { lang: Lang; show?: GalleryPage }

/** The page at /ui: every token and every component in all its states. */
export function Gallery({ lang, show = 'parts' }: GalleryProps) {
  const t = sayIn(lang)
  const frame = frameOf(lang, show, t)
  if (show === 'person') return <PersonPage {...{ lang, t, frame, user: userOf(t) }} />
  if (show === 'staff') return <StaffPage {...{ lang, t, frame, user: userOf(t) }} />
  if (show === 'queue') return <Queue t={t} />
  if (show === 'plain') return <Answer {...{ t, frame }} />
  return (
    <PublicFrame
      {...frame}
      title={t('Көрініс тілі', 'Визуальный язык', 'The visual language')}
      lead={t(
        'Заң — қағаз бен сия. Көгілдір — тек басуға болатын нәрсе. Болған іс сиямен жазылады, күтіп тұрғаны — сарғыш, қате кеткені — қызғылт.',
        'Закон — это бумага и чернила. Бирюза — только то, что можно нажать. Свершившееся написано чернилами, ожидающее — охрой, неудавшееся — кирпичным.',
        'Law is paper and ink. Turquoise is only what one can press. What is settled is ink, what waits is ochre, what went wrong is brick.',
      )}
      nav={pagesOf(t)}
      signIn={{ href: '#buttons', label: t('Кіру', 'Войти', 'Sign in') }}
      footer={{
        operator: (
          <p>
            {t(
              '«Үлгі операторы» ЖШС, БСН 000000000000. Алматы қаласы, Сынақ көшесі, 1-үй. Қолдау қызметі тәулік бойы: +7 700 000 00 00.',
              'ТОО «Образцовый оператор», БИН 000000000000. Город Алматы, улица Пробная, дом 1. Служба поддержки круглосуточно: +7 700 000 00 00.',
              'Sample Operator LLP, BIN 000000000000. 1 Trial Street, Almaty. Support at any hour: +7 700 000 00 00.',
            )}
          </p>
        ),
        documentsLabel: t('Құжаттар', 'Документы', 'Documents'),
        documents: [
          {
            href: '#paper',
            label: t('Пайдаланушы келісімі', 'Пользовательское соглашение', 'User agreement'),
          },
          {
            href: '#paper-2',
            label: t(
              'Дербес деректерді өңдеу саясаты',
              'Политика обработки персональных данных',
              'Personal data policy',
            ),
          },
        ],
      }}
    >
      <div className="gallery">
        <Letters lang={lang} t={t} />
        <Colours t={t} />
        <Spaces t={t} />
        <Icons t={t} />
        <Forms t={t} />
        <Public t={t} />
        <Records lang={lang} t={t} />
        <Boards t={t} />
      </div>
    </PublicFrame>
  )
}

export function Part({
  id,
  title,
  note,
  children,
}: {
  id: string
  title: string
  note?: string
  children: ReactNode
}) {
  return (
    <section className="part" id={id} aria-labelledby={`${id}-part`}>
      <header>
        <h2 id={`${id}-part`}>{title}</h2>
        {note && <p className="hint">{note}</p>}
      </header>
      <div className="part-body stack">{children}</div>
    </section>
  )
}

const SIZES = ['size-5', 'size-4', 'size-3', 'size-2', 'size-1', 'size-0', 'size--1'] as const

function Letters({ lang, t }: { lang: Lang; t: Say }) {
  return (
    <Part
      id="letters"
      title={t('Әріптер', 'Буквы', 'Letters')}
      note={t(
        'Onest — сөйлейді, Literata — қол қойылады. Қатынасы 1,2.',
        'Onest говорит, под Literata подписываются. Шаг 1,2.',
        'Onest speaks, Literata is what one signs. Ratio 1.2.',
      )}
    >
      <div>
        {SIZES.map(size => (
          <p key={size} className={`specimen ${size}`}>
            {t(
              'Құлақ-мұрын-тамақ дәрігерінің қабылдауы',
              'Приём врача-оториноларинголога',
              'An appointment with an ear, nose and throat doctor',
            )}
          </p>
        ))}
      </div>
      <p className="specimen letters">
        әғқңөұүһі ӘҒҚҢӨҰҮҺІ ₸ № → ↑ ≤ ≥ 0123456789 · {dateText('2026-11-22', lang)}
      </p>
      <p className="specimen serif">
        әғқңөұүһі ӘҒҚҢӨҰҮҺІ ₸ № §{' '}
        {t(
          'Пациент қабылдау басталғанға дейін кемінде 10 сағат бұрын жазылудан тегін бас тарта алады.',
          'Пациент вправе бесплатно отменить запись не позднее чем за 10 часов до начала приёма.',
          'The patient may cancel free of charge no later than 10 hours before the appointment begins.',
        )}
      </p>
    </Part>
  )
}

function Colours({ t }: { t: Say }) {
  return (
    <Part
      id="colours"
      title={t('Түстер', 'Цвета', 'Colours')}
      note={t(
        'Контраст осы бетті жасағанда өлшенеді; төмен болса, тест өтпейді.',
        'Контраст измерен при сборке этой страницы; ниже порога тест не пройдёт.',
        'Contrast is measured as this page is made; below the least, the test fails.',
      )}
    >
      <div className="palettes">
        {(['light', 'dark'] satisfies Scheme[]).map(scheme => (
          <Palette
            key={scheme}
            scheme={scheme}
            title={scheme === 'light' ? t('Жарық', 'Светлая', 'Light') : t('Қараңғы', 'Тёмная', 'Dark')}
          />
        ))}
      </div>
    </Part>
  )
}

function Palette({ scheme, title }: { scheme: Scheme; title: string }) {
  const colours = palette(scheme)
  return (
    <div>
      <h3>{title}</h3>
      <ul className="swatches">
        {Object.entries(colours).map(([name, colour]) => (
          <li key={name}>
            <svg width="32" height="32" aria-hidden>
              <rect width="32" height="32" fill={colour} />
            </svg>
            <span>
              {name} <span className="count">{colour}</span>
            </span>
          </li>
        ))}
      </ul>
      <ul className="pairs">
        {PAIRS.map(pair => (
          <li key={`${pair.text}-${pair.on}`}>
            <svg width="44" height="24" aria-hidden>
              <rect width="44" height="24" fill={colours[pair.on]} />
              {pair.least > 3 ? (
                <text
                  x="22"
                  y="17"
                  textAnchor="middle"
                  fontSize="15"
                  fontWeight="600"
                  fill={colours[pair.text]}
                >
                  Әқ
                </text>
              ) : (
                <rect x="6" y="4" width="32" height="16" rx="4" fill="none" stroke={colours[pair.text]} />
              )}
            </svg>
            <span>
              {pair.text} / {pair.on}
            </span>
            <span className="ratio">{contrast(colours[pair.text]!, colours[pair.on]!).toFixed(1)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const SPACES = [4, 8, 12, 16, 24, 32, 48, 64, 96]

function Spaces({ t }: { t: Say }) {
  return (
    <Part
      id="spaces"
      title={t('Аралық пен қозғалыс', 'Отступы и движение', 'Space and motion')}
      note={t(
        'Қадам — 4. Басылатынның бұрышы 8, қағаздікі 0. Қозғалыс 120 мс, сұраса — мүлде жоқ.',
        'Шаг 4. У нажимаемого радиус 8, у бумаги 0. Движение 120 мс, а по просьбе — никакого.',
        'Steps of 4. What is pressed has radius 8, paper has 0. Motion is 120 ms, and none when asked.',
      )}
    >
      <ul className="steps-of-four">
        {SPACES.map((space, at) => (
          <li key={space}>
            <svg width={space} height="24" aria-hidden>
              <rect width={space} height="24" fill="currentColor" />
            </svg>
            s{at + 1} <span className="count">{space}</span>
          </li>
        ))}
      </ul>
      <div className="actions">
        <LinkButton href="#spaces">{t('Үстіне апарыңыз', 'Наведите', 'Hover here')}</LinkButton>
        <span className="floating">{t('Жалғыз көлеңке', 'Единственная тень', 'The one shadow')}</span>
      </div>
    </Part>
  )
}

function Icons({ t }: { t: Say }) {
  return (
    <Part
      id="icons"
      title={t('Белгілер', 'Значки', 'Icons')}
      note={t('Әрқашан сөзімен бірге.', 'Всегда рядом со словом.', 'Always beside a word.')}
    >
      <ul className="icons">
        {iconNames.map(name => (
          <li key={name}>
            <Icon name={name} size={24} />
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Answer({ t, frame }: { t: Say; frame: Omit<FrameProps, 'children'> }) {
  return (
    <PlainFrame {...frame} title={t('Төлем қабылданды', 'Оплата принята', 'The payment is received')}>
      <div className="stack reading">
        <Notice
          tone="done"
          live
          title={t(
            'Жазылуыңыз расталды: № 2026-118204',
            'Ваша запись подтверждена: № 2026-118204',
            'Your booking is confirmed: No. 2026-118204',
          )}
          actions={
            <LinkButton kind="primary" href="?show=person">
              {t('Кабинетке өту', 'Перейти в кабинет', 'Go to your cabinet')}
            </LinkButton>
          }
        >
          <p>
            {t(
              'Фискалдық чек поштаңызға жіберілді.',
              'Фискальный чек отправлен на вашу почту.',
              'The fiscal receipt has been sent to your e-mail.',
            )}
          </p>
        </Notice>
      </div>
    </PlainFrame>
  )
}

function frameOf(lang: Lang, show: GalleryPage, t: Say): Omit<FrameProps, 'children'> {
  return {
    lang,
    brand: { href: '?', name: 'Шипа' },
    alternates: (['kk', 'ru', 'en'] as const).map(other => ({
      lang: other,
      href: `/${other}/ui?show=${show}`,
      label: { kk: 'Қаз', ru: 'Рус', en: 'Eng' }[other],
    })),
    banner: t(
      'Сынақ нұсқасы: адамдар ойдан алынған, ақша нақты емес.',
      'Пробная версия: люди вымышлены, деньги не настоящие.',
      'Trial: the people are invented, the money is not real.',
    ),
    words: {
      skip: t('Мазмұнға өту', 'Перейти к содержанию', 'Skip to the content'),
      languages: t('Тіл', 'Язык', 'Language'),
      nav: t('Бөлімдер', 'Разделы', 'Sections'),
    },
  }
}

function pagesOf(t: Say) {
  return [
    { href: '?show=parts', label: t('Бөлшектер', 'Части', 'Parts'), current: true },
    { href: '?show=person', label: t('Кабинет', 'Кабинет', 'Cabinet') },
    { href: '?show=staff', label: t('Жұмыс орны', 'Рабочее место', 'Workplace') },
    { href: '?show=plain', label: t('Жауап', 'Ответ', 'Answer') },
    { href: '?show=queue', label: t('Кезек', 'Очередь', 'Queue') },
  ]
}

function userOf(t: Say): UserMenu {
  return {
    name: t('Үлгібекова Г. С.', 'Ульгибекова Г. С.', 'G. Ulgibekova'),
    items: [
      {
        href: '#settings',
        label: t('Баптаулар және қауіпсіздік', 'Настройки и безопасность', 'Settings and security'),
      },
    ],
    signOut: { action: '?', label: t('Шығу', 'Выйти', 'Sign out') },
  }
}
