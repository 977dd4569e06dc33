import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { DataTable, dateText, dateTimeText, Empty, LinkButton, StateWord } from '../../../ui/index.ts'
import { levelNames, listMySignatures, trustNames } from '../../signatures/index.ts'
import { showMyDocuments } from './show-my-documents.api.ts'
import { texts } from './show-my-documents.texts.ts'

interface Data extends Answer<typeof showMyDocuments> {
  /** By the acceptance that they sign. */
  signatures: Map<string, Answer<typeof listMySignatures>['signatures'][number]>
}

export default page<Data>({
  path: '/cabinet/documents',
  frame: 'person',
  title: (_, say) => say(texts.title),
  nav: { label: texts.nav, order: 40, who: ['person'], icon: 'document' },
  async load({ run }) {
    const { signatures } = await run(listMySignatures, {})
    return {
      ...(await run(showMyDocuments, {})),
      signatures: new Map(signatures.map(signature => [signature.subject, signature])),
    }
  },
  view({ data, lang, say, to }) {
    return (
      <div className="stack">
        <h1>{say(texts.title)}</h1>
        <p className="reading">{say(texts.lead)}</p>
        <DataTable
          caption={say(texts.title)}
          captionUnseen
          rows={data.acceptances}
          rowKey={row => row.acceptance}
          rowHref={row => to(`/cabinet/documents/${row.acceptance}`)}
          columns={[
            {
              key: 'document',
              head: say(texts.document),
              cell: row => `${row.title[lang]}, ${say(texts.edition, { number: row.number })}`,
            },
            { key: 'with', head: say(texts.with), cell: row => say(row.organisation ?? texts.platform) },
            { key: 'for', head: say(texts.forWhom), cell: row => row.onBehalfOf ?? say(texts.oneself) },
            { key: 'at', head: say(texts.accepted), cell: row => dateTimeText(row.at, lang, 'numeric') },
            {
              key: 'signature',
              head: say(texts.signature),
              cell: ({ acceptance }) => {
                const signed = data.signatures.get(acceptance)
                if (!signed) return say(texts.missing)
                return (
                  <a href={to(`/cabinet/signatures/${signed.signature}`)}>
                    {say(levelNames[signed.level])}. {say(trustNames[signed.trust])}
                  </a>
                )
              },
            },
            {
              key: 'state',
              head: say(texts.state),
              cell: row =>
                row.endedAt ? (
                  <StateWord tone="info">
                    {say(texts.ended, { day: dateText(row.endedAt, lang, 'numeric') })}
                  </StateWord>
                ) : (
                  <StateWord tone="done">{say(texts.counts)}</StateWord>
                ),
            },
          ]}
          empty={
            <Empty icon="document" title={say(texts.none)}>
              <p>{say(texts.noneSays)}</p>
            </Empty>
          }
        />
        <div className="actions">
          <LinkButton href={to('/documents/accept')}>{say(texts.check)}</LinkButton>
          <LinkButton href={to('/cabinet/consents')}>{say(texts.consents)}</LinkButton>
          <LinkButton href={to('/cabinet/contracts')}>{say(texts.contracts)}</LinkButton>
        </div>
      </div>
    )
  },
})
