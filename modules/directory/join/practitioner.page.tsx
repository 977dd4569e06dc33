import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { LinkButton, Notice } from '../../../ui/index.ts'
import { showPractitioner } from './join.api.ts'
import { texts } from './join.texts.ts'
import { VerificationFacts } from './verification-facts.tsx'

export default page<Answer<typeof showPractitioner>>({
  path: '/practitioners/:slug',
  frame: 'public',
  keep: 60,
  title: (data, say) => say(data.name),
  load: ({ run, params }) => run(showPractitioner, { slug: params.slug ?? '' }),
  view: ({ data, say, lang, to }) => {
    const [first] = data.verifications
    return (
      <div className="stack">
        <a className="back" href={to('/practitioners')}>
          {say(texts.back)}
        </a>
        <h1>{data.name[lang]}</h1>
        {!first && <Notice tone="wait" title={say(texts.noneStands)} />}
        {first && <h2>{say(texts.verified)}</h2>}
        {data.verifications.map(one => (
          <VerificationFacts key={one.verification} {...{ verification: one, say, lang }} />
        ))}
        {data.doctor ? (
          <div className="actions">
            <LinkButton kind="primary" href={to(`/doctors/${data.doctor}`)}>
              {say(texts.book)}
            </LinkButton>
          </div>
        ) : (
          first && (
            <>
              <p className="reading">{say(texts.noBooking)}</p>
              <div className="actions">
                <LinkButton href={to(`/find?speciality=${first.specialityId}`)}>
                  {say(texts.findDoctor)}
                </LinkButton>
              </div>
            </>
          )
        )}
      </div>
    )
  },
})
