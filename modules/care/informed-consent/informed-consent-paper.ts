// The consent or the refusal as a paper in Kazakh and Russian.
import { inGroups } from '../../../kernel/code.ts'
import { type Paper, printedDate, printedDay } from '../../../kernel/press/paper.ts'
import { say, type Text } from '../../../kernel/texts.ts'
import { moneyText } from '../../../ui/index.ts'
import { site } from '../../accounts/index.ts'
import { levelName } from '../../signatures/index.ts'
import type { Consent } from './explained.ts'
import { labels, titles } from './informed-consent.texts.ts'

export function consentPaper(c: Consent): Paper {
  const isRefusal = c.outcome === 'refused' || c.outcome === 'refused-unsigned'
  const last = c.signatures.at(-1)
  const decided = c.takenBack ? labels.takenBack : labels[c.outcome ?? 'open']
  const part = (label: Text, text: string) => ({ label, text })
  return {
    title: isRefusal ? titles.refusal : titles.consent,
    number: c.id.slice(0, 8).toUpperCase(),
    at: c.outcomeAt ?? c.at,
    issuer: { name: c.organisationName, lines: [c.address] },
    facts: [
      { label: labels.patient, value: c.patientName },
      { label: labels.birthDate, value: printedDate(c.birthDate) },
      { label: labels.service, value: both(c.serviceName) },
      { label: labels.price, value: moneyText(c.tiyn) },
      { label: labels.doctor, value: c.doctor.name },
      { label: labels.text, value: say('kk', labels.edition, c.edition) },
      { label: labels.decision, value: both(decided) },
    ],
    parts: [
      part(labels.intervention, c.intervention),
      part(labels.risks, `${c.risks}\n${labels.notGuaranteed.kk}\n${labels.notGuaranteed.ru}`),
      part(labels.alternatives, c.alternatives),
      part(labels.consequences, c.consequences),
    ],
    signatures: c.signatures.map(one => {
      const byDoctor = one.employment !== null
      const how = levelName(one.level)
      return {
        label: byDoctor ? labels.doctor : labels.patient,
        name: `${byDoctor ? c.doctor.name : c.patientName}, ${printedDay(one.at)}`,
        position: how,
      }
    }),
    proof: last
      ? {
          label: labels.code,
          code: inGroups(last.code),
          says: labels.proof,
          address: `${site().publicUrl}/verify/${last.code}`,
        }
      : null,
  }
}

function both({ kk, ru }: Text): string {
  return kk === ru ? kk : `${kk} / ${ru}`
}
