// SPDX-License-Identifier: GPL-3.0-or-later
// The application of the guide: Express and ws on one HTTP server.
//
//   node server.js [--port N] [--path /api/ws] [--host 127.0.0.1]
//
// Prints `ready PORT` once it listens (port 0 takes a free one), then the guide's line for every WebSocket
// connection. Ends when its standard input closes, so that it never outlives the test that started it.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import express from 'express';
import { WebSocketServer } from 'ws';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    path: { type: 'string', default: '/api/ws' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});

const app = express();
app.get('/', (request, response) => {
  response.type('html').send('<!doctype html>\n<title>Practice</title>\n<h1>Practice</h1>\n');
});
app.get('/api', (request, response) => response.json({ service: 'practice', websocket: '/api/ws' }));
app.get('/api/health', (request, response) => response.json({ status: 'ok' }));

const server = createServer(app);
const sockets = new WebSocketServer({ server, path: values.path, maxPayload: 1024 * 1024 });
sockets.on('connection', (socket, request) => {
  const id = `client_${randomBytes(6).toString('hex')}`;
  console.log(`[WebSocket] ✅ 클라이언트 연결됨: id=${id}, remoteAddress=${request.socket.remoteAddress}`);
  socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
  socket.on('error', () => {}); // ws has answered with the right close code by then.
});

server.listen(Number(values.port), values.host, () => console.log(`ready ${server.address().port}`));
process.stdin.on('end', () => process.exit(0)).resume();
