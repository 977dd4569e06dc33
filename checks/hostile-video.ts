// Visits by video of the victim, for those who will try to get into the room: one under way and one to come.
import type { Clinic, Someone, World } from '../app/testing/world.ts'
import takePaymentAtDesk from '../modules/ledger/take-payment-at-desk/take-payment-at-desk.api.ts'
import { startVisit } from '../modules/scheduling/index.ts'
import { at, book } from '../modules/scheduling/testing/receiving-clinic.ts'
import { setRemoteService } from '../modules/telemedicine/remote-services/remote-services.api.ts'
import { agreeToVideo, enterRoom, writeMessage } from '../modules/telemedicine/room/room.api.ts'
import { edition } from '../modules/telemedicine/statement.ts'

export async function videoOf(
  world: World,
  clinic: Clinic,
  victim: Someone,
  own: Record<string, Someone>,
  secretWords: string,
): Promise<Record<string, Record<string, unknown>>> {
  const set = { service: clinic.service, earlyMinutes: 60, graceMinutes: 30 }
  await world.run(setRemoteService, { ...set, isRemote: true }, own.director)
  const now = await book(world, clinic, victim, at('2026-11-23', '09:30'))
  const next = await book(world, clinic, victim, at('2026-11-23', '11:00'))
  await world.runJobs()
  // Whatever is booked later is held in the house again.
  await world.run(setRemoteService, { ...set, isRemote: false }, own.director)
  const { booking } = now
  await world.run(takePaymentAtDesk, { booking, method: 'cash', tiyn: clinic.tiyn }, own.cashier)
  await world.run(agreeToVideo, { booking, edition }, victim)
  const hers = await world.run(enterRoom, { booking }, victim)
  await world.run(startVisit, { booking }, own.doctor)
  const his = await world.run(enterRoom, { booking }, own.doctor)
  await world.run(writeMessage, { booking, text: secretWords }, victim)
  return {
    'set-remote-service': { ...set, isRemote: true },
    'open-room': { booking },
    'sweep-room': { booking },
    'list-video-visits': { as: 'doctor' },
    'show-room': { booking },
    'agree-to-video': { booking: next.booking, edition },
    'enter-room': { booking },
    'write-in-room': { booking, text: secretWords },
    'check-identity-by-video': { booking, way: 'document' },
    'end-video-visit': { booking: next.booking, outcome: 'technical' },
    'ask-line': { booking, line: hers.line, after: 0, isConnected: true },
    'send-signal': { booking, line: his.line, to: hers.line, kind: 'offer', body: '{}' },
  }
}
