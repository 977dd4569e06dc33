import type { Answer } from '../../../kernel/act.ts'
import type { Lang } from '../../../kernel/texts.ts'
import type { showDoctor } from './show-doctor.api.ts'

/** What search engines read of a doctor (schema.org). A block of data: browsers do not run it. */
export function StructuredData({ doctor, lang }: { doctor: Answer<typeof showDoctor>; lang: Lang }) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Physician',
    name: doctor.name[lang],
    medicalSpecialty: doctor.speciality[lang],
    knowsLanguage: doctor.languages.map(language => language[lang]),
    telephone: doctor.branch.phone,
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'KZ',
      addressLocality: doctor.branch.cityName[lang],
      streetAddress: doctor.branch.address[lang],
    },
    parentOrganization: { '@type': 'MedicalClinic', name: doctor.clinic.name[lang] },
    makesOffer: doctor.services.map(service => ({
      '@type': 'Offer',
      name: service.name[lang],
      price: service.tiyn / 100,
      priceCurrency: 'KZT',
    })),
  }
  // Escaped, because a name that holds "</script>" would otherwise end the block.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON inside a script element cannot be written as text
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
