FROM node:24-slim AS build
WORKDIR /source
COPY . .
RUN node scripts/install.mjs && node scripts/build.mjs && node scripts/deploy.mjs /equipage

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /equipage
COPY --from=build /equipage .
# What this Node compiles of the server is kept for the account that runs it, which its first start reads.
RUN rm -r apps/api/dist/compiled && mkdir data apps/api/dist/compiled && chown node:node data apps/api/dist/compiled
USER node
RUN node apps/api/dist/warm-up.js
VOLUME /equipage/data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
