/** The digest under which the error page knows that no database answered; messages do not reach the browser. */
export const UNREACHABLE = 'database-unreachable'
