// The certificate as a paper in Kazakh and Russian.
import { inGroups } from '../../../kernel/code.ts'
import { type Paper, type Part, printedDay } from '../../../kernel/press/paper.ts'
import { say, type Text, timeZone } from '../../../kernel/texts.ts'
import { levelNames, qualifiedNames, subjectNames, trustNames } from '../words.texts.ts'
import { labels } from './certificate.texts.ts'
import type { Certificate } from './certificate.ts'

export function certificatePaper(c: Certificate): Paper {
  const { evidence, signed } = c
  const fact = (label: Text, value: unknown) => (typeof value === 'string' && value ? [{ label, value }] : [])
  return {
    title: labels.title,
    number: inGroups(c.code),
    at: new Date(c.issuedAt),
    issuer: { name: c.signer.organisation ?? labels.platform, lines: [] },
    facts: [
      ...fact(labels.signed, both(signed.title)),
      ...fact(labels.kind, both(subjectNames[signed.kind])),
      ...fact(labels.signer, c.signer.name),
      ...fact(labels.at, moment(c.at)),
      ...fact(labels.timeSource, both(labels.serverClock)),
      ...fact(labels.level, both(levelNames[c.level])),
      ...fact(labels.trust, both(trustNames[c.trust])),
      ...(c.qualified ? fact(labels.qualified, both(qualifiedNames[c.qualified])) : []),
      ...(c.endedAt ? fact(labels.ended, moment(c.endedAt)) : []),
      ...fact(labels.ticked, evidence.ticked),
      ...fact(labels.device, evidence.device),
      ...fact(labels.address, evidence.address),
    ],
    parts: [
      { label: signed.parts ? null : labels.hash, text: signed.parts ? '' : inLines(signed.sha256) },
      ...(signed.parts
        ? [
            { label: labels.hashKk, text: inLines(signed.parts.kk) },
            { label: labels.hashRu, text: inLines(signed.parts.ru) },
          ]
        : []),
      { label: labels.statement, text: c.statement.trim() },
      { label: labels.journal, text: placeInJournal(c) },
      ...stampPart(c),
      { label: labels.legal, text: `${labels.legalSays.kk}\n${labels.legalSays.ru}` },
    ],
    signatures: [{ label: labels.signer, name: c.signer.name, position: c.signer.position }],
    proof: {
      label: labels.code,
      code: inGroups(c.code),
      says: labels.proof,
      address: `${c.installation}/verify/${c.code}`,
    },
  }
}

function stampPart({ stamp }: Certificate): Part[] {
  return stamp ? [{ label: labels.stamp, text: `${moment(stamp.at)}, ${stamp.authority}` }] : []
}

function placeInJournal({ journal }: Certificate): string {
  const values = journal && { number: String(journal.number), size: String(journal.size) }
  const text = values ? labels.journalEntry : labels.notChained
  return `${say('kk', text, values ?? {})}\n${say('ru', text, values ?? {})}`
}

function both({ kk, ru }: Text): string {
  return kk === ru ? kk : `${kk} / ${ru}`
}

// A hash is one word of 64 signs: in two lines it does not run out of the page.
function inLines(hash: string): string {
  return `${hash.slice(0, 32)}\n${hash.slice(32)}`
}

function moment(iso: string): string {
  const at = new Date(iso)
  const clock = at.toLocaleTimeString('ru-KZ', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return `${printedDay(at)} ${clock} (Алматы)`
}
