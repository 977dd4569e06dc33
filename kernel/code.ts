// The verification code of a paper: 128 random bits in letters that nobody confuses on paper.
import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import { because, fieldTexts } from './fields.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export function newCode(): string {
  let bits = BigInt(`0x${randomBytes(16).toString('hex')}`)
  let code = ''
  for (let at = 0; at < 26; at++) {
    code = alphabet[Number(bits % 32n)] + code
    bits /= 32n
  }
  return code
}

/** In groups of four, as it is printed. */
export function inGroups(code: string): string {
  return code.match(/.{1,4}/g)!.join('-')
}

/** A code as people copy it: small letters, blanks, hyphens; O for 0, I and L for 1. */
export const codeField = () =>
  z
    .string()
    .max(60)
    .overwrite(plainCode)
    .refine(code => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(code), because(fieldTexts.format))

function plainCode(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
}
