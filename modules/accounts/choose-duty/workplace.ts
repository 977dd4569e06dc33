/** Where the work of a duty begins. */
export function workplaceOf(duty: string | null): string {
  return places[duty ?? ''] ?? '/duty'
}

const places: Readonly<Record<string, string>> = {
  reception: '/desk',
  doctor: '/doctor',
  cashier: '/till',
  director: '/director',
  laboratory: '/laboratory',
  officer: '/officer',
  admin: '/editions',
  researcher: '/releases',
  auditor: '/audit',
}
