import type { Answer } from '../../../kernel/act.ts'
import { page } from '../../../kernel/page.ts'
import { Button, Facts, LinkButton } from '../../../ui/index.ts'
import { texts } from './check.texts.ts'
import { showCertificateKey } from './show-certificate.api.ts'

export default page<Answer<typeof showCertificateKey>>({
  path: '/certificates',
  frame: 'public',
  title: (_, say) => say(texts.title),
  load: ({ run }) => run(showCertificateKey, {}),
  forms: {
    async key({ run }) {
      const { pem, keyId } = await run(showCertificateKey, {})
      return { file: Buffer.from(pem), type: 'application/x-pem-file', name: `shipa-${keyId}.pem` }
    },
  },
  view({ data, say, to }) {
    return (
      <div className="stack reading">
        <h1>{say(texts.title)}</h1>
        <p>{say(texts.lead)}</p>
        <div className="actions">
          <LinkButton kind="primary" href={to('/verify')}>
            {say(texts.byCode)}
          </LinkButton>
        </div>
        <h2>{say(texts.offline)}</h2>
        <p>{say(texts.steps)}</p>
        <p>
          <code className="fingerprint">{`node machine/check-certificate.mjs certificate.json shipa-${data.keyId}.pem`}</code>
        </p>
        <p>{say(texts.proves)}</p>
        <Facts
          facts={[
            { label: say(texts.keyId), value: <code>{data.keyId}</code> },
            { label: say(texts.key), value: <code className="fingerprint">{data.pem}</code> },
          ]}
        />
        <form method="post" className="actions">
          <Button name="do" value="key">
            {say(texts.take)}
          </Button>
        </form>
      </div>
    )
  },
})
