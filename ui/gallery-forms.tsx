import { Button, LinkButton } from './button.tsx'
import { Facts, Steps } from './facts.tsx'
import {
  Choice,
  DateInput,
  DayInput,
  ErrorSummary,
  FileInput,
  Select,
  Switch,
  TextArea,
  TextInput,
  Tick,
} from './field.tsx'
import type { Lang } from './figures.tsx'
import { Money } from './figures.tsx'
import { Part } from './gallery.tsx'
import type { Say } from './gallery-say.ts'
import { Empty, Notice, StateWord } from './notice.tsx'
import { Dialog, Menu, Tabs } from './overlay.tsx'

/** Everything one fills in, presses and is told. */
export function Forms({ t }: { t: Say }) {
  return (
    <>
      <Buttons t={t} />
      <Fields t={t} />
      <Notices t={t} />
      <Flow t={t} />
      <Overlays t={t} />
    </>
  )
}

function Buttons({ t }: { t: Say }) {
  return (
    <Part
      id="buttons"
      title={t('Батырмалар', 'Кнопки', 'Buttons')}
      note={t(
        'Бір бетте бір ғана негізгі батырма. Жазуы — етістік.',
        'На странице одна главная кнопка. На кнопке — глагол.',
        'One primary button on a page. A verb on it.',
      )}
    >
      <div className="actions">
        <Button kind="primary" type="button">
          {t('Қабылдауға жазылу', 'Записаться на приём', 'Book the appointment')}
        </Button>
        <Button type="button" icon="calendar">
          {t('Уақытын ауыстыру', 'Перенести', 'Reschedule')}
        </Button>
        <Button kind="danger" type="button">
          {t('Жазылудан бас тарту', 'Отменить запись', 'Cancel the booking')}
        </Button>
        <Button type="button" disabled>
          {t('Орын қалмады', 'Мест нет', 'No times left')}
        </Button>
      </div>
      <div className="actions">
        <LinkButton small href="#buttons" icon="print">
          {t('Басып шығару', 'Напечатать', 'Print')}
        </LinkButton>
        <LinkButton small href="#buttons" icon="plus">
          {t('Балаңызды қосу', 'Добавить ребёнка', 'Add your child')}
        </LinkButton>
      </div>
      <div className="narrow">
        <Button kind="primary" type="button" wide icon="card">
          {t('Картамен төлеу:', 'Оплатить картой:', 'Pay by card:')} <Money tiyn={1200000n} />
        </Button>
      </div>
    </Part>
  )
}

