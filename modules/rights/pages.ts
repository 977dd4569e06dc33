import type { Page } from '../../kernel/page.ts'
import records from './list-destructions/records.page.tsx'
import requests from './list-requests/requests.page.tsx'
import myPrivacy from './my-privacy/my-privacy.page.tsx'
import request from './open-request/request.page.tsx'
import myRequest from './show-my-requests/my-request.page.tsx'
import myRequests from './show-my-requests/my-requests.page.tsx'
import processing from './show-processing-register/processing.page.tsx'
import newRequest from './submit-request/new-request.page.tsx'
import takeIn from './take-in-request/take-in.page.tsx'
import verified from './verify-answer/verified.page.tsx'

// A name in an address stands before a place for an id: the first page that fits answers.
export const pages: readonly Page[] = [
  myPrivacy,
  myRequests,
  newRequest,
  myRequest,
  requests,
  takeIn,
  request,
  verified,
  records,
  processing,
]
