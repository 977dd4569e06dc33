import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { ConfigFault, readConfig } from './config.ts'

const production = {
  SHIPA_ENV: 'production',
  SHIPA_URL: 'https://shipa.example.kz/',
  SHIPA_KEYS: '/etc/shipa/keys',
  DATABASE_URL: 'postgresql://shipa_owner:secret@db.example.kz/shipa',
  SHIPA_REGION_DATABASE: 'KZ',
}

test('whoever sets nothing tries Shipa out on this machine', () => {
  const config = readConfig({})
  assert.equal(config.environment, 'trial')
  assert.equal(config.publicUrl, 'http://localhost:3000')
  assert.equal(config.dataFolder, resolve('data'))
  assert.equal(config.keysFolder, resolve('data/keys'))
  assert.deepEqual(config.database, { kind: 'embedded' })
  assert.deepEqual(config.bank, { kind: 'simulator', port: 3001, secret: undefined })
  assert.equal(config.mail, undefined)
  assert.equal(config.region, 'KZ')
  assert.equal(config.demo, true)
})

test('an empty variable is one that is not set', () => {
  assert.deepEqual(readConfig({ PORT: '', SHIPA_ENV: ' ', DATABASE_URL: '' }), readConfig({}))
})

test('the public address and the simulator follow the port', () => {
  const config = readConfig({ PORT: '4000' })
  assert.equal(config.publicUrl, 'http://localhost:4000')
  assert.deepEqual(config.bank, { kind: 'simulator', port: 4001, secret: undefined })
})

test('production with all that it needs is taken as it is', () => {
  const config = readConfig(production)
  assert.equal(config.publicUrl, 'https://shipa.example.kz')
  assert.deepEqual(config.database, {
    kind: 'outside',
    ownerUrl: production.DATABASE_URL,
    appUrl: undefined,
    backupUrl: production.DATABASE_URL,
  })
  assert.deepEqual(config.bank, { kind: 'none' })
  assert.equal(config.demo, false)
})

test('the embedded database serves production when that is said in words', () => {
  const { DATABASE_URL: _, ...rest } = production
  assert.deepEqual(readConfig({ ...rest, SHIPA_EMBEDDED_DATABASE: 'yes' }).database, { kind: 'embedded' })
})

test('mail and bank are taken with what belongs to them', () => {
  const config = readConfig({
    SMTP_URL: 'smtps://user:secret@mail.example.kz',
    SMTP_FROM: 'Шипа <shipa@example.kz>',
    BANK_URL: 'https://pay.example.kz',
    BANK_SECRET: '0123456789abcdef',
  })
  assert.deepEqual(config.mail, {
    smtpUrl: 'smtps://user:secret@mail.example.kz',
    from: 'Шипа <shipa@example.kz>',
    region: 'KZ',
  })
  assert.deepEqual(config.bank, {
    kind: 'provider',
    url: 'https://pay.example.kz',
    secret: '0123456789abcdef',
  })
})