function Fields({ t }: { t: Say }) {
  const wrongNumber = t(
    'ЖСН 12 саннан тұрады. Сіз 11 сан енгіздіңіз: тағы бір рет қараңыз.',
    'ИИН состоит из 12 цифр. Вы ввели 11: проверьте ещё раз.',
    'The IIN has 12 digits. You entered 11: please look again.',
  )
  const wrongTick = t(
    'Жалғастыру үшін осы құжатпен танысқаныңызды белгілеңіз.',
    'Чтобы продолжить, отметьте, что ознакомились с документом.',
    'To go on, tick that you have read this document.',
  )
  return (
    <Part
      id="fields"
      title={t('Өрістер', 'Поля', 'Fields')}
      note={t(
        'Жазылғаны сақталады. Қатенің сөзі не істеу керегін айтады.',
        'Введённое сохраняется. Текст ошибки говорит, что делать.',
        'What was typed stays. An error says what to do.',
      )}
    >
      <form className="stack" method="get" action="#fields" noValidate>
        <ErrorSummary
          title={t('Екі жерін түзетіңіз', 'Исправьте два места', 'Two things to mend')}
          errors={[
            { name: 'iin', message: wrongNumber },
            { name: 'offer', message: wrongTick },
          ]}
        />
        <TextInput
          name="family"
          label={t('Тегіңіз', 'Фамилия', 'Family name')}
          hint={t('Жеке куәлікте жазылғандай', 'Как в удостоверении личности', 'As in your identity card')}
          value="Құрманғазықызы-Үлгібекова"
          autoComplete="family-name"
        />
        <TextInput
          name="iin"
          label={t(
            'Жеке сәйкестендіру нөмірі (ЖСН)',
            'Индивидуальный идентификационный номер (ИИН)',
            'Individual identification number (IIN)',
          )}
          size="short"
          inputMode="numeric"
          value="90010135000"
          error={wrongNumber}
        />
        <TextInput
          name="code"
          size="code"
          label={t('SMS-тегі код', 'Код из SMS', 'Code from the SMS')}
          inputMode="numeric"
          autoComplete="one-time-code"
          value="402 118"
        />
        <DayInput
          name="born"
          label={t('Туған күні', 'Дата рождения', 'Date of birth')}
          value="1990-02-30"
          lang={t('kk', 'ru', 'en') as Lang}
          error={t(
            'Күнін, айын, жылын толық жазыңыз.',
            'Укажите день, месяц и год.',
            'Give the day, month and year.',
          )}
        />
        <DateInput name="from" label={t('Қай күннен', 'С какого дня', 'From which day')} value="2026-11-24" />
        <Select
          name="city"
          label={t('Қала', 'Город', 'City')}
          value="almaty"
          options={[
            { value: 'almaty', label: t('Алматы', 'Алматы', 'Almaty') },
            { value: 'oskemen', label: t('Өскемен', 'Усть-Каменогорск', 'Oskemen') },
          ]}
        />
        <TextArea
          name="complaint"
          label={t('Не мазалайды?', 'Что беспокоит?', 'What troubles you?')}
          optional={t('міндетті емес', 'необязательно', 'optional')}
          hint={t(
            'Мұны тек қабылдайтын дәрігер көреді',
            'Это увидит только принимающий врач',
            'Only the doctor who sees you will read this',
          )}
        />
        <FileInput
          name="picture"
          label={t('Сурет', 'Картинка', 'Picture')}
          hint={t('JPEG не PNG, 5 МБ-қа дейін', 'JPEG или PNG, до 5 МБ', 'JPEG or PNG, up to 5 MB')}
          accept="image/jpeg,image/png"
        />
        <Choice
          name="pay"
          legend={t('Қалай төлейсіз?', 'Как вы оплатите?', 'How will you pay?')}
          value="card"
          options={[
            {
              value: 'card',
              label: t('Қазір, картамен', 'Сейчас, картой', 'Now, by card'),
              hint: t(
                'Карта нөмірі бізге жетпейді: оны банктің беті сұрайды',
                'Номер карты к нам не попадает: его спрашивает страница банка',
                'The card number never reaches us: the bank’s page asks for it',
              ),
            },
            {
              value: 'desk',
              label: t(
                'Клиникада, тіркеу үстелінде',
                'В клинике, у стойки регистрации',
                'At the clinic’s desk',
              ),
            },
            {
              value: 'bonus',
              label: t('Бонустармен', 'Бонусами', 'With bonuses'),
              disabled: true,
              hint: t('Бонусыңыз әзірге жетпейді', 'Бонусов пока не хватает', 'Not enough bonuses yet'),
            },
          ]}
        />
        <Tick name="offer" error={wrongTick}>
          {t(
            'Мен клиниканың жария офертасын оқыдым және оны қабылдаймын',
            'Я прочитал(а) публичную оферту клиники и принимаю её',
            'I have read the clinic’s public offer and accept it',
          )}
        </Tick>
        <Tick name="rules" checked>
          {t(
            'Пайдаланушы келісімімен таныстым',
            'С пользовательским соглашением ознакомлен(а)',
            'I have read the user agreement',
          )}
        </Tick>
        <div>
          <Switch
            name="sms"
            checked
            hint={t(
              'Клиника, қабылдауға бір күн қалғанда. Кез келген уақытта осы жерден өшіре аласыз.',
              'Клиника, за день до приёма. Отключить можно здесь в любое время.',
              'The clinic, a day before the visit. You can turn it off here at any time.',
            )}
          >
            {t('SMS арқылы еске салу', 'Напоминать по SMS', 'Remind me by SMS')}
          </Switch>
          <Switch
            name="study"
            hint={t(
              'Зерттеуші сізді таныта алмайтын деректерді ғана көреді, үш жыл бойы.',
              'Исследователь увидит только обезличенные данные, три года.',
              'A researcher sees only data that cannot be traced to you, for three years.',
            )}
          >
            {t(
              'Деректерімді ғылыми зерттеуге беру',
              'Передавать мои данные для научных исследований',
              'Let my data serve research',
            )}
          </Switch>
        </div>
        <div className="actions">
          <Button kind="primary">{t('Жалғастыру', 'Продолжить', 'Continue')}</Button>
        </div>
      </form>
    </Part>
  )
}

