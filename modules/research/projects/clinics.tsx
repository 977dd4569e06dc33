// The clinics of a project: invited by who leads it, opened by the director of each.
import type { Answer } from '../../../kernel/act.ts'
import type { ViewProps } from '../../../kernel/page.ts'
import { Button, DataTable, DateInput, dateText, Empty, Select, TextInput } from '../../../ui/index.ts'
import type { showProject } from './projects.api.ts'
import { texts } from './projects.texts.ts'

type Data = Answer<typeof showProject>
type Props = ViewProps<Data>

export function Clinics(props: Props) {
  const { data, lang, say, actor } = props
  const ours = data.clinics.find(one => one.isOurs)
  return (
    <section className="stack">
      <h2>{say(texts.clinics)}</h2>
      <DataTable
        caption={say(texts.clinics)}
        captionUnseen
        dense
        rows={data.clinics}
        rowKey={row => row.site}
        columns={[
          { key: 'name', head: say(texts.clinics), cell: row => say(row.name) },
          { key: 'order', head: say(texts.order), cell: row => row.orderNumber ?? say(texts.notOpened) },
          {
            key: 'curators',
            head: say(texts.curators),
            cell: row =>
              row.curators
                .map(({ name, until }) => say(texts.curatorUntil, { name, day: dateText(until, lang) }))
                .join('; ') || say(texts.dash),
          },
        ]}
        empty={<Empty icon="pin" title={say(texts.noClinics)} />}
      />
      {actor.duty === 'director' && ours && !data.ended && <Director {...props} site={ours} />}
      {data.leads && !data.ended && <Invite {...props} />}
    </section>
  )
}

function Director({ data, say, once, typed, faultOf, site }: Props & { site: Data['clinics'][number] }) {
  const field = (name: string) => ({ name, value: typed.text(name), error: faultOf(name) })
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <input type="hidden" name="site" value={site.site} />
      {site.orderNumber === null ? (
        <>
          <TextInput {...field('orderNumber')} label={say(texts.orderNumber)} maxLength={100} size="short" />
          <div className="actions">
            <Button kind="primary" name="do" value="open">
              {say(texts.openHere)}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Select
            {...field('employment')}
            label={say(texts.curator)}
            empty={say(texts.choose)}
            options={data.couldCurate.map(one => ({ value: one.employment, label: one.name }))}
          />
          <DateInput {...field('until')} label={say(texts.until)} />
          <div className="actions">
            <Button kind="quiet" name="do" value="curator">
              {say(texts.nameCurator)}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}

function Invite({ say, once, typed, faultOf }: Props) {
  return (
    <form method="post" className="stack">
      <input type="hidden" {...once} />
      <TextInput
        name="clinic"
        label={say(texts.clinicSlug)}
        hint={say(texts.clinicHint)}
        maxLength={120}
        value={typed.text('clinic')}
        error={faultOf('clinic')}
      />
      <div className="actions">
        <Button kind="quiet" name="do" value="invite">
          {say(texts.invite)}
        </Button>
      </div>
    </form>
  )
}
