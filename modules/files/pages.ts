import type { Page } from '../../kernel/page.ts'
import addFile from './add-file/add-file.page.tsx'
import removeFile from './remove-file/remove-file.page.tsx'
import replaceFile from './replace-file/replace-file.page.tsx'
import shareFile from './share-file/share-file.page.tsx'
import showMyFile from './show-my-file/show-my-file.page.tsx'
import showMyFiles from './show-my-files/show-my-files.page.tsx'

export const pages: readonly Page[] = [showMyFiles, addFile, showMyFile, replaceFile, shareFile, removeFile]
