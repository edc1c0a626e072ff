// SPDX-License-Identifier: GPL-3.0-or-later
// Applications with and without WebSocket, right and wrong, each on a port of its own.
//
//   node variants.js [--cert FILE --key FILE]
//
// Prints `ready` and a JSON object from names to ports once all listen. Ends when its standard input closes.
import { createHash } from 'node:crypto';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createTcp } from 'node:net';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import express from 'express';
import { Server as SocketIo } from 'socket.io';
import { WebSocketServer } from 'ws';

const { values } = parseArgs({ options: { cert: { type: 'string' }, key: { type: 'string' } } });
const servers = new Map();

const echo = (socket) => {
  socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
  socket.on('error', () => {});
};
const acceptFor = (key) =>
  createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');

// An Express application whose ws answers at /api/ws, unless told otherwise.
function application(name, { before = () => {}, ws = {}, make = createHttp, on = echo } = {}) {
  const app = express();
  app.set('env', 'production');
  before(app);
  const server = make(app);
  if (ws) {
    new WebSocketServer({ server, path: '/api/ws', ...ws }).on('connection', on);
  }
  servers.set(name, server);
  return server;
}

// An Express application that looks after upgrades itself.
function upgrading(name, handler) {
  application(name, { ws: null }).on('upgrade', (request, socket) => {
    socket.on('error', () => {});
    handler(socket, request);
  });
}

function raw(name, handler) {
  servers.set(
    name,
    createTcp((socket) => {
      socket.on('error', () => {});
      handler(socket);
    }),
  );
}

const switched = (request, headers = {}) => {
  const all = {
    Upgrade: 'websocket',
    Connection: 'Upgrade',
    'Sec-WebSocket-Accept': acceptFor(request.headers['sec-websocket-key']),
    ...headers,
  };
  const lines = Object.entries(all).filter(([, value]) => value !== null);
  return `HTTP/1.1 101 Switching Protocols\r\n${lines.map((line) => `${line.join(': ')}\r\n`).join('')}\r\n`;
};

application('app');
application('plain', { ws: null });
application('helmet', { before: (app) => app.disable('x-powered-by') });
application('short', { ws: { path: '/ws' } });
application('spa', { before: (app) => app.get('/{*any}', (_, response) => response.send('<!doctype html><div id=app>')) });
application('spahelmet', {
  before: (app) => app.disable('x-powered-by').get('/{*any}', (_, response) => response.send('<!doctype html><p>')),
});
application('login', { before: (app) => app.use((_, response) => response.status(401).json({ error: 'login' })) });
application('forbids', { before: (app) => app.use((_, response) => response.status(403).json({ error: 'no' })) });
application('signin', { before: (app) => app.use((_, response) => response.redirect('/login')) });
application('forceshttps', {
  before: (app) => {
    app.set('trust proxy', true);
    app.use((request, response, next) =>
      request.secure ? next() : response.redirect(301, `https://${request.headers.host}${request.url}`));
  },
});
application('throws', {
  before: (app) => app.set('env', 'development').get('/api/ws', () => { throw new TypeError('no socket'); }),
});
application('healthy', { before: (app) => app.get('/{*any}', (_, response) => response.json({ status: 'ok' })) });
application('teapot', { before: (app) => app.use((_, response) => response.status(418).send('teapot')), ws: null });
application('broken', { before: (app) => app.use((_, response) => response.status(500).send('<pre>Error</pre>')), ws: null });
application('unauthorised', { ws: { verifyClient: () => false } });
application('busy', { ws: { verifyClient: (_, done) => done(false, 503) } });
application('origin', {
  ws: { verifyClient: ({ origin }, done) => done(origin === 'https://rows.example', 403) },
});
application('host', {
  ws: { verifyClient: ({ req }, done) => done(req.headers.host?.startsWith('rows.example'), 403) },
});
application('wants', {
  ws: {
    verifyClient: ({ req, origin }) =>
      req.headers.cookie === 'sid=ok' && req.headers['x-token'] === 't1' && origin === 'https://rows.example',
    handleProtocols: (offered) => (offered.has('chat.v2') ? 'chat.v2' : false),
  },
});
application('terminates', { on: (socket) => socket.terminate() });
for (const code of [1000, 1001, 1003, 1008, 1009, 1011, 1012, 1013, 4401]) {
  application(`close${code}`, { on: (socket) => socket.close(code, 'why') });
}
application('two', { ws: { path: '/first' } });
new WebSocketServer({ server: servers.get('two'), path: '/api/ws' }).on('connection', echo);

{
  const alone = new WebSocketServer({ noServer: true });
  alone.on('connection', echo);
  const server = createHttp((_, response) => {
    // As ws does when it stands alone.
    response.writeHead(426, { 'Content-Length': 16, 'Content-Type': 'text/plain' }).end('Upgrade Required');
  });
  server.on('upgrade', (request, socket, head) =>
    alone.handleUpgrade(request, socket, head, (client) => alone.emit('connection', client, request)));
  servers.set('standalone', server);
}
servers.set('insists', createHttp((_, response) => {
  response.writeHead(426, { Upgrade: 'websocket', Connection: 'Upgrade', 'Content-Type': 'text/plain' });
  response.end('Upgrade Required');
}));

for (const [name, path] of [['socketio', '/socket.io/'], ['socketiolive', '/live/']]) {
  const server = createHttp(express());
  new SocketIo(server, { path });
  servers.set(name, server);
}

upgrading('destroys', (socket) => socket.destroy());
upgrading('heavy', (socket, request) => socket.write(switched(request, { 'X-Fill': 'x'.repeat(5000) })));
upgrading('silent', () => {});
upgrading('rawlogin', (socket) => socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n'));
upgrading('wrongaccept', (socket, request) => socket.write(switched(request, { 'Sec-WebSocket-Accept': 'bm90aGluZw==' })));
upgrading('noaccept', (socket, request) => socket.write(switched(request, { 'Sec-WebSocket-Accept': null })));
upgrading('noupgrade', (socket, request) => socket.write(switched(request, { Upgrade: null })));
upgrading('protocol', (socket, request) => socket.write(switched(request, { 'Sec-WebSocket-Protocol': 'chat' })));
upgrading('extension', (socket, request) => socket.write(switched(request, { 'Sec-WebSocket-Extensions': 'permessage-deflate' })));
upgrading('deaf', (socket, request) => socket.write(switched(request)));
upgrading('masks', (socket, request) => {
  socket.write(switched(request));
  socket.write(Buffer.from('818537fa213d7f9f4d5158', 'hex'));
});
upgrading('compresses', (socket, request) => {
  socket.write(switched(request));
  socket.write(Buffer.from('c107f248cdc9c90700', 'hex'));
});
raw('ssh', (socket) => socket.write('SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n'));
raw('closes', (socket) => socket.destroy());

if (values.cert) {
  const tls = { cert: readFileSync(values.cert), key: readFileSync(values.key) };
  application('https', { make: (app) => createHttps(tls, app) });
}

const ports = {};
for (const [name, server] of servers) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  ports[name] = server.address().port;
}
console.log(`ready ${JSON.stringify(ports)}`);
process.stdin.on('end', () => process.exit(0)).resume();
