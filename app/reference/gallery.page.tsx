import { page } from '../../kernel/page.ts'
import { words } from '../../kernel/texts.ts'
import { Gallery, type GalleryPage, galleryPages } from '../../ui/gallery.tsx'

const texts = words({
  title: { kk: 'Көрініс тілі', ru: 'Визуальный язык', en: 'The visual language' },
})

/** Every component in all its states. The frame is bare because the gallery shows the frames themselves. */
export const galleryPage = page<GalleryPage>({
  path: '/ui',
  frame: 'bare',
  title: (_, say) => say(texts.title),
  load: async ({ query }) => galleryPages.find(name => name === query.get('show')) ?? 'parts',
  view: ({ data, lang }) => <Gallery lang={lang} show={data} />,
})
