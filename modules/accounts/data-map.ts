// What the tables of this module hold of people: category, purpose, ground and recipient of every column.
import { alike, type MappedTable } from '../../kernel/data-map.ts'

const common = {
  recordClass: 'account',
  purposes: ['account'],
  grounds: ['contract'],
  recipients: [],
} as const

export const dataMap: readonly MappedTable[] = [
  {
    ...common,
    table: 'accounts.account',
    recipients: ['mail-carrier'],
    columns: {
      email: { category: 'contact' },
      ...alike('account', 'lang email_confirmed_at made_at blocked_at'),
      ...alike(null, 'id person demonstration'),
    },
  },
  {
    ...common,
    table: 'accounts.containment',
    recordClass: 'incident',
    purposes: ['protection'],
    grounds: ['law'],
    columns: {
      ...alike('account', 'what reason at'),
      ...alike(null, 'id place account organisation by_account asked asked_by'),
    },
  },
  {
    ...common,
    table: 'accounts.registration',
    recipients: ['mail-carrier'],
    columns: {
      ...alike('identity', 'family_name given_name middle_name birth_date sex'),
      ...alike('contact', 'phone email'),
      ...alike('account', 'password_hash token_hash', { secret: true }),
      ...alike(null, 'id lang next stated_at ends_at'),
    },
  },
  {
    ...common,
    table: 'accounts.password_link',
    recipients: ['mail-carrier'],
    columns: {
      email: { category: 'contact' },
      token_hash: { category: 'account', secret: true },
      ...alike(null, 'id lang ends_at'),
    },
  },
  {
    ...common,
    table: 'accounts.password',
    columns: { hash: { category: 'account', secret: true }, ...alike(null, 'account changed_at') },
  },
  {
    ...common,
    table: 'accounts.session',
    columns: {
      token_hash: { category: 'account', secret: true },
      ...alike('account', 'address device made_at last_seen_at ended_at ended_why'),
      ...alike(null, 'id account employment idle_minutes ends_at confirmed_until second_factor'),
    },
  },
  {
    ...common,
    table: 'accounts.totp',
    columns: {
      secret_sealed: { category: 'account', sealed: 'accounts.totp.secret', secret: true },
      ...alike(null, 'account made_at confirmed_at last_step'),
    },
  },
  {
    ...common,
    table: 'accounts.recovery_code',
    columns: { hash: { category: 'account', secret: true }, ...alike(null, 'account made_at used_at') },
  },
  {
    ...common,
    table: 'accounts.passkey',
    columns: {
      ...alike('account', 'name transports last_used_at'),
      ...alike('account', 'credential public_key counter', { secret: true }),
      ...alike(null, 'id account made_at'),
    },
  },
  {
    ...common,
    table: 'accounts.passkey_challenge',
    columns: { hash: { category: 'account', secret: true }, ...alike(null, 'use session ends_at') },
  },
  {
    // Answers kept so that a write that is sent twice happens once.
    ...common,
    table: 'kernel.answer',
    columns: { ...alike('account', 'key asked answer', { secret: true }), ...alike(null, 'caller act at') },
  },
]
