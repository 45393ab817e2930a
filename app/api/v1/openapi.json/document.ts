import { z } from 'zod'
import { draftAnswer, errorAnswer } from '../check/draft-answer'
import { draftRequest } from '../check/draft-request'

/** The OpenAPI 3.1 document of the calls that programs make with a body or need a description for; `server` is their address. */
export function openApiDocument(server: string) {
  const error = (description: string) => ({ description, ...json(schemaOf(errorAnswer, 'output')) })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parallax',
      version: '1',
      summary: 'How outlets report the same data of US Immigration and Customs Enforcement.',
      description: `All other addresses are described in ${server}/api/v1.`,
    },
    servers: [{ url: `${server}/api/v1` }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    paths: {
      '/check': {
        post: {
          operationId: 'checkDraft',
          summary: 'Holds a draft against a release, what others printed and style guides',
          description: 'Nothing of the draft is kept. A server for one computer alone asks for no token.',
          security: [{ token: [] }, {}],
          requestBody: { required: true, ...json(schemaOf(draftRequest, 'input')) },
          responses: {
            200: {
              description: 'What was noticed, as `npm run check` gives it; a SARIF 2.1.0 log for "sarif".',
              ...json({ anyOf: [schemaOf(draftAnswer, 'output'), SARIF] }),
            },
            400: error('The request is not as described, or the draft is empty.'),
            401: error('No access token, or one that no longer holds.'),
            403: error('The token was not made for this, or a page of another site asked.'),
            404: error('There is no such release or style guide.'),
            413: error('The request is too long.'),
            503: error('The database cannot be reached.'),
          },
        },
      },
      '/releases': {
        get: {
          operationId: 'listReleases',
          summary: 'The releases that there are',
          responses: {
            200: { description: 'Their ids and titles.', ...json(RELEASES) },
            503: error('The database cannot be reached.'),
          },
        },
      },
    },
  }
}

const SARIF = {
  type: 'object',
  required: ['version', 'runs'],
  properties: { version: { const: '2.1.0' }, runs: { type: 'array' } },
}
const RELEASES = {
  type: 'object',
  required: ['apiVersion', 'data'],
  properties: {
    apiVersion: { const: 1 },
    data: {
      type: 'array',
      items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
    },
  },
}

function json(schema: object) {
  return { content: { 'application/json': { schema } } }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io })
  return rest
}