const wrong: [name: string, env: Record<string, string>][] = [
  ['PORT', { PORT: 'three' }],
  ['PORT', { PORT: '0' }],
  ['PORT', { PORT: '65536' }],
  ['PORT', { PORT: '80.5' }],
  ['SHIPA_ENV', { SHIPA_ENV: 'prod' }],
  ['SHIPA_DEMO', { SHIPA_DEMO: 'maybe' }],
  ['SHIPA_DEMO', { ...production, SHIPA_DEMO: 'yes' }],
  ['SHIPA_EMBEDDED_DATABASE', { SHIPA_EMBEDDED_DATABASE: 'true' }],
  ['SHIPA_REGION_DATABASE', { SHIPA_REGION_DATABASE: 'Kazakhstan' }],
  ['SHIPA_URL', { SHIPA_URL: 'shipa.example.kz' }],
  ['SHIPA_URL', { ...production, SHIPA_URL: '' }],
  ['SHIPA_URL', { ...production, SHIPA_URL: 'http://shipa.example.kz' }],
  ['SHIPA_KEYS', { ...production, SHIPA_KEYS: '' }],
  ['SHIPA_KEYS', { ...production, SHIPA_DATA: '/srv/shipa', SHIPA_KEYS: '/srv/shipa/keys' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://db/shipa' }],
  ['DATABASE_URL', { ...production, DATABASE_URL: '' }],
  ['DATABASE_APP_URL', { DATABASE_APP_URL: 'postgresql://shipa_app@db/shipa' }],
  [
    'DATABASE_APP_URL',
    { DATABASE_URL: 'postgresql://one@db/shipa', DATABASE_APP_URL: 'postgresql://one@db/shipa' },
  ],
  ['DATABASE_BACKUP_URL', { DATABASE_BACKUP_URL: 'db' }],
  ['SMTP_URL', { SMTP_URL: 'mail.example.kz', SMTP_FROM: 'shipa@example.kz' }],
  ['SMTP_FROM', { SMTP_URL: 'smtp://mail.example.kz' }],
  ['SMTP_FROM', { SMTP_URL: 'smtp://mail.example.kz', SMTP_FROM: 'shipa' }],
  ['BANK_URL', { BANK_URL: 'pay', BANK_SECRET: '0123456789abcdef' }],
  ['BANK_URL', { ...production, BANK_URL: 'http://pay.example.kz', BANK_SECRET: '0123456789abcdef' }],
  ['BANK_SECRET', { BANK_URL: 'https://pay.example.kz' }],
  ['BANK_SECRET', { BANK_URL: 'https://pay.example.kz', BANK_SECRET: 'short' }],
  ['BANK_PORT', { BANK_PORT: '-1' }],
  ['BANK_PORT', { PORT: '3000', BANK_PORT: '3000' }],
]

for (const [name, env] of wrong) {
  test(`${name} is refused in one sentence: ${JSON.stringify(env[name] ?? null)}`, () => {
    const faults = faultsOf(env)
    assert.equal(faults.length, 1, faults.join('\n'))
    assert.ok(faults[0]!.startsWith(name))
  })
}

test('a relay for video is taken with a secret that cannot be guessed, or refused in words', () => {
  const relay = {
    SHIPA_TURN_URL: 'turns:relay.example.kz:5349?transport=tcp',
    SHIPA_TURN_SECRET: 'ulgi-secret-16-signs',
  }
  assert.deepEqual(readConfig(relay).relay, { url: relay.SHIPA_TURN_URL, secret: relay.SHIPA_TURN_SECRET })
  assert.equal(readConfig({}).relay, undefined)
  for (const [wrong, says] of [
    [{ ...relay, SHIPA_TURN_URL: 'https://relay.example.kz' }, /SHIPA_TURN_URL is not right/],
    [{ ...relay, SHIPA_TURN_SECRET: 'short' }, /SHIPA_TURN_SECRET is missing or too short/],
  ] as const)
    assert.throws(() => readConfig(wrong), { name: 'ConfigFault', message: says })
})

test('all wrong values come in one answer', () => {
  const faults = faultsOf({ PORT: 'x', SHIPA_ENV: 'y', DATABASE_URL: 'z', SHIPA_DEMO: 'w' })
  assert.deepEqual(
    faults.map(fault => fault.split(' ')[0]),
    ['SHIPA_ENV', 'PORT', 'DATABASE_URL', 'SHIPA_DEMO'],
  )
})

test('a wrong address is not repeated, for it may hold a password', () => {
  assert.doesNotMatch(faultsOf({ DATABASE_URL: 'mysql://user:hunter2@db/shipa' }).join(), /hunter2/)
})

function faultsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults
    throw error
  }
  return []
}

test('LB-2.4, DR-3.2: production keeps the database and its backups in Kazakhstan, and says where letters go', () => {
  const faultsWith = (env: Record<string, string | undefined>) => {
    try {
      readConfig({ ...production, ...env })
      return ''
    } catch (error) {
      return (error as ConfigFault).faults.join('\n')
    }
  }
  assert.equal(faultsWith({}), '')
  assert.match(faultsWith({ SHIPA_REGION_DATABASE: undefined }), /SHIPA_REGION_DATABASE is missing/)
  assert.match(faultsWith({ SHIPA_REGION_DATABASE: 'DE' }), /SHIPA_REGION_DATABASE is DE.*Kazakhstan/)
  assert.match(faultsWith({ SHIPA_REGION_BACKUP: 'US' }), /SHIPA_REGION_BACKUP is US.*Kazakhstan/)
  const mail = { SMTP_URL: 'smtps://mail.example.kz', SMTP_FROM: 'shipa@example.kz' }
  assert.match(faultsWith(mail), /SHIPA_REGION_MAIL is missing/)
  assert.equal(faultsWith({ ...mail, SHIPA_REGION_MAIL: 'DE' }), '', 'abroad is for the gate of transfers')
  assert.equal(readConfig({}).regionOfBackup, 'KZ')
})
