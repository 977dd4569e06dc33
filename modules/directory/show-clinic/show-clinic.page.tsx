import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import type { Lang, Say } from '../../../kernel/texts.ts'
import { DataTable, dateText, dateTimeText, Facts, LinkButton, moneyText } from '../../../ui/index.ts'
import { listServices, showOrganisation } from '../../organisations/index.ts'
import { operatorFacts } from '../show-doctor/operator-facts.ts'
import { showClinic } from './show-clinic.api.ts'
import { texts } from './show-clinic.texts.ts'

interface Data {
  shown: Answer<typeof showOrganisation>
  doctors: Answer<typeof showClinic>['doctors']
  prices: Answer<typeof listServices>
}

interface PartProps extends Data {
  lang: Lang
  say: Say
  to(path: string): string
}

export default page<Data>({
  path: '/clinics/:slug',
  frame: 'public',
  keep: 15,
  title: ({ shown }, say) => say(shown.organisation.name),
  description: ({ shown }, say) => say(texts.description, { name: say(shown.organisation.name) }),
  async load({ run, params }) {
    const slug = params.slug ?? ''
    const { doctors } = await run(showClinic, { slug })
    return {
      doctors,
      shown: await run(showOrganisation, { slug }),
      prices: await run(listServices, { organisation: slug }),
    }
  },
  view({ data, lang, say, to }) {
    const { organisation, licences, branches } = data.shown
    return (
      <div className="stack">
        <h1>{organisation.name[lang]}</h1>
        {organisation.about[lang] && <p className="lead">{organisation.about[lang]}</p>}
        <section aria-labelledby="branches">
          <h2 id="branches">{say(texts.branches)}</h2>
          <Facts
            facts={branches.map(branch => ({
              label: branch.name[lang],
              value: (
                <>
                  {branch.cityName[lang]}, {branch.address[lang]}. {branch.hours}.{' '}
                  <a href={`tel:${branch.phone}`}>{branch.phone}</a>
                </>
              ),
            }))}
          />
        </section>
        <Doctors {...data} {...{ lang, say, to }} />
        <Prices {...data} {...{ lang, say, to }} />
        <section aria-labelledby="licences">
          <h2 id="licences">{say(texts.licences)}</h2>
          {licences.length === 0 && <p>{say(texts.noLicence)}</p>}
          {licences.map(licence => (
            <p key={licence.number}>
              {say(texts.licenceOf, {
                number: licence.number,
                subject: licence.subject[lang],
                by: licence.issuedBy,
                date: dateText(licence.validFrom, lang),
              })}
            </p>
          ))}
        </section>
        <section aria-labelledby="operator" className="stack">
          <h2 id="operator">{say(texts.operator)}</h2>
          <Facts facts={operatorFacts(organisation, lang, say)} />
          <p>
            <LinkButton icon="document" href={to(`/documents?organisation=${organisation.slug}`)}>
              {say(texts.documents)}
            </LinkButton>
          </p>
        </section>
      </div>
    )
  },
})

function Doctors({ shown, doctors, lang, say, to }: PartProps) {
  const placeOf = new Map(shown.branches.map(branch => [branch.id, branch]))
  return (
    <section aria-labelledby="doctors">
      <h2 id="doctors">{say(texts.doctors)}</h2>
      <DataTable
        caption={say(texts.doctors)}
        captionUnseen
        rows={doctors}
        rowKey={doctor => doctor.slug}
        rowHref={doctor => to(`/doctors/${doctor.slug}`)}
        columns={[
          { key: 'doctor', head: say(texts.doctor), cell: doctor => doctor.name[lang] },
          { key: 'speciality', head: say(texts.speciality), cell: doctor => doctor.speciality[lang] },
          { key: 'branch', head: say(texts.branch), cell: doctor => placeOf.get(doctor.branch)?.name[lang] },
          {
            key: 'next',
            head: say(texts.next),
            cell: doctor =>
              doctor.freeAt ? dateTimeText(doctor.freeAt, lang, 'weekday') : say(texts.nothingFree),
          },
        ]}
        empty={<p>{say(texts.noDoctors)}</p>}
      />
    </section>
  )
}

function Prices({ prices: { priceList, services }, lang, say }: PartProps) {
  return (
    <section aria-labelledby="prices">
      <h2 id="prices">{say(texts.prices)}</h2>
      {priceList && (
        <p>
          {say(texts.order, {
            number: priceList.orderNumber,
            date: dateText(priceList.orderDate, lang),
            from: dateText(priceList.effectiveFrom, lang),
          })}
        </p>
      )}
      <DataTable
        caption={say(texts.prices)}
        captionUnseen
        rows={services}
        rowKey={service => service.id}
        columns={[
          { key: 'service', head: say(texts.service), cell: service => service.name[lang] },
          { key: 'code', head: say(texts.code), cell: service => service.code },
          { key: 'minutes', head: say(texts.minutes), number: true, cell: service => service.minutes },
          {
            key: 'price',
            head: say(texts.price),
            number: true,
            cell: ({ fromTiyn, toTiyn }) =>
              fromTiyn === toTiyn
                ? moneyText(fromTiyn, lang)
                : say(texts.from, { price: moneyText(fromTiyn, lang) }),
          },
        ]}
        empty={<p>{say(texts.noPrices)}</p>}
      />
    </section>
  )
}
