// The refusals that several acts of settlement share.
import type { RefusalDeclaration } from '../../../kernel/refusal.ts'

export const notTheAgent = {
  kind: 'forbidden',
  clause: 'PF-2.3.4',
  says: {
    kk: 'Серіктестермен есеп айырысуды платформа әкімшісі ғана жүргізеді.',
    ru: 'Расчёты с партнёрами ведёт только администратор платформы.',
    en: 'Only an administrator of the platform settles with partners.',
  },
} as const satisfies RefusalDeclaration

export const noTerms = {
  kind: 'conflict',
  clause: 'PF-2.3.4',
  says: {
    kk: 'Серіктес қабылдаған шарт жоқ. Шартсыз комиссия алынбайды, ақша да аударылмайды.',
    ru: 'Нет условий, принятых партнёром. Без них комиссия не берётся и выплат нет.',
    en: 'The partner has accepted no terms. Without them nothing is kept and nothing is paid out.',
  },
} as const satisfies RefusalDeclaration