function Notices({ t }: { t: Say }) {
  return (
    <Part
      id="notices"
      title={t('Хабарлар мен күйлер', 'Сообщения и состояния', 'Notices and states')}
      note={t(
        'Күй — сөз бен пішін; түс тек көмектеседі.',
        'Состояние — слово и форма; цвет лишь помогает.',
        'A state is a word and a shape; colour only helps.',
      )}
    >
      <p className="actions">
        <StateWord tone="info">{t('Жазылған', 'Записан', 'Booked')}</StateWord>
        <StateWord tone="wait">{t('Төлем күтілуде', 'Ждёт оплаты', 'Awaiting payment')}</StateWord>
        <StateWord tone="danger">{t('Келмеді', 'Не пришёл', 'Did not come')}</StateWord>
        <StateWord tone="done">{t('Қабылданды', 'Принят', 'Seen')}</StateWord>
      </p>
      <Notice
        tone="info"
        title={t(
          '22 қараша, 23:00-ге дейін тегін бас тартуға болады',
          'До 22 ноября, 23:00 отмена бесплатна',
          'Free to cancel until 22 November, 23:00',
        )}
      >
        <p>
          {t('Одан кейін ұсталатын сома:', 'Позже удерживается:', 'Later we keep:')} <Money tiyn={1200000} />
        </p>
      </Notice>
      <Notice
        tone="wait"
        title={t(
          'Уақыт 10 минутқа сақталды',
          'Время удерживается 10 минут',
          'The time is held for 10 minutes',
        )}
        actions={
          <LinkButton kind="primary" href="#notices">
            {t('Төлеуге өту', 'Перейти к оплате', 'Go to payment')}
          </LinkButton>
        }
      >
        <p>
          {t(
            '14:32-ге дейін төлемесеңіз, ол басқаларға қайта ашылады.',
            'Если не оплатить до 14:32, оно снова откроется другим.',
            'If it is not paid by 14:32, it opens to others again.',
          )}
        </p>
      </Notice>
      <Notice
        tone="danger"
        title={t('Банк төлемді қабылдамады', 'Банк не принял платёж', 'The bank did not take the payment')}
      >
        <p>
          {t(
            'Ақшаңыз ұсталған жоқ. Басқа картамен көріңіз немесе клиникада төлеңіз.',
            'Деньги не списаны. Попробуйте другую карту или оплатите в клинике.',
            'No money was taken. Try another card or pay at the clinic.',
          )}
        </p>
      </Notice>
      <Notice
        tone="done"
        title={t('Келісіміңіз кері қайтарылды', 'Ваше согласие отозвано', 'Your consent is withdrawn')}
      >
        <p>
          {t(
            'Жарнамалық хабарлар бүгіннен бастап тоқтайды.',
            'Рекламные сообщения прекращаются с сегодняшнего дня.',
            'Advertising messages stop from today.',
          )}
        </p>
      </Notice>
      <Empty
        icon="document"
        title={t('Құжаттар әлі жоқ', 'Документов пока нет', 'No documents yet')}
        actions={<LinkButton href="#search">{t('Дәрігер табу', 'Найти врача', 'Find a doctor')}</LinkButton>}
      >
        <p>
          {t(
            'Дәрігердің қорытындысы мен талдау нәтижелері қабылдаудан кейін осында шығады.',
            'Заключения врачей и результаты анализов появятся здесь после приёма.',
            'Doctors’ conclusions and test results will appear here after a visit.',
          )}
        </p>
      </Empty>
    </Part>
  )
}

