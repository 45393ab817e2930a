/** The engine's version: raised with every change that can change what is read, and stored with each coding. */
export const ENGINE_VERSION = '0.2.3'
