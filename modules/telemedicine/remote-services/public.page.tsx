import { page } from '../../../kernel/page.ts'
import { DataTable, Empty, LinkButton, moneyText, Notice } from '../../../ui/index.ts'
import { listRemoteServices } from './remote-services.api.ts'
import { texts } from './remote-services.texts.ts'

export default page({
  path: '/video',
  frame: 'public',
  keep: 15,
  load: ({ run }) => run(listRemoteServices, {}),
  title: (_, say) => say(texts.title),
  description: (_, say) => say(texts.lead),
  view: ({ data, lang, say, to }) => (
    <div className="stack">
      <h1>{say(texts.title)}</h1>
      <p className="lead">{say(texts.lead)}</p>
      <Notice tone="info" title={say(texts.emergency)} />
      {data.services.length === 0 && <Empty icon="calendar" title={say(texts.none)} />}
      {data.services.map(({ service, name, organisation, licence, minutes, doctors }) => (
        <section key={service} className="stack" aria-labelledby={`service-${service}`}>
          <h2 id={`service-${service}`}>{say(name)}</h2>
          <p>{say(texts.of, { organisation: say(organisation), licence, minutes })}</p>
          <DataTable
            caption={say(name)}
            captionUnseen
            rows={doctors}
            rowKey={doctor => doctor.slug}
            empty={null}
            columns={[
              {
                key: 'doctor',
                head: say(texts.doctor),
                cell: doctor => <a href={to(`/doctors/${doctor.slug}`)}>{say(doctor.name)}</a>,
              },
              {
                key: 'price',
                head: say(texts.price),
                number: true,
                cell: doctor => moneyText(doctor.tiyn, lang),
              },
              {
                key: 'book',
                head: say(texts.choose),
                cell: doctor => (
                  <LinkButton small href={to(`/book/${doctor.slug}?service=${service}`)}>
                    {say(texts.choose)}
                  </LinkButton>
                ),
              },
            ]}
          />
        </section>
      ))}
    </div>
  ),
})