function Flow({ t }: { t: Say }) {
  const change = { href: '#flow', label: t('Өзгерту', 'Изменить', 'Change') }
  return (
    <Part id="flow" title={t('Қадамдар және тексеру', 'Шаги и проверка', 'Steps and check your answers')}>
      <Steps
        label={t('Жазылу қадамдары', 'Шаги записи', 'Steps of booking')}
        current={2}
        steps={[
          { label: t('Уақыт', 'Время', 'Time'), href: '#flow' },
          { label: t('Кім үшін', 'Для кого', 'For whom'), href: '#flow' },
          { label: t('Тексеру', 'Проверка', 'Check') },
          { label: t('Төлем', 'Оплата', 'Payment') },
        ]}
      />
      <Facts
        facts={[
          {
            label: t('Дәрігер', 'Врач', 'Doctor'),
            value: t(
              'Сынақов Нұрсұлтан Үлгіұлы, оториноларинголог',
              'Сынаков Нурсултан Ульгиевич, оториноларинголог',
              'Nursultan Synaqov, ear, nose and throat',
            ),
            change,
          },
          {
            label: t('Уақыты', 'Время', 'Time'),
            value: t(
              '23 қараша, дүйсенбі, 09:30',
              'понедельник, 23 ноября, 09:30',
              'Monday, 23 November, 09:30',
            ),
            change,
          },
          {
            label: t('Мекенжай', 'Адрес', 'Address'),
            value: t(
              '«Үлгі ЛОР» клиникасы, Алматы, Сынақ көшесі, 12-үй, 2-қабат',
              'Клиника «Үлгі ЛОР», Алматы, улица Пробная, 12, этаж 2',
              'Ulgi ENT clinic, 12 Trial Street, 2nd floor, Almaty',
            ),
          },
          { label: t('Бағасы', 'Цена', 'Price'), value: <Money tiyn={1200000n} /> },
        ]}
      />
    </Part>
  )
}

function Overlays({ t }: { t: Say }) {
  return (
    <Part id="overlays" title={t('Қойынды, мәзір, терезе', 'Вкладки, меню, окно', 'Tabs, menu, dialog')}>
      <Tabs
        label={t('Жазылулар', 'Записи', 'Bookings')}
        tabs={[
          { href: '#overlays', label: t('Алдағы', 'Предстоящие', 'Coming'), current: true, count: 2 },
          { href: '#overlays-past', label: t('Өткен', 'Прошедшие', 'Past'), count: 14 },
          { href: '#overlays-off', label: t('Бас тартылған', 'Отменённые', 'Cancelled') },
        ]}
      />
      <div className="actions">
        <Menu
          label={t('Тағы әрекеттер', 'Другие действия', 'More')}
          items={[
            { href: '#overlays', label: t('Анықтама алу', 'Получить справку', 'Get a certificate') },
            { href: '#overlays-ask', label: t('Сұрақ қою', 'Задать вопрос', 'Ask a question') },
          ]}
        />
        <Button opens="licence">{t('Лицензияны көру', 'Посмотреть лицензию', 'See the licence')}</Button>
      </div>
      <Dialog
        id="licence"
        title={t('Медициналық қызмет лицензиясы', 'Лицензия на медицинскую деятельность', 'Medical licence')}
        close={t('Жабу', 'Закрыть', 'Close')}
      >
        <p>
          {t(
            '№ 00000000, 2021 жылғы 14 маусымда Алматы қаласының қоғамдық денсаулық басқармасы берген.',
            '№ 00000000, выдана 14 июня 2021 г. управлением общественного здравоохранения города Алматы.',
            'No. 00000000, issued on 14 June 2021 by the public health department of Almaty.',
          )}
        </p>
      </Dialog>
    </Part>
  )
}
