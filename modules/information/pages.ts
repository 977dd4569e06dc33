import type { Page } from '../../kernel/page.ts'
import partner from './offer/partner.page.tsx'
import service from './offer/service.page.tsx'
import services from './offer/services.page.tsx'
import myOrders from './order/my-orders.page.tsx'

export const pages: readonly Page[] = [services, service, myOrders, partner]
