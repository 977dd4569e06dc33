import type { Page } from '../../kernel/page.ts'
import basket from './basket/basket.page.tsx'
import myBonuses from './bonuses/my-bonuses.page.tsx'
import programme from './bonuses/programme.page.tsx'
import promotions from './promotions/promotions.page.tsx'
import survey from './surveys/survey.page.tsx'
import surveys from './surveys/surveys.page.tsx'

export const pages: readonly Page[] = [basket, myBonuses, promotions, programme, surveys, survey]
