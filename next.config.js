// Sent with every answer, files and pages alike. The content security policy is in proxy.ts, because it
// carries a fresh nonce each time.
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // An outlet that is followed to learns which site sent the reader, not which comparison.
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-DNS-Prefetch-Control', value: 'off' },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
]

// A page of another site that opened this one by the bookmarklet of /review hands it the selected words.
const forOpeners = [{ key: 'Cross-Origin-Opener-Policy', value: 'unsafe-none' }]

// Only app/embed/ may be framed, and read by the pages of other sites that isolate themselves.
const NOT_EMBEDS = '/:path((?!embed/.).*)'
const framing = [{ key: 'X-Frame-Options', value: 'DENY' }]
const forFrames = [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `next dev` would otherwise write a file of its own into the repository.
  agentRules: false,
  experimental: {
    agentUpgrade: false,
    // For forbidden(): a page that is not for somebody's role answers 403.
    authInterrupts: true,
    // A file of 30 MB and the form around it; see app/import. The proxy would cut a body at 10 MB.
    serverActions: { bodySizeLimit: '32mb' },
    proxyClientMaxBodySize: '32mb',
    // Seconds that a page loaded ahead is good for; the least that Next takes.
    staleTimes: { static: 30 },
    // On a slow line a file of styles costs a way there and back before anything is seen. Pages hold theirs themselves, each
    // close to what it uses alone.
    inlineCss: true,
    cssChunking: { type: 'graph', requestCost: 3000, weightDistribution: 0.1 },
  },
  // All would look for what they need at run time; bundling them breaks that.
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'linkedom',
    'mammoth',
    'unpdf',
    'undici',
    '@node-rs/argon2',
    'better-auth',
    '@better-auth/passkey',
    '@better-auth/prisma-adapter',
    'nodemailer',
    '@citation-js/core',
    '@citation-js/plugin-csl',
    '@citation-js/plugin-bibtex',
  ],
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: NOT_EMBEDS, headers: framing },
    // The later one of two rules for one header counts.
    { source: '/embed/:path*', headers: forFrames },
    { source: '/review/from-page', headers: forOpeners },
  ],
}

export default config
