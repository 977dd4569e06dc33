// One outline set on a 24 grid, drawn for Shipa. Icons are decoration: the word beside them speaks. Only
// where there is no room for the word does `label` give the icon a name of its own.
const DRAWN = {
  search: 'M16.2 16.2 20.5 20.5M18 10.8a7.2 7.2 0 1 1-14.4 0 7.2 7.2 0 0 1 14.4 0Z',
  calendar:
    'M4 9.5h16M8 3.5v3.4M16 3.5v3.4M5.6 5.2h12.8A1.6 1.6 0 0 1 20 6.8v11.9a1.6 1.6 0 0 1-1.6 1.6H5.6A1.6 1.6 0 0 1 4 18.700V6.8a1.6 1.6 0 0 1 1.6-1.600Z',
  clock: 'M12 7.200V12l3.2 2.100M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0Z',
  user: 'M15.8 7.800a3.8 3.8 0 1 1-7.6 0 3.8 3.8 0 0 1 7.6 0ZM4.8 20.500c.5-3.7 3.4-6 7.2-6s6.7 2.3 7.2 6',
  users:
    'M12.4 8.200a3.4 3.4 0 1 1-6.8 0 3.4 3.4 0 0 1 6.8 0ZM2.8 20c.4-3.4 2.8-5.5 6.2-5.500s5.8 2.1 6.2 5.500M15.5 5a3.4 3.4 0 0 1 0 6.400M17.6 14.900c2 .8 3.3 2.6 3.6 5.1',
  document:
    'M13.5 3.500v5h5M18.5 8.500v10.400a1.6 1.6 0 0 1-1.6 1.600H7.100a1.6 1.6 0 0 1-1.6-1.600V5.100a1.6 1.6 0 0 1 1.6-1.600h6.400l5 5ZM9 13h6M9 16.500h4',
  shield:
    'M12 3.200c2.4 1.9 4.9 2.7 7.7 2.7.6 6.8-2 11.9-7.7 14.9-5.7-3-8.3-8.1-7.7-14.9 2.8 0 5.3-.8 7.7-2.700ZM9 12l2.2 2.2 4-4.4',
  eye: 'M2.8 12c2.3-4.2 5.4-6.3 9.2-6.300s6.9 2.1 9.2 6.300c-2.3 4.2-5.4 6.3-9.2 6.300S5.1 16.2 2.8 12ZM14.7 12a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0Z',
  pulse: 'M3 12h4.200l2.600-6.500 4.400 13 2.600-6.500H21',
  check: 'm4.8 12.6 4.7 4.700L19.2 7',
  alert:
    'M12 9v4.300M12 16.600v.1M10.5 4.7 3.2 17.500a1.7 1.7 0 0 0 1.5 2.600h14.600a1.7 1.7 0 0 0 1.5-2.600L13.5 4.700a1.7 1.7 0 0 0-3 0Z',
  x: 'm6 6 12 12M18 6 6 18',
  'arrow-right': 'M4.5 12h15M13.5 6l6 6-6 6',
  'arrow-left': 'M19.5 12h-15M10.5 6l-6 6 6 6',
  phone:
    'M5.3 4h3.400l1.9 4.6-2.3 1.700a12 12 0 0 0 5.4 5.400l1.7-2.300L20 15.300v3.400a1.7 1.7 0 0 1-1.8 1.700C10.5 19.9 4.1 13.5 3.6 5.800A1.7 1.7 0 0 1 5.3 4Z',
  mail: 'm3.8 7 8.2 6 8.2-6M5.2 5.200h13.600a1.6 1.6 0 0 1 1.6 1.600v10.400a1.6 1.6 0 0 1-1.6 1.600H5.200a1.6 1.6 0 0 1-1.6-1.600V6.800a1.6 1.6 0 0 1 1.6-1.600Z',
  print:
    'M7.2 9V3.800h9.600V9M7.2 17H5.100a1.6 1.6 0 0 1-1.6-1.600v-4.800A1.6 1.6 0 0 1 5.1 9h13.800a1.6 1.6 0 0 1 1.6 1.600v4.800a1.6 1.6 0 0 1-1.6 1.600h-2.100M7.2 14h9.600v6.200H7.200Z',
  money: 'M6 5h12M6 9.200h12M12 9.200V20',
  card: 'M3.5 10h17M7 15h3.500M5.1 5.500h13.800a1.6 1.6 0 0 1 1.6 1.600v9.800a1.6 1.6 0 0 1-1.6 1.600H5.100a1.6 1.6 0 0 1-1.6-1.600V7.100a1.6 1.6 0 0 1 1.6-1.600Z',
  plus: 'M12 5v14M5 12h14',
  menu: 'M4 7h16M4 12h16M4 17h10',
  globe:
    'M3.6 12h16.800M12 3.500c2.4 2.5 3.6 5.3 3.6 8.500s-1.2 6-3.6 8.500c-2.4-2.5-3.6-5.3-3.6-8.500S9.6 6 12 3.500ZM20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0Z',
  lock: 'M8 10.500V7.800a4 4 0 0 1 8 0v2.700M6.6 10.500h10.800a1.6 1.6 0 0 1 1.6 1.600v6.300a1.6 1.6 0 0 1-1.6 1.600H6.600A1.6 1.6 0 0 1 5 18.400v-6.300a1.6 1.6 0 0 1 1.6-1.600ZM12 14.200v2.2',
  pin: 'M12 21c4.7-4.5 7-8.2 7-11.200a7 7 0 0 0-14 0c0 3 2.3 6.7 7 11.200ZM14.5 9.900a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
} as const

export type IconName = keyof typeof DRAWN
export const iconNames = Object.keys(DRAWN) as IconName[]

export type IconProps = { name: IconName; label?: string; size?: number }

export function Icon({ name, label, size = 20 }: IconProps) {
  const named = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const)
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: hidden, or named by aria-label through `named`
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...named}
    >
      <path d={DRAWN[name]} />
    </svg>
  )
}

/** The sign of the house: a shanyraq, the crown of the yurt through which light comes in. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg
      className="brand-mark"
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden
    >
      <circle cx="16" cy="16" r="12.5" />
      <path d="M8.2 6.300c3.1 6.4 3.1 13 0 19.400M23.8 6.300c-3.1 6.4-3.1 13 0 19.400M16 3.500v25M6.3 8.200c6.4 3.1 13 3.1 19.4 0M6.3 23.800c6.4-3.1 13-3.1 19.4 0M3.5 16h25" />
    </svg>
  )
}
