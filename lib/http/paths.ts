/**
 * Every JSON route of Relire by name: `METHOD /path/{parameter}`. Free of any library, so that
 * the browser can import it. The shapes that go in and come out are in `lib/http/contract/`.
 */
export const PATHS = {
  // People
  getMe: 'GET /api/me',
  updateMe: 'PATCH /api/me',
  listMySessions: 'GET /api/me/sessions',
  endMySession: 'DELETE /api/me/sessions/{id}',
  listTokens: 'GET /api/tokens',
  createToken: 'POST /api/tokens',
  revokeToken: 'DELETE /api/tokens/{id}',
  listUsers: 'GET /api/users',
  updateUser: 'PATCH /api/users/{id}',
  endUserSessions: 'DELETE /api/users/{id}/sessions',
  listDesks: 'GET /api/desks',
  createDesk: 'POST /api/desks',
  updateDesk: 'PATCH /api/desks/{id}',
  listMembers: 'GET /api/desks/{id}/members',
  updateMember: 'PATCH /api/desks/{id}/members/{userId}',
  removeMember: 'DELETE /api/desks/{id}/members/{userId}',
  listInvitations: 'GET /api/desks/{id}/invitations',
  createInvitation: 'POST /api/desks/{id}/invitations',
  revokeInvitation: 'DELETE /api/invitations/{id}',
  readInvitation: 'POST /api/invitations/read',
  acceptInvitation: 'POST /api/invitations/accept',
  requestPasswordReset: 'POST /api/passwords/forgotten',
  resetPassword: 'POST /api/passwords/reset',

  // What a desk asks of its articles
  getHouse: 'GET /api/desks/{id}/checks',
  updateHouse: 'PATCH /api/desks/{id}/checks',
  undoOnDesk: 'POST /api/desks/{id}/undo',
  listTerms: 'GET /api/desks/{id}/terms',
  addTerms: 'POST /api/desks/{id}/terms',
  removeTerm: 'DELETE /api/terms/{id}',
  listDismissals: 'GET /api/desks/{id}/dismissals',
  addWords: 'POST /api/desks/{id}/words',
  removeDismissal: 'DELETE /api/dismissals/{id}',
  getRubric: 'GET /api/desks/{id}/rubric',
  updateRubric: 'PATCH /api/desks/{id}/rubric',

  // Reports
  getReport: 'GET /api/reports',
  exportReport: 'GET /api/reports/{table}',

  // Webhooks
  listWebhooks: 'GET /api/desks/{id}/webhooks',
  createWebhook: 'POST /api/desks/{id}/webhooks',
  updateWebhook: 'PATCH /api/webhooks/{id}',
  removeWebhook: 'DELETE /api/webhooks/{id}',
  testWebhook: 'POST /api/webhooks/{id}/test',
  listDeliveries: 'GET /api/webhooks/{id}/deliveries',
  resendDelivery: 'POST /api/deliveries/{id}/resend',

  // Articles
  readFile: 'POST /api/imports/files',
  previewImport: 'POST /api/imports/preview',
  importArticle: 'POST /api/articles',
  createBatch: 'POST /api/batches',
  listBatches: 'GET /api/batches',
  getBatch: 'GET /api/batches/{id}',
  listBatchItems: 'GET /api/batches/{id}/items',
  retryBatch: 'POST /api/batches/{id}/retry',
  cancelBatch: 'POST /api/batches/{id}/cancellation',
  listArticles: 'GET /api/articles',
  getArticle: 'GET /api/articles/{id}',
  updateArticle: 'PATCH /api/articles/{id}',
  getArticleChanges: 'GET /api/articles/{id}/changes',
  streamArticle: 'GET /api/articles/{id}/stream',
  markPresence: 'POST /api/articles/{id}/presence',
  listEvents: 'GET /api/articles/{id}/events',
  getMoment: 'GET /api/articles/{id}/events/{eventId}',
  restoreMoment: 'POST /api/articles/{id}/events/{eventId}/restore',
  undo: 'POST /api/articles/{id}/undo',
  redo: 'POST /api/articles/{id}/redo',
  getIngest: 'GET /api/articles/{id}/texts',
  getText: 'GET /api/articles/{id}/texts/{side}',
  toggleStep: 'PATCH /api/articles/{id}/texts/{side}/steps/{stepId}',
  getExport: 'GET /api/articles/{id}/export',
  exportArticle: 'POST /api/articles/{id}/export',
  exportSelection: 'POST /api/exports',
  getQuality: 'GET /api/articles/{id}/quality',
  exportAnnotations: 'GET /api/articles/{id}/annotations',
  importAnnotations: 'POST /api/articles/{id}/annotations',

  // Blind rounds
  listRounds: 'GET /api/rounds',
  openRound: 'POST /api/rounds',
  getRound: 'GET /api/rounds/{id}',
  updateRound: 'PATCH /api/rounds/{id}',
  undoOnRound: 'POST /api/rounds/{id}/undo',
  redoOnRound: 'POST /api/rounds/{id}/redo',
  getAgreement: 'GET /api/rounds/{id}/agreement',
  getTask: 'GET /api/rounds/{id}/articles/{articleId}',
  finishTask: 'POST /api/rounds/{id}/articles/{articleId}/finish',
  makeMark: 'POST /api/rounds/{id}/articles/{articleId}/marks',
  updateMark: 'PATCH /api/marks/{id}',
  removeMark: 'DELETE /api/marks/{id}',
  getAdjudication: 'GET /api/rounds/{id}/articles/{articleId}/adjudication',
  decideGroup: 'PATCH /api/rounds/{id}/articles/{articleId}/adjudication',
  adjudicate: 'POST /api/rounds/{id}/articles/{articleId}/adjudication',

  // Alignment
  regroupLinks: 'PUT /api/articles/{id}/links',
  confirmLinks: 'POST /api/articles/{id}/links/confirmation',
  realignLinks: 'POST /api/articles/{id}/links/realignment',

  // Sentences
  reviseSentence: 'PATCH /api/sentences/{id}',
  moveSentence: 'POST /api/sentences/{id}/state',
  joinSentence: 'POST /api/sentences/{id}/join',
  splitSentence: 'POST /api/sentences/{id}/split',
  listRevisions: 'GET /api/sentences/{id}/revisions',
  restoreRevision: 'POST /api/sentences/{id}/restore',
  keepCorrection: 'POST /api/sentences/{id}/corrections',

  // Flags
  listFlags: 'GET /api/flags',
  listSegments: 'GET /api/segments',
  raiseFlag: 'POST /api/flags',
  updateFlag: 'PATCH /api/flags/{id}',
  decideFlag: 'POST /api/flags/{id}/decision',
  fixFlag: 'POST /api/flags/{id}/fix',
  fixFlags: 'POST /api/articles/{id}/fixes',
  streamDesks: 'GET /api/stream',

  // Discussions
  listThreads: 'GET /api/sentences/{id}/threads',
  startThread: 'POST /api/sentences/{id}/threads',
  replyToThread: 'POST /api/threads/{id}/comments',
  resolveThread: 'PATCH /api/threads/{id}',
  editComment: 'PATCH /api/comments/{id}',
  deleteComment: 'DELETE /api/comments/{id}',
  listComments: 'GET /api/flags/{id}/comments',
  addComment: 'POST /api/flags/{id}/comments',

  // What one is told of
  listNotifications: 'GET /api/notifications',
  markNotifications: 'POST /api/notifications/read',
  listReturns: 'GET /api/returns',
  markReturn: 'POST /api/returns/{id}/seen',
  getNews: 'GET /api/me/news',
  streamNews: 'GET /api/me/stream',

  listViews: 'GET /api/views',
  createView: 'POST /api/views',
  updateView: 'PATCH /api/views/{id}',

  // Many at once
  previewBulk: 'POST /api/bulk/preview',
  applyBulk: 'POST /api/bulk',
  undoBulk: 'POST /api/bulk/{id}/undo',
  redoBulk: 'POST /api/bulk/{id}/redo',
  assignArticles: 'POST /api/desks/{id}/assignments',
  planDistribution: 'POST /api/desks/{id}/distribution',
  getBoard: 'GET /api/desks/{id}/board',

  // Service
  getHealth: 'GET /api/health',
  getMetrics: 'GET /api/metrics',
  getOpenapi: 'GET /api/openapi.json',
} as const;

export type RouteName = keyof typeof PATHS;
