// The API: every act of the catalogue over HTTP, its description, and its refusals as problem details.
import type { Context, Hono } from 'hono'
import * as z from 'zod'
import type { AnyAct } from '../../kernel/act.ts'
import type { Gate } from '../../kernel/gate.ts'
import { gateRefusals, Refusal, statusOf } from '../../kernel/refusal.ts'
import { say } from '../../kernel/texts.ts'
import { acceptedLang, callerOf } from './pages.tsx'

/** Serves `POST /api/acts/<name>` with JSON; a read may also be asked by `GET …?input=<json>`. */
export function serveApi(server: Hono, gate: Gate) {
  const description = JSON.stringify(openApi(gate))
  server.get('/api/openapi.json', context =>
    context.body(description, 200, { 'content-type': 'application/json' }),
  )
  for (const { declaration } of gate.acts.values()) {
    if (declaration.internal) continue
    const path = `/api/acts/${declaration.name}`
    server.post(path, async context => {
      let input: unknown
      try {
        input = JSON.parse((await context.req.text()) || '{}')
      } catch {
        return problem(context, new Refusal('invalid-input', gateRefusals['invalid-input']))
      }
      return run(gate, declaration, input, context)
    })
    if (declaration.kind !== 'read') continue
    server.get(path, async context => {
      let input: unknown
      try {
        input = JSON.parse(context.req.query('input') ?? '{}')
      } catch {
        return problem(context, new Refusal('invalid-input', gateRefusals['invalid-input']))
      }
      return run(gate, declaration, input, context)
    })
  }
}

async function run(gate: Gate, declaration: AnyAct, input: unknown, context: Context): Promise<Response> {
  try {
    const answer = await gate.run(
      declaration,
      input as never,
      callerOf(context, acceptedLang(context), 'api'),
    )
    context.header('cache-control', 'no-store')
    return context.json(answer as object)
  } catch (error) {
    if (error instanceof Refusal) return problem(context, error)
    throw error
  }
}

/** A refusal as RFC 9457 problem details, in the language that the caller accepts. */
function problem(context: Context, refusal: Refusal): Response {
  const lang = acceptedLang(context)
  const status = statusOf[refusal.kind]
  return context.body(
    JSON.stringify({
      type: `/api/problems#${refusal.code}`,
      title: refusal.words(lang),
      status,
      code: refusal.code,
      ...(refusal.clause ? { clause: refusal.clause } : {}),
      ...(refusal.fields.length
        ? {
            fields: refusal.fields.map(({ field, says, values }) => ({
              field,
              says: say(lang, says, values),
            })),
          }
        : {}),
      ...(refusal.data ? { data: refusal.data } : {}),
    }),
    status as 400,
    { 'content-type': 'application/problem+json', 'cache-control': 'no-store', 'content-language': lang },
  )
}

/** OpenAPI 3.1 of the whole catalogue. */
function openApi(gate: Gate): object {
  const paths: Record<string, object> = {}
  for (const { declaration } of gate.acts.values()) {
    if (declaration.internal) continue
    const { name, says, kind, who, purpose, touches, clauses, once } = declaration
    paths[`/api/acts/${name}`] = {
      post: {
        operationId: name,
        summary: says.en,
        description: `${says.kk} · ${says.ru}`,
        tags: [kind],
        'x-who': who,
        'x-purpose': purpose,
        'x-touches': touches,
        'x-clauses': clauses,
        ...(who.includes('anyone') ? { security: [] } : {}),
        ...(kind === 'write' && once !== 'free'
          ? {
              parameters: [
                {
                  name: 'Idempotency-Key',
                  in: 'header',
                  required: true,
                  schema: { type: 'string', minLength: 8, maxLength: 200 },
                },
              ],
            }
          : {}),
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(declaration.asks, 'input') } },
        },
        responses: {
          200: {
            description: 'Done',
            content: { 'application/json': { schema: schemaOf(declaration.answers, 'output') } },
          },
          ...refusalsOf(declaration),
        },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Shipa',
      version: '1',
      description:
        'Every act of Shipa. Refusals are problem details (RFC 9457) in the language of Accept-Language: kk, ru or en.',
    },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'shipa' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
    security: [{ session: [] }, { token: [] }],
    paths,
  }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<
    string,
    unknown
  >
  return rest
}

function refusalsOf(declaration: AnyAct): Record<string, object> {
  const byStatus = new Map<number, string[]>()
  for (const [code, refusal] of Object.entries({ ...gateRefusals, ...declaration.refusals })) {
    const status = statusOf[refusal.kind]
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\`: ${refusal.says.en}`])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, lines]) => [
      status,
      { description: lines.join('  \n'), content: { 'application/problem+json': {} } },
    ]),
  )
}
