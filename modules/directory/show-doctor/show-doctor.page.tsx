import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import {
  DataTable,
  dateText,
  dateTimeText,
  Empty,
  Facts,
  LinkButton,
  Money,
  moneyText,
  Notice,
  SlotGrid,
  timeText,
  weekdayText,
} from '../../../ui/index.ts'
import { dayOf } from '../../catalogue/index.ts'
import { findFreeTimes } from '../../scheduling/index.ts'
import { bookingPath } from '../search-doctors/doctor-card.tsx'
import { operatorFacts } from './operator-facts.ts'
import { showDoctor } from './show-doctor.api.ts'
import { texts } from './show-doctor.texts.ts'
import { StructuredData } from './structured-data.tsx'

type Doctor = Answer<typeof showDoctor>
type Service = Doctor['services'][number]

interface Data {
  doctor: Doctor
  /** The service whose free times are shown. */
  service: Service | null
  days: Answer<typeof findFreeTimes>['days']
}

interface PartProps extends Data {
  lang: Lang
  say: Say
  to(path: string): string
}

const daysShown = 14

export default page<Data>({
  path: '/doctors/:slug',
  frame: 'public',
  keep: 15,
  title: ({ doctor }, say) => `${say(doctor.name)}, ${say(doctor.speciality)}`,
  description: ({ doctor }, say) =>
    say(texts.description, {
      name: say(doctor.name),
      speciality: say(doctor.speciality),
      clinic: say(doctor.clinic.name),
      city: say(doctor.branch.cityName),
    }),
  async load({ run, params, query, now }) {
    const doctor = await run(showDoctor, { slug: params.slug ?? '' })
    const asked = query.get('service')
    const service = doctor.services.find(one => one.id === asked) ?? doctor.services[0] ?? null
    if (!service || !doctor.receives) return { doctor, service, days: [] }
    const { days } = await run(findFreeTimes, {
      practitioner: doctor.id,
      service: service.id,
      from: dayOf(now),
      days: daysShown,
    })
    return { doctor, service, days }
  },
  view({ data, lang, say, to }) {
    const { doctor } = data
    return (
      <div className="stack">
        <StructuredData doctor={doctor} lang={lang} />
        <header className="doctor-head">
          <a className="back" href={to('/find')}>
            {say(texts.back)}
          </a>
          <h1>{doctor.name[lang]}</h1>
          <p className="lead">
            {doctor.speciality[lang]}. {say(texts.practises, { year: String(doctor.practisesSince) })}
          </p>
          {doctor.about[lang] && <p className="reading">{doctor.about[lang]}</p>}
        </header>
        <FreeTimes {...data} {...{ lang, say, to }} />
        <Place {...data} {...{ lang, say, to }} />
        <Prices {...data} {...{ lang, say, to }} />
        <section aria-labelledby="operator">
          <h2 id="operator">{say(texts.operator)}</h2>
          <p className="reading">{say(texts.operatorWhy)}</p>
          <Facts facts={operatorFacts(doctor.clinic, lang, say)} />
        </section>
      </div>
    )
  },
})

function FreeTimes({ doctor, service, days, lang, say, to }: PartProps) {
  if (!service || !doctor.receives) return <Notice tone="wait" title={say(texts.away)} />
  // Procedures are chosen in the price list below; here they would push the times out of sight.
  const choices = doctor.services.filter(one => one.kind === 'visit' || one.id === service.id)
  const price = { price: moneyText(service.tiyn, lang), minutes: service.minutes }
  return (
    <section aria-labelledby="times" className="stack">
      <h2 id="times">{say(texts.times)}</h2>
      {choices.length > 1 && (
        <nav aria-label={say(texts.whichService)}>
          <ul className="service-choice">
            {choices.map(one => (
              <li key={one.id}>
                <LinkButton
                  small
                  href={to(`/doctors/${doctor.slug}?service=${one.id}`)}
                  current={one.id === service.id}
                >
                  {one.name[lang]}
                </LinkButton>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p>
        {service.name[lang]}:{' '}
        {say(service.paid === 'before' ? texts.priceAndLength : texts.priceAndLengthAfter, price)}
      </p>
      {days.some(day => day.times.length > 0) ? (
        <SlotGrid
          legend={say(texts.timesOf, { service: service.name[lang] })}
          legendUnseen
          days={days.map(({ day, times }) => ({
            key: day,
            weekday: weekdayText(day, lang),
            date: dateText(day, lang, 'short'),
            empty: say(texts.noneThatDay),
            slots: times.map(at => ({
              value: at,
              label: timeText(at, lang),
              href: to(bookingPath(doctor.slug, service.id, at)),
              spoken: say(texts.bookAt, { time: dateTimeText(at, lang, 'weekday') }),
            })),
          }))}
        />
      ) : (
        <Empty
          icon="calendar"
          title={say(texts.nothingFree)}
          actions={<LinkButton href={to('/find')}>{say(texts.others)}</LinkButton>}
        >
          <p>{say(texts.callInstead, { phone: doctor.branch.phone })}</p>
        </Empty>
      )}
    </section>
  )
}

function Place({ doctor, lang, say, to }: PartProps) {
  const { branch, clinic, licences } = doctor
  return (
    <Facts
      facts={[
        { label: say(texts.clinic), value: <a href={to(`/clinics/${clinic.slug}`)}>{clinic.name[lang]}</a> },
        { label: say(texts.place), value: `${branch.cityName[lang]}, ${branch.address[lang]}` },
        { label: say(texts.hours), value: branch.hours },
        { label: say(texts.phone), value: <a href={`tel:${branch.phone}`}>{branch.phone}</a> },
        { label: say(texts.speaks), value: doctor.languages.map(language => language[lang]).join(', ') },
        ...(doctor.education[lang] ? [{ label: say(texts.education), value: doctor.education[lang] }] : []),
        {
          label: say(texts.licence),
          value:
            licences
              .map(({ number, validFrom, subject }) => {
                const since = say(texts.licenceSince, { number, date: dateText(validFrom, lang) })
                return `${since} (${subject[lang]})`
              })
              .join('; ') || say(texts.noLicence),
        },
      ]}
    />
  )
}

function Prices({ doctor, lang, say, to }: PartProps) {
  return (
    <section aria-labelledby="services">
      <h2 id="services">{say(texts.services)}</h2>
      <DataTable
        caption={say(texts.services)}
        captionUnseen
        rows={doctor.services}
        rowKey={service => service.id}
        rowHref={service => to(`/doctors/${doctor.slug}?service=${service.id}`)}
        columns={[
          { key: 'service', head: say(texts.service), cell: service => service.name[lang] },
          { key: 'minutes', head: say(texts.minutes), number: true, cell: service => service.minutes },
          {
            key: 'price',
            head: say(texts.price),
            number: true,
            cell: service => <Money tiyn={service.tiyn} lang={lang} />,
          },
        ]}
        empty={<p>{say(texts.away)}</p>}
      />
    </section>
  )
}
