/** A catalog whose messages the build has compiled: see `vite.config.ts`. */
declare module '*?compiled' {
  export const messages: import('@lingui/core').Messages;
}
