import { createServer } from 'node:net';

/** True when nothing listens on that port of this machine, on any address. */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The wished port, or any free one where that is taken. */
export async function freePort(wished) {
  if (wished > 0 && wished < 65_536 && (await isFree(wished))) return wished;
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A port from the environment, or null when what is set there is none: Merpati itself says so, with all other mistakes. */
export function portSetting(name, fallback) {
  const text = process.env[name];
  if (!text) return fallback;
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
}

/** Exits with a plain sentence when a port that we need is taken. */
export async function requireFree(name, port) {
  if (await isFree(port)) return;
  console.error(
    `Port ${port} is used by another program. Choose another one, for example: ${name}=${port + 100} npm start`,
  );
  process.exit(1);
}
