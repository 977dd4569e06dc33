// Reads a JSON schema as people read a form: one row a field, with what may stand in it, and an example.

export interface FieldRow {
  /** Path with dots; `[]` marks a list. */
  path: string
  kind: string
  required: boolean
}

export interface Schema {
  type?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  additionalProperties?: Schema | boolean
  maxLength?: number
  minLength?: number
  minimum?: number
  maximum?: number
  maxItems?: number
  default?: unknown
}

/** Every field of an object, nested ones after their parent. */
export function fieldRows(schema: Schema, path = '', required = true): FieldRow[] {
  const own: FieldRow[] = path ? [{ path, kind: kindOf(schema), required }] : []
  if (schema.properties) {
    const inner = Object.entries(schema.properties).flatMap(([name, field]) =>
      fieldRows(field, path ? `${path}.${name}` : name, schema.required?.includes(name) ?? false),
    )
    return [...own, ...inner]
  }
  if (schema.items?.properties) return [...own, ...fieldRows(schema.items, `${path}[]`).slice(1)]
  const variant = variants(schema).find(one => one.properties || one.items?.properties)
  return variant ? [...own, ...fieldRows(variant, path).slice(path ? 1 : 0)] : own
}

/** A value of the right shape, for a person to change: what is not required is left out. */
export function exampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.default !== undefined) return schema.default
  if (schema.properties) {
    const wanted = Object.entries(schema.properties).filter(([name]) => schema.required?.includes(name))
    return Object.fromEntries(wanted.map(([name, field]) => [name, exampleOf(field)]))
  }
  const variant = variants(schema)[0]
  if (variant) return exampleOf(variant)
  switch (schema.type) {
    case 'array':
      return schema.items ? [exampleOf(schema.items)] : []
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, 0)
    case 'boolean':
      return true
    case 'string':
      return (
        { uuid: '00000000-0000-4000-8000-000000000000', 'date-time': '2026-11-23T09:00:00+05:00' }[
          schema.format ?? ''
        ] ?? '…'
      )
    default:
      return {}
  }
}

function variants(schema: Schema): Schema[] {
  return (schema.anyOf ?? schema.oneOf ?? []).filter(one => one.type !== 'null')
}

function kindOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map(String).join(' | ')
  const several = variants(schema)
  if (several.length) return several.map(kindOf).join(' | ')
  if (schema.items) return `${kindOf(schema.items)} [${schema.maxItems ? `≤ ${schema.maxItems}` : ''}]`
  if (schema.format) return schema.format
  const bounds = [
    schema.maxLength === undefined ? '' : `≤ ${schema.maxLength}`,
    schema.minimum === undefined || schema.maximum === undefined ? '' : `${schema.minimum}…${schema.maximum}`,
  ].join('')
  return [schema.type ?? '', bounds].filter(Boolean).join(' ')
}
